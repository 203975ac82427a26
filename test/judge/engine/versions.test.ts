import { expect, test } from 'vitest';
import { nth } from '../../../src/model/present.ts';
import { wordFinding } from '../../../src/report/finding-words.ts';
import {
  answers,
  element,
  entry,
  evaluate,
  folded,
  reading,
  requirement,
  twentyWorkdays,
} from '../rules/literals.ts';

const sevenWorkdays = {
  ...twentyWorkdays,
  printed: '自信息形成或者变更之日起7个工作日内予以公开',
  span: { count: 7, unit: 'workday' },
} as const;

const old = { validUntil: '2024-02-29' };
const young = { validFrom: '2024-03-01' };

function version(days: typeof old | typeof young, limit: typeof twentyWorkdays, ...more: string[]) {
  const elements = [
    element('guide', 'standing', reading(limit)),
    element('result', 'event', reading(limit)),
    ...more.map((id) => element(id, 'event', reading(limit))),
  ];
  return requirement('0101', elements, { ...days, version: days });
}

const two = [version(old, twentyWorkdays), version(young, sevenWorkdays)];

/** An entry answers the same element of both versions: only its dates decide which one applies. */
const both = (at: number) => {
  const [one, other] = [answers(0, at), answers(1, at)];
  if (one.kind !== 'item' || other.kind !== 'item') throw new Error('answers() gives items');
  return { ...one, matches: [...one.matches, ...other.matches] };
};

const year = { requirements: two, from: '2024-01-01', to: '2024-12-31' } as const;

test.each([
  ['2024-02-29', '2024-03-28', []],
  ['2024-02-29', '2024-03-29', ['2024-03-28 有效至2024-02-29']],
  ['2024-03-01', '2024-03-12', []],
  ['2024-03-01', '2024-03-13', ['2024-03-12 自2024-03-01起施行']],
])(
  'formed on %s and published on %s: judged by the version of the day of formation',
  (formed, published, said) => {
    const { findings, summary } = evaluate(year, [[entry({ formed, published }), both(1)]]);
    const late = findings.filter(({ rule }) => rule === 'late-publication');
    expect(late).toHaveLength(said.length);
    for (const finding of late) {
      const [dueOn = '', validity = ''] = said[0]?.split(' ') ?? [];
      expect(finding.dueOn).toBe(dueOn);
      expect(wordFinding(finding, 'zh').says).toContain(`（适用${validity}的版本。）`);
    }
    expect(summary.timeliness.denominator).toBe(1);
  },
);

test('the versions of an item are one item of the report, and say which of them applied', () => {
  const { items, summary } = evaluate(year, [
    [entry({ formed: '2024-01-08', published: '2024-01-10' }), both(0)],
    [entry({ ordinal: 1, formed: '2024-05-06', published: '2024-05-07' }), both(1)],
  ]);
  expect(summary.items.total).toBe(1);
  expect(items).toMatchObject([
    { code: '0101', outcome: 'met', versions: [{ validUntil: '2024-02-29' }, { validFrom: '2024-03-01' }] },
  ]);
  // The guide of January counts under the second version too: one entry, not two.
  expect(items[0]?.elements).toMatchObject([
    { id: 'guide', outcome: 'met', entries: 1 },
    { id: 'result', outcome: 'met', entries: 1, limit: sevenWorkdays.printed },
  ]);
});

test('what stood under a version that has ended is not missing, what stands now is', () => {
  const ended = [requirement('0101', nth(two, 0).elements, { ...old, version: old })];
  const setting = { ...year, requirements: ended };
  expect(evaluate(setting, []).items[0]).toMatchObject({ outcome: 'undetermined' });
  expect(folded(evaluate(setting, []))).toEqual([]);
  expect(folded(evaluate(year, []))).toEqual(['missing-element 0101/guide']);
});

test('an entry of days without any version is seen and not judged', () => {
  const { findings, items, notChecked } = evaluate({ ...year, requirements: [nth(two, 1)] }, [
    [entry({ formed: '2024-01-02', published: '2024-06-28' }), answers(0, 1)],
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual(['missing-element']);
  expect(items[0]?.elements[1]).toMatchObject({ outcome: 'undetermined', entries: 0, outside: 1 });
  expect(items[0]?.elements[1]?.evidence).toHaveLength(1);
  expect(notChecked).toContainEqual({ what: 'outside-validity', count: 1 });
});

test('without a stated period a version that ended before the day of judgement still judges its entries', () => {
  const found = evaluate({ requirements: two, asOf: '2024-12-31' }, [
    [entry({ formed: '2024-01-02', published: '2024-02-29' }), both(1)],
    [entry({ ordinal: 1, formed: '2024-06-03', published: '2024-06-04' }), both(1)],
    [entry({ ordinal: 2, formed: '2024-01-02', published: '2024-01-03' }), both(0)],
  ]);
  expect(folded(found)).toEqual(['late-publication 0101/result list.csv:2']);
});

test('a finding keeps its identity when its item gets a later version', () => {
  const late = entry({ formed: '2024-01-02', published: '2024-02-29' });
  const idOf = (requirements: typeof two, result: ReturnType<typeof answers>) =>
    evaluate({ ...year, requirements }, [[late, result]]).findings.find(
      ({ rule }) => rule === 'late-publication',
    )?.id;
  const alone = [requirement('0101', nth(two, 0).elements)];
  expect(idOf(two, both(1))).toBe(idOf(alone, answers(0, 1)));
});

test('an element that only one version has is judged by that one', () => {
  const requirements = [nth(two, 0), version(young, sevenWorkdays, 'notice')];
  const { items } = evaluate({ ...year, requirements }, [
    [entry({ formed: '2024-05-06', published: '2024-05-07' }), answers(1, 2)],
    [entry({ ordinal: 1, formed: '2024-05-06', published: '2024-05-07' }), both(0)],
  ]);
  expect(items[0]?.elements.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'guide met',
    'result undetermined',
    'notice met',
  ]);
});

test('a monthly duty is owed by a version for the months that lie wholly within it', () => {
  const monthly = reading({
    kind: 'periodic',
    printed: '按月公开',
    minimum: 1,
    period: { every: 1, unit: 'month' },
  });
  const requirements = [
    requirement('0102', [element('figures', 'event', monthly)], { validFrom: '2024-04-15' }),
  ];
  const { findings } = evaluate({ requirements, from: '2024-01-01', to: '2024-06-30' }, [
    [entry({ published: '2024-06-10' }), answers(0, 0)],
  ]);
  expect(findings.map(({ rule, facts }) => `${rule} ${facts?.period ?? ''}`)).toEqual([
    'missed-period 2024-05',
  ]);
});
