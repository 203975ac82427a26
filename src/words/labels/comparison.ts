import type { Comparison, GapState, GoneGap } from '../../model/comparison.ts';
import type { Bilingual, BilingualOf } from '../../model/language.ts';

export type Change = GapState | GoneGap['how'];

/** What became of a gap since the earlier reports. */
export const changeNames: Readonly<Record<Change, Bilingual>> = {
  new: { zh: '新增', en: 'new' },
  regressed: { zh: '反复出现', en: 'back again' },
  persisting: { zh: '仍存在', en: 'still there' },
  fixed: { zh: '已整改', en: 'fixed' },
  'other-calendar': { zh: '节假日表不同，不算整改', en: 'gone under another calendar, not proved fixed' },
  'not-judged': { zh: '这次未判断', en: 'not judged this time' },
};

export const comparisonWords = {
  comparison: { zh: '与以前相比', en: 'Since earlier reports' },
  change: { zh: '变化', en: 'Change' },
  firstSeen: { zh: '首次发现', en: 'First seen' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const comparisonSentences = {
  counts: {
    zh: ({ new: added, regressed, persisting, fixed, notJudged, otherCalendar = 0 }) =>
      `新增 ${added} 条，反复出现 ${regressed} 条，仍存在 ${persisting} 条，已整改 ${fixed} 条` +
      `${notJudged === 0 ? '' : `，另有 ${notJudged} 条这次未判断，不算整改`}` +
      `${otherCalendar === 0 ? '' : `，另有 ${otherCalendar} 条这次按另一节假日表计算，不算整改`}。`,
    en: ({ new: added, regressed, persisting, fixed, notJudged, otherCalendar = 0 }) =>
      `${added} new, ${regressed} back again, ${persisting} still there, ${fixed} fixed` +
      `${notJudged === 0 ? '' : `; ${notJudged} more were not judged this time, which proves nothing`}` +
      `${otherCalendar === 0 ? '' : `; ${otherCalendar} more went with another calendar, which proves nothing`}.`,
  } satisfies BilingualOf<Comparison['counts']>,
  against: {
    zh: ({ days }) => `比较的是 ${days} 的报告；按问题本身逐条对照，不按数目。`,
    en: ({ days }) => `Compared with the report of ${days}, gap by gap and not by count.`,
  } satisfies BilingualOf<{ days: string }>,
  otherCatalogs: {
    zh: ({ days }) => `注意：${days} 的报告所用目录文本与本次不同，变化可能来自目录。`,
    en: ({ days }) => `Mind: the report of ${days} was judged by another text of the catalog.`,
  } satisfies BilingualOf<{ days: string }>,
  otherCalendar: {
    zh: ({ days }) =>
      `注意：${days} 的报告所用节假日表与本次不同，按工作日推算的到期日可能不同；期限跨越这些年份而消失的问题，不算整改。`,
    en: ({ days }) =>
      `Mind: the report of ${days} was judged by another holiday calendar; a gap of those years that is gone is not counted as fixed.`,
  } satisfies BilingualOf<{ days: string }>,
  otherPeriod: {
    zh: ({ days }) => `注意：${days} 的报告审核期间与本次不同，消失的问题可能只是不在本期。`,
    en: ({ days }) =>
      `Mind: the report of ${days} covers another period; what is gone may lie outside this one.`,
  } satisfies BilingualOf<{ days: string }>,
  cutRules: {
    zh: ({ rules }) => `以下问题数量太多、报告未全部列出，没有比较：${rules}。`,
    en: ({ rules }) => `Not compared, because a report lists only the first of them: ${rules}.`,
  } satisfies BilingualOf<{ rules: string }>,
  since: {
    zh: ({ day }) => `${day} 起`,
    en: ({ day }) => `since ${day}`,
  } satisfies BilingualOf<{ day: string }>,
} as const;
