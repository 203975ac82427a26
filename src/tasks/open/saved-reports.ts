import { version } from '../../generated/version.ts';
import type { GapReport } from '../../model/report.ts';
import type { Scoreboard } from '../../model/scoreboard.ts';
import type { Trend } from '../../model/trend.ts';
import { compareReports } from '../../report/compare/compare-reports.ts';
import { checkBaselines, checkSeries, type SavedReport } from '../../report/compare/order-baselines.ts';
import { drawTrend } from '../../report/compare/trend.ts';
import { mergeScoreboards, type SavedScoreboard } from '../../report/score/merge-scoreboards.ts';
import { problem } from '../../words/problems/index.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import { findPaths } from './find-lists.ts';
import type { Host } from './host.ts';

/** Files by name or glob, each loaded; all problems of all files are thrown at once. */
async function loadAll<Document>(
  patterns: readonly string[],
  load: (text: string, file: string) => { readonly problems: readonly Problem[] } & Document,
  host: Host,
): Promise<readonly { readonly file: string; readonly loaded: Document }[]> {
  const documents: { readonly file: string; readonly loaded: Document }[] = [];
  const problems: Problem[] = [];
  for (const file of await findPaths(patterns, host)) {
    await collectProblems(problems, async () => {
      const loaded = load(await host.readText(file), file);
      problems.push(...loaded.problems);
      documents.push({ file, loaded });
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return documents;
}

/** Saved reports by file name or glob; all problems of all files are thrown at once. */
export async function findReports(patterns: readonly string[], host: Host): Promise<readonly SavedReport[]> {
  if (patterns.length === 0) return [];
  const { loadReport } = await import('../../catalog/load/saved-report.ts');
  const found = await loadAll(patterns, loadReport, host);
  return found.flatMap(({ file, loaded: { report } }) => (report === undefined ? [] : [{ file, report }]));
}

/** The report beside earlier ones; as it is when there are none. Throws when a baseline is not an earlier report of the same agency. */
export function compareWith(report: GapReport, baselines: readonly SavedReport[]): GapReport {
  if (baselines.length === 0) return report;
  const problems = [
    ...(report.narrowed === undefined ? [] : [problem('report/narrowed', { file: '--baseline' }, {})]),
    ...checkBaselines(report, baselines),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return { ...report, comparison: compareReports(report, baselines) };
}

/** The course of saved reports. Throws when they are not one agency's, one for each day. */
export function trendOf(reports: readonly SavedReport[]): Trend {
  const problems = checkSeries(reports);
  if (problems.length > 0) throw new InputError(problems);
  return drawTrend(reports, version);
}

/** Saved boards by file name or glob; all problems of all files are thrown at once. */
export async function findScoreboards(
  patterns: readonly string[],
  host: Host,
): Promise<readonly SavedScoreboard[]> {
  const { loadScoreboard } = await import('../../catalog/load/saved-scoreboard.ts');
  const found = await loadAll(patterns, loadScoreboard, host);
  return found.flatMap(({ file, loaded: { board } }) => (board === undefined ? [] : [{ file, board }]));
}

/** The board of a whole run from the saved boards of its shards. Throws when they are not the shards of one run. */
export function mergeSaved(shards: readonly SavedScoreboard[]): Scoreboard {
  const merged = mergeScoreboards(shards);
  if (merged.board === undefined) throw new InputError(merged.problems);
  return merged.board;
}
