import { isOutOfPeriod } from '../facts/audited-period.ts';
import { publicationDay, usableDay } from '../facts/timing.ts';
import type { EntryRule } from './rule.ts';

export const earlyPublication: EntryRule = {
  scope: 'entry',
  meta: {
    id: 'early-publication',
    severity: 'warning',
    title: { zh: '提前公开', en: 'Published before it was formed' },
    rationale: {
      zh: '公开日期早于成文日期：公文未成文即公开，或者日期录入有误。检查评分中“公文提前或超期公开”同样扣分。',
      en: 'The publication date lies before the date of the document: it was published before it existed, or a date is wrong. Score sheets deduct for early as for late publication.',
    },
    remedy: {
      zh: '核对两个日期；日期录入有误的更正，确属提前公开的说明原因。',
      en: 'Check both dates and correct the wrong one; if it really was published early, state why.',
    },
    problemType: { zh: '提前公开', en: 'early' },
    says: {
      zh: (finding) => `公开日期${finding.publishedOn}早于形成日期${finding.triggeredOn}。`,
      en: (finding) =>
        `The publication date ${finding.publishedOn} lies before the date of formation ${finding.triggeredOn}.`,
    },
  },
  check(entry, result, context) {
    if (result.kind === 'none') return undefined;
    const { asOf, requirements } = context;
    const triggeredOn = usableDay(entry.formedOn, asOf);
    const publishedOn = publicationDay(entry, asOf);
    if (triggeredOn === undefined || publishedOn === undefined || publishedOn >= triggeredOn)
      return undefined;
    if (isOutOfPeriod(entry, context)) return undefined;
    // Known to be of the catalog, but not of which item: the two dates are wrong all the same.
    if (result.kind === 'category') return [{ triggeredOn, publishedOn }];
    const match = result.matches[0];
    if (match === undefined || requirements[match.requirement]?.excluded !== undefined) return undefined;
    const element = match.elements[0];
    return [
      {
        requirement: match.requirement,
        ...(element === undefined ? {} : { element }),
        triggeredOn,
        publishedOn,
      },
    ];
  },
};
