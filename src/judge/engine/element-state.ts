import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { OutcomeReason } from '../../model/report.ts';
import { outcomeOf } from '../../model/report.ts';
import { type DayRange, holdDay } from '../facts/day-ranges.ts';
import type { Evidence, Sighting } from '../facts/evidence.ts';
import { type NamedPublications, namedPeriod } from '../facts/named-period.ts';
import { type SeenEntry, seenEntry } from '../facts/seen-entry.ts';
import type { ElementPlan } from './plan.ts';

/** Rows listed as evidence of one element; the rest is counted. */
export const MOST_SEEN = 20;

/** Distinct channels and publishers kept per element: beyond this the column holds something else. */
const MOST_SIGHTINGS = 50;

interface CountedSighting {
  first: SeenEntry;
  count: number;
}

/** What is folded of one element while entries pass by. Grows with distinct days and channels, not with entries. */
export interface ElementState {
  readonly plan: ElementPlan;
  entries: number;
  inPeriod: number;
  lapsed: number;
  undated: number;
  /** Entries of days on which the element was not in force; they are not among `entries`. */
  outside: number;
  /** Entries of the item, or of its category, that may answer it without saying so. */
  unknown: number;
  /** The list names columns; only asked where a column is what is owed. */
  hasColumns: boolean;
  /** Entries that may answer the element and were not taken for it. */
  possible: number;
  withoutChannel: number;
  /** `Infinity` and `-Infinity` until the first. */
  firstPublishedOn: Day;
  lastPublishedOn: Day;
  /** Coming due days of what is pending, with the entries due on each. */
  readonly dueDays: Map<Day, number>;
  readonly reasons: Map<OutcomeReason, number>;
  readonly publishedDays: Map<Day, number>;
  /** Publications whose titles name a period, by period and day; only kept with the days. */
  readonly namedPeriods: Map<string, NamedPublications>;
  /** Of each body of the roster; entries of none of them are counted. */
  readonly bodyDays: Map<string, Map<Day, number>>;
  ofNoBody: number;
  /** Late entries by their publication day. */
  readonly lateDays: Map<Day, number>;
  readonly channels: Map<string, CountedSighting>;
  readonly publishers: Map<string, CountedSighting>;
  readonly seen: SeenEntry[];
  /** First entries that may be about the element and do not answer it: which element is not known, or it was not in force. */
  readonly otherSeen: SeenEntry[];
  readonly zeroReports: DayRange[];
  readonly publishedWhileExempt: { readonly day: Day; readonly entry: SeenEntry }[];
}

