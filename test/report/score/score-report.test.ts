import { describe, expect, it } from 'vitest';
import { defaultScoring } from '../../../src/generated/scoring.ts';
import { nth } from '../../../src/model/present.ts';
import type { GapReport } from '../../../src/model/report.ts';
import type { AgencyScore, Scoreboard, Scoring } from '../../../src/model/scoreboard.ts';
import { mergeScoreboards } from '../../../src/report/score/merge-scoreboards.ts';
import { scoreReport } from '../../../src/report/score/score-report.ts';
import { reportOf } from '../compare/reports.ts';

type Pair = readonly [number, number];

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

describe('a scoring of an office, worked by hand', () => {
  const office: Scoring = {
    id: 'office',
    title: { zh: '本县考核办法', en: "the county's own" },
    total: 120,
    parts: [
      { id: 'a', name: { zh: '甲', en: 'a' }, weight: 40, measure: 'coverage' },
      { id: 'b', name: { zh: '乙', en: 'b' }, weight: 30, measure: 'timeliness' },
      {
        id: 'c',
        name: { zh: '丙', en: 'c' },
        weight: 10,
        measure: 'findings',
        deductions: [
          { rule: 'undated-entry', points: 0.5 },
          { rule: 'duplicate-entry', points: 2 },
        ],
      },
    ],
    vetoes: [{ rule: 'stale-column', atLeast: 3 }],
    grades: [
      { name: { zh: '优', en: 'good' }, atLeast: 100 },
      { name: { zh: '中', en: 'fair' }, atLeast: 72 },
      { name: { zh: '差', en: 'poor' }, atLeast: 0 },
    ],
  };
  const judge = (coverage: Pair, timeliness: Pair, rules: GapReport['rules'], entries = 10) => {
    const report = reportOf('2025-03-03', [], { rules });
    const summary = {
      ...report.summary,
      coverage: rate(...coverage),
      timeliness: rate(...timeliness),
      entries: { ...report.summary.entries, total: entries },
    };
    return scoreReport({ ...report, summary }, 0, office);
  };
  const points = ({ parts }: AgencyScore) => parts.map(({ applies, points: one }) => (applies ? one : '-'));

  it('adds up weights that are not 100 and scales them to the total', () => {
    // 40 × 7/9 = 31.111 → 31.11; 30 × 5/6 = 25; 10 − 3 × 0.5 − 1 × 2 = 6.5. Sum 62.61 of 80, × 120 = 93.915 → 93.91.
    const score = judge([7, 9], [5, 6], [rule('undated-entry', 3), rule('duplicate-entry', 1)]);
    expect(points(score)).toEqual([31.11, 25, 6.5]);
    expect([score.score, score.grade]).toEqual([93.91, 1]);
  });

  it('leaves out what does not apply and scales up the rest', () => {
    // No entry can be dated: 31.11 + 10 = 41.11 of 50, × 120 = 98.664 → 98.66.
    const score = judge([7, 9], [0, 0], []);
    expect(points(score)).toEqual([31.11, '-', 10]);
    expect([score.score, score.grade]).toEqual([98.66, 1]);
    // No entry at all: 31.11 of 40, × 120 = 93.33; without an entry there are no records to be in order.
    const empty = judge([7, 9], [0, 0], [], 0);
    expect(points(empty)).toEqual([31.11, '-', '-']);
    expect(empty.score).toBe(93.33);
  });

  it('gives no score and no grade where nothing applies', () => {
    const score = judge([0, 0], [0, 0], [], 0);
    expect([score.score, score.grade]).toEqual([undefined, undefined]);
  });

  it('fails on a single veto, with the score as it is', () => {
    const [below, at] = [2, 3].map((count) => judge([9, 9], [6, 6], [rule('stale-column', count)]));
    expect([below?.score, below?.grade, below?.vetoes]).toEqual([120, 0, []]);
    expect([at?.score, at?.grade, at?.vetoes]).toEqual([120, 2, ['stale-column']]);
  });

  it('takes a grade from its first point on', () => {
    // 40 × 6/10 + 30 × 6/10 + 10 × 0.6 (8 × 0.5 lost) = 24 + 18 + 6 = 48 of 80, × 120 = 72.
    expect(judge([6, 10], [6, 10], [rule('undated-entry', 8)])).toMatchObject({ score: 72, grade: 1 });
    expect(judge([6, 10], [6, 10], [rule('undated-entry', 9)])).toMatchObject({ score: 71.25, grade: 2 });
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
    // One that ran twice counts once.
    expect(mergeScoreboards([shard(1), shard(0), shard(1)]).board).toEqual(whole);
  });

  it.each([
    ['another day', [shard(0), shard(1, { asOf: '2025-03-04' })], 'report/other-run'],
    [
      'another catalog',
      [shard(0), shard(1, { catalogs: [{ id: 'c', title: 'c', sha256: 'd'.repeat(64) }] })],
      'report/other-run',
    ],
    [
      'an agency that was judged twice, and otherwise',
      [shard(0), shard(0, { scores: [{ ...nth(whole.scores, 0), findings: { error: 9, warning: 0 } }] })],
      'report/agency-twice',
    ],
    ['another calendar', [shard(0), shard(1, { calendars: ['e'.repeat(64)] })], 'report/other-run'],
    ['a shard too few', [shard(0)], 'report/shard-missing'],
  ] as const)('refuses %s', (_, shards, code) => {
    const { board, problems } = mergeScoreboards(shards);
    expect(board).toBeUndefined();
    expect(problems[0]?.code).toBe(code);
  });
});
