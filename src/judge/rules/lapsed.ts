import { what } from '../facts/words.ts';
import type { RequirementRule } from './rule.ts';

export const lapsed: RequirementRule = {
  scope: 'requirement',
  meta: {
    id: 'lapsed',
    severity: 'error',
    title: { zh: '所公开内容已失效', en: 'No longer in force' },
    rationale: {
      zh: '应常年公开的内容，清单中的记录均已失效或废止，等于没有公开现行内容。目录和公开内容应当及时调整更新（《中华人民共和国政府信息公开条例》第十二条）。',
      en: 'All entries for content that must stand permanently are abolished or lapsed, so nothing in force is published (Regulation, art. 12: keep the catalog up to date).',
    },
    remedy: {
      zh: '公开现行有效的版本，旧件保留并标注失效。',
      en: 'Publish the version in force; keep the old one marked as lapsed.',
    },
    problemType: { zh: '更新不及时', en: 'stale' },
    says: {
      zh: (finding) => `${what(finding)}的${finding.count ?? 0}条记录均已失效或废止，没有现行有效的内容。`,
      en: (finding) => `All ${finding.count ?? 0} entries for ${what(finding)} are no longer in force.`,
    },
  },
  appliesTo: ({ element }) => element.nature === 'standing',
  check({ evidence }) {
    if (evidence.entries === 0 || evidence.lapsed < evidence.entries) return undefined;
    const entry = evidence.seen[0];
    return {
      reason: 'lapsed',
      observations: [{ count: evidence.entries, ...(entry === undefined ? {} : { entry }) }],
    };
  },
};
