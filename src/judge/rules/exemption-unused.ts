import { isExpired, observeExemption, targetsOf } from '../facts/exemption-targets.ts';
import { fact } from '../facts/words.ts';
import type { WholeRule } from './rule.ts';

export const exemptionUnused: WholeRule = {
  scope: 'whole',
  meta: {
    id: 'exemption-unused',
    severity: 'info',
    title: { zh: '豁免没有用到', en: 'Exemption without effect' },
    rationale: {
      zh: '所登记的豁免没有对应的事项或要素，或者对应的内容本来就不要求公开。多余的豁免会掩盖以后的变化。',
      en: 'The exemption names no item or element of the catalog, or one that is not owed anyway. Idle exemptions hide later changes.',
    },
    remedy: {
      zh: '核对事项编码和要素，改正或删除该豁免。',
      en: 'Check item code and element; correct the exemption or delete it.',
    },
    problemType: { zh: '豁免无效', en: 'idle exemption' },
    urgency: { grounds: ['quick-to-mend'], score: 8 },
    says: {
      zh: (finding) =>
        `${fact(finding, 'target')}的豁免没有作用：目录中没有该内容，或本来就不要求公开（配置第${fact(finding, 'line')}行）。`,
      en: (finding) =>
        `The exemption of ${fact(finding, 'target')} has no effect: nothing of the kind is owed (line ${fact(finding, 'line')} of the profile).`,
    },
  },
  check(_evidenceOf, context) {
    return context.profile.exemptions
      .filter((exemption) => !isExpired(exemption, context))
      .filter((exemption) =>
        targetsOf(exemption, context).every(
          ({ requirement, element }) =>
            requirement.excluded !== undefined || element.unlisted || element.nature === 'optional',
        ),
      )
      .map((exemption) => observeExemption(exemption, context));
  },
};
