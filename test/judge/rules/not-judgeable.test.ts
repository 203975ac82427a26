import { expect, test } from 'vitest';
import { readLimit } from '../../../src/limits/read-limit.ts';
import { answers, element, entry, evaluate, requirement } from './literals.ts';

/** Reasons of one element with this printed limit and one entry of it. */
function reasonsUnder(printed: string, name = '结果信息') {
  const answer = readLimit(printed);
  if (!answer.ok) throw new Error(`unreadable: ${printed}`);
  const requirements = [requirement('0101', [element('result', 'event', answer.reading, { name })])];
  const days = { formed: '2024-05-06', published: '2024-05-10' };
  const { items } = evaluate({ requirements }, [[entry(days), answers(0, 0)]]);
  return items[0]?.elements[0]?.reasons;
}

test.each([
  ['信用修复后3个工作日内撤下', '结果信息'],
  ['初审公示7天，终审公示5天', '结果信息'],
  ['预算20日内公开，决算20日内公开', '结果信息'],
  ['应急响应启动后每日发布', '结果信息'],
])('%s: what a list cannot show is left open', (printed, name) => {
  expect(reasonsUnder(printed, name)).toContain('limit-not-judgeable');
});

test.each([
  ['撤销后3个工作日内撤下', '结果信息'],
  ['预算20日内公开，决算20日内公开', '决算'],
  ['初审公示7天，终审公示5天', '终审公示'],
])('%s of %s is judged', (printed, name) => {
  expect(reasonsUnder(printed, name)).not.toContain('limit-not-judgeable');
});
