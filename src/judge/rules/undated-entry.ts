import { isDraft } from '../facts/publication-status.ts';
import { isUnpublished } from '../facts/timing.ts';
import { fact } from '../facts/words.ts';
import type { EntryRule } from './rule.ts';

export const undatedEntry: EntryRule = {
  scope: 'entry',
  meta: {
    id: 'undated-entry',
    severity: 'warning',
    title: { zh: '公开日期缺失', en: 'No publication date' },
    rationale: {
      zh: '没有公开日期，就无法证明按时公开；未注明信息发布时间的，检查时视为不更新。期限已过的另列为逾期未公开，期限未到的不列。',
      en: 'Without a publication date nothing proves that it was in time; inspectors treat undated information as not updated. What is past due is reported as unpublished instead, and what is not due yet is not reported.',
    },
    remedy: {
      zh: '在内容管理系统或台账中补录公开日期，重新导出清单。',
      en: 'Enter the publication date in the content system or ledger and export the list again.',
    },
    problemType: { zh: '日期缺失', en: 'date missing' },
    urgency: { grounds: ['quick-to-mend'], score: 8 },
    says: {
      zh: (finding) =>
        fact(finding, 'status') === ''
          ? '没有公开日期，无法判断是否按时公开。'
          : `状态为“${fact(finding, 'status')}”，尚未公开。`,
      en: (finding) =>
        fact(finding, 'status') === ''
          ? 'There is no publication date, so timeliness cannot be judged.'
          : `Its status is “${fact(finding, 'status')}”: not published yet.`,
    },
  },
  check(entry, result, { requirements }, { isSettled, isOutOfPeriod }) {
    // A date of change says when it was last touched.
    if (entry.changedOn !== undefined && !isDraft(entry)) return undefined;
    if (result.kind !== 'item' || isSettled || !isUnpublished(entry)) return undefined;
    const match = result.matches[0];
    const requirement = match === undefined ? undefined : requirements[match.requirement];
    if (match === undefined || requirement === undefined || requirement.excluded !== undefined)
      return undefined;
    const element = match.elements[0] ?? (requirement.elements.length === 1 ? 0 : undefined);
    const isStanding = element !== undefined && requirement.elements[element]?.nature === 'standing';
    if (isOutOfPeriod && !isStanding) return undefined;
    return [
      {
        requirement: match.requirement,
        ...(element === undefined ? {} : { element }),
        ...(isDraft(entry) ? { facts: { status: entry.status ?? '' } } : {}),
      },
    ];
  },
};
