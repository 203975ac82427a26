import type { Day } from '../model/plain-date.ts';
import { existingDay, isoOfDay } from '../model/plain-date.ts';
import type { EntryRule } from './rule.ts';
import { isOutOfPeriod, usableDay } from './timing.ts';
import { fact } from './words.ts';

/** A page may be drafted weeks before it goes online; months apart is another matter. */
const MOST_APART = 60;

const ZERO = 48;

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Two digits as a number; -1 when they are none. */
function pairAt(text: string, index: number): number {
  const [tens, ones] = [digitAt(text, index), digitAt(text, index + 1)];
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

function isSeparator(text: string, index: number): boolean {
  const sign = text[index];
  return sign === '/' || sign === '-' || sign === '_';
}

/** The day written from `index` on: 2024/09/25, 202409/25, 20240925, 2024-09-25, and no digit behind it. */
function dayAt(link: string, index: number): Day | undefined {
  const [century, year] = [pairAt(link, index), pairAt(link, index + 2)];
  let at = index + 4;
  if (isSeparator(link, at)) at += 1;
  const month = pairAt(link, at);
  at += 2;
  if (isSeparator(link, at)) at += 1;
  const day = pairAt(link, at);
  if (year < 0 || month < 0 || day < 0 || digitAt(link, at + 2) >= 0) return undefined;
  return existingDay(century * 100 + year, month, day);
}

/** Longer links carry search words, not paths. */
const LONGEST_LINK = 500;

/** The day that a link names; the latest of several. Runs once per row: no regular expression. */
export function dayInLink(link: string): Day | undefined {
  let found: Day | undefined;
  for (let at = link.indexOf('20'); at >= 0 && at < LONGEST_LINK; at = link.indexOf('20', at + 1)) {
    if (digitAt(link, at - 1) >= 0) continue;
    const day = dayAt(link, at);
    if (day !== undefined && (found === undefined || day > found)) found = day;
  }
  return found;
}

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
    const { link } = entry;
    if (link === undefined || result.kind === 'none') return undefined;
    const publishedOn = usableDay(entry.publishedOn, context.asOf);
    if (publishedOn === undefined || isOutOfPeriod(entry, context)) return undefined;
    const linkDay = dayInLink(link);
    if (linkDay === undefined || Math.abs(linkDay - publishedOn) <= MOST_APART) return undefined;
    return [{ publishedOn, facts: { linkDay: isoOfDay(linkDay) } }];
  },
};
