import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { WithinLimit } from '../../model/time-limit.ts';
import { isDatedByList, triggerDay, usableDay } from './timing.ts';

/**
 * The day that says which version of an item an entry is judged by: the day on which its clock started when the list shows it, else
 * the day of publication. A new limit does not reach back to what was formed under the old one (立法法 art. 104: 不溯及既往).
 * Undefined when the entry bears no usable date.
 */
export function governingDay(entry: Entry, withins: readonly WithinLimit[], asOf: Day): Day | undefined {
  const published = usableDay(entry.publishedOn, asOf);
  const formed = usableDay(entry.formedOn, asOf);
  const limit = withins.find(isDatedByList);
  if (limit === undefined) return published ?? formed;
  return triggerDay(entry, limit, asOf) ?? published;
}
