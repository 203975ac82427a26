import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { memorySource, rules, shippedCatalogIds } from '../../src/index.ts';
import { present } from '../../src/model/present.ts';
import { renderListWorkbook } from '../../src/tasks/workshop/list-workbook.ts';
import { makeAgencyYear } from '../../src/workshop/agency-year.ts';
import { answerKey, compareWithKey } from '../../src/workshop/answer-key.ts';
import { faults } from '../../src/workshop/fault.ts';
import { placeRows, writeListCsv } from '../../src/workshop/list-table.ts';
import type { Trap } from '../../src/workshop/planned-row.ts';
import { planters } from '../../src/workshop/planters/index.ts';
import type { Wishes } from '../../src/workshop/setting.ts';
import { judgeCase } from './audit-case.ts';
import { auditYear, catalogOf } from './audit-year.ts';
import { caseOf, furtherLimits, playedCatalogs } from './planted-case.ts';

const SEEDS = 200;
/** Seeds a test, so that a slow machine says how far it is. */
const STEP = 25;

const plain: Wishes = { seed: 3, difficulty: 'medium' };

describe('the audit finds every planted fault and nothing else', () => {
  const seen = new Set<string>();
  const played = new Set<string>();

  test.each(Array.from({ length: SEEDS / STEP }, (_, index) => 1 + index * STEP))(
    'from seed %d on',
    async (start) => {
      const told: string[] = [];
      for (let seed = start; seed < start + STEP; seed += 1) {
        const one = caseOf(seed);
        const { planted, disagreements } = await judgeCase(one);
        for (const fault of planted) seen.add(fault);
        played.add(one.catalog);
        told.push(...disagreements);
      }
      expect(told).toEqual([]);
    },
    600_000,
  );

  // Lists in which, by chance, nearly every document came on the day of its formation.
  test.each([369, 4099])('in the days of seed %d', async (seed) => {
    expect((await judgeCase(caseOf(seed))).disagreements).toEqual([]);
  });

  test('every kind of fault and every shipped catalog occurred', () => {
    expect([...seen].sort()).toEqual([...faults].sort());
    expect([...played].sort()).toEqual([...shippedCatalogIds, furtherLimits].sort());
  });

  test.each(['site-inspection-2019', 'haitan-2020', 'health-2019'])(
    'in the workbook of %s',
    async (id) => {
      const year = makeAgencyYear((await catalogOf(id)).catalog, plain);
      const bytes = await renderListWorkbook(year);
      const report = await auditYear(year, memorySource('list.xlsx', bytes));
      expect(compareWithKey(report.findings, answerKey(year), 'row')).toEqual({ missed: [], unplanted: [] });
    },
    60_000,
  );
});

describe('the comparison with the key can fail', () => {
  test('a finding that is not planted, and a planted one that is not found', async () => {
    const year = makeAgencyYear((await catalogOf('site-inspection-2019')).catalog, plain);
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

/** Rules that nothing planted shows, and why. */
const notPlanted: Readonly<Record<string, string>> = {
  'mapping-contradiction': 'speaks of a mapping file, not of a list',
  'mapping-doubted': 'speaks of a mapping file, not of a list',
  'mapping-unused': 'speaks of a mapping file, not of a list',
};

describe('what is planted', () => {
  test('each rule has a planter, or a reason why not', () => {
    const planted = new Set(Object.values(planters).map(({ rule }) => rule));
    const named = [...planted, ...Object.keys(notPlanted)].sort();
    expect(named).toEqual(rules.map(({ meta }) => meta.id).sort());
  });

  test('the seeds play every shipped catalog', () => {
    expect([...playedCatalogs].sort()).toEqual([...shippedCatalogIds, furtherLimits].sort());
  });

  test('every kind of trap occurs', async () => {
    const { catalog } = await catalogOf('health-2019');
    const traps = new Set<Trap>();
    const declared = { zeroReports: 0, exemptions: 0 };
    for (let seed = 1; seed <= 5; seed += 1) {
      const year = makeAgencyYear(catalog, { seed, difficulty: 'medium', faults: new Map() });
      for (const { row } of placeRows(year)) if (row.trap !== undefined) traps.add(row.trap);
      declared.zeroReports += year.declared.zeroReports.filter(({ element }) => element !== undefined).length;
      declared.exemptions += year.declared.exemptions.length;
    }
    expect([...traps].sort()).toEqual([
      'last-day',
      'longer-limit',
      'news',
      'not-yet-due',
      'other-business',
      'renumbered',
    ]);
    expect(declared.exemptions).toBe(5);
    expect(declared.zeroReports).toBeGreaterThan(0);
  });

  test('a seed makes the same list every time, another seed another list', async () => {
    const { catalog } = await catalogOf('health-2019');
    const text = writeListCsv(makeAgencyYear(catalog, plain));
    expect(writeListCsv(makeAgencyYear(catalog, plain))).toBe(text);
    expect(writeListCsv(makeAgencyYear(catalog, { ...plain, seed: 4 }))).not.toBe(text);
  });
});

test('the generator shares no verdict, calendar or grammar with the judge: it imports the model and itself', () => {
  const folder = new URL('../../src/workshop/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const foreign = files.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const imported = [...text.matchAll(/from '([^']+)'/gu)].map(([, path = '']) => path);
    return imported
      .map((path) => new URL(path, new URL(name, folder)).pathname.replace(/^.*\/src\//u, ''))
      .filter((path) => !/^(?:workshop|model)\//u.test(path))
      .map((path) => `${name} ${path}`);
  });
  expect(files.length).toBeGreaterThan(15);
  expect(foreign).toEqual([]);
});
