import { isPersonalResult } from '../facts/personal-results.ts';
import { what } from '../facts/words.ts';
import type { EntryRule } from './rule.ts';

export const publishedPersonalResult: EntryRule = {
  scope: 'entry',
  meta: {
    id: 'published-personal-result',
    severity: 'error',
    title: { zh: '公开了个人办事结果', en: "A person's result published" },
    rationale: {
      zh: '出生医学证明、医学诊断证明等事项只公开办理要求和流程，不涉及个人办事结果信息的公开；涉及个人隐私的信息不得公开（《中华人民共和国政府信息公开条例》第十五条）。这样的条目也不算履行了公开义务。',
      en: 'Of birth certificates, medical certificates and their like the requirements and the procedure are public, a person’s result is not; private data must not be published (Regulation, art. 15). Such an entry does not fulfil the duty either.',
    },
    remedy: {
      zh: '立即撤下；该事项改为公开办理要求、流程等办事指南。',
      en: 'Take it down at once; publish the requirements and the procedure instead.',
    },
    problemType: { zh: '泄露个人隐私', en: 'privacy' },
    basis: ['《中华人民共和国政府信息公开条例》第十五条'],
    urgency: { grounds: ['privacy', 'veto'], score: 130 },
    says: {
      zh: (finding) => `该条目公开了${what(finding)}的个人办事结果；这类事项只公开办理要求和流程。`,
      en: (finding) =>
        `The entry publishes a person’s result of ${what(finding)}; only requirements and procedure are public.`,
    },
  },
  check(entry, result, { requirements }) {
    if (result.kind !== 'item') return undefined;
    const found = result.matches.filter(({ requirement }) => {
      const one = requirements[requirement];
      return one !== undefined && isPersonalResult(one, entry);
    });
    return found.length === 0 ? undefined : found.map(({ requirement }) => ({ requirement }));
  },
};
