import { describe, expect, it } from 'vitest';
import { defaultScoring } from '../../src/generated/scoring.ts';
import type { GapReport } from '../../src/model/report.ts';
import type { Scoreboard } from '../../src/model/scoreboard.ts';
import { mergeScoreboards } from '../../src/score/merge-scoreboards.ts';
import { scoreReport } from '../../src/score/score-report.ts';
import { reportOf } from '../compare/reports.ts';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator, undetermined: 0 });

function scored(
  coverage: readonly [number, number],
  timeliness: readonly [number, number],
  rules: GapReport['rules'],
) {
  const report = reportOf('2025-03-03', [], { rules });
  const summary = { ...report.summary, coverage: rate(...coverage), timeliness: rate(...timeliness) };
  return scoreReport({ ...report, summary }, 0, defaultScoring);
}

const rule = (id: string, count: number) => ({ id, severity: 'error' as const, count, listed: count });

describe('the default scoring', () => {
  it.each([
    ['all met', [5, 5], [4, 4], [], 100, 0],
    ['half covered', [1, 2], [4, 4], [], 75, 2],
    ['nothing datable: the other parts are scaled up', [1, 2], [0, 0], [], 64.28, 2],
    ['records lose points', [5, 5], [4, 4], [rule('undated-entry', 3)], 97, 0],
    ['and never more than their weight', [5, 5], [4, 4], [rule('undated-entry', 300)], 80, 1],
    ['a veto fails, the score stays', [5, 5], [4, 4], [rule('exposed-personal-data', 1)], 100, 3],
    ['nine stale columns are no veto', [5, 5], [4, 4], [rule('stale-column', 9)], 82, 1],
    ['ten are', [5, 5], [4, 4], [rule('stale-column', 10)], 80, 3],
  ] as const)('%s', (_, coverage, timeliness, rules, score, grade) => {
    expect(scored(coverage, timeliness, rules)).toMatchObject({ score, grade });
  });
});

describe('merging shards', () => {
  const whole: Scoreboard = {
    schemaVersion: '1.0',
    tool: { name: 'mulu', version: '0.0.0' },
    asOf: '2025-03-03',
    catalogs: [{ id: 'c', title: 'c', sha256: 'c'.repeat(64) }],
    scoring: defaultScoring,
    expected: 4,
    sha256: 'a'.repeat(64),
    scores: [0, 1, 2, 3].map((index) => scoreReport(reportOf('2025-03-03', []), index, defaultScoring)),
  };
  const shard = (part: number, more: Partial<Scoreboard> = {}) => ({
    file: `${part}.json`,
    board: { ...whole, scores: whole.scores.filter(({ index }) => index % 2 === part), ...more },
  });

  it('gives the board of one run, in any order', () => {
    expect(mergeScoreboards([shard(0), shard(1)]).board).toEqual(whole);
    expect(mergeScoreboards([shard(1), shard(0)]).board).toEqual(whole);
  });

  it.each([
    ['another day', [shard(0), shard(1, { asOf: '2025-03-04' })], 'report/other-run'],
    [
      'another catalog',
      [shard(0), shard(1, { catalogs: [{ id: 'c', title: 'c', sha256: 'd'.repeat(64) }] })],
      'report/other-run',
    ],
    ['a shard twice', [shard(0), shard(0)], 'report/agency-twice'],
    ['a shard too few', [shard(0)], 'report/shard-missing'],
  ] as const)('refuses %s', (_, shards, code) => {
    const { board, problems } = mergeScoreboards(shards);
    expect(board).toBeUndefined();
    expect(problems[0]?.code).toBe(code);
  });
});
