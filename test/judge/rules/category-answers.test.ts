import { expect, test } from 'vitest';
import type { MatchResult } from '../../../src/model/match.ts';
import {
  answers,
  element,
  entry,
  evaluate,
  folded,
  reading,
  requirement,
  twentyWorkdays,
} from './literals.ts';

const penalty = (code: string) =>
  requirement(code, [
    element('complaint', 'standing', reading(twentyWorkdays)),
    element('decision', 'event', reading(twentyWorkdays)),
  ]);

const requirements = [penalty('0201'), penalty('0202')];

const ofCategory = (...elements: readonly string[]): MatchResult => ({
  kind: 'category',
  category: '02',
  elements,
  nothingHappened: false,
  how: 'column',
  confidence: 1,
  clues: [],
});

const outcomesOf = (result: ReturnType<typeof evaluate>) =>
  result.items.map(({ elements }) => elements.map(({ outcome }) => outcome).join(' '));

test('what stands for a whole category is there for every item of it', () => {
  const result = evaluate({ requirements }, [[entry({ published: '2024-03-04' }), ofCategory('complaint')]]);
  expect(outcomesOf(result)).toEqual(['met undetermined', 'met undetermined']);
});

test('one late decision of an unnamed item is one finding, and a gap of no item', () => {
  const result = evaluate({ requirements }, [
    [entry({ ordinal: 0, published: '2024-03-04' }), ofCategory('complaint')],
    [entry({ ordinal: 1, formed: '2024-03-01', published: '2024-05-06' }), ofCategory('decision')],
  ]);
  expect(outcomesOf(result)).toEqual(['met undetermined', 'met undetermined']);
  expect(result.items[1]?.elements[1]).toMatchObject({
    reasons: ['element-not-told'],
    entries: 0,
    evidence: [{ row: 3 }],
  });
  expect(folded(result)).toEqual(['late-publication list.csv:3']);
  expect(result.findings[0]).toMatchObject({ dueOn: '2024-03-29', limit: twentyWorkdays.printed });
  expect(result.summary.timeliness).toEqual({ numerator: 0, denominator: 1, undetermined: 1 });
});

test('one decision in time proves nothing of any single item', () => {
  const result = evaluate({ requirements }, [
    [entry({ formed: '2024-03-01', published: '2024-03-04' }), ofCategory('decision')],
    [entry({ ordinal: 1, formed: '2024-03-01', published: '2024-03-04' }), answers(0, 1)],
  ]);
  expect(outcomesOf(result)).toEqual(['gap met', 'gap undetermined']);
  expect(result.summary.timeliness).toEqual({ numerator: 2, denominator: 2, undetermined: 0 });
});

test('limits that differ between the items leave the dates unjudged', () => {
  const sooner = { ...twentyWorkdays, printed: '7个工作日内', span: { count: 7, unit: 'workday' } } as const;
  const other = requirement('0202', [element('decision', 'event', reading(sooner))]);
  const result = evaluate({ requirements: [penalty('0201'), other] }, [
    [entry({ formed: '2024-03-01', published: '2024-05-06' }), ofCategory('decision')],
  ]);
  expect(folded(result)).toEqual(['missing-element 0201/complaint']);
});

test('the only item of a category is the one that is meant', () => {
  const result = evaluate({ requirements: [penalty('0201')] }, [
    [entry({ formed: '2024-03-01', published: '2024-05-06' }), ofCategory('decision')],
  ]);
  expect(outcomesOf(result)).toEqual(['gap gap']);
});
