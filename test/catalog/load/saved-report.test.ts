import { describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/catalog/load/saved-report.ts';
import { reporters } from '../../../src/report/index.ts';
import { sampleReport } from '../../report/sample-report.ts';

const text = String(await reporters.json.render(sampleReport, { language: 'zh', color: false, width: 80 }));
const changed = (change: (report: Record<string, unknown>) => void) => {
  const report = JSON.parse(text) as Record<string, unknown>;
  change(report);
  return JSON.stringify(report);
};

describe('a saved report', () => {
  it('is read back as it was', () => {
    expect(loadReport(text, 'r.json')).toEqual({ report: JSON.parse(text), problems: [] });
  });

  it('of a newer minor version may say more', () => {
    const newer = changed((report) => Object.assign(report, { schemaVersion: '1.7', fresh: true }));
    expect(loadReport(newer, 'r.json').problems).toEqual([]);
  });

  it.each([
    ['no JSON', '{"schemaVersion":', 'report/not-json'],
    ['another document', '{"name":"x"}', 'report/not-a-report'],
    ['a list', '[]', 'report/not-a-report'],
    ['another document with a version', '{"schemaVersion":"1.0"}', 'report/not-a-report'],
    [
      'a newer major version',
      changed((report) => Object.assign(report, { schemaVersion: '2.0' })),
      'report/version',
    ],
    ['a broken field', changed((report) => Object.assign(report, { items: 3 })), 'report/invalid'],
    ['an unknown field', changed((report) => Object.assign(report, { fresh: true })), 'report/invalid'],
    ['a day that is none', changed((report) => Object.assign(report, { asOf: 'soon' })), 'report/invalid'],
  ])('is refused with one clear problem: %s', (_, broken, code) => {
    const { report, problems } = loadReport(broken, 'r.json');
    expect(report).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
