import type { Bilingual } from '../../model/language.ts';
import type { Fault } from '../fault.ts';

/** Why it is a fault, where no due day says so. */
export const faultReasons: Readonly<Partial<Record<Fault, Bilingual>>> = {
  missing: {
    zh: '常年公开的内容，清单中没有它的页面，也没有声明',
    en: 'it must stand at all times; the list has no page of it, and nothing is declared',
  },
  'wrong-channel': {
    zh: '公开渠道不是规定的渠道',
    en: 'the channel is none of those that are laid down',
  },
  'missing-channel': {
    zh: '规定几个渠道都要公开，这里少了一个',
    en: 'several channels are laid down, and one is missing here',
  },
  'wrong-publisher': { zh: '发布机构不是本单位', en: 'the publisher is not the agency' },
  lapsed: { zh: '已经失效的内容仍在清单中，没有现行的', en: 'what is listed is no longer in force' },
  'missing-body': {
    zh: '这项内容由几个单位分别公开，清单中少了其中一个',
    en: 'each of several bodies publishes its own, and the list has none of one of them',
  },
  'too-few': { zh: '这一期有公开，但次数少于规定', en: 'there is something in the period, and not enough' },
  'overdue-take-down': {
    zh: '公示结束日期晚于规定的最后一日',
    en: 'it was displayed beyond the last day that is laid down',
  },
  'missing-lead-time': {
    zh: '公开的日子离决定或会议太近，或者在其之后',
    en: 'it was published too shortly before what it is about, or after it',
  },
  'low-ratio': {
    zh: '有解读的文件占全部文件的比例低于规定',
    en: 'the share of documents with an explanation is below what is laid down',
  },
  'migration-day': {
    zh: '形成日期相差几个月的大批记录在同一天发布，多半是网站迁移，不能证明当天才公开',
    en: 'rows formed months apart bear one day of publication: a site was moved, and the day proves nothing',
  },
  'identical-dates': {
    zh: '几乎每一行的发布日期都等于成文日期，多半是系统自动填写，不能证明按时公开',
    en: 'nearly every row bears one day twice: it was filled in by machine and proves nothing',
  },
  'stale-column': {
    zh: '最近一次更新离检查日太久',
    en: 'the newest entry is too old on the day of the check',
  },
  'short-display': {
    zh: '公示开始到结束的天数少于规定',
    en: 'from the first to the last day it was displayed for less than is laid down',
  },
  'wrong-interpreter': {
    zh: '解读应当由起草文件的部门作出',
    en: 'a document is explained by the department that drafted it',
  },
  'personal-result': {
    zh: '个人的办理结果不得公开',
    en: 'the result of one person must not be public',
  },
  'zero-report-contradicted': {
    zh: '声明本期没有发生，清单中却有这一条',
    en: 'it was declared not to have happened, and the list has it',
  },
  'exemption-contradicted': {
    zh: '声明依法不公开，清单中却已公开',
    en: 'it was declared withheld, and the list has it',
  },
  'exemption-expired': {
    zh: '批准不公开的截止日早于检查日',
    en: 'the decision to withhold ended before the day of the check',
  },
  'exemption-unused': {
    zh: '声明依法不公开的，并没有需要不公开的内容',
    en: 'there is nothing for the decision to withhold',
  },
  'attestation-expired': {
    zh: '核验网页的有效期早于检查日',
    en: 'that the page was seen was valid until a day before the check',
  },
  early: { zh: '发布日期早于成文日期', en: 'the day of publication is before that of formation' },
  undated: { zh: '没有成文日期和发布日期，无法判断', en: 'without any day nothing can be judged' },
  'impossible-date': {
    zh: '日历上没有这一天，或者在检查日之后',
    en: 'no calendar has this day, or it is after the check',
  },
  'personal-data': {
    zh: '写有完整的身份证号等个人信息',
    en: 'an identity number or other personal data stand there in full',
  },
  'address-date': { zh: '网址里的日期与发布日期不同', en: 'the day in the address is another one' },
  'two-titles': {
    zh: '同一份文件在两个平台上标题不同',
    en: 'one document bears two titles on two platforms',
  },
  'two-days': { zh: '同一份文件在两个平台上日期不同', en: 'one document bears two days on two platforms' },
  duplicate: { zh: '与另一行完全相同', en: 'another row says the same' },
  'of-no-item': {
    zh: '标题与目录中哪一个事项都对不上',
    en: 'the title fits no item of the catalog',
  },
};
