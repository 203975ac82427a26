import type { Day } from '../../model/plain-date.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { TimeLimit } from '../../model/time-limit.ts';
import type { ElementSubject, Judging, Timing } from '../rules/rule.ts';

/** What the engine made of an entry for one of the elements that it answers. */
interface SeenJudgement {
  /** The outcome of the element whatever the list shows: excluded, exempt, never on a public list. */
  readonly settled?: OutcomeReason | undefined;
  /** Dated on a day on which this version of the item is not in force: another one applies, or none. */
  readonly isOutside?: boolean;
  /** Neither its days nor its clock lie in the audited period. */
  readonly isOutOfPeriod?: boolean;
  /** Another row of the same document was judged for the element, and this one came out no earlier. */
  readonly isAgain?: boolean;
  /** Absent when the dates are not judged, or the limits do not ask for them. */
  readonly timing?: Timing | undefined;
  /** The first day on which this or another row of the document was published. */
  readonly publishedOn?: Day | undefined;
}

/** An element that an entry answers, the limits that bind it, and what came of the entry's dates. */
export interface EntryVerdict extends SeenJudgement {
  readonly requirement: Requirement;
  readonly element: RequiredElement;
  readonly printed?: string | undefined;
  readonly limits: readonly TimeLimit[];
}

/** Told what an entry that is followed comes to, element by element. */
export type WatchElement = (subject: ElementSubject, judgement: SeenJudgement) => void;

/** Days on which lateness was taken back, with the reason that took its place. */
export type ForgivenDays = ReadonlyMap<Day, OutcomeReason>;

/** The due day, also where a verdict did not need it. */
function withDueDay(timing: Timing | undefined, { dueOn: due }: Judging): Timing | undefined {
  if (timing === undefined || timing.dueOn !== undefined) return timing;
  const { triggeredOn, limit } = timing;
  if (
    triggeredOn === undefined ||
    limit === undefined ||
    limit.span.unit === 'hour' ||
    limit.span.unit === 'minute'
  )
    return timing;
  const dueOn = due(triggeredOn, limit.span);
  return dueOn === undefined ? timing : { ...timing, dueOn };
}

/** Collects the verdicts on one entry. They are final when the list has passed: days that prove nothing are known only then. */
export function collectVerdicts(context: Judging): {
  readonly watch: WatchElement;
  readonly verdicts: (forgiven: ForgivenDays) => readonly EntryVerdict[];
} {
  const seen: EntryVerdict[] = [];
  return {
    watch({ requirement, element, limits: { printed, limits } }, judgement) {
      const timing = withDueDay(judgement.timing, context);
      seen.push({ requirement, element, printed, limits, ...judgement, timing });
    },
    verdicts: (forgiven) =>
      seen.map((verdict) => {
        const { timing, publishedOn } = verdict;
        const reason = publishedOn === undefined ? undefined : forgiven.get(publishedOn);
        if (timing?.reason !== 'published-late' || reason === undefined) return verdict;
        return { ...verdict, timing: { ...timing, reason } };
      }),
  };
}