/** Adds to a count, or takes back from it; a count of none is no entry of the map. */
export function addTo<Key>(counts: Map<Key, number>, key: Key, weight = 1): void {
  const count = (counts.get(key) ?? 0) + weight;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

export function emptyState(plan: ElementPlan, zeroReports: DayRange[]): ElementState {
  return {
    plan,
    entries: 0,
    inPeriod: 0,
    lapsed: 0,
    undated: 0,
    outside: 0,
    unknown: 0,
    hasColumns: false,
    possible: 0,
    withoutChannel: 0,
    firstPublishedOn: Number.POSITIVE_INFINITY,
    lastPublishedOn: Number.NEGATIVE_INFINITY,
    dueDays: new Map(),
    reasons: new Map(),
    publishedDays: new Map(),
    namedPeriods: new Map(),
    bodyDays: new Map(),
    ofNoBody: 0,
    lateDays: new Map(),
    channels: new Map(),
    publishers: new Map(),
    seen: [],
    otherSeen: [],
    zeroReports,
    publishedWhileExempt: [],
  };
}

export function noteExempt({ plan, publishedWhileExempt }: ElementState, day: Day, entry: Entry): void {
  if (publishedWhileExempt.length < MOST_SIGHTINGS && holdDay(plan.exemptDays, day))
    publishedWhileExempt.push({ day, entry: seenEntry(entry) });
}

/** Keeps the entry when it is among the first; entries nearly always come in list order. */
export function noteSeen(seen: SeenEntry[], entry: Entry): void {
  const last = seen[seen.length - 1];
  if (last === undefined || entry.ordinal > last.ordinal) {
    if (seen.length < MOST_SEEN) seen.push(seenEntry(entry));
    return;
  }
  if (seen.some(({ ordinal }) => ordinal === entry.ordinal)) return;
  const index = seen.findIndex(({ ordinal }) => ordinal > entry.ordinal);
  seen.splice(index, 0, seenEntry(entry));
  if (seen.length > MOST_SEEN) seen.pop();
}

/** Weight 0: seen, but on a day on which nothing was owed. */
export function noteSighting(
  sightings: Map<string, CountedSighting>,
  name: string | undefined,
  entry: Entry,
  weight: 0 | 1 = 1,
): void {
  if (name === undefined || name === '') return;
  const known = sightings.get(name);
  if (known === undefined) {
    if (sightings.size < MOST_SIGHTINGS) sightings.set(name, { first: seenEntry(entry), count: weight });
    return;
  }
  const isFirst = known.count === 0 ? weight > 0 : entry.ordinal < known.first.ordinal;
  known.count += weight;
  if (isFirst && weight >= Math.min(1, known.count)) known.first = seenEntry(entry);
}

/** Counts a publication for the bodies of the roster that it is of; weight -1 takes it back. */
export function noteBodies(state: ElementState, day: Day, entry: Entry, weight: 1 | -1 = 1): void {
  const { roster } = state.plan;
  if (roster === undefined) return;
  const bodies = roster.find(entry);
  if (bodies.length === 0) state.ofNoBody += weight;
  for (const body of bodies) {
    const days = state.bodyDays.get(body) ?? new Map<Day, number>();
    addTo(days, day, weight);
    state.bodyDays.set(body, days);
  }
}

/** Counts a publication for the period that its title names; weight -1 takes it back. */
export function noteNamedPeriod(state: ElementState, day: Day, { title }: Entry, weight: 1 | -1 = 1): void {
  const named = state.plan.keepsDays ? namedPeriod(title, day) : undefined;
  if (named === undefined) return;
  const key = `${named.from} ${named.to} ${day}`;
  const count = (state.namedPeriods.get(key)?.count ?? 0) + weight;
  state.namedPeriods.set(key, { named, publishedOn: day, count });
}

export function notePublished(state: ElementState, day: Day): void {
  if (day < state.firstPublishedOn) state.firstPublishedOn = day;
  if (day > state.lastPublishedOn) state.lastPublishedOn = day;
  if (state.plan.keepsDays) addTo(state.publishedDays, day);
}

/** A reason that an entry gives, with its due day where it is pending and its day where it is late; weight -1 takes it back. */
export function noteTiming(
  state: ElementState,
  reason: OutcomeReason,
  dueOn: Day | undefined,
  publishedOn: Day | undefined,
  weight: 1 | -1,
): void {
  addTo(state.reasons, reason, weight);
  if (dueOn !== undefined && outcomeOf[reason] === 'pending') addTo(state.dueDays, dueOn, weight);
  if (publishedOn !== undefined && reason === 'published-late') addTo(state.lateDays, publishedOn, weight);
}

const finite = (day: Day): Day | undefined => (Number.isFinite(day) ? day : undefined);

const inListOrder = (sightings: ReadonlyMap<string, CountedSighting>): ReadonlyMap<string, Sighting> =>
  new Map([...sightings].sort(([, a], [, b]) => a.first.ordinal - b.first.ordinal));

export function evidenceOf(state: ElementState): Evidence {
  const { roster } = state.plan;
  return {
    ...(roster === undefined
      ? {}
      : { byBody: { roster: roster.members, days: state.bodyDays, unknown: state.ofNoBody } }),
    entries: state.entries,
    inPeriod: state.inPeriod,
    lapsed: state.lapsed,
    undated: state.undated,
    unknown: state.unknown,
    hasColumns: state.hasColumns,
    possible: state.possible,
    withoutChannel: state.withoutChannel,
    firstPublishedOn: finite(state.firstPublishedOn),
    lastPublishedOn: finite(state.lastPublishedOn),
    reasons: state.reasons,
    publishedDays: state.publishedDays,
    namedPeriods: [...state.namedPeriods.values()],
    channels: inListOrder(state.channels),
    publishers: inListOrder(state.publishers),
    seen: state.seen,
    zeroReports: state.zeroReports,
    publishedWhileExempt: state.publishedWhileExempt,
  };
}
