import type { Judging, RequirementSubject } from '../rules/rule.ts';
import type { Evidence } from './evidence.ts';
import type { PeriodJudgement, ShortPeriod } from './gap-duties.ts';
import { judgePeriods } from './period-duties.ts';

/** A short period with the body that is short, where each body of a roster owes for itself. */
export interface OwedPeriod extends ShortPeriod {
  readonly body?: string;
}

export interface OwedPeriods extends Omit<PeriodJudgement, 'short'> {
  readonly short: readonly OwedPeriod[];
}

function evidenceOfBody(evidence: Evidence, body: string): Evidence {
  return { ...evidence, publishedDays: evidence.byBody?.days.get(body) ?? new Map() };
}

/**
 * The periods of an element. Where each body of a roster owes for itself and the entries tell which they are of, body by body; an entry
 * of nobody in the roster could be anyone's, and then the list is judged as a whole.
 */
export function judgeOwedPeriods(subject: RequirementSubject, context: Judging): OwedPeriods | undefined {
  const { evidence } = subject;
  const { byBody } = evidence;
  if (byBody === undefined || byBody.days.size === 0 || byBody.unknown > 0)
    return judgePeriods(subject, context);
  const judged = byBody.roster.flatMap((body) => {
    const own = judgePeriods({ ...subject, evidence: evidenceOfBody(evidence, body) }, context);
    return own === undefined ? [] : [{ body, own }];
  });
  const [first] = judged;
  if (first === undefined) return undefined;
  const open = judged.find(({ own }) => own.reason !== undefined && own.reason !== 'published');
  return {
    short: judged.flatMap(({ body, own }) => own.short.map((period) => ({ ...period, body }))),
    reason: (open ?? first).own.reason,
    nextDueOn: first.own.nextDueOn,
  };
}
