import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadMapping } from '../../src/catalog/load/mapping.ts';
import { checkMapping } from '../../src/match/apply-mapping.ts';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { writeMapping } from '../../src/match/mapping-text.ts';
import { mergeDecisions } from '../../src/match/merge-decisions.ts';
import { startReview } from '../../src/match/review.ts';
import type { Mapping, MappingRule } from '../../src/model/mapping.ts';
import { present } from '../../src/model/present.ts';
import type { Decision } from '../../src/model/review.ts';
import { healthRequirements } from './health-requirements.ts';

const requirements = healthRequirements();
const matcher = compileMatcher(requirements);
const empty: Mapping = { rules: [] };

function entry(title: string, row: number, columnPath = '便民服务') {
  return { title, row, columnPath, file: 'list.xlsx', sheet: '公开信息' };
}

function review(titles: readonly string[]) {
  const asked = startReview(matcher);
  titles.forEach((title, index) => {
    const one = entry(title, index + 2);
    asked.take(one, matcher.match(one));
  });
  return asked.finish();
}

const decided = { decidedBy: '王某', decidedOn: '2025-03-01' };

test('one question settles titles of one shape, most entries first; what is clear is not asked', () => {
  const { groups, left } = review([
    '健康小屋开放公告（3月）',
    '2024年第1期惠民简讯',
    '2024年第2期惠民简讯',
    '2023年第12期惠民简讯',
    '护士执业注册办事指南',
  ]);
  expect(groups.map(({ pattern, entries, example }) => [pattern, entries, example.row])).toEqual([
    ['*年第*期惠民简讯', 3, 3],
    ['健康小屋开放公告*', 1, 2],
  ]);
  expect(left).toBe(0);
});

test('an answer is kept, applied first next time, and counted', () => {
  const [group] = review(['2024年第1期惠民简讯']).groups;
  const decision: Decision = {
    group: present(group),
    answer: { kind: 'item', item: '1103', elements: ['content'] },
    reach: 'pattern',
    ...decided,
  };
  const { mapping } = mergeDecisions(empty, [decision]);
  const next = compileMatcher(requirements, mapping);
  expect(next.match(entry('2025年第7期惠民简讯', 9))).toMatchObject({
    kind: 'item',
    matches: [{ how: 'mapping', confidence: 1 }],
  });
  expect(next.match(entry('2025年第7期惠民简讯', 9, '其他栏目')).kind).toBe('none');
  expect(next.mappingCounts().map(({ entries }) => entries)).toEqual([1]);
});

test('a newer answer replaces the older one', () => {
  const [group] = review(['2024年第1期惠民简讯']).groups;
  const { mapping: first } = mergeDecisions(empty, [
    { group: present(group), answer: { kind: 'item', item: '1103' }, reach: 'pattern', ...decided },
  ]);
  const none: Decision = { group: present(group), answer: { kind: 'none' }, reach: 'pattern', ...decided };
  const { mapping: second, added, replaced, kept } = mergeDecisions(first, [none]);
  expect([second.rules.length, added, replaced.length, kept]).toEqual([1, 0, 1, 0]);
  const older = mergeDecisions(second, [
    { ...none, answer: { kind: 'item', item: '1103' }, decidedOn: '2024-01-01' },
  ]);
  expect([older.mapping.rules, older.kept]).toEqual([second.rules, 1]);
  expect(compileMatcher(requirements, second).match(entry('2024年第1期惠民简讯', 2))).toMatchObject({
    reason: 'mapped-to-none',
  });
});

function rule(when: MappingRule['when'], answer: MappingRule['answer']): MappingRule {
  return { when, answer, ...decided, place: { file: 'mapping.yaml' } };
}

test('the more special rule wins: row, title, column', () => {
  const mapping: Mapping = {
    rules: [
      rule({ column: '便民服务' }, { kind: 'none' }),
      rule({ column: '便民服务', title: '*简讯' }, { kind: 'item', item: '1101' }),
      rule({ file: 'list.xlsx', sheet: '公开信息', row: 5 }, { kind: 'category', category: '11' }),
    ],
  };
  const next = compileMatcher(requirements, mapping);
  expect(next.match(entry('惠民通告', 2))).toMatchObject({ kind: 'none' });
  expect(next.match(entry('惠民简讯', 3))).toMatchObject({ kind: 'item' });
  expect(next.match(entry('惠民简讯', 5))).toMatchObject({ kind: 'category', category: '11' });
});

test('a rule that the catalog contradicts is told and not used', () => {
  const mapping: Mapping = {
    rules: [
      rule({ title: '*甲' }, { kind: 'item', item: '9999' }),
      rule({ title: '*乙' }, { kind: 'item', item: '0101', elements: ['nothing'] }),
      rule({ title: '*丙' }, { kind: 'category', category: '99' }),
    ],
  };
  expect(checkMapping(mapping, requirements).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'unknown-item 9999',
    'unknown-element nothing',
    'unknown-category 99',
  ]);
  expect(compileMatcher(requirements, mapping).match(entry('甲', 2)).kind).toBe('none');
});

test('the mapping file is YAML with the names beside the codes, whatever a title holds', () => {
  const nasty = '“a”: #b\n- c\u2028\t{x}';
  const mapping: Mapping = {
    rules: [rule({ column: '便民服务', title: nasty }, { kind: 'item', item: '0106' })],
  };
  const text = writeMapping(mapping, requirements);
  expect(text).toContain('  # 护士执业注册(权限内)\n');
  expect(parse(text)).toEqual({ rules: [{ column: '便民服务', title: nasty, item: '0106', ...decided }] });
  expect(writeMapping(mapping, requirements)).toBe(text);
  expect(parse(writeMapping(empty, requirements))).toEqual({ rules: [] });
});

test('an answer for one row of a text file names no sheet, and holds for that row alone', () => {
  const row = { title: '惠民简讯', row: 5, columnPath: '', file: 'list.csv', sheet: '' };
  const asked = startReview(matcher);
  asked.take(row, matcher.match(row));
  const [group] = asked.finish().groups;
  const { mapping } = mergeDecisions(empty, [
    { group: present(group), answer: { kind: 'item', item: '1103' }, reach: 'row', ...decided },
  ]);
  expect(mapping.rules[0]?.when).toEqual({ file: 'list.csv', row: 5, title: '惠民简讯' });
  const { problems } = loadMapping(writeMapping(mapping, requirements), 'mapping.yaml');
  expect(problems).toEqual([]);
  const next = compileMatcher(requirements, mapping);
  expect(next.match(row)).toMatchObject({ kind: 'item' });
  expect(next.match({ ...row, row: 6 })).toMatchObject({ kind: 'none' });
});

test('a file whose sheet is written as empty is read all the same', () => {
  const text =
    'rules:\n  - {file: list.csv, sheet: "", row: 5, item: "1103", decidedBy: 李梅, decidedOn: 2024-06-01}\n';
  const { mapping, problems } = loadMapping(text, 'mapping.yaml');
  expect(problems).toEqual([]);
  const row = { title: '惠民简讯', row: 5, columnPath: '', file: 'list.csv', sheet: '' };
  expect(compileMatcher(requirements, mapping).match(row)).toMatchObject({ kind: 'item' });
});
