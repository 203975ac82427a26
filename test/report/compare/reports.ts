import type { Finding } from '../../../src/model/finding.ts';
import type { GapReport } from '../../../src/model/report.ts';
import { sampleItems } from '../sample-items.ts';
import { buildReport } from '../sample-report.ts';

/** A gap of one item of the sample catalog, distinguished by `id`. */
export function gap(id: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'missing-element',
    severity: 'error',
    id,
    item: { catalog: 'yunling-health', code: '0101', name: '母婴保健', category: '01' },
    ...more,
  };
}

/** A report of the sample agency with these findings, judged on a day. */
export function reportOf(
  asOf: string,
  findings: readonly Finding[],
  more: Partial<GapReport> = {},
): GapReport {
  return { ...buildReport(sampleItems, findings), asOf, ...more };
}

export const saved = (report: GapReport) => ({ file: `${report.asOf}.json`, report });
