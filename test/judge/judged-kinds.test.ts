import { expect, it } from 'vitest';
import { rules } from '../../src/judge/rules/index.ts';
import type { LimitKind } from '../../src/model/time-limit.ts';

/** What judges each kind of limit: a new kind does not compile without its line. None: it has no number to judge by. */
const judgedBy: Readonly<Record<LimitKind, readonly string[]>> = {
  within: ['late-publication', 'unpublished-past-due'],
  periodic: ['missed-period', 'too-few', 'stale-column'],
  'yearly-by': ['missed-day'],
  display: ['short-display'],
  standing: ['missing-element', 'lapsed'],
  prompt: [],
  follows: ['late-follow-up', 'missing-follow-up'],
  before: ['missing-lead-time'],
  by: ['missed-day'],
  regular: [],
  external: [],
  'take-down': ['overdue-take-down'],
  ratio: ['low-ratio'],
  open: [],
};

it('names a rule of the registry for each kind of limit with a number', () => {
  const known = new Set(rules.map(({ meta }) => meta.id));
  const named = Object.values(judgedBy).flat();
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
