import { fact, nameMapping } from '../facts/words.ts';
import type { WholeRule } from './rule.ts';

export const mappingUnused: WholeRule = {
  scope: 'whole',
  meta: {
    id: 'mapping-unused',
    severity: 'info',
    title: { zh: '对照没有用到', en: 'Mapping not used' },
    rationale: {
      zh: '对照文件中的这条决定在清单中没有遇到相应的记录：标题或栏目可能已经改动，对照随之失效。',
      en: 'No entry of the list met this decision of the mapping file: the title or column may have changed, and the decision no longer bites.',
    },
    remedy: { zh: '更新或删除该条对照。', en: 'Update the decision or delete it.' },
    problemType: { zh: '对照失效', en: 'idle mapping' },
    says: {
      zh: (finding) =>
        `对照“${fact(finding, 'text')}”（${fact(finding, 'file')}第${fact(finding, 'line')}行）没有用到。`,
      en: (finding) =>
        `The mapping “${fact(finding, 'text')}” (${fact(finding, 'file')}, line ${fact(finding, 'line')}) was not used.`,
    },
  },
  check(_evidenceOf, { unusedMappings, contradictedMappings }) {
    // A decision that cannot be used is told by mapping-contradiction.
    const told = new Set(contradictedMappings?.().map(({ rule }) => rule));
    const unused = (unusedMappings?.() ?? []).filter((rule) => !told.has(rule));
    return unused.map(({ when, place }) => {
      const text = nameMapping(when);
      return { facts: { text, file: place.file, line: place.line ?? 0 }, identity: text };
    });
  },
};
