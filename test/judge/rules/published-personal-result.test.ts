import { expect, test } from 'vitest';
import { answers, element, entry, evaluate, folded, requirement } from './literals.ts';

const requirements = [
  requirement('1122', [element('guide', 'standing')], { name: '出生医学证明办理', withholdsResults: true }),
];

function run(title: string, more = requirements) {
  const result = evaluate({ requirements: more }, [
    [entry({ title, published: '2024-05-06' }), answers(0, 0)],
  ]);
  return { outcome: result.items[0]?.outcome, findings: folded(result).map((line) => line.split(' ')[0]) };
}

test.each([
  '王建国出生医学证明',
  '关于李某某《出生医学证明》补发结果的公示',
  '2024年3月出生医学证明签发名单',
  '张某之子出生医学证明换发公示',
  '患者医学诊断证明公示',
  '陳×醫學診斷證明書',
])('“%s” is a person’s result: a finding, and no fulfilment', (title) => {
  expect(run(title)).toEqual({
    outcome: 'gap',
    findings: expect.arrayContaining(['published-personal-result', 'missing-element']),
  });
});

test.each([
  '出生医学证明办理指南',
  '出生医学证明首次签发须知',
  '2024年出生医学证明签发数量统计',
  '补办出生医学证明所需材料（新生儿父母提供）',
  '出生医学证明管理办法解读',
])('“%s” is about the service', (title) => {
  expect(run(title)).toEqual({ outcome: 'met', findings: [] });
});

test('where results are public, names are no finding of this rule', () => {
  const open = [requirement('0108', [element('result', 'event')])];
  expect(run('2024年3月医师执业注册人员名单', open).findings).toEqual([]);
});
