import type { Bilingual } from '../../model/language.ts';
import type { Outcome } from '../../model/outcome.ts';

/** What each outcome of an element or item means. */
export const outcomeMeanings: Readonly<Record<Outcome, Bilingual>> = {
  met: {
    zh: '应公开的已经公开，有数字的时限都在期限内。常年公开的内容检查当天仍在。',
    en: 'What is owed was published, within every limit that has a number; what must stand still stands on the day of the check.',
  },
  gap: {
    zh: '清单证明没有公开、超期公开或者其他违反目录的情形。每一处都有所在行和依据。',
    en: 'The list proves that something was not published, was late, or departs from the catalog otherwise. Each has its row and its basis.',
  },
  pending: {
    zh: '期限还没有到，检查当天不能要求已经公开。',
    en: 'The due day has not come: on the day of the check nothing can be asked for yet.',
  },
  undetermined: {
    zh: '仅凭清单不能判定：缺少日期，时限没有数字，或者可能没有发生。不算问题，也不算达标，报告按原因归类并说明怎样补齐。',
    en: 'The list alone cannot tell: a date is missing, the limit has no number, or nothing may have happened. Neither a fault nor an achievement; reports group them by reason and say what would settle it.',
  },
  exempt: {
    zh: '依法不予公开，配置中登记了依据、批准人和截止日期。',
    en: 'Withheld by law: the profile records the ground, who approved it and its last day.',
  },
  'not-applicable': {
    zh: '不在本单位或者本期范围之内：已排除、已作零报告，或者可选内容没有公开。',
    en: 'Not owed by this agency or in this period: out of scope, declared not to have happened, or optional and absent.',
  },
};
