import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/text/normalise.ts';

describe('normalise', () => {
  test.each([
    ['公共场所卫生许可', '公共场所卫生许可'],
    ['公共场所 卫生\n许可', '公共场所卫生许可'],
    ['\u200b公共场所\u2800卫生\ufeff许可\u3164', '公共场所卫生许可'],
    ['護士執業註冊結果公示', '护士执业注册结果公示'],
    ['釆供血機構', '采供血机构'],
    ['仲介服務、提案答覆', '中介服务,提案答复'],
    ['仲裁覆议', '仲裁覆议'],
    ['政務(wù)公開(kāi)和衛(wèi)生', '政务公开和卫生'],
    ['IPv6(IPv6)改造', 'ipv6,ipv6,改造'],
    ['医疗机构（权限内）校验（２０２３年）', '医疗机构校验,2023年'],
    ['【通告】2024年“两癌”筛查', '2024年两癌筛查'],
    ['2024年【通告】栏', '2024年,通告,栏'],
    ['关于两癌筛查的公告(此件主动公开)', '关于两癌筛查的公告'],
    ['接种通告[图]', '接种通告'],
    ['接种通告（点击数:12）', '接种通告'],
    ['接种通告 NEW!', '接种通告'],
    ['附件1：接种通告.docx', '接种通告'],
    ['附属医院公告', '附属医院公告'],
    ['1.行政处罚决定书', '行政处罚决定书'],
    ['一、行政处罚决定书', '行政处罚决定书'],
    ['（二）行政处罚决定书', '行政处罚决定书'],
    ['0~6岁儿童健康管理', '0,6岁儿童健康管理'],
    ['2型糖尿病', '2型糖尿病'],
    ['餐（饮）具消毒', '餐饮具消毒'],
    ['——接种通告——', '接种通告'],
    ['…→', ''],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('what is normal stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      // Leading numbers and file endings peel off one layer at a time only in nonsense.
      { numRuns: 300, seed: 20_240_901, examples: [['(ǚ)'], ['仲介'], ['答覆']] },
    );
  });

  test('a cell of a megabyte is no trouble', () => {
    expect(normalise('（'.repeat(500_000))).toBe('');
    expect(normalise('公示 '.repeat(300_000))).toHaveLength(600_000);
  });
});
