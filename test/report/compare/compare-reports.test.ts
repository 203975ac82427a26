import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/report/compare/compare-reports.ts';
import { checkBaselines, checkSeries } from '../../../src/report/compare/order-baselines.ts';
import { gap, reportOf, saved } from './reports.ts';

const spring = '2025-03-01';
const summer = '2025-06-01';
const autumn = '2025-09-01';

describe('a report beside an earlier one', () => {
  it('tells one gap fixed and another made under the same rule, though the count is the same', () => {
    const before = reportOf(spring, [gap('a'), gap('b')]);
    const after = reportOf(summer, [gap('b'), gap('c')]);
    const { gaps, gone, counts } = compareReports(after, [saved(before)]);
    expect(gaps).toEqual([
      { id: 'b', state: 'persisting', firstSeen: spring },
      { id: 'c', state: 'new', firstSeen: summer },
    ]);
    expect(gone).toMatchObject([{ finding: { id: 'a' }, how: 'fixed', firstSeen: spring, goneOn: summer }]);
    expect(counts).toEqual({ new: 1, persisting: 1, regressed: 0, fixed: 1, notJudged: 0 });
  });

  it('leaves notes aside: they are no faults', () => {
    const before = reportOf(spring, [gap('note', { severity: 'info' })]);
    expect(compareReports(reportOf(summer, []), [saved(before)]).gone).toEqual([]);
  });

  it.each([
    ['its rule is silenced', { tailoring: [{ change: 'rule-off', reason: 'missing-element: off' }] }],
    ['its item is no longer there', { items: [] }],
  ])('calls a gap not judged, not fixed, when %s', (_, more) => {
    const { gone, counts } = compareReports(reportOf(summer, [], more), [
      saved(reportOf(spring, [gap('a')])),
    ]);
    expect(gone).toMatchObject([{ how: 'not-judged' }]);
    expect(counts).toMatchObject({ fixed: 0, notJudged: 1 });
  });

  it('does not call a gap fixed that was only lowered to a note', () => {
    const after = reportOf(summer, [gap('a', { severity: 'info' })]);
    expect(compareReports(after, [saved(reportOf(spring, [gap('a')]))]).counts).toMatchObject({
      fixed: 0,
      notJudged: 1,
    });
  });

  it('leaves out a rule of which not all findings are listed', () => {
    const cut = [{ id: 'missing-element', severity: 'error', count: 9, listed: 1 }] as const;
    const before = reportOf(spring, [gap('a')], { rules: cut });
    const { gaps, gone, cutRules } = compareReports(reportOf(summer, [gap('b')]), [saved(before)]);
    expect({ gaps, gone, cutRules }).toEqual({ gaps: [], gone: [], cutRules: ['missing-element'] });
  });

  it('says when the catalog or the period is another', () => {
    const before = reportOf(spring, [], { period: { from: '2023-01-01', to: '2023-12-31', stated: true } });
    const after = reportOf(summer, []);
    const other = { ...after, catalogs: after.catalogs.map((one) => ({ ...one, sha256: 'd'.repeat(64) })) };
    expect(compareReports(other, [saved(before)]).baselines).toEqual([
      { file: `${spring}.json`, asOf: spring, sameCatalogs: false, samePeriod: false },
    ]);
  });
});

describe('a gap that is gone under another holiday calendar', () => {
  const laid = (years: readonly [number, string][], sha256 = 'a'.repeat(64)) => ({
    calendar: {
      firstYear: 2007,
      lastYear: 2027,
      added: years.map(([year]) => year),
      files: [{ file: 'local.yaml', sha256, years: years.map(([year, digest]) => ({ year, digest })) }],
    },
  });
  const late = gap('a', { triggeredOn: '2024-09-25', dueOn: '2024-10-10' });

  it.each([
    ['days of its year were laid over', laid([[2024, 'x']]), 'other-calendar'],
    ['days of the year before its start were laid over', laid([[2023, 'x']]), 'fixed'],
    ['a year far ahead was added', laid([[2027, 'x']]), 'fixed'],
  ])('when %s', (_, after, how) => {
    const { gone, counts } = compareReports(reportOf(summer, [], after), [saved(reportOf(spring, [late]))]);
    expect(gone).toMatchObject([{ how }]);
    expect([counts.fixed, counts.otherCalendar]).toEqual(how === 'fixed' ? [1, undefined] : [0, 1]);
  });

  it('is fixed when the same days are written otherwise, and when no day of rest moves it', () => {
    const before = reportOf(spring, [late], laid([[2024, 'x']]));
    const after = reportOf(summer, [], laid([[2024, 'x']], 'b'.repeat(64)));
    expect(compareReports(after, [saved(before)]).counts.fixed).toBe(1);
    const missing = reportOf(spring, [gap('a')]);
    expect(compareReports(after, [saved(missing)]).counts.fixed).toBe(1);
  });

  it('stays unproved until it is judged by the former days again', () => {
    const before = saved(reportOf(spring, [late]));
    const other = reportOf(summer, [], laid([[2024, 'x']]));
    const again = reportOf(autumn, [], laid([[2024, 'x']]));
    expect(compareReports(again, [before, saved(other)]).counts).toMatchObject({ fixed: 0 });
    expect(compareReports(again, [before, saved(other)]).gone).toMatchObject([{ how: 'other-calendar' }]);
    expect(compareReports(reportOf(autumn, []), [before, saved(other)]).counts.fixed).toBe(1);
  });
});

describe('a gap that returns', () => {
  const reports = [reportOf(spring, [gap('a')]), reportOf(summer, []), reportOf(autumn, [gap('a')])] as const;

  it('is told as such, with the day when it was first seen, in whatever order the reports come', () => {
    const expected = [{ id: 'a', state: 'regressed', firstSeen: spring }];
    const [first, second, last] = reports;
    expect(compareReports(last, [saved(first), saved(second)]).gaps).toEqual(expected);
    expect(compareReports(last, [saved(second), saved(first)]).gaps).toEqual(expected);
  });

  it('is known from the latest report alone when that was compared in its time', () => {
    const [first, second, last] = reports;
    const compared = { ...second, comparison: compareReports(second, [saved(first)]) };
    expect(compareReports(last, [saved(compared)]).gaps).toEqual([
      { id: 'a', state: 'regressed', firstSeen: spring },
    ]);
  });

  it('is no relapse when nobody had looked in between', () => {
    const [first, second, last] = reports;
    const blind = { ...second, items: [] };
    expect(compareReports(last, [saved(first), saved(blind)]).gaps).toMatchObject([{ state: 'persisting' }]);
  });
});

describe('reports that cannot be compared', () => {
  const report = reportOf(summer, []);
  it.each([
    ['a later one', [reportOf(autumn, [])], ['report/baseline-not-earlier']],
    ["another agency's", [reportOf(spring, [], { agency: '别的局' })], ['report/other-agency']],
    ['two of one day', [reportOf(spring, []), reportOf(spring, [])], ['report/same-day-twice']],
    ['one of the same day as this', [reportOf(summer, [])], []],
  ])('%s', (_, baselines, codes) => {
    expect(checkBaselines(report, baselines.map(saved)).map(({ code }) => code)).toEqual(codes);
  });

  it('makes a series of one agency, one report for each day', () => {
    expect(checkSeries([saved(report), saved(reportOf(spring, []))])).toEqual([]);
    expect(checkSeries([saved(report), saved(report)])).toHaveLength(1);
  });
});
