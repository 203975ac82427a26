import { dayOfIso } from '../../model/plain-date.ts';
import { observeExemption } from '../facts/exemption-targets.ts';
import { fact } from '../facts/words.ts';
import type { WholeRule } from './rule.ts';

export const exemptionExpired: WholeRule = {
  scope: 'whole',
  meta: {
    id: 'exemption-expired',
    severity: 'warning',
    title: { zh: '豁免已到期', en: 'Exemption expired' },
    rationale: {
      zh: '行政机关应当定期审查不予公开的信息，情势变化后可以公开的应当公开（《中华人民共和国政府信息公开条例》第十八条）。该豁免已过期限，相应内容重新按应公开处理。',
      en: 'What is withheld is reviewed regularly and published once it can be (Regulation, art. 18). This exemption has run out, so the content is owed again.',
    },
    remedy: {
      zh: '重新审查：仍须不公开的，补办审批并更新期限；否则立即公开。',
      en: 'Review it: renew the approval with a new term, or publish.',
    },
    problemType: { zh: '豁免到期', en: 'exemption expired' },
    basis: ['《中华人民共和国政府信息公开条例》第十八条'],
    says: {
      zh: (finding) =>
        `${fact(finding, 'target')}的不予公开期限到${fact(finding, 'until')}为止，已经到期（配置第${fact(finding, 'line')}行）。`,
      en: (finding) =>
        `The exemption of ${fact(finding, 'target')} ran until ${fact(finding, 'until')} (line ${fact(finding, 'line')} of the profile).`,
    },
  },
  check(_evidenceOf, context) {
    return context.profile.exemptions.flatMap((exemption) => {
      const until = exemption.until === undefined ? undefined : dayOfIso(exemption.until);
      if (until === undefined || until >= context.asOf) return [];
      return [observeExemption(exemption, context, { until: exemption.until ?? '' })];
    });
  },
};
