import { describe, expect, test } from 'vitest';
import { findBodies } from '../../../src/judge/facts/roster.ts';
import { isCoveredBy, isSameBody } from '../../../src/judge/facts/same-body.ts';
import type { PeriodicLimit } from '../../../src/model/time-limit.ts';
import {
  answers,
  type EntryLiteral,
  element,
  entry,
  evaluate,
  reading,
  requirement,
} from '../rules/literals.ts';

const twiceAYear: PeriodicLimit = {
  kind: 'periodic',
  printed: '每年不少于2次',
  minimum: 2,
  period: { every: 1, unit: 'year' },
};
const monthly: PeriodicLimit = {
  kind: 'periodic',
  printed: '按月公布',
  minimum: 1,
  period: { every: 1, unit: 'month' },
};

/** Rules, bodies and periods of what is short. */
function run(
  limit: PeriodicLimit,
  members: readonly string[],
  entries: readonly EntryLiteral[],
  { agency = '', ...setting }: { from: string; to: string; agency?: string },
) {
  const requirements = [
    requirement('五-3', [element('content', 'event', reading(limit))], {
      responsibilities: [{ body: '有关部门', role: 'responsible', members }],
    }),
  ];
  const result = evaluate(
    { requirements, ...setting, asOf: '2025-03-01', profile: { agency } },
    entries.map((one, ordinal) => [entry({ ordinal, ...one }), answers(0, 0)]),
  );
  return {
    outcome: result.items[0]?.outcome,
    short: result.findings
      .filter(({ rule }) => rule === 'too-few' || rule === 'missed-period')
      .map(({ rule, facts }) => `${rule} ${facts?.body ?? '-'} ${facts?.period}`)
      .sort(),
  };
}

const year = { from: '2024-01-01', to: '2024-12-31' };

describe('what each body of a roster owes for itself', () => {
  test('the one that is short is named, by publisher', () => {
    const of = (publisher: string, published: string) => ({ publisher, published, title: '新闻发布会' });
    const entries = [
      of('省教育厅', '2024-03-05'),
      of('省教育厅', '2024-09-05'),
      of('省公安厅', '2024-04-02'),
    ];
    expect(run(twiceAYear, ['教育', '公安', '民政'], entries, year)).toEqual({
      outcome: 'gap',
      short: ['missed-period 民政 2024', 'too-few 公安 2024'],
    });
  });

  test('by title, in either script, where the government publishes for all', () => {
    const of = (title: string, published: string) => ({
      publisher: '省人民政府新闻办公室',
      published,
      title,
    });
    const entries = [
      of('全省教育事业发展新闻发布会', '2024-03-05'),
      of('全省教育考試改革新聞發佈會', '2024-09-05'),
      of('全省公安工作新闻发布会', '2024-04-02'),
      of('公安机关打击电诈新闻发布会', '2024-10-09'),
    ];
    expect(run(twiceAYear, ['教育', '公安'], entries, year)).toEqual({ outcome: 'met', short: [] });
  });

  test('by column path: each prefecture, month by month', () => {
    const of = (place: string, published: string) => ({
      published,
      title: '城镇环境空气质量',
      columnPath: `市州公开 > ${place} > 空气质量`,
    });
    const entries = [of('西宁市', '2024-01-10'), of('海东市', '2024-01-11'), of('西宁市', '2024-02-10')];
    expect(run(monthly, ['西寧市', '海東市'], entries, { from: '2024-01-01', to: '2024-02-29' })).toEqual({
      outcome: 'gap',
      short: ['missed-period 海東市 2024-02'],
    });
  });

  test('in the list of one of them only its own are owed', () => {
    const entries = [
      { publisher: '省教育厅', published: '2024-03-05' },
      { publisher: '省教育厅', published: '2024-09-05' },
    ];
    expect(run(twiceAYear, ['教育', '公安'], entries, { ...year, agency: '青麓省教育厅' })).toEqual({
      outcome: 'met',
      short: [],
    });
  });

  test('an entry of nobody could be anyone’s: then the list is judged as a whole', () => {
    const entries = [
      { publisher: '省教育厅', published: '2024-03-05' },
      { published: '2024-05-05', title: '新闻发布会实录' },
    ];
    expect(run(twiceAYear, ['教育', '公安'], entries, year)).toEqual({ outcome: 'met', short: [] });
  });
});

test.each([
  ['省国土资源厅', '省國土資源廳', true],
  ['发改委', '省發展改革委', true],
  ['省卫计委', '省衛生計生委', true],
  ['省教育厅', '省公安厅', false],
  ['省人民政府办公厅', '民政', false],
])('%s and %s are the same body: %s', (one, other, expected) => {
  expect(isSameBody(one, other)).toBe(expected);
});

test.each([
  ['省发展改革委', '省政府有關部門', true],
  ['省发展改革委', '各地区各部门', true],
  ['西宁市人民政府', '各市州政府', true],
  ['石岐街道办事处', '各镇区', true],
  ['某某有限公司', '省政府有關部門', false],
  ['省教育厅', '各市州政府', false],
])('%s is one of %s: %s', (publisher, word, expected) => {
  expect(isCoveredBy(publisher, word)).toBe(expected);
});

test('a stranger’s publication is nobody’s of the roster', () => {
  const find = findBodies(['教育', '公安']);
  expect(find({ publisher: '省民政厅', title: '全省教育救助新闻发布会' })).toEqual([]);
  expect(findBodies(['民政', '教育'])({ title: '省人民政府新闻发布会' })).toEqual([]);
});
