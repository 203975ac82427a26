import type { AgencyScore, Scoreboard } from '../../model/scoreboard.ts';
import { namesIn } from '../../model/tables.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { RunMark } from '../../words/problems/report.ts';

export interface SavedScoreboard {
  readonly file: string;
  readonly board: Scoreboard;
}

/** What shards of one run have in common. */
const marks = {
  'as-of': ({ asOf }: Scoreboard) => asOf,
  period: ({ period }: Scoreboard) => `${period?.from} ${period?.to}`,
  calendar: ({ calendars }: Scoreboard) => JSON.stringify(calendars),
  scoring: ({ scoring }: Scoreboard) => JSON.stringify(scoring),
  agencies: ({ sha256, expected }: Scoreboard) => `${sha256} ${expected}`,
  version: ({ tool }: Scoreboard) => tool.version,
} as const satisfies Partial<Record<RunMark, (board: Scoreboard) => string>>;

/** The board of these scores; its catalogs are in the order of the first agency that was judged by each. */
export function boardOf(
  head: Omit<Scoreboard, 'catalogs' | 'scores'>,
  known: Scoreboard['catalogs'],
  scores: readonly AgencyScore[],
): Scoreboard {
  const byHash = new Map(known.map((catalog) => [catalog.sha256, catalog]));
  const ordered = [...scores].sort((a, b) => a.index - b.index);
  const hashes = [...new Set(ordered.flatMap(({ catalogs }) => catalogs))];
  const { schemaVersion, tool, asOf, period, calendars, scoring, expected, sha256 } = head;
  const catalogs = hashes.flatMap((hash) => byHash.get(hash) ?? []);
  const dated = {
    schemaVersion,
    tool,
    asOf,
    ...(period === undefined ? {} : { period }),
    ...(calendars === undefined ? {} : { calendars }),
  };
  return { ...dated, catalogs, scoring, expected, sha256, scores: ordered };
}

/** The same id must be the same text in every shard; shards may use different catalogs. */
function checkCatalogs(shards: readonly SavedScoreboard[]): readonly Problem[] {
  const texts = new Map<string, { readonly sha256: string; readonly file: string }>();
  return shards.flatMap(({ file, board }) =>
    board.catalogs.flatMap(({ id, sha256 }) => {
      const known = texts.get(id);
      if (known === undefined) texts.set(id, { sha256, file });
      if (known === undefined || known.sha256 === sha256) return [];
      return [problem('report/other-run', { file }, { mark: 'catalog', other: known.file })];
    }),
  );
}

/** Puts the shards of one run together; their order does not count. Refuses what cannot be on one board. */
export function mergeScoreboards(shards: readonly SavedScoreboard[]): {
  readonly board?: Scoreboard;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const [first] = shards;
  if (first === undefined) throw new Error('merging needs at least one scoreboard');
  for (const { file, board } of shards) {
    for (const mark of namesIn(marks)) {
      if (marks[mark](board) === marks[mark](first.board)) continue;
      problems.push(problem('report/other-run', { file }, { mark, other: first.file }));
    }
  }
  problems.push(...checkCatalogs(shards));
  const seen = new Map<number, { readonly file: string; readonly score: AgencyScore }>();
  for (const { file, board } of shards) {
    for (const score of board.scores) {
      const other = seen.get(score.index);
      if (other === undefined) seen.set(score.index, { file, score });
      // A part that ran twice on the same lists counts once.
      else if (JSON.stringify(other.score) !== JSON.stringify(score))
        problems.push(problem('report/agency-twice', { file }, { agency: score.agency, other: other.file }));
    }
  }
  const missing = first.board.expected - seen.size;
  if (problems.length === 0 && missing > 0)
    problems.push(problem('report/shard-missing', { file: first.file }, { missing }));
  if (problems.length > 0) return { problems };
  const scores = [...seen.values()].map(({ score }) => score);
  return {
    board: boardOf(
      first.board,
      shards.flatMap(({ board }) => board.catalogs),
      scores,
    ),
    problems,
  };
}
