import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nth } from '../../src/model/present.ts';
import { catalogUnderTest } from './labelled-set.ts';

describe('an item binds whom it names', async () => {
  const { matcher, requirements } = await catalogUnderTest(
    fileURLToPath(new URL('every-office.yaml', import.meta.url)),
  );
  const codesOf = (found: readonly { readonly requirement: number }[]) =>
    found.map(({ requirement }) => nth(requirements, requirement).code).sort();
  const read = (title: string) => {
    const result = matcher.match({ title, file: 'list.csv', sheet: '', row: 2 });
    return {
      told: result.kind === 'item' ? codesOf(result.matches) : [],
      possible: result.kind === 'category' ? [] : codesOf(result.possible ?? []),
    };
  };

  it.each([
    ['every office publishes its own tables', '县教育局2024年政府购买服务指导性目录', ['3']],
    ['what one office owes is no other’s', '县教育局2024年地方政府债券发行情况', []],
    ['what comes from above, where that is asked for', '省财政厅关于下达2024年专项转移支付文件的通知', ['6']],
    ['what is its own does not come from above', '省财政厅关于加强财政专户管理的若干规定', []],
  ])('%s: %s', (_, title, expected) => {
    expect(read(title).told).toEqual(expected);
  });

  it.each([
    ['of another office', '县教育局2024年部门预算公开', ['1', '2', '3']],
    ['of its own', '云川县2023年政府债务信息公开', ['4', '5']],
    ['what only speaks of it', '关于做好2025年部门预算编制工作的通知', []],
    ['news of it', '县财政局召开部门预算会审会', []],
    ['not another’s where only its own office is bound', '县教育局2024年政府债务公开', []],
  ])('a title that is its heading may hold all that stands below: %s', (_, title, expected) => {
    expect(read(title)).toEqual({ told: [], possible: expected });
  });
});
