import { FIRST_PLAUSIBLE_DAY, usableDay } from '../../judge/facts/timing.ts';
import type { Calendar } from '../../model/calendar.ts';
import type { MatchResult } from '../../model/match.ts';
import { type Day, partsOfDay } from '../../model/plain-date.ts';
import type { Profile } from '../../model/profile.ts';
import type { Entry } from '../../model/publication.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Tallies } from '../../model/statistics.ts';
import { measurePublishingDays } from './days-to-publish.ts';
import { addName, hashPublication } from './hash-publication.ts';
import { createHashSet } from './hash-set.ts';

/** Names that are counted apart; a list with more has something else in that column. */
const MOST_NAMES = 5000;

/** Counts publications by name. */
export interface TallyCounter {
  add(name: string): void;
  /** A publication that was counted as unnamed turns out to have a name in another row. */
  forgetUnnamed(): void;
  finish(): Tallies;
}

function createTally(): TallyCounter {
  const counts = new Map<string, number>();
  let unnamed = 0;
  let others = 0;
  return {
    add(name) {
      if (name === '') unnamed += 1;
      else if (counts.has(name) || counts.size < MOST_NAMES) counts.set(name, (counts.get(name) ?? 0) + 1);
      else others += 1;
    },
    forgetUnnamed() {
      unnamed -= 1;
    },
    finish: () => ({
      counts: [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
      unnamed,
      others,
    }),
  };
}

/** Months are numbered from year 0: 2024-03 is 2024 × 12 + 2. */
export function monthOf(day: Day): number {
  const { year, month } = partsOfDay(day);
  return year * 12 + month - 1;
}

/** Names under which a publication is counted, in the order of `dimensions`. */
const dimensions = ['category', 'column', 'channel', 'publisher', 'subject'] as const;

type Names = readonly (readonly string[])[];

/** Category and subject of what a result answers; few results are distinct, so each is worked out once. */
function rememberNames(requirements: readonly Requirement[]) {
  const known = new WeakMap<MatchResult, readonly [readonly string[], readonly string[]]>();
  const rootName = ({ categories }: Requirement) => {
    const root = categories[0];
    return root === undefined ? '' : `${root.code} ${root.name}`;
  };
  return (result: MatchResult): readonly [readonly string[], readonly string[]] => {
    const before = known.get(result);
    if (before !== undefined) return before;
    let answered: readonly Requirement[] = [];
    if (result.kind === 'item') {
      answered = result.matches.flatMap(({ requirement }) => requirements[requirement] ?? []);
    } else if (result.kind === 'category') {
      const { category, catalogs } = result;
      const inside = (one: Requirement) =>
        one.categories.some(({ code }) => code === category) && (catalogs?.includes(one.catalog) ?? true);
      answered = requirements.filter(inside);
    }
    const categories = [...new Set(answered.map(rootName))];
    const subjects = [...new Set(answered.map(({ section, subject }) => section ?? subject))];
    const names = [categories, result.kind === 'category' ? [] : subjects] as const;
    known.set(result, names);
    return names;
  };
}

/** Combinations of names that a slot can point to; the last one is for all further combinations. */
const MOST_SOURCES = 0xffff;

/** Numbers the combinations of names under which publications first appear. */
function numberSources() {
  const sources: Names[] = [];
  const numbers = new Map<string, number>();
  return {
    at: (number: number): Names | undefined => sources[number],
    of(names: Names): number {
      const key = names.map((dimension) => dimension.join('\u0001')).join('\u0000');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (sources.length >= MOST_SOURCES) return MOST_SOURCES;
      numbers.set(key, sources.length);
      sources.push(names);
      return sources.length - 1;
    },
  };
}

const NO_NAME: readonly string[] = [''];

/** Counts distinct publications as entries pass; a publication that comes again counts under its further names only. */
export function startPublicationCount(
  requirements: readonly Requirement[],
  calendar: Calendar,
  asOf: Day,
  { agency, aliases, channel: defaultChannel = '' }: Pick<Profile, 'agency' | 'aliases' | 'channel'>,
) {
  const namesOfResult = rememberNames(requirements);
  const tallies = dimensions.map(() => createTally());
  const sources = numberSources();
  const seen = createHashSet();
  /** Publications with a name that is not one of their first row's: only repeated ones are kept here. */
  const seenUnder = createHashSet();
  const publishing = measurePublishingDays(calendar);
  const months = new Map<number, number>();
  const hash = { low: 0, high: 0 };
  const own = { low: 0, high: 0 };
  const counts = { total: 0, undated: 0, repeated: 0 };

  /** 县卫健局 is reported as the agency that the profile says it is. */
  const bodyOf = (publisher: string) => (aliases.includes(publisher) ? agency : publisher);

  function noteDay(entry: Entry, day: Day, weight: 1 | -1): void {
    const month = monthOf(day);
    months.set(month, (months.get(month) ?? 0) + weight);
    publishing.note(usableDay(entry.formedOn, asOf), usableDay(entry.changedOn, asOf), day, weight);
  }

  function isNewUnder(dimension: number, name: string): boolean {
    own.low = hash.low ^ (dimension + 1);
    own.high = hash.high;
    addName(name, own);
    return seenUnder.put(own, 0) >= 0;
  }

  /**
   * Names of a further row, each once per publication; `first` are the names of its first row. A row without a name adds
   * nothing, and the first name that any row gives takes the publication out of the unnamed ones.
   */
  function countNames(names: Names, first: Names | undefined): void {
    names.forEach((dimension, index) => {
      for (const name of dimension) {
        if (name === '' || first?.[index]?.includes(name) || !isNewUnder(index, name)) continue;
        tallies[index]?.add(name);
        if (first?.[index]?.[0] === '' && isNewUnder(index, '')) tallies[index]?.forgetUnnamed();
      }
    });
  }

  function countFirst(entry: Entry, names: Names, published: Day | undefined): void {
    counts.total += 1;
    if (published === undefined) counts.undated += 1;
    else noteDay(entry, published, 1);
    names.forEach((dimension, index) => {
      for (const name of dimension) tallies[index]?.add(name);
    });
  }

  function countAgain(entry: Entry, names: Names, slot: number, stored: number): void {
    counts.repeated += 1;
    const value = seen.valueAt(slot);
    const source = value >>> 16;
    countNames(names, sources.at(source));
    const before = value & 0xffff;
    if (stored === 0 || (before !== 0 && before <= stored)) return;
    // The first day on any platform is the day of publication, whatever the order of rows.
    seen.setValue(slot, (source << 16) | stored);
    if (before === 0) counts.undated -= 1;
    else noteDay(entry, before - 1 + FIRST_PLAUSIBLE_DAY, -1);
    noteDay(entry, stored - 1 + FIRST_PLAUSIBLE_DAY, 1);
  }

  return {
    take(entry: Entry, result: MatchResult): void {
      const [categories, subjects] = namesOfResult(result);
      const { columnPath = '', channel = defaultChannel } = entry;
      const publisher = bodyOf(entry.publisher ?? '');
      const names = [categories, [columnPath], [channel], [publisher], subjects].map((dimension) =>
        dimension.length === 0 ? NO_NAME : dimension,
      );
      const published = usableDay(entry.publishedOn, asOf);
      if (!hashPublication(entry, hash)) {
        countFirst(entry, names, published);
        return;
      }
      const source = sources.of(names);
      const stored = published === undefined ? 0 : published - FIRST_PLAUSIBLE_DAY + 1;
      const slot = seen.put(hash, ((source << 16) | stored) >>> 0);
      if (slot < 0) {
        countAgain(entry, names, -1 - slot, stored);
        return;
      }
      countFirst(entry, names, published);
      // Too many combinations to point at: the names of this row are kept one by one.
      if (source === MOST_SOURCES)
        names.forEach((dimension, index) => {
          for (const name of dimension) isNewUnder(index, name);
        });
    },
    counts: () => ({ ...counts }),
    /** Publications by month number. */
    months: (): ReadonlyMap<number, number> => months,
    tallies: () => tallies.map((tally) => tally.finish()),
    publishing,
  };
}
