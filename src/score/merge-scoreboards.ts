import type { Scoreboard } from '../model/scoreboard.ts';
import { problem } from '../problems/index.ts';
import type { Problem } from '../problems/problem.ts';

export interface SavedScoreboard {
  readonly file: string;
  readonly board: Scoreboard;
}

/** What shards of one run have in common. */
const marks = {
  'as-of': ({ asOf }: Scoreboard) => asOf,
  catalog: ({ catalogs }: Scoreboard) => catalogs.map(({ id, sha256 }) => `${id} ${sha256}`).join(', '),
  scoring: ({ scoring }: Scoreboard) => JSON.stringify(scoring),
  agencies: ({ sha256, expected }: Scoreboard) => `${sha256} ${expected}`,
  version: ({ tool }: Scoreboard) => tool.version,
} as const;

/** Puts the shards of one run together; their order does not count. Refuses what cannot stand on one board. */
export function mergeScoreboards(shards: readonly SavedScoreboard[]): {
  readonly board?: Scoreboard;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const [first] = shards;
  if (first === undefined) throw new Error('merging needs at least one scoreboard');
  for (const { file, board } of shards) {
    for (const [mark, readMark] of Object.entries(marks)) {
      if (readMark(board) === readMark(first.board)) continue;
      problems.push(problem('report/other-run', { file }, { mark, other: first.file }));
    }
  }
  const seen = new Map<number, string>();
  for (const { file, board } of shards) {
    for (const { index, agency } of board.scores) {
      const other = seen.get(index);
      if (other !== undefined) problems.push(problem('report/agency-twice', { file }, { agency, other }));
      seen.set(index, file);
    }
  }
  const missing = first.board.expected - seen.size;
  if (problems.length === 0 && missing > 0)
    problems.push(problem('report/shard-missing', { file: first.file }, { missing }));
  if (problems.length > 0) return { problems };
  const scores = shards.flatMap(({ board }) => board.scores).sort((a, b) => a.index - b.index);
  return { board: { ...first.board, scores }, problems };
}
