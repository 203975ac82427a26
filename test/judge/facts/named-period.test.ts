import { describe, expect, test } from 'vitest';
import { namedPeriod } from '../../../src/judge/facts/named-period.ts';
import { isoOfDay } from '../../../src/model/plain-date.ts';
import { day } from '../rules/literals.ts';

const read = (title: string, published: string) => {
  const found = namedPeriod(title, day(published));
  return found === undefined ? undefined : `${isoOfDay(found.from)}/${isoOfDay(found.to)}`;
};

describe('the period of which a title speaks', () => {
  test.each([
    ['青海省2017年1月财政收支运行情况', '2017-02-14', '2017-01-01/2017-01-31'],
    ['2017年12月份全省财政预算收支完成情况', '2018-01-12', '2017-12-01/2017-12-31'],
    ['十一月份空气质量状况', '2024-12-03', '2024-11-01/2024-11-30'],
    ['12月份空气质量状况', '2025-01-03', '2024-12-01/2024-12-31'],
    ['2017年三季度临时救助开展情况', '2017-10-18', '2017-07-01/2017-09-30'],
    ['第四季度水质监测结果', '2025-01-08', '2024-10-01/2024-12-31'],
    ['2024年第2季度项目进展', '2024-07-05', '2024-04-01/2024-06-30'],
    ['2024年上半年经济运行情况', '2024-07-20', '2024-01-01/2024-06-30'],
    ['2024年1-9月财政收支情况', '2024-10-12', '2024-01-01/2024-09-30'],
    ['2024年一至三季度医疗救助', '2024-10-12', '2024-01-01/2024-09-30'],
    ['2024年前三季度医疗救助', '2024-10-12', '2024-01-01/2024-09-30'],
  ] as const)('%s', (title, published, range) => {
    expect(read(title, published)).toBe(range);
  });

  test.each([
    '2024年3月5日空气质量',
    '3月5日停水公告',
    '2024年度部门预算',
    '半月谈',
    '3月和4月水质监测结果',
    '食品抽检结果（第3期）',
    '3月上旬价格监测',
  ])('none in %s', (title) => {
    expect(read(title, '2024-12-01')).toBeUndefined();
  });
});
