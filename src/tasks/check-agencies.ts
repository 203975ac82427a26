import type { ReadList } from '../model/publication.ts';
import type { GapReport } from '../model/report.ts';
import type { AgencyScore, Scoreboard } from '../model/scoreboard.ts';
import type { ReadLimits } from '../readers/reader.ts';
import { boardOf } from '../report/score/merge-scoreboards.ts';
import { scoreReport } from '../report/score/score-report.ts';
import { collectProblems, InputError, type Problem } from '../words/problems/problem.ts';
import { audit } from './audit.ts';
import { guardBy } from './guard-lists.ts';
import { maskReport } from './mask-report.ts';
import type { FoundAgencies, FoundAgency } from './open/agencies.ts';
import { problemsOfColumns } from './open/lists.ts';
import { compareWith } from './open/saved-reports.ts';

export type { AgenciesFiles, FoundAgencies, FoundAgency } from './open/agencies.ts';

/** How the lists of all agencies are read, and who receives their reports. */
export interface AgenciesRun {
  readonly limits: ReadLimits;
  /** Meaning by heading; wins over each agency's profile. At least one list of all must have each heading. */
  readonly columns: Readonly<Record<string, string>>;
  readonly includeHidden: boolean;
  /** Take lists that do not come up to the guard of their profile. */
  readonly allowOddLists?: boolean | undefined;
  /** Judge only the items of this body or section. */
  readonly subject?: string | undefined;
  readonly onProgress?: (file: string, entries: number) => void;
  /** Called with each report as it is made, beside its baselines; the scoreboard keeps its figures only. */
  readonly take: (report: GapReport, index: number) => Promise<void>;
}

async function auditOne({ request, baselines }: FoundAgency, run: AgenciesRun): Promise<GapReport> {
  const report = await audit({
    ...request,
    ...(run.allowOddLists === true ? {} : { guard: guardBy(baselines.at(-1)?.report) }),
    ...(run.subject === undefined ? {} : { subject: run.subject }),
    lists: {
      ...request.lists,
      limits: run.limits,
      columns: { ...request.lists.columns, ...run.columns },
      includeHidden: run.includeHidden,
      ...(run.onProgress === undefined ? {} : { onProgress: run.onProgress }),
    },
  });
  return compareWith(report, baselines);
}

/**
 * Checks agency after agency on the same day, each by its own catalogs, and scores each. Problems of all agencies are thrown together.
 * A shard holds the scores of its own agencies; the shards of one run merge to the board of the whole run.
 */
export async function checkAgencies(found: FoundAgencies, run: AgenciesRun): Promise<Scoreboard> {
  const scores: AgencyScore[] = [];
  const problems: Problem[] = [];
  const inputs: ReadList[] = [];
  for (const one of found.agencies) {
    await collectProblems(problems, async () => {
      const report = maskReport(await auditOne(one, run));
      await run.take(report, one.index);
      inputs.push(...report.inputs);
      scores.push(scoreReport(report, one.index, found.board.scoring));
    });
  }
  // Another shard's lists may have the heading.
  if (problems.length === 0 && !found.isShard)
    problems.push(...problemsOfColumns(Object.keys(run.columns), inputs));
  if (problems.length > 0) throw new InputError(problems);
  const known = found.agencies.flatMap(({ request }) =>
    request.catalogs.map(({ reference: { id, title, sha256 } }) => ({ id, title, sha256 })),
  );
  return boardOf(found.board, known, scores);
}
