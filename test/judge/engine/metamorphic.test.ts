import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchResult } from '../../../src/model/match.ts';
import { isoOfDay } from '../../../src/model/plain-date.ts';
import type { Entry } from '../../../src/model/publication.ts';
import type { PeriodicLimit, TimeLimit, WithinLimit } from '../../../src/model/time-limit.ts';
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

/** What must not change, or may change in one way only, when a case is changed in a way that means nothing, or one thing. */

const monthly: PeriodicLimit = {
  kind: 'periodic',
  printed: '每月10日前公开',
  minimum: 1,
  period: { every: 1, unit: 'month' },
  due: { inPeriod: 'same', day: 10 },
};

const workdays = (count: number): WithinLimit => ({ ...twentyWorkdays, span: { count, unit: 'workday' } });

type Row = readonly [Entry, MatchResult];

const someDay = fc.integer({ min: day('2023-10-01'), max: day('2025-01-31') });

/** Few titles and few days of formation: many rows are one document. */
const someRow = fc.record({
  title: fc.constantFrom('决定一', '决定二', '决定三'),
  formed: fc.option(fc.constantFrom('2023-12-20', '2024-03-05', '2024-09-20', '2024-12-27'), {
    nil: undefined,
  }),
  published: fc.option(someDay, { nil: undefined }),
  target: fc.constantFrom(0, 1),
});

const someRows = fc.array(someRow, { minLength: 1, maxLength: 25 }).map((rows) =>
  rows.map(
    ({ title, formed, published, target }, ordinal): Row => [
      entry({
        ordinal,
        title,
        ...(formed === undefined ? {} : { formed }),
        ...(published === undefined ? {} : { published: isoOfDay(published) }),
      }),
      answers(target, 0),
    ],
  ),
);

function run(rows: readonly Row[], limit: TimeLimit = workdays(7), asOf = '2025-02-20') {
  const requirements = [
    requirement('0101', [element('decision', 'event', reading(limit))]),
    requirement('0102', [element('figures', 'event', reading(monthly))]),
  ];
  return evaluate({ requirements, asOf, from: '2024-01-01', to: '2024-12-31' }, rows);
}

const outcomes = (result: ReturnType<typeof run>) =>
  result.items.map(({ elements }) => elements.map(({ outcome, reasons }) => [outcome, ...reasons]));

const late = (result: ReturnType<typeof run>) =>
  result.findings
    .filter(({ rule }) => rule === 'late-publication' || rule === 'unpublished-past-due')
    .map(({ rule, item, entry: row, triggeredOn, publishedOn }) =>
      [rule, item?.code, row?.title, triggeredOn, publishedOn].join(' '),
    )
    .sort();

const renumbered = (rows: readonly Row[]) =>
  rows.map(([one, result], ordinal): Row => [{ ...one, ordinal, row: ordinal + 2 }, result]);

test('the order of rows decides no verdict, of documents that are there several times either', () => {
  fc.assert(
    fc.property(
      someRows.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        const [one, other] = [run(rows), run(renumbered(shuffled))];
        expect(outcomes(other)).toEqual(outcomes(one));
        expect(late(other)).toEqual(late(one));
        expect(other.summary.timeliness).toEqual(one.summary.timeliness);
      },
    ),
  );
});

test('rows in two lists are judged as rows in one', () => {
  fc.assert(
    fc.property(someRows, fc.nat({ max: 25 }), (rows, at) => {
      const split = rows.map(
        ([one, result], index): Row => [
          index < at ? one : { ...one, file: 'second.csv', row: index - at + 2 },
          result,
        ],
      );
      expect(outcomes(run(split))).toEqual(outcomes(run(rows)));
    }),
  );
});

test('a row that has nothing to do with an item changes nothing of it', () => {
  fc.assert(
    fc.property(someRows, someDay, (rows, published) => {
      const other = entry({ ordinal: rows.length, title: '无关信息', published: isoOfDay(published) });
      expect(outcomes(run([...rows, [other, nothing]]))).toEqual(outcomes(run(rows)));
    }),
  );
});

test('the same rows once more change no verdict and no figure of timeliness', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const dated = rows.filter(([one]) => one.formedOn !== undefined || one.publishedOn !== undefined);
      const twice = renumbered([...dated, ...dated]);
      expect(outcomes(run(twice))).toEqual(outcomes(run(dated)));
      expect(run(twice).summary.timeliness).toEqual(run(dated).summary.timeliness);
    }),
  );
});

test('what was late stays late on a later day of judgement, and what was in time in time', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 300 }), (rows, days) => {
      const ofPublication = (result: ReturnType<typeof run>) =>
        late(result).filter((line) => line.startsWith('late-publication'));
      const later = isoOfDay(day('2025-02-20') + days);
      expect(ofPublication(run(rows, workdays(7), later))).toEqual(ofPublication(run(rows)));
    }),
  );
});

test('a tightened limit excuses nothing', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 19 }), (rows, count) => {
      const tight = run(rows, workdays(count)).summary.timeliness;
      const loose = run(rows, workdays(20)).summary.timeliness;
      if (tight.denominator === loose.denominator)
        expect(tight.numerator).toBeLessThanOrEqual(loose.numerator);
    }),
  );
});
