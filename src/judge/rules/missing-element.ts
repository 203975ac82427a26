import { type OutcomeReason, outcomeOf } from '../../model/report.ts';
import { coverDays, holdDay } from '../facts/day-ranges.ts';
import { what } from '../facts/words.ts';
import { missedDay } from './missed-day.ts';
import { missedPeriod } from './missed-period.ts';
import type { Judging, RequirementRule, RequirementSubject } from './rule.ts';

const excusing: ReadonlySet<OutcomeReason> = new Set(['exempted', 'zero-report']);

/** What is owed by a day, or in a period, that is not over yet is not missing; nor is what all of them excuse. */
function reasonOfCalendar(subject: RequirementSubject, context: Judging): OutcomeReason | undefined {
  const reasons = [missedPeriod, missedDay].flatMap((rule) =>
    rule.appliesTo(subject) ? [rule.check(subject, context)?.reason] : [],
  );
  const found = reasons.filter((reason) => reason !== undefined);
  return (
    found.find((reason) => outcomeOf[reason] === 'pending') ??
    (found.length === reasons.length ? found.find((reason) => excusing.has(reason)) : undefined)
  );
}

/** It must be there on the day of judgement; what did not exist in the audited days is not looked for. */
function reasonOnTheDay(
  { evidence, exemptDays, window }: RequirementSubject,
  { asOf }: Judging,
): OutcomeReason | undefined {
  if (holdDay(exemptDays, asOf)) return 'exempted';
  const audited =
    window.from > window.to ? { from: asOf, to: asOf } : { from: window.from, to: Math.min(window.to, asOf) };
  return coverDays(evidence.zeroReports, audited) ? 'zero-report' : undefined;
}

export const missingElement: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
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
    if (evidence.entries > 0) return undefined;
    const excuse = reasonOnTheDay(subject, context) ?? reasonOfCalendar(subject, context);
    if (excuse !== undefined) return outcomeOf[excuse] === 'pending' ? undefined : { reason: excuse };
    if (subject.element.provenBy === 'column' && !evidence.hasColumns) return { reason: 'no-column-field' };
    if (evidence.unknown > 0) return { reason: 'element-not-told' };
    return { reason: 'nothing-published', observations: [{}] };
  },
};
