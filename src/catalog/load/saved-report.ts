import * as schema from '../../generated/validators/report.js';
import type { GapReport } from '../../model/report.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { readSavedJson } from './saved-json.ts';

const REPORT_VERSION = '1.0';

/** Text of a report that an earlier run saved. `report` is absent when there is a problem. */
export function loadReport(
  text: string,
  file: string,
): { readonly report?: GapReport; readonly problems: readonly Problem[] } {
  const { saved: report, problems } = readSavedJson<GapReport>(
    schema,
    text,
    file,
    REPORT_VERSION,
    'findings',
  );
  if (report === undefined) return { problems };
  const { asOf } = report;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) {
    const facts = { pointer: '/asOf', reason: JSON.stringify(asOf), more: 0 };
    return { problems: [problem('report/invalid', { file }, facts)] };
  }
  return { report, problems };
}
