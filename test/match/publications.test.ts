import { describe, expect, test } from 'vitest';
import { compilePublications } from '../../src/match/publications.ts';
import type { MatchResult } from '../../src/model/match.ts';
import { element, requirement } from '../judge/rules/literals.ts';

/** Names of the contents that a title is taken for, when the item is clear. */
function told(
  names: readonly string[],
  title: string,
  elementName?: string,
  keywords: readonly string[][] = [],
) {
  const whole = { id: 'content', name: '各类清单' };
  const elements = names.map((name, index) =>
    element(`part-${index}`, 'standing', undefined, {
      index,
      name,
      publicationOf: whole,
      keywords: keywords[index] ?? [],
    }),
  );
  const tell = compilePublications([requirement('一-3', elements)]);
  const match: MatchResult = {
    kind: 'item',
    matches: [{ requirement: 0, elements: [], how: 'code', confidence: 1, clues: [], against: [] }],
  };
  const input = {
    title,
    file: 'list.csv',
    sheet: '',
    row: 2,
    ...(elementName === undefined ? {} : { elementName }),
  };
  const result = tell?.(input, match) ?? match;
  if (result.kind !== 'item') throw new Error('no item');
  return result.matches[0]?.elements.map((index) => names[index]);
}

const lists = ['权力清单', '责任清单', '投资核准事项清单'];
const budget = ['预算', '预算调整', '决算', '预算执行情况报告及报表'];

describe('contents that are published one by one', () => {
  test.each([
    ['青麓市权力清单（2024年版）', ['权力清单']],
    ['青麓市權力清單和責任清單', ['权力清单', '责任清单']],
    ['关于公布企业投资项目核准事项清单的通知', ['投资核准事项清单']],
    ['各类清单公布情况', []],
  ])('“%s” answers %j', (title, expected) => {
    expect(told(lists, title)).toEqual(expected);
  });

  test.each([
    ['2024年部门预算', ['预算']],
    ['2024年预算调整方案', ['预算调整']],
    ['2023年部门决算', ['决算']],
    ['2024年预算执行情况', ['预算执行情况报告及报表']],
  ])('the longer name wins: “%s” answers %j', (title, expected) => {
    expect(told(budget, title, undefined, [[], [], [], ['预算执行']])).toEqual(expected);
  });

  test('an element column that names the whole leaves it to the title; one that names a content decides', () => {
    expect(told(lists, '青麓市权力清单', '各类清单')).toEqual(['权力清单']);
    expect(told(lists, '2024年版', '责任清单')).toEqual(['责任清单']);
    expect(told(lists, '2024年版', '各类清单')).toEqual([]);
  });
});
