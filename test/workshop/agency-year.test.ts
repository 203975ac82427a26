import { describe, expect, test } from 'vitest';
import { renderListWorkbook } from '../../src/cli/demo/workbooks.ts';
import { memorySource } from '../../src/index.ts';
import { present } from '../../src/model/present.ts';
import { makeAgencyYear } from '../../src/workshop/agency-year.ts';
import { answerKey } from '../../src/workshop/answer-key.ts';
import { compareWithKey } from '../../src/workshop/compare-with-key.ts';
import { placeRows, writeListCsv } from '../../src/workshop/list-table.ts';
import type { Fault, Trap } from '../../src/workshop/planned-row.ts';
import { auditYear, demoCatalog, disagreements } from './audit-year.ts';

/** Seeds to try; set MULU_SEEDS=1000 for a long run, MULU_FIRST_SEED to begin elsewhere. */
const SEEDS = Number(process.env.MULU_SEEDS ?? 20);
const FIRST = Number(process.env.MULU_FIRST_SEED ?? 1);
/** Seeds a test, so that a long run says where it stands. */
const STEP = 20;

const starts = Array.from({ length: Math.ceil(SEEDS / STEP) }, (_, index) => FIRST + index * STEP);

describe('the audit finds every planted fault and nothing else', () => {
  test.each(starts)(
    'from seed %d on',
    async (start) => {
      const told: string[] = [];
      for (let seed = start; seed < Math.min(start + STEP, FIRST + SEEDS); seed += 1)
        told.push(...(await disagreements(seed)));
      expect(told).toEqual([]);
    },
    600_000,
  );

  test.each([1, 2, 3])(
    'in the workbook of seed %d',
    async (seed) => {
      const { catalog } = await demoCatalog();
      const year = makeAgencyYear(catalog, seed);
      const bytes = await renderListWorkbook(year);
      const report = await auditYear(year, memorySource('list.xlsx', bytes));
      expect(compareWithKey(report.findings, answerKey(year), 'row')).toEqual({ missed: [], unplanted: [] });
    },
    60_000,
  );
});

describe('the comparison with the key can fail', () => {
  test('a finding that is not planted, and a planted one that is not found', async () => {
    const year = makeAgencyYear((await demoCatalog()).catalog, 3);
    const { findings } = await auditYear(year);
    const key = answerKey(year);
    const [planted, ...others] = key;
    expect(compareWithKey(findings, others, 'csvRow').unplanted.length).toBe(1);
    expect(compareWithKey(findings.slice(1), key, 'csvRow').missed.length).toBe(1);
    const moved = [{ ...present(planted), csvRow: 1 }, ...others];
    expect(compareWithKey(findings, moved, 'csvRow')).toMatchObject({ missed: [moved[0]] });
    const lateKey = key.map((entry) =>
      entry.workingDaysLate === undefined ? entry : { ...entry, workingDaysLate: entry.workingDaysLate + 1 },
    );
    const late = key.filter(({ workingDaysLate }) => workingDaysLate !== undefined).length;
    expect(late).toBeGreaterThan(0);
    expect(compareWithKey(findings, lateKey, 'csvRow').missed.length).toBe(late);
  });
});

describe('what is planted', () => {
  test('every kind of fault and trap occurs', async () => {
    const { catalog } = await demoCatalog();
    const faults = new Set<Fault>();
    const traps = new Set<Trap>();
    for (let seed = 1; seed <= 20; seed += 1) {
      const year = makeAgencyYear(catalog, seed);
      for (const { fault } of answerKey(year)) faults.add(fault);
      for (const { row } of placeRows(year)) if (row.trap !== undefined) traps.add(row.trap);
    }
    expect([...faults].sort()).toEqual([
      'duplicate',
      'early',
      'future-date',
      'impossible-date',
      'late',
      'missing',
      'of-no-item',
      'personal-data',
      'undated',
      'unpublished',
      'wrong-channel',
      'wrong-publisher',
    ]);
    expect([...traps].sort()).toEqual(['last-day', 'news', 'not-yet-due', 'other-business', 'renamed']);
  });

  test('a seed makes the same list every time, another seed another list', async () => {
    const { catalog } = await demoCatalog();
    const text = writeListCsv(makeAgencyYear(catalog, 5));
    expect(writeListCsv(makeAgencyYear(catalog, 5))).toBe(text);
    expect(writeListCsv(makeAgencyYear(catalog, 6))).not.toBe(text);
  });
});
