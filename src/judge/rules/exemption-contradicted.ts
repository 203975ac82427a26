import { holdDay } from '../facts/day-ranges.ts';
import { daysOfExemption } from '../facts/declared-days.ts';
import { observeExemption, targetsOf } from '../facts/exemption-targets.ts';
import { fact } from '../facts/words.ts';
import type { WholeRule } from './rule.ts';

export const exemptionContradicted: WholeRule = {
  scope: 'whole',
  meta: {
    id: 'exemption-contradicted',
    severity: 'warning',
    title: { zh: '豁免与公开矛盾', en: 'Exempt but published' },
    rationale: {
      zh: '登记为依法不予公开的内容，清单中却有公开记录：要么豁免没有必要，要么不应公开的已经公开。',
      en: 'Content recorded as withheld by law appears in the list: either the exemption is needless, or what must not be public is.',
    },
    remedy: {
      zh: '涉密、涉隐私的立即撤下；可以公开的删除豁免，或把豁免限定到具体要素。',
      en: 'Take down what is secret or private at once; otherwise delete the exemption or narrow it to the element.',
    },
    problemType: { zh: '豁免与公开矛盾', en: 'contradiction' },
    says: {
      zh: (finding) =>
        `${fact(finding, 'target')}登记为不予公开，清单中有${finding.count ?? 0}条记录（配置第${fact(finding, 'line')}行）。`,
      en: (finding) =>
        `${fact(finding, 'target')} is recorded as withheld, but the list has ${finding.count ?? 0} entries (line ${fact(finding, 'line')} of the profile).`,
    },
  },
  check(evidenceOf, context) {
    return context.profile.exemptions.flatMap((exemption) => {
      // What was published before it was granted, or after its end, does not contradict it.
      const days = daysOfExemption(exemption);
      const entries = targetsOf(exemption, context)
        .flatMap(
          ({ requirement, element }) =>
            evidenceOf(requirement.index, element.index)?.publishedWhileExempt ?? [],
        )
        .filter(({ day }) => holdDay([days], day))
        .map(({ entry }) => entry)
        .sort((a, b) => a.ordinal - b.ordinal);
      const [entry] = entries;
      if (entry === undefined) return [];
      const observation = observeExemption(exemption, context);
      const count = new Set(entries.map(({ ordinal }) => ordinal)).size;
      return [{ ...observation, entry: { ...entry, identity: '' }, count }];
    });
  },
};
