import type { LimitRemark } from '../../model/limit-reading.ts';
import { limitRemarks } from '../labels/limit-words.ts';
import { problemText } from './problem.ts';

/** Messages of the catalog lints about time limits, legal bases and validity. */
export const lawLintProblems = {
  'catalog/limit-missing': problemText<{ code: string; elements: string }>({
    severity: 'warning',
    says: {
      zh: ({ code, elements }) => `事项“${code}”的要素没有时限：${elements}。`,
      en: ({ code, elements }) => `Elements of the item "${code}" have no time limit: ${elements}.`,
    },
    fix: {
      zh: () => '请在 defaults、事项或者要素中写明 limit。',
      en: () => 'Add a limit to the defaults, the item or the element.',
    },
  }),
  'catalog/repeated-basis': problemText<{ code: string; name: string; basis: string }>({
    severity: 'warning',
    says: {
      zh: ({ code, name, basis }) => `事项“${code} ${name}”重复列出了共同依据：${basis}。`,
      en: ({ code, name, basis }) => `The item "${code} ${name}" repeats what is common to all: ${basis}.`,
    },
    fix: {
      zh: () => '事项的 basis 只列专门的法律法规。',
      en: () => 'List only special provisions in basis of an item.',
    },
  }),
  'catalog/doubtful-limit': problemText<{
    printed: string;
    remark?: LimitRemark;
    ignored: readonly string[];
  }>({
    severity: 'info',
    says: {
      zh: ({ printed, remark, ignored }) =>
        `公开时限“${printed}”的读法存疑：${[
          ...(remark === undefined ? [] : [limitRemarks[remark].zh]),
          ...(ignored.length === 0 ? [] : [`未作为时限理解的字句：${ignored.join('、')}`]),
        ].join('；')}。`,
      en: ({ printed, remark, ignored }) =>
        `The limit "${printed}" is open to doubt: ${[
          ...(remark === undefined ? [] : [limitRemarks[remark].en]),
          ...(ignored.length === 0 ? [] : [`words not read as part of it: ${ignored.join(', ')}`]),
        ].join('; ')}.`,
    },
    fix: {
      zh: () => '请用 mulu deadline 查看读法；不妥的，在旁边用 rule 写明。',
      en: () => 'See how it is read with `mulu deadline`; where that is wrong, add a rule beside it.',
    },
  }),
  'catalog/overlong-limit': problemText<{
    code: string;
    element: string;
    limit: string;
  }>({
    says: {
      zh: ({ code, element, limit }) =>
        `事项“${code}”的要素“${element}”时限“${limit}”超过条例第二十六条规定的20个工作日。`,
      en: ({ code, element, limit }) =>
        `The limit "${limit}" of "${element}" in item "${code}" exceeds the 20 working days of art. 26 of the Regulation.`,
    },
    fix: {
      zh: () => '法律、法规另有规定的，请在 limitBasis 写明。',
      en: () => 'Where a law allows more, cite it in limitBasis.',
    },
  }),
  'catalog/overlong-decision-limit': problemText<{
    code: string;
    element: string;
    limit: string;
  }>({
    severity: 'warning',
    says: {
      zh: ({ code, element, limit }) =>
        `事项“${code}”的要素“${element}”时限“${limit}”超过国办发〔2018〕118号规定的7个工作日。`,
      en: ({ code, element, limit }) =>
        `The limit "${limit}" of "${element}" in item "${code}" exceeds the 7 working days of Guobanfa [2018] 118.`,
    },
    fix: {
      zh: () => '法律、行政法规另有规定的，请在 limitBasis 写明。',
      en: () => 'Where a law allows more, cite it in limitBasis.',
    },
  }),
  'catalog/missing-basis': problemText<{ code: string; name: string }>({
    severity: 'warning',
    says: {
      zh: ({ code, name }) => `事项“${code} ${name}”没有公开依据。`,
      en: ({ code, name }) => `The item "${code} ${name}" has no legal basis.`,
    },
  }),
  'catalog/reversed-validity': problemText<{
    validFrom: string;
    validUntil: string;
  }>({
    says: {
      zh: ({ validFrom, validUntil }) => `失效日 ${validUntil} 早于生效日 ${validFrom}。`,
      en: ({ validFrom, validUntil }) => `It ends on ${validUntil}, before it begins on ${validFrom}.`,
    },
  }),
  'catalog/repealed-duty': problemText<{ code: string; name: string; words: string; year: number }>({
    severity: 'warning',
    says: {
      zh: ({ code, name, words, year }) => `事项“${code} ${name}”所指的“${words}”已于${year}年取消。`,
      en: ({ code, name, words, year }) =>
        `What the item "${code} ${name}" is about ("${words}") was repealed in ${year}.`,
    },
    fix: {
      zh: () => '请核对停止执行的日期后写明 validUntil，或者列为不适用。',
      en: () => 'Look up the last day and add validUntil, or exclude the item.',
    },
  }),
  'catalog/repealed-basis': problemText<{ words: string; year: number; items: number }>({
    severity: 'info',
    says: {
      zh: ({ words, year, items }) => `${items} 个事项的依据提到“${words}”，该制度已于${year}年取消。`,
      en: ({ words, year, items }) => `The basis of ${items} items mentions "${words}", repealed in ${year}.`,
    },
    fix: { zh: () => '请核对现行规定。', en: () => 'Check the law in force.' },
  }),
} as const;
