import { expect, test } from 'vitest';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { questionMapping } from '../../src/match/question-mapping.ts';
import type { MappingAnswer, MappingCondition, MappingRule } from '../../src/model/mapping.ts';
import { healthRequirements } from './health-requirements.ts';

const requirements = healthRequirements();

function rule(when: MappingCondition, answer: MappingAnswer, line: number): MappingRule {
  return { when, answer, decidedBy: '王某', decidedOn: '2025-03-01', place: { file: 'mapping.yaml', line } };
}

const item = (code: string): MappingAnswer => ({ kind: 'item', item: code });

function doubts(rules: readonly MappingRule[], titles: readonly string[]) {
  const mapping = { rules };
  const matcher = compileMatcher(requirements, mapping);
  const questioner = questionMapping(mapping, requirements);
  titles.forEach((title, index) => {
    const entry = { title, row: index + 2, columnPath: '公示公告', file: 'list.csv', sheet: '' };
    questioner.take(entry, matcher.match(entry));
  });
  return questioner
    .doubts()
    .map((doubt) =>
      doubt.kind === 'other-item'
        ? `${doubt.rule.place.line} takes ${doubt.example.row} of ${doubt.item.code}`
        : `${doubt.rule.place.line} against ${doubt.other.place.line} on ${doubt.example.row}`,
    );
}

const nurses = '2024年第三批护士执业注册许可结果公示';
const publicPlaces = requirements.find(({ name }) => name.startsWith('公共场所卫生许可'))?.code ?? '';
const nurse = requirements.find(({ name }) => name.startsWith('护士执业注册'))?.code ?? '';

test('a rule that sends the registration of a nurse to public places is questioned', () => {
  expect(doubts([rule({ title: '*许可结果公示' }, item(publicPlaces), 3)], [nurses])).toEqual([
    `3 takes 2 of ${nurse}`,
  ]);
  expect(doubts([rule({ title: '*许可结果公示' }, { kind: 'none' }, 3)], [nurses])).toHaveLength(1);
});

test('a rule that says what the title says, or one of a single row, is not', () => {
  expect(doubts([rule({ title: '*许可结果公示' }, item(nurse), 3)], [nurses])).toEqual([]);
  expect(doubts([rule({ file: 'list.csv', row: 2 }, item(publicPlaces), 3)], [nurses])).toEqual([]);
  expect(doubts([rule({ title: '*简讯' }, item('1103'), 3)], ['2024年第1期惠民简讯'])).toEqual([]);
});

test('two rules that hold for one entry and answer differently are named with both places', () => {
  const title = '2024年第1期惠民简讯';
  const two = [rule({ title: '2024年*' }, item('1103'), 3), rule({ title: '*简讯' }, { kind: 'none' }, 7)];
  expect(doubts(two, [title])).toEqual(['3 against 7 on 2']);
});

test('a more special rule, or one of the same answer, contradicts nothing', () => {
  const title = '2024年第1期惠民简讯';
  const special = [
    rule({ title: '*简讯', column: '公示公告' }, { kind: 'none' }, 3),
    rule({ title: '2024年*' }, item('1103'), 7),
  ];
  expect(doubts(special, [title])).toEqual([]);
  const same = [rule({ title: '2024年*' }, item('1103'), 3), rule({ title: '*简讯' }, item('1103'), 7)];
  expect(doubts(same, [title])).toEqual([]);
});
