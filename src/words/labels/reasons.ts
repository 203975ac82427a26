import type { Bilingual } from '../../model/language.ts';
import type { MatchResult } from '../../model/match.ts';
import type { OutcomeReason } from '../../model/report.ts';

type UnmatchedReason = Extract<MatchResult, { kind: 'none' }>['reason'];

/** Why an entry answers no item. */
export const unmatchedReasons: Readonly<Record<UnmatchedReason, Bilingual>> = {
  news: { zh: '工作动态，不是公开内容本身', en: 'news about a topic, not its publication' },
  'other-business': { zh: '目录以外的事务', en: 'other business of the office' },
  unrecognised: { zh: '未能识别', en: 'not recognised' },
  ambiguous: { zh: '可能对应多个事项', en: 'may answer several items' },
  'mapped-to-none': { zh: '已由人工认定不属于目录事项', en: 'a person decided: answers no item' },
};

/** Why an element came out as it did. */
export const reasonNames: Readonly<Record<OutcomeReason, Bilingual>> = {
  published: { zh: '已公开', en: 'published' },
  attested: { zh: '凭核验记录认定已公开', en: 'met by attestation' },
  'nothing-published': { zh: '清单中未见公开', en: 'nothing published in the list' },
  'published-late': { zh: '超期公开', en: 'published late' },
  'due-passed': { zh: '期限已过仍未公开', en: 'due day passed, still not published' },
  'not-yet-due': { zh: '期限未到', en: 'not yet due' },
  'no-trigger-date': { zh: '有公开日期，但没有形成日期，无从起算', en: 'no date of formation to count from' },
  'no-published-date': { zh: '有记录，但没有公开日期', en: 'entries without a publication date' },
  'no-entry-for-event': {
    zh: '清单中没有记录，不能断定是没有发生还是没有公开',
    en: 'no entry: nothing may have happened, or it was not published',
  },
  'partly-declared': {
    zh: '零报告或豁免只覆盖部分日期，其余日期没有记录',
    en: 'a zero report or exemption covers a part of the days, and nothing is known of the rest',
  },
  'zero-report': { zh: '已作零报告（本期未发生）', en: 'declared: nothing happened in the period' },
  'limit-without-number': {
    zh: '公开时限没有数字（及时、定期等）',
    en: 'the printed limit has no number (“promptly”, “regularly”)',
  },
  'limit-elsewhere': { zh: '公开时限写在另外的文件里', en: 'the limit is laid down in another document' },
  'limit-unreadable': { zh: '公开时限的文字无法识别', en: 'the printed limit could not be read' },
  'limit-not-judgeable': {
    zh: '公开时限不能仅凭清单判断',
    en: 'a limit of a kind that a list alone cannot show',
  },
  'calendar-does-not-cover': {
    zh: '起止日期超出节假日历的年份',
    en: 'the count leaves the years that the holiday calendar covers',
  },
  'hours-need-times': {
    zh: '时限以小时计，清单只有日期',
    en: 'the limit counts hours, the list has days only',
  },
  'not-in-public-list': {
    zh: '向当事人精准推送或依申请提供，不在公开清单之内',
    en: 'delivered to the party or on request: no public list shows it',
  },
  'optional-element': { zh: '可选要素，未见公开不算问题', en: 'optional: its absence is no gap' },
  excluded: { zh: '不在本单位适用范围', en: 'out of scope for this agency' },
  'not-in-force': { zh: '事项不在有效期内', en: 'the item was not in force' },
  exempted: { zh: '依法不予公开', en: 'withheld by law' },
  'no-linked-entry': { zh: '没有与之对应的记录', en: 'no entry that it belongs to' },
  'period-missed': { zh: '应公开的周期有缺', en: 'a period was missed' },
  'period-running': { zh: '本周期尚未结束', en: 'the period is still running' },
  'out-of-period': { zh: '记录都在审核期间之外', en: 'all entries lie outside the audited period' },
  lapsed: { zh: '已公开的内容失效或废止', en: 'what was published is no longer in force' },
  'element-not-told': {
    zh: '有该事项或其所属类别的记录，但分不清是哪个事项、哪一项公开内容',
    en: 'entries answer the item or its category, but which item or element is not known',
  },
  'no-column-field': {
    zh: '应设的是栏目，而清单没有栏目列',
    en: 'a column is owed, and the list does not name columns',
  },
  'possible-entries': {
    zh: '没有确认的记录，但清单中有疑似记录，须人工核对',
    en: 'no entry is sure to answer it, and some may: a person has to look',
  },
  'extension-possible': {
    zh: '时限依法可以延长，是否延长过清单看不出',
    en: 'the law allows an extension, and the list does not show whether there was one',
  },
  'no-display-dates': { zh: '没有公示起止日期', en: 'no dates of public display' },
  'migration-day': {
    zh: '大量记录同一天发布，应为网站迁移或集中补录，日期不能作为依据',
    en: 'a mass of entries on one day: a migration, the date proves nothing',
  },
  'display-too-short': { zh: '公示时间不足', en: 'displayed for too short a time' },
  'follow-up-late': { zh: '后续公开超期', en: 'followed up late' },
  'follow-up-missing': { zh: '后续内容未公开', en: 'the follow-up is missing' },
  'lead-time-missing': { zh: '未按规定提前公开', en: 'not published ahead of the event' },
  'ratio-too-low': { zh: '公开比例未达到要求', en: 'the required share was not reached' },
  'too-few': { zh: '公开次数不足', en: 'published too rarely' },
  'column-stale': { zh: '栏目长期未更新', en: 'nothing new for too long' },
  'day-missed': { zh: '应公开的日期已过', en: 'the fixed day passed' },
  'wrong-channel': { zh: '未在规定的渠道公开', en: 'not published in the prescribed channel' },
  'taken-down-late': { zh: '应撤下而未撤下', en: 'not taken down in time' },
};
