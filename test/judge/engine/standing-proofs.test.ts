import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/model/publication.ts';
import type { PeriodicLimit } from '../../../src/model/time-limit.ts';
import {
  answers,
  type EntryLiteral,
  element,
  entry,
  evaluate,
  folded,
  nothing,
  reading,
  requirement,
  usualFields,
} from '../rules/literals.ts';

const weekly: PeriodicLimit = {
  kind: 'periodic',
  printed: '每周至少更新1次',
  minimum: 1,
  period: { every: 1, unit: 'week' },
};
const withColumns = new Set<Field>([...usualFields, 'columnPath']);
const window = { from: '2024-11-04', to: '2024-11-24' };

describe('a duty on the whole list', () => {
  const requirements = [
    requirement('六-2', [element('content', 'event', reading(weekly), { provenBy: 'any-entry' })]),
  ];
  const run = (days: readonly string[]) =>
    evaluate(
      // Judged the day after: months later nothing would be fresh any more.
      { requirements, ...window, asOf: '2024-11-25' },
      days.map((published, ordinal) => [entry({ ordinal, published }), nothing]),
    );

  test('counts every entry, whatever it answers', () => {
    const result = run(['2024-11-05', '2024-11-12', '2024-11-20']);
    expect(result.items[0]?.elements[0]).toMatchObject({ outcome: 'met', entries: 3 });
  });

  test('tells the week in which nothing at all came out', () => {
    expect(folded(run(['2024-11-05', '2024-11-20']))).toContain('missed-period 六-2/content');
  });
});

describe('a column that is owed', () => {
  const requirements = [
    requirement('二-3', [
      element('content', 'standing', undefined, { provenBy: 'column', columns: ['督查情况'] }),
    ]),
  ];
  const run = (entries: readonly EntryLiteral[]) =>
    evaluate(
      { requirements, ...window },
      entries.map((one, ordinal) => [entry({ ordinal, published: '2024-11-05', ...one }), nothing]),
    );

  test('is shown by any entry in it, in either script', () => {
    for (const columnPath of ['政务公开 > 督查情况公开专栏', '政務公開 > 督查情況公開專欄'])
      expect(run([{ columnPath, fields: withColumns }]).items[0]?.outcome).toBe('met');
  });

  test('is missing when the list tells columns and has none of that name', () => {
    const result = run([{ columnPath: '政务公开 > 通知公告', fields: withColumns }]);
    expect(folded(result)).toContain('missing-element 二-3/content');
  });

  test('is undetermined when the list tells no columns', () => {
    expect(run([{}]).items[0]?.elements[0]).toMatchObject({
      outcome: 'undetermined',
      reasons: ['no-column-field'],
    });
  });
});

test('what may stand on the page of another item is not missing while that page is there', () => {
  const requirements = [
    requirement('二-1', [element('report', 'standing')]),
    requirement('二-2', [element('explanation', 'standing', undefined, { heldIn: ['二-1'] })]),
  ].map((one, index) => ({ ...one, index }));
  const outcomeOf = (entries: Parameters<typeof evaluate>[1]) =>
    evaluate({ requirements, ...window }, entries).items[1]?.outcome;
  expect(outcomeOf([[entry({ published: '2024-11-05' }), answers(0, 0)]])).toBe('undetermined');
  expect(outcomeOf([])).toBe('gap');
});
