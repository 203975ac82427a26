import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/judge/rules/index.ts';
import { nth } from '../../src/model/present.ts';
import type { GapReport } from '../../src/model/report.ts';
import { reporters } from '../../src/report/index.ts';
import { gap, reportOf } from './compare/reports.ts';

const options = { language: 'zh', color: false, width: 80 } as const;
const entry = { file: '清单.csv', sheet: '', row: 7, title: '公示' };

/** A report whose items are in a catalog file, with one finding of the first item. */
function located(finding: GapReport['findings'][number]): GapReport {
  const report = reportOf('2025-01-20', [finding]);
  const items = report.items.map((item, index) => ({
    ...item,
    place: { file: 'catalogs/云岭.yaml', line: 10 + index },
  }));
  return { ...report, items };
}

const sarifOf = (report: GapReport) =>
  nth(JSON.parse(String(reporters.sarif.render(report, options))).runs, 0) as {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
    };
    readonly results: readonly { readonly locations: readonly unknown[] }[];
  };

describe('where a finding stands', () => {
  it.each([
    ['the row of its entry', gap('a', { entry }), '%E6%B8%85%E5%8D%95.csv', 7],
    [
      'the line of the catalog that asks for what is missing',
      gap('a'),
      'catalogs/%E4%BA%91%E5%B2%AD.yaml',
      10,
    ],
  ])('is %s in SARIF', (_, finding, uri, startLine) => {
    expect(nth(sarifOf(located(finding)).results, 0).locations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri }, region: { startLine } } },
    ]);
  });

  it('is told by JUnit and in annotations too', () => {
    expect(String(reporters.junit.render(located(gap('a')), options))).toContain('catalogs/云岭.yaml:10');
    expect(String(reporters.github.render(located(gap('a')), options))).toContain(
      'file=catalogs/云岭.yaml,line=10',
    );
  });

  it('is the list in a report of an older version', () => {
    const [result] = sarifOf(reportOf('2025-01-20', [gap('a')])).results;
    expect(JSON.stringify(result?.locations)).toContain('"startLine":1');
  });
});

it('each rule has its help in the documentation of the package', () => {
  const page = readFileSync('docs/rules.md', 'utf8');
  const everyRule = rules.map(({ meta: { id, severity } }) => ({ id, severity, count: 0, listed: 0 }));
  const told = sarifOf({ ...reportOf('2025-01-20', []), rules: everyRule }).tool.driver.rules;
  expect(told).toHaveLength(rules.length);
  for (const { id, helpUri } of told) {
    const [, rule, path] = /^pkg:npm\/mulu@[\d.]+\?rule=([\w-]+)#(.+)$/u.exec(helpUri) ?? [];
    expect([rule, path]).toEqual([id, 'docs/rules.md']);
    expect(page).toContain(`\n## ${id}\n`);
  }
});
