import { expect, it } from 'vitest';
import type { GapReport } from '../../../src/model/report.ts';
import { drawTrend } from '../../../src/report/compare/trend.ts';
import { trendReporters } from '../../../src/report/index.ts';
import { drawSparkline } from '../../../src/report/trend/words.ts';
import { gap, reportOf, saved } from './reports.ts';

const options = { language: 'zh', color: false, width: 80 } as const;
const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-02`);
/** One gap from March on, one that comes and goes with the even months. */
const reports: readonly GapReport[] = months.map((asOf, month) =>
  reportOf(asOf, [...(month >= 2 ? [gap('old')] : []), ...(month % 2 === 0 ? [gap('blinks')] : [])]),
);
const trend = drawTrend([...reports].reverse().map(saved), '0.0.0');

it('counts twelve runs by identity, in the order of their days', () => {
  expect(trend.points.map(({ asOf }) => asOf)).toEqual(months);
  expect(trend.points.map(({ findings }) => findings.total)).toEqual([1, 0, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
  expect(trend.points[2]?.findings).toEqual({ total: 2, new: 1, regressed: 1, fixed: 0 });
  expect(trend.longest).toMatchObject([{ finding: { id: 'old' }, firstSeen: '2025-03-02', reports: 10 }]);
});

it('draws a line of blocks whose lowest is nothing', () => {
  expect(drawSparkline([0, 5, 10])).toBe('▁▅█');
  expect(drawSparkline([0, 0])).toBe('▁▁');
});

it('shows table, line and first-seen day in the terminal, a chart in the page', async () => {
  const text = String(await trendReporters.terminal.render(trend, options));
  expect(text).toContain('▅▁█▅█▅█▅█▅█▅');
  expect(text).toContain('2025-03-02 首次发现，共 10 次');
  const html = String(await trendReporters.html.render(trend, options));
  expect(html).toContain('<polyline');
  expect(html).not.toMatch(/\s(src|href)="(?!#)/);
});

it('draws a single report without dividing by nothing', async () => {
  const one = drawTrend([saved(reportOf('2025-01-02', []))], '0.0.0');
  expect(String(await trendReporters.html.render(one, options))).not.toMatch(/NaN|Infinity/);
});
