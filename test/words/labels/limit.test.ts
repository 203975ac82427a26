import { describe, expect, it } from 'vitest';
import { countedDays } from '../../../src/calendar/due-day.ts';
import { shippedCalendar } from '../../../src/calendar/shipped.ts';
import { readLimit } from '../../../src/limits/read-limit.ts';
import { dayOfIso } from '../../../src/model/plain-date.ts';
import type { SpanUnit } from '../../../src/model/time-limit.ts';
import { describeLimit } from '../../../src/words/labels/limit.ts';
import { describeWorking } from '../../../src/words/labels/working.ts';

function describePrinted(printed: string, language: 'zh' | 'en'): string {
  const answer = readLimit(printed);
  if (!answer.ok) throw new Error(`unread: ${printed}`);
  return answer.reading.limits.map((limit) => describeLimit(limit, language)).join(' + ');
}

describe('a reading in words', () => {
  it.each([
    [
      '自信息形成或者变更之日起20个工作日内予以公开',
      '信息形成或者变更后20个工作日内公开（次日起算；有几个日期的，以后者为准）',
      'publish within 20 working days after it is formed or changed (the latest date counts)',
    ],
    [
      '作出行政处罚决定之日起7个工作日内',
      '作出行政处罚决定后7个工作日内公开（次日起算）',
      'publish within 7 working days after it is decided (行政处罚决定)',
    ],
    [
      '收到批复后1日内',
      '收到批复后1日内公开（次日起算）',
      'publish within 1 calendar day after it is received (批复)',
    ],
    ['最迟5小时内', '事件发生后5小时内公开', 'publish within 5 hours after the event'],
    ['形成当日公开', '信息形成当日公开', 'publish on the day when it is formed'],
    [
      '每月10日前发布上月月报',
      '每月至少公开1次，当月10日（含当日）前，内容为上一期',
      'at least 1 publication every month, by day 10 of the month, on the period before',
    ],
    [
      '每周;次周三之前',
      '每周至少公开1次，次周周三（含当日）前',
      'at least 1 publication every week, by Wednesday of the next week',
    ],
    ['每两周更新2次', '每2周至少公开2次', 'at least 2 publications every 2 weeks'],
    ['每个工作日更新', '每个工作日至少公开1次', 'at least 1 publication every working day'],
    [
      '每月5日前，遇节假日顺延',
      '每月至少公开1次，当月5日（含当日）前；截止日遇节假日的，顺延至其后第一个工作日',
      'at least 1 publication every month, by day 5 of the month; a due day of rest moves to the next working day',
    ],
    [
      '次月5个工作日内',
      '每月至少公开1次，次月第5个工作日（含当日）前',
      'at least 1 publication every month, by working day 5 of the next month',
    ],
    [
      '土地成交之日起10个工作日内',
      '土地成交后10个工作日内公开（次日起算）',
      'publish within 10 working days after the event (土地成交)',
    ],
    [
      '批复后20个工作日内，最长不超过30个工作日',
      '批准后20个工作日内公开（次日起算），最长可延长10个工作日',
      'publish within 20 working days after it is approved, extendable by 10 working days',
    ],
    [
      '每季度结束后15日内',
      '每季度至少公开1次，每期结束后15日内',
      'at least 1 publication every quarter, within 15 calendar days after it ends',
    ],
    ['每年1月31日前', '每年01-31（含当日）前公开', 'every year by 01-31, that day included'],
    ['2022年1月28日前', '2022-01-28（含当日）前公开', 'by 2022-01-28, that day included'],
    [
      '批前公示时间不少于30日',
      '公示不少于30日，批准前公示完毕',
      'on display for at least 30 calendar days, over before: 批准',
    ],
    [
      '长期公开',
      '长期公开，检查时应当在用有效',
      'always there: present and in force on the day of judgement',
    ],
    [
      '决策作出后及时公开',
      '决策作出后及时公开（原文没有规定天数）',
      'promptly after it is decided (决策) (no number in the print)',
    ],
    [
      '与政策文件同步公开,最迟不超过3个工作日',
      '与政策文件同步公开，最迟不超过3个工作日',
      'together with 政策文件, at the latest 3 working days after it',
    ],
    ['会议召开7日前', '会议召开的7日之前公开', 'at least 7 calendar days before 会议召开'],
    ['撤销后3日内撤下', '撤销后3日内撤下', 'take down within 3 calendar days after it is revoked'],
    ['公示期5年', '公开满5年后撤下', 'take down 5 years after publication'],
    ['解读率达到90%以上', '解读率不低于90%', '解读率: at least 90%'],
    [
      '信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示',
      '信息形成后20个工作日内公开（次日起算） + 【行政许可、行政处罚】作出行政决定后7个工作日内公开（次日起算）',
      'publish within 20 working days after it is formed + [行政许可, 行政处罚] publish within 7 working days after it is decided (行政决定)',
    ],
  ])('%s', (printed, zh, en) => {
    expect(describePrinted(printed, 'zh')).toBe(zh);
    expect(describePrinted(printed, 'en')).toBe(en);
  });
});

