import type { EntryReference } from '../../model/finding.ts';
import type { Day } from '../../model/plain-date.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import { migrationDay as words } from '../../words/rules/dates.ts';
import { countDays, type DayCounts } from '../facts/publication-days.ts';
import { placeOfEntry } from '../facts/seen-entry.ts';
import { FIRST_PLAUSIBLE_DAY } from '../facts/timing.ts';
import type { ForgivingRule } from './rule.ts';

/** Fewer rows than this on one day are a busy day. */
const FEWEST = 30;
/** At least this share of all dated rows is on the day. */
const SHARE = 0.2;
/** The rows of the day were formed over at least this many days: two months and more. */
const FORMED_SPREAD = 60;

/** Publication days together with how far apart the rows of each were formed. */
interface PublicationDays {
  note(publishedOn: Day, formedOn: Day | undefined): void;
  readonly counts: DayCounts;
  /** Whether an entry is before all others of the day so far; never for a day that is not counted. */
  isFirst(publishedOn: Day, ordinal: number): boolean;
  /** Days on which a site was moved or a backlog filled in: their rows do not show when they were published. */
  migrationDays(): readonly Day[];
}

function watchPublicationDays(asOf: Day): PublicationDays {
  const counts = countDays(asOf);
  const length = Math.max(0, asOf - FIRST_PLAUSIBLE_DAY) + 1;
  const earliest = new Int32Array(length).fill(2 ** 30);
  const latest = new Int32Array(length).fill(-(2 ** 30));
  const ordinals = new Int32Array(length).fill(2 ** 31 - 1);
  return {
    counts,
    note(publishedOn, formedOn) {
      counts.note(publishedOn);
      const index = publishedOn - FIRST_PLAUSIBLE_DAY;
      if (formedOn === undefined || index < 0 || index >= length) return;
      if (formedOn < (earliest[index] ?? 0)) earliest[index] = formedOn;
      if (formedOn > (latest[index] ?? 0)) latest[index] = formedOn;
    },
    isFirst(publishedOn, ordinal) {
      const index = publishedOn - FIRST_PLAUSIBLE_DAY;
      if (ordinal >= (ordinals[index] ?? -1)) return false;
      ordinals[index] = ordinal;
      return true;
    },
    migrationDays() {
      const least = Math.max(FEWEST, counts.total() * SHARE);
      return counts.days().filter((day) => {
        const index = day - FIRST_PLAUSIBLE_DAY;
        return counts.countOf(day) >= least && (latest[index] ?? 0) - (earliest[index] ?? 0) >= FORMED_SPREAD;
      });
    },
  };
}

export const migrationDay: ForgivingRule = {
  scope: 'list',
  meta: words,
  forgives: 'migration-day',
  begin({ asOf }) {
    const days = watchPublicationDays(asOf);
    const firsts = new Map<Day, EntryReference & { readonly ordinal: number }>();
    return {
      take(entry) {
        const { publishedOn, ordinal } = entry;
        if (publishedOn === undefined) return;
        days.note(publishedOn, entry.formedOn);
        if (days.isFirst(publishedOn, ordinal)) firsts.set(publishedOn, { ...placeOfEntry(entry), ordinal });
      },
      forgivenDays: () => days.migrationDays(),
      finish: () =>
        days.migrationDays().map((day) => {
          const entry = firsts.get(day);
          const count = days.counts.countOf(day);
          return {
            ...(entry === undefined ? {} : { entry: { ...entry, identity: isoOfDay(day) } }),
            facts: { day: isoOfDay(day), percent: Math.round((count * 100) / days.counts.total()) },
            count,
          };
        }),
    };
  },
};
