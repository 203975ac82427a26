import { isUnpublished } from '../facts/timing.ts';
import type { EntryRule } from './rule.ts';

export const undatedEntry: EntryRule = {
  scope: 'entry',
  meta: {
    id: 'undated-entry',
    severity: 'warning',
    title: { zh: '公开日期缺失', en: 'No publication date' },
    rationale: {
      zh: '没有公开日期，就无法证明按时公开；未注明信息发布时间的，检查时视为不更新。形成日期已填而公开期限已过的，另列为逾期未公开。',
      en: 'Without a publication date nothing proves that it was in time; inspectors treat undated information as not updated. Where the date of formation is known and the due day has passed, the entry is reported as unpublished instead.',
    },
    remedy: {
      zh: '在内容管理系统或台账中补录公开日期，重新导出清单。',
      en: 'Enter the publication date in the content system or ledger and export the list again.',
    },
    problemType: { zh: '日期缺失', en: 'date missing' },
    urgency: { grounds: ['quick-to-mend'], score: 8 },
    says: {
      zh: () => '没有公开日期，无法判断是否按时公开。',
      en: () => 'There is no publication date, so timeliness cannot be judged.',
    },
  },
  check(entry, result, { requirements }) {
    if (entry.publishedOn !== undefined || result.kind !== 'item') return undefined;
    if (entry.formedOn !== undefined || !isUnpublished(entry)) return undefined;
    const match = result.matches[0];
    if (match === undefined || requirements[match.requirement]?.excluded !== undefined) return undefined;
    const element = match.elements[0];
    return [
      {
        requirement: match.requirement,
        ...(element === undefined ? {} : { element }),
      },
    ];
  },
};