describe('the working in words', () => {
  it.each<[string, number, SpanUnit, string, string]>([
    [
      '2024-09-25',
      20,
      'workday',
      '自2024-09-25起，次日开始计算20个工作日；跳过10-01至10-07（国庆节）；09-29、10-12调休上班，计入；应于2024-10-28（含当日）前公开',
      '20 working days from 2024-09-25, that day not counted; passing over 10-01 to 10-07 (National Day); make-up working days counted: 09-29, 10-12; due on 2024-10-28, that day included',
    ],
    [
      '2024-12-30',
      5,
      'workday',
      '自2024-12-30起，次日开始计算5个工作日；跳过2025-01-01（元旦）；应于2025-01-07（含当日）前公开',
      "5 working days from 2024-12-30, that day not counted; passing over 2025-01-01 (New Year's Day); due on 2025-01-07, that day included",
    ],
    [
      '2024-09-28',
      7,
      'day',
      '自2024-09-28起，次日开始计算7日；期满日10-05为休息日（10-05至10-07国庆节），顺延至其后第一个工作日；应于2024-10-08（含当日）前公开',
      '7 calendar days from 2024-09-28, that day not counted; it ends on 10-05, a day of rest (10-05 to 10-07 National Day), so the next working day counts; due on 2024-10-08, that day included',
    ],
    [
      '2024-11-02',
      7,
      'day',
      '自2024-11-02起，次日开始计算7日；期满日11-09为休息日，顺延至其后第一个工作日；应于2024-11-11（含当日）前公开',
      '7 calendar days from 2024-11-02, that day not counted; it ends on 11-09, a day of rest, so the next working day counts; due on 2024-11-11, that day included',
    ],
    [
      '2024-09-25',
      5,
      'hour',
      '自2024-09-25起5小时；只有日期没有时刻的，2024-09-26之后公开方可认定超期',
      '5 hours from 2024-09-25; without times of day, only what is published after 2024-09-26 is certainly late',
    ],
  ])('%s and %d %s', (from, count, unit, zh, en) => {
    const start = dayOfIso(from);
    const working = start === undefined ? undefined : countedDays(start, { count, unit }, shippedCalendar());
    if (working === undefined) throw new Error('not covered');
    expect(describeWorking(working, 'zh')).toBe(zh);
    expect(describeWorking(working, 'en')).toBe(en);
  });

  it('says what the day is for', () => {
    const working = {
      from: '2024-09-02',
      due: '2024-09-13',
      unit: 'workday',
      count: 9,
      skipped: [],
      makeUp: [],
    } as const;
    expect(describeWorking(working, 'zh', 'display')).toBe(
      '自2024-09-02起，次日开始计算9个工作日；应公示至2024-09-13（含当日）',
    );
    expect(describeWorking(working, 'en', 'take-down')).toBe(
      '9 working days from 2024-09-02, that day not counted; to be taken down by 2024-09-13, that day included',
    );
  });
});
