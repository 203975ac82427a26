import { compareReports } from '../compare/compare-reports.ts';
import { checkBaselines, checkSeries, type SavedReport } from '../compare/order-baselines.ts';
import { drawTrend } from '../compare/trend.ts';
import { readText } from '../disk.ts';
import { version } from '../generated/version.ts';
import type { GapReport } from '../model/report.ts';
import type { Scoreboard } from '../model/scoreboard.ts';
import type { Trend } from '../model/trend.ts';
import { InputError, type Problem } from '../problems/problem.ts';
import { mergeScoreboards, type SavedScoreboard } from '../score/merge-scoreboards.ts';
import { findPaths } from './find-lists.ts';

/** Saved reports by file name or glob; all problems of all files are thrown at once. */
export async function findReports(patterns: readonly string[]): Promise<readonly SavedReport[]> {
  const reports: SavedReport[] = [];
  const { loadReport } = await import('../load/saved-report.ts');
  const problems: Problem[] = [];
  for (const file of await findPaths(patterns)) {
    try {
      const loaded = loadReport(await readText(file), file);
      problems.push(...loaded.problems);
      if (loaded.report !== undefined) reports.push({ file, report: loaded.report });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return reports;
}

/** The report beside earlier ones; as it is when there are none. Throws when a baseline is not an earlier report of the same agency. */
export function compareWith(report: GapReport, baselines: readonly SavedReport[]): GapReport {
  if (baselines.length === 0) return report;
  const problems = checkBaselines(report, baselines);
  if (problems.length > 0) throw new InputError(problems);
  return { ...report, comparison: compareReports(report, baselines) };
}

/** The course of saved reports. Throws when they are not one agency's, one for each day. */
export function trendOf(reports: readonly SavedReport[]): Trend {
  const problems = checkSeries(reports);
  if (problems.length > 0) throw new InputError(problems);
  return drawTrend(reports, version);
}

/** The board of a whole run from the saved boards of its shards. Throws when they are not the shards of one run. */
export async function mergeSaved(patterns: readonly string[]): Promise<Scoreboard> {
  const { loadScoreboard } = await import('../load/saved-scoreboard.ts');
  const shards: SavedScoreboard[] = [];
  const problems: Problem[] = [];
  for (const file of await findPaths(patterns)) {
    const loaded = loadScoreboard(await readText(file), file);
    problems.push(...loaded.problems);
    if (loaded.board !== undefined) shards.push({ file, board: loaded.board });
  }
  if (problems.length > 0) throw new InputError(problems);
  const merged = mergeScoreboards(shards);
  if (merged.board === undefined) throw new InputError(merged.problems);
  return merged.board;
}
