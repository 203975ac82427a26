import type { Language } from '../../model/language.ts';
import type { Trend } from '../../model/trend.ts';
import { trendSentences } from '../../words/labels/trend.ts';

/** The course in one sentence; not encoded. */
export function describeTrend({ agency, points }: Trend, language: Language): string {
  const first = points[0];
  const last = points.at(-1);
  return trendSentences.verdict[language]({
    agency,
    reports: points.length,
    from: first?.asOf ?? '',
    to: last?.asOf ?? '',
    first: first?.findings.total ?? 0,
    last: last?.findings.total ?? 0,
  });
}

const BLOCKS = '▁▂▃▄▅▆▇█';

/** One block character for each value, the highest for the greatest; zero is always the lowest. */
export function drawSparkline(values: readonly number[]): string {
  const most = Math.max(...values, 0);
  return values
    .map((value) => BLOCKS[most === 0 ? 0 : Math.round((value / most) * (BLOCKS.length - 1))] ?? '')
    .join('');
}
