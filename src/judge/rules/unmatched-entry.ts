import { fact } from '../facts/words.ts';
import type { EntryRule } from './rule.ts';

export const unmatchedEntry: EntryRule = {
  scope: 'entry',
  meta: {
    id: 'unmatched-entry',
    severity: 'info',
    title: { zh: '未匹配到事项', en: 'Entry without an item' },
    rationale: {
      zh: '清单中的这条记录没有把握对应到目录事项。错误的对应会掩盖问题，因此只提示，不计入任何事项；工作动态等新闻类信息不在此列。',
      en: 'No catalog item can be named for this entry with confidence. A wrong match would hide a gap, so the entry counts for no item. News about the office’s work is not reported here.',
    },
    remedy: {
      zh: '运行 mulu map 生成核对表，由经办人选定事项，结果存入对照文件，下次审核自动采用。',
      en: 'Run mulu map, pick the item in the review sheet and keep the answer in the mapping file; the next audit uses it.',
    },
    problemType: { zh: '归类存疑', en: 'unclear class' },
    says: {
      zh: (finding) =>
        fact(finding, 'suggestion') === ''
          ? '未能对应到目录中的事项，请人工核对。'
          : `未能对应到目录中的事项，最相近的是“${fact(finding, 'suggestion')}”，请人工核对。`,
      en: (finding) =>
        fact(finding, 'suggestion') === ''
          ? 'No item of the catalog could be named for it; a person should look.'
          : `No item of the catalog could be named for it; the nearest is “${fact(finding, 'suggestion')}”. A person should look.`,
    },
  },
  check(_entry, result, context, { isOutOfPeriod }) {
    if (result.kind !== 'none' || (result.reason !== 'unrecognised' && result.reason !== 'ambiguous'))
      return undefined;
    if (isOutOfPeriod) return undefined;
    const nearest = result.suggestions[0];
    const requirement = nearest === undefined ? undefined : context.requirements[nearest.requirement];
    if (requirement === undefined) return [{ facts: { reason: result.reason } }];
    return [
      {
        facts: {
          reason: result.reason,
          suggestion: `${requirement.code} ${requirement.name}`,
        },
      },
    ];
  },
};
