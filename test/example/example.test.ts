import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit, dayOfIso, type GapReport, openAudit, requireAudit } from '../../src/index.ts';
import { nth, present } from '../../src/model/present.ts';

const folder = fileURLToPath(new URL('../../fixtures/example/', import.meta.url));

/** Findings that the example plants; the others are about the list, not of its gaps. */
const planted = [
  'missing-element',
  'late-publication',
  'unpublished-past-due',
  'undated-entry',
  'implausible-date',
  'exposed-personal-data',
];

async function check(list: string): Promise<GapReport> {
  const files = { lists: [folder + list], profile: `${folder}profile.yaml`, catalogs: ['health-2019'] };
  return audit(requireAudit(await openAudit(files, { asOf: present(dayOfIso('2025-01-20')) })));
}

function readTable(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(folder + file, 'utf8')
    .trimEnd()
    .split('\n');
  const names = present(head).split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((text, index) => [nth(names, index), text])),
  );
}

/** One line a finding, as the answers were written down. */
function foldFindings(report: GapReport, rowColumn: 'row' | 'csvRow'): string[] {
  return report.findings
    .filter(({ rule }) => planted.includes(rule))
    .map(({ rule, item, element, entry, dueOn, workingDaysLate }) => {
      const sheet = rowColumn === 'row' ? (entry?.sheet ?? '') : '';
      return [rule, item?.code, element, sheet, entry?.row, dueOn, workingDaysLate]
        .map((part) => part ?? '')
        .join(' ');
    })
    .sort();
}

function foldAnswers(rowColumn: 'row' | 'csvRow'): string[] {
  return readTable('expected-findings.tsv')
    .map((row) => {
      const sheet = rowColumn === 'row' ? row.sheet : '';
      return [row.rule, row.item, row.element, sheet, row[rowColumn], row.due, row.workingDaysLate].join(' ');
    })
    .sort();
}

describe('the shipped example', () => {
  let workbook: GapReport;
  let csv: GapReport;
  beforeAll(async () => {
    workbook = await check('publication-list.xlsx');
    csv = await check('publication-list.csv');
  });

  it('finds every planted gap and nothing else in the workbook', () => {
    expect(foldFindings(workbook, 'row')).toEqual(foldAnswers('row'));
  });

  it('finds the same in the GBK list', () => {
    expect(foldFindings(csv, 'csvRow')).toEqual(foldAnswers('csvRow'));
  });

  it('gives both lists the same outcomes', () => {
    const outcomes = (report: GapReport) =>
      report.items.map(({ code, outcome, elements }) => [
        code,
        outcome,
        elements.map((element) => element.outcome),
      ]);
    expect(outcomes(csv)).toEqual(outcomes(workbook));
    expect(csv.summary).toEqual(workbook.summary);
  });

  it('takes every row for an entry or says why not', () => {
    const [list] = workbook.inputs;
    expect(list?.entries).toBe(readTable('expected-matches.tsv').length);
    expect(list?.sheets.map(({ name }) => name)).toEqual([
      '一季度',
      '二季度',
      '三季度',
      '四季度',
      '常设栏目',
    ]);
  });

  it('matches no row of another business to an item', () => {
    const others = readTable('expected-matches.tsv').filter(({ answers }) => answers === 'NONE');
    expect(workbook.summary.entries.unmatched).toBe(others.length);
  });

  it('shows the identity number nowhere', () => {
    expect(JSON.stringify(workbook)).not.toContain('11010519491231002X');
    expect(JSON.stringify(csv)).not.toContain('11010519491231002X');
  });

  it('is valid against the schema of reports', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    for (const report of [workbook, csv]) {
      validate(JSON.parse(JSON.stringify(report)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
