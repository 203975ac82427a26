import { outcomeOf } from '../../model/report.ts';
import { what } from '../facts/words.ts';
import { missedDay } from './missed-day.ts';
import { missedPeriod } from './missed-period.ts';
import type { Judging, RequirementRule, RequirementSubject } from './rule.ts';

/** What is owed by a day, or in a period, that is not over yet is not missing. */
function isPending(subject: RequirementSubject, context: Judging): boolean {
  return [missedPeriod, missedDay].some((rule) => {
    const reason = rule.appliesTo(subject) ? rule.check(subject, context)?.reason : undefined;
    return reason !== undefined && outcomeOf[reason] === 'pending';
  });
}

export const missingElement: RequirementRule = {
  scope: 'requirement',
  meta: {
    id: 'missing-element',
    severity: 'error',
    title: { zh: '未公开', en: 'Nothing published' },
    rationale: {
      zh: '目录要求常年可查的公开内容（要素），清单中没有任何记录。对应检查中的空白栏目、要素不全、应公开未公开。因事而生的内容（处罚决定、许可结果）没有记录时不在此列，另作“无法判定”。',
      en: 'The catalog asks for this content to stand permanently, and the list has no entry for it: an empty column or missing element in the inspectors’ words. Content owed only once something happened is reported as undetermined instead.',
    },
    remedy: {
      zh: '在规定渠道补充公开；已经公开的，核对清单是否导出齐全、标题能否看出所属事项；依法不公开的，在配置中登记豁免。',
      en: 'Publish it in the channel laid down. If it is online already, check that the list was exported in full and that the title names the matter. If it is withheld by law, record the exemption in the profile.',
    },
    problemType: { zh: '未公开', en: 'unpublished' },
    urgency: { grounds: ['whole-item-missing'], score: 15 },
    says: {
      zh: (finding) => `清单中未见${what(finding)}的公开记录。`,
      en: (finding) => `The list has no entry for ${what(finding)}.`,
    },
  },
  appliesTo: ({ element }) => element.nature === 'standing',
  check(subject, context) {
    const { evidence } = subject;
    if (evidence.entries > 0 || isPending(subject, context)) return undefined;
    if (evidence.zeroReports.length > 0) return { reason: 'zero-report' };
    if (evidence.untold > 0) return { reason: 'element-not-told' };
    return { reason: 'nothing-published', observations: [{}] };
  },
};
