import type { Anomaly, Entry, PersonalData, ReadList } from '../model/publication.ts';
import type { ByteSource, OpenedList } from '../readers/reader.ts';
import { type ReadListOptions, readList } from './read-list.ts';

const mostPlaces = 3;

/** Where an anomaly was met first. */
export interface AnomalyPlace {
  readonly sheet: string;
  readonly row: number;
  /** The cell's text, cut and masked. */
  readonly text: string;
}

/** Anomalies of one kind in one column, with the first places. */
export interface InspectedAnomaly {
  readonly kind: Anomaly['kind'];
  readonly field: Anomaly['field'];
  readonly count: number;
  readonly places: readonly AnomalyPlace[];
}

/** Personal numbers of one kind, with the first places; texts are masked. */
export interface InspectedPersonalData {
  readonly kind: PersonalData['kind'];
  readonly count: number;
  readonly places: readonly AnomalyPlace[];
}

/** What a list was recognised as, before any audit: plain data for `mulu inspect`. */
export interface Inspection {
  readonly list: ReadList;
  /** How many entries have a day of publication and a day of formation, and the first and last day published (day numbers). */
  readonly dated: {
    readonly published: number;
    readonly formed: number;
    readonly both: number;
    readonly firstPublishedOn: number | undefined;
    readonly lastPublishedOn: number | undefined;
  };
  readonly anomalies: readonly InspectedAnomaly[];
  readonly personalData: readonly InspectedPersonalData[];
}

interface Tally<Kind> {
  readonly kind: Kind;
  readonly places: AnomalyPlace[];
  count: number;
}

function tally<Kind>(tallies: Map<string, Tally<Kind>>, key: string, kind: Kind, place: AnomalyPlace): void {
  let found = tallies.get(key);
  if (found === undefined) {
    found = { kind, places: [], count: 0 };
    tallies.set(key, found);
  }
  found.count += 1;
  if (found.places.length < mostPlaces) found.places.push(place);
}

/** Reads a list to its end and returns what was recognised. Throws `InputError` like `readList`. */
export async function inspectList(
  source: ByteSource,
  opened: OpenedList,
  options: Omit<ReadListOptions, 'firstOrdinal'> = {},
): Promise<Inspection> {
  const anomalies = new Map<string, Tally<Pick<Anomaly, 'kind' | 'field'>>>();
  const personal = new Map<string, Tally<PersonalData['kind']>>();
  let published = 0;
  let formed = 0;
  let both = 0;
  let firstPublishedOn: number | undefined;
  let lastPublishedOn: number | undefined;

  function take(entry: Entry): void {
    const { sheet, row, publishedOn } = entry;
    if (publishedOn !== undefined) {
      published += 1;
      if (firstPublishedOn === undefined || publishedOn < firstPublishedOn) firstPublishedOn = publishedOn;
      if (lastPublishedOn === undefined || publishedOn > lastPublishedOn) lastPublishedOn = publishedOn;
    }
    if (entry.formedOn !== undefined) {
      formed += 1;
      if (publishedOn !== undefined) both += 1;
    }
    for (const { kind, field, text } of entry.anomalies) {
      tally(anomalies, `${kind} ${field}`, { kind, field }, { sheet, row, text });
    }
    for (const { kind, masked } of entry.personalData)
      tally(personal, kind, kind, { sheet, row, text: masked });
  }

  const batches = readList(source, opened, { ...options, firstOrdinal: 0 });
  let next = await batches.next();
  while (next.done !== true) {
    next.value.forEach(take);
    next = await batches.next();
  }
  return {
    list: next.value,
    dated: { published, formed, both, firstPublishedOn, lastPublishedOn },
    anomalies: [...anomalies.values()].map(({ kind, count, places }) => ({ ...kind, count, places })),
    personalData: [...personal.values()],
  };
}
