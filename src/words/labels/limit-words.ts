import type { Bilingual } from '../../model/language.ts';
import type { LimitRemark } from '../../model/limit-reading.ts';
import type { OpenLimit, PeriodUnit, SpanUnit, Trigger } from '../../model/time-limit.ts';

/** What starts a clock. */
export const triggerNames: Readonly<Record<Trigger, Bilingual>> = {
  formed: { zh: '形成', en: 'formed' },
  changed: { zh: '变更', en: 'changed' },
  made: { zh: '制作', en: 'made' },
  obtained: { zh: '获取', en: 'obtained' },
  decided: { zh: '作出决定', en: 'decided' },
  approved: { zh: '批准', en: 'approved' },
  issued: { zh: '印发', en: 'issued' },
  received: { zh: '收到', en: 'received' },
  published: { zh: '公开', en: 'published' },
  ended: { zh: '结束', en: 'ended' },
  revoked: { zh: '撤销', en: 'revoked' },
  event: { zh: '发生', en: 'the event' },
};

/** Units of a count; English takes an s for more than one. */
export const spanUnits: Readonly<Record<SpanUnit, Bilingual>> = {
  minute: { zh: '分钟', en: 'minute' },
  hour: { zh: '小时', en: 'hour' },
  workday: { zh: '个工作日', en: 'working day' },
  day: { zh: '日', en: 'calendar day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
};

/** Units of a period: alone (每季度) and counted (每2个季度). */
export const periodUnits: Readonly<
  Record<PeriodUnit, { readonly one: Bilingual; readonly many: Bilingual }>
> = {
  minute: { one: { zh: '分钟', en: 'minute' }, many: { zh: '分钟', en: 'minutes' } },
  hour: { one: { zh: '小时', en: 'hour' }, many: { zh: '小时', en: 'hours' } },
  workday: { one: { zh: '个工作日', en: 'working day' }, many: { zh: '个工作日', en: 'working days' } },
  day: { one: { zh: '日', en: 'day' }, many: { zh: '日', en: 'days' } },
  week: { one: { zh: '周', en: 'week' }, many: { zh: '周', en: 'weeks' } },
  'ten-days': { one: { zh: '旬', en: 'ten days (旬)' }, many: { zh: '旬', en: 'ten-day parts of a month' } },
  'half-month': { one: { zh: '半月', en: 'half-month' }, many: { zh: '个半月', en: 'half-months' } },
  month: { one: { zh: '月', en: 'month' }, many: { zh: '个月', en: 'months' } },
  quarter: { one: { zh: '季度', en: 'quarter' }, many: { zh: '个季度', en: 'quarters' } },
  'half-year': { one: { zh: '半年', en: 'half-year' }, many: { zh: '个半年', en: 'half-years' } },
  year: { one: { zh: '年', en: 'year' }, many: { zh: '年', en: 'years' } },
};

/** Duties without a day. */
export const openReasons: Readonly<Record<OpenLimit['reason'], Bilingual>> = {
  'each-stage': {
    zh: '每完成一个阶段公开一次（须有阶段日期）',
    en: 'after each stage (needs the dates of the stages)',
  },
  'each-event': { zh: '每发生一事公开一次', en: 'one publication for each matter' },
  'on-request': { zh: '依申请公开，不主动公开', en: 'published on request only' },
  'no-time': { zh: '应当公开，未规定时间', en: 'must be published; no time is set' },
  ongoing: { zh: '持续推进，没有期限', en: 'ongoing; no deadline' },
  ditto: { zh: '同上一行', en: 'as in the row above' },
  'named-event': {
    zh: '随特定时点公开（如每学期），须另行确定日期',
    en: 'at a named occasion (such as each school term), whose date is set elsewhere',
  },
  truncated: { zh: '文字不完整：只有起算日，没有期限', en: 'cut off: a starting day without a number' },
};

/** Doubts about a reading, in words for the officer. */
export const limitRemarks: Readonly<Record<LimitRemark, Bilingual>> = {
  'literal-calendar-days': {
    zh: '原文为“日”，按自然日计算；条例规定的是工作日',
    en: 'printed in calendar days and counted so; the Regulation counts working days',
  },
  'typo-read-through': { zh: '原文疑有错字，已按通常写法理解', en: 'a slip in the print was read through' },
  'minimum-assumed': {
    zh: '原文没有“不少于”，按最短公示时间理解',
    en: 'no "at least" in the print; read as a minimum',
  },
  'inside-assumed': {
    zh: '原文没有“内”，按“……内”理解',
    en: 'the word for "within" is missing; read as within',
  },
  'trigger-assumed': {
    zh: '原文没有起算日，按信息形成或者变更之日理解（条例第二十六条）',
    en: 'no starting day in the print; counted from forming or change (Regulation art. 26)',
  },
  'condition-not-judged': {
    zh: '适用哪一时限取决于条件，仅凭清单无法判断',
    en: 'a condition decides which number applies; the list alone cannot tell',
  },
  'not-a-publication-duty': {
    zh: '属于报送、移送义务，不是公开时限',
    en: 'a duty to report to another body, not to publish',
  },
  'on-request': {
    zh: '属于依申请公开，公开清单中看不到',
    en: 'concerns disclosure on request; no publication list shows it',
  },
  truncated: { zh: '文字疑不完整，未作推测', en: 'the print seems cut off; nothing was guessed' },
  'law-counts-workdays': {
    zh: '行政处罚法第八十五条规定二日、三日、五日、七日为工作日，按工作日计算',
    en: 'counted in working days: Administrative Penalty Law, art. 85',
  },
  'strictest-counts': {
    zh: '同一事项有几个时限的，以先到者为准',
    en: 'several limits bind the same thing; the earliest day counts',
  },
  'range-read': {
    zh: '原文为区间：公开时限取长者，公示时间取短者',
    en: 'a range in the print: the longer end for a deadline, the shorter for a display',
  },
};
