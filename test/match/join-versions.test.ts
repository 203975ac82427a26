import { expect, test } from 'vitest';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import type { Requirement } from '../../src/model/requirement.ts';
import { element, entry, requirement } from '../judge/rules/literals.ts';

const place = { file: 'mapping.yaml' };

function version(code: string, name: string, days: Partial<Requirement>, ...ids: string[]): Requirement {
  const elements = ids.map((id) =>
    element(id, 'event', undefined, { name: id === 'result' ? '结果信息' : id }),
  );
  return requirement(code, elements, { ...days, name });
}

const requirements = [
  version('0101', '医疗机构校验', { validUntil: '2024-02-29' }, 'result'),
  version('0101', '医疗机构定期校验', { validFrom: '2024-03-01' }, 'notice', 'result'),
  version('0102', '护士执业注册', {}, 'result'),
].map((one, index) => ({ ...one, index }));

const answered = (matcher: ReturnType<typeof compileMatcher>, literal: Parameters<typeof entry>[0]) => {
  const result = matcher.match(entry(literal));
  return result.kind === 'item'
    ? result.matches.map((match) => `${match.requirement}/${match.elements.join('+')}`)
    : result.kind;
};

const matcher = compileMatcher(requirements);

test.each([
  ['the old name', { itemName: '医疗机构校验', elementName: '结果信息', title: '甲医院' }],
  ['the new name', { itemName: '医疗机构定期校验', elementName: '结果信息', title: '甲医院' }],
  ['the code with the old name', { itemCode: '0101', itemName: '医疗机构校验', elementName: '结果信息' }],
  ['the title alone', { title: '甲医院医疗机构校验结果' }],
])('both versions are answered by %s', (_what, literal) => {
  expect(answered(matcher, literal)).toEqual(['0/0', '1/1']);
});

test('an element that only one version has is that one’s', () => {
  expect(answered(matcher, { itemName: '医疗机构校验', elementName: 'notice' })).toEqual(['1/0']);
});

test('other items are answered as ever', () => {
  expect(answered(matcher, { itemName: '护士执业注册', elementName: '结果信息' })).toEqual(['2/0']);
});

test('a reviewed decision holds for every version, also by the code that a renumbered item had', () => {
  const renumbered = requirements.map((one) =>
    one.index === 1 ? { ...one, code: '0109', name: '医疗机构校验' } : one,
  );
  const mapping = {
    rules: [
      {
        when: { title: '某某事' },
        answer: { kind: 'item', item: '0101', elements: ['result'] },
        decidedBy: '张三',
        decidedOn: '2024-05-01',
        place,
      },
    ],
  } as const;
  const mapped = compileMatcher(renumbered, mapping);
  expect(answered(mapped, { title: '某某事' })).toEqual(['0/0', '1/1']);
  expect(mapped.mappingCounts()).toEqual([{ rule: mapping.rules[0], entries: 1 }]);
});
