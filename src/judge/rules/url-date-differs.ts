import { isoOfDay } from '../../model/plain-date.ts';
import { isOutOfPeriod } from '../facts/audited-period.ts';
import { publicationDay } from '../facts/timing.ts';
import { fact } from '../facts/words.ts';
import type { EntryRule } from './rule.ts';

/** A page may be drafted weeks before it goes online; months apart is another matter. */
const MOST_APART = 60;

export const urlDateDiffers: EntryRule = {
  scope: 'entry',
  meta: {
    id: 'url-date-differs',
    severity: 'info',
    title: { zh: '链接中的日期与公开日期不符', en: 'Link and date disagree' },
    rationale: {
      zh: '网站系统生成的链接多含发布当天的日期；与清单所填公开日期相差两个月以上，说明公开日期可能被修改，或是迁移、补录的日期。',
      en: 'Content systems put the day of publication into the link. More than two months apart, the date in the list was probably changed, or is that of a migration.',
    },
    remedy: {
      zh: '核对页面实际发布时间，更正清单中的公开日期。',
      en: 'Check when the page went online and correct the date in the list.',
    },
    problemType: { zh: '日期存疑', en: 'doubtful date' },
    says: {
      zh: (finding) => `公开日期为${finding.publishedOn}，链接中的日期为${fact(finding, 'linkDay')}。`,
      en: (finding) =>
        `The publication date is ${finding.publishedOn}, the date in the link ${fact(finding, 'linkDay')}.`,
    },
  },
  check(entry, result, context) {
    if (result.kind === 'none') return undefined;
    const publishedOn = publicationDay(entry, context.asOf);
    if (publishedOn === undefined || isOutOfPeriod(entry, context)) return undefined;
    const { linkDay } = entry;
    if (linkDay === undefined || Math.abs(linkDay - publishedOn) <= MOST_APART) return undefined;
    return [{ publishedOn, facts: { linkDay: isoOfDay(linkDay) } }];
  },
};
