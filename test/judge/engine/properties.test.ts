import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EvaluationResult } from '../../../src/judge/engine/evaluate.ts';
import type { MatchResult } from '../../../src/model/match.ts';
import { isoOfDay } from '../../../src/model/plain-date.ts';
import type { Entry } from '../../../src/model/publication.ts';
import type { PeriodicLimit, YearlyByLimit } from '../../../src/model/time-limit.ts';
import {
  answers,
  day,
  element,
  entry,
  evaluate,
  nothing,
  reading,
  requirement,
  twentyWorkdays,
} from '../rules/literals.ts';

const monthly: PeriodicLimit = {
  kind: 'periodic',
  printed: '按月公开',
  minimum: 1,
  period: { every: 1, unit: 'month' },
};
const yearly: YearlyByLimit = {
  kind: 'yearly-by',
  printed: '每年1月31日前',
  dates: [{ month: 1, day: 31 }],
  covers: 'previous',
};

const requirements = [
  requirement('0101', [
    element('guide', 'standing', reading(twentyWorkdays)),
    element('result', 'event', reading(twentyWorkdays)),
    element('process', 'optional'),
  ]),
  requirement('0102', [element('figures', 'event', reading(monthly))]),
  requirement('0201', [
    element('report', 'standing', reading(yearly)),
    element('notice', 'event', undefined, { unlisted: true }),
  ]),
  requirement('0202', [element('result', 'event', reading(twentyWorkdays))], {
    excluded: { reason: '本县无此职权', place: { file: 'profile.yaml' } },
  }),
];

const setting = {
  requirements,
  asOf: '2025-01-20',
  profile: {
    exemptions: [
      {
        item: '0101',
        element: 'guide',
        ground: 'state-secret',
        reason: '涉密',
        approver: '保密办',
        place: { file: 'profile.yaml', line: 3 },
      },
    ],
    zeroReports: [
      { category: '01', from: '2024-01-01', until: '2024-03-31', place: { file: 'profile.yaml', line: 9 } },
    ],
  },
} as const;

const someDay = fc.option(fc.integer({ min: day('2023-06-01'), max: day('2025-03-31') }), { nil: undefined });

const someResult: fc.Arbitrary<MatchResult> = fc.oneof(
  fc
    .tuple(fc.nat({ max: 3 }), fc.subarray([0, 1, 2]))
    .map(([index, elements]) =>
      answers(index, ...elements.filter((one) => one < (requirements[index]?.elements.length ?? 0))),
    ),
  fc.constant(nothing),
  fc.boolean().map(
    (nothingHappened): MatchResult => ({
      kind: 'category',
      category: '01',
      elements: ['result'],
      nothingHappened,
      how: 'column',
      confidence: 1,
      clues: [],
    }),
  ),
);

const someList = fc.array(fc.tuple(someDay, someDay, someDay, someResult), { maxLength: 60 }).map((rows) =>
  rows.map(([formed, changed, published, result], ordinal): readonly [Entry, MatchResult] => [
    entry({
      ordinal,
      ...(formed === undefined ? {} : { formed: isoOfDay(formed) }),
      ...(changed === undefined ? {} : { changed: isoOfDay(changed) }),
      ...(published === undefined ? {} : { published: isoOfDay(published) }),
    }),
    result,
  ]),
);

function sumOf({
  met,
  gap,
  pending,
  undetermined,
  exempt,
  notApplicable,
}: EvaluationResult['summary']['items']) {
  return met + gap + pending + undetermined + exempt + notApplicable;
}

test('every item and every element has exactly one outcome, whatever the list holds', () => {
  fc.assert(
    fc.property(someList, (list) => {
      const { summary, items } = evaluate(setting, list);
      expect(summary.items.total).toBe(requirements.length);
      expect(sumOf(summary.items)).toBe(summary.items.total);
      expect(summary.elements.total).toBe(items.flatMap((item) => item.elements).length);
      expect(sumOf(summary.elements)).toBe(summary.elements.total);
      const groups = [summary.byCategory, summary.bySubject];
      for (const group of groups)
        expect(group.reduce((sum, { items: counts }) => sum + counts.total, 0)).toBe(summary.items.total);
      expect(summary.entries.matched + summary.entries.category + summary.entries.unmatched).toBe(
        list.length,
      );
    }),
  );
});

test('an element with a gap has a finding, and a finding of an element has a gap or a doubt', () => {
  fc.assert(
    fc.property(someList, (list) => {
      const { items, findings } = evaluate(setting, list);
      for (const item of items) {
        for (const { id, outcome } of item.elements) {
          const own = findings.filter(
            (finding) => finding.item?.code === item.code && finding.element === id,
          );
          if (outcome === 'gap')
            expect(own.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
          if (outcome === 'not-applicable' && item.code === '0202') expect(own).toEqual([]);
        }
      }
    }),
  );
});

test('the order in which entries come changes nothing', () => {
  fc.assert(
    fc.property(
      someList.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(evaluate(setting, shuffled)).toEqual(evaluate(setting, list));
      },
    ),
  );
});

test('a longer limit never turns an entry in time into a late one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('2005-01-03'), max: day('2025-06-30') }),
      fc.nat({ max: 60 }),
      fc.integer({ min: 1, max: 30 }),
      (formed, after, count) => {
        const outcomeFor = (days: number) =>
          evaluate(
            {
              requirements: [
                requirement('0101', [
                  element(
                    'result',
                    'event',
                    reading({ ...twentyWorkdays, span: { count: days, unit: 'workday' } }),
                  ),
                ]),
              ],
              asOf: '2026-06-30',
            },
            [[entry({ formed: isoOfDay(formed), published: isoOfDay(formed + after) }), answers(0, 0)]],
          ).items[0]?.outcome;
        if (outcomeFor(count) === 'met') expect(outcomeFor(count + 1)).toBe('met');
      },
    ),
  );
});

test('identities of findings are unique within a report and do not depend on rows', () => {
  fc.assert(
    fc.property(someList, fc.integer({ min: 1, max: 500 }), (list, shift) => {
      const { findings } = evaluate(setting, list);
      const ids = findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const moved = list.map(([one, result]) => [{ ...one, row: one.row + shift }, result] as const);
      expect(evaluate(setting, moved).findings.map(({ id }) => id)).toEqual(ids);
    }),
  );
});
