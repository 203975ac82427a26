import { type OutcomeReason, outcomeOf } from '../../model/report.ts';
import { missingElement as words } from '../../words/rules/absence.ts';
import { coverDays, holdDay } from '../facts/day-ranges.ts';
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
  meta: words,
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
