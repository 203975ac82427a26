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
