import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nth } from '../../src/model/present.ts';
import { catalogUnderTest } from './labelled-set.ts';

describe('everyday words of the fields speak for what a catalog prints', async () => {
  const { matcher, requirements } = await catalogUnderTest(
    fileURLToPath(new URL('everyday-words.yaml', import.meta.url)),
  );
  it.each([
    ['宝宝落户要准备哪些材料', ['1']],
    ['已故人员户口注销办理流程', ['2']],
    ['户口本遗失补办指南', ['3']],
    ['电子居住证办理须知', ['4']],
    ['全县公厕信息公示', ['6']],
    ['古树群挂牌名录', ['7']],
    ['液化气站经营许可名单公示', ['8']],
    ['户外广告设置审批结果公示', []],
    ['县公安局召开半年工作会议', []],
  ])('%s: %j', (title, expected) => {
    const result = matcher.match({ title, file: 'list.csv', sheet: '', row: 2 });
    const codes =
      result.kind === 'item'
        ? result.matches.map(({ requirement }) => nth(requirements, requirement).code)
        : [];
    expect(codes).toEqual(expected);
  });
});
