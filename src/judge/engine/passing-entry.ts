import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { WithinLimit } from '../../model/time-limit.ts';
import { holdDay, holdsOn } from '../facts/day-ranges.ts';
import { isDraft } from '../facts/publication-status.ts';
import { isDatedByList, isUnpublished, triggerDay, usableDay } from '../facts/timing.ts';
import type { Judging } from '../rules/rule.ts';
import type { WatchElement } from './follow-entry.ts';
import type { ElementPlan } from './plan.ts';
import type { EntryTiming } from './take-back.ts';

/**
 * The day that says which version of an item an entry is judged by: the day on which its clock started when the list shows it, else
 * the day of publication. A new limit does not reach back to what was formed under the old one (立法法 art. 104: 不溯及既往).
 * Undefined when the entry bears no usable date.
 */
function governingDay(entry: Entry, withins: readonly WithinLimit[], asOf: Day): Day | undefined {
  const published = usableDay(entry.publishedOn, asOf);
  const formed = usableDay(entry.formedOn, asOf);
  const limit = withins.find(isDatedByList);
  if (limit === undefined) return published ?? formed;
  return triggerDay(entry, limit, asOf) ?? published;
}

/** The entry that passes, and what its elements made of it so far. */
export interface PassingEntry {
  readonly entry: Entry;
  /** Number of its document; -1 when nothing distinguishes it. */
  readonly document: number;
  /** The first day on which this or another row of the document was published. */
  readonly publishedOn: Day | undefined;
  /** The row's own day of publication. */
  readonly ownDay: Day | undefined;
  /** The document was judged for the same elements already, and this row came out no earlier. */
  readonly isAgain: boolean;
  /** The day of the row that was judged for the same elements and came out later, or on no day. */
  readonly replaces: { readonly day: Day | undefined } | undefined;
  /** None of its days lies in the audited period. */
  readonly isOutByDates: boolean;
  timing: EntryTiming;
  isAwaited: boolean;
  isInPeriod: boolean;
  /** Some element that it answers was in force, or was not, on the day that governs it. */
  isInForce: boolean;
  isOutside: boolean;
  /** Only where somebody asked what the entry comes to. */
  readonly watch: WatchElement | undefined;
}

const awaited: ReadonlySet<OutcomeReason> = new Set(['due-passed', 'not-yet-due', 'exempted']);

/** What a reason makes of the dates of the whole entry: the worst of its elements counts. */
export function noteTimingOfEntry(passing: PassingEntry, reason: OutcomeReason): void {
  if (awaited.has(reason)) passing.isAwaited = true;
  if (reason === 'exempted') return;
  if (reason === 'published-late') passing.timing = 'late';
  else if (passing.timing === 'late') return;
  else if (reason !== 'published') passing.timing = 'undetermined';
  else if (passing.timing === 'none') passing.timing = 'on-time';
}

/** Whether the element is in force on the day that governs the entry: what was formed before goes by the version before. */
export function isGoverned({ validity, withins }: ElementPlan, entry: Entry, { asOf }: Judging): boolean {
  return validity === undefined || holdsOn(validity, governingDay(entry, withins, asOf));
}

/** What an entry says of an element whose limits start no clock: there, or in the ledger and not online, or unknown. */
export function reasonOfPresence(
  { keepsDays, element, exemptDays }: ElementPlan,
  { entry, publishedOn }: PassingEntry,
): OutcomeReason | undefined {
  // The periods and days of the calendar say what a publication comes to; a draft is none.
  if (keepsDays && (publishedOn !== undefined || isDraft(entry))) return undefined;
  if (publishedOn !== undefined)
    return element.nature === 'event' && holdDay(exemptDays, publishedOn) ? 'exempted' : 'published';
  if (isDraft(entry) || (entry.formedOn !== undefined && isUnpublished(entry))) return 'no-published-date';
  // Without a day it may fill any period or none.
  return keepsDays ? undefined : 'published';
}
