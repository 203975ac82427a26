import type { EntryReference } from '../../model/finding.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';

/** An entry remembered after its turn: its place and what makes it the same in the next audit. */
export interface SeenEntry extends EntryReference {
  readonly ordinal: number;
  readonly identity: string;
}

/** Titles are kept in full up to this length; what is longer is no title. */
const LONGEST_TITLE = 500;

/** Width and white space of a title change from export to export; its words do not. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** What makes an entry the same in the next audit: its words, numbers and dates; never its row. */
function identityOf(entry: Entry): string {
  return [
    squeezed(entry.title),
    entry.documentNumber ?? '',
    entry.indexNumber ?? '',
    entry.formedOn ?? '',
    entry.publishedOn ?? '',
  ].join('\u0000');
}

/** What makes a row of a document the same in the next audit, whichever of its rows came first in the list. */
export function identityOfDocument(entry: Entry, publishedOn: Day | undefined): string {
  const { title, documentNumber = '', formedOn = '' } = entry;
  return [squeezed(title), documentNumber, '', formedOn, publishedOn ?? ''].join('\u0000');
}

/** What was made of the last entry: several rules keep the same row, one behind the other. */
let last: { readonly entry: Entry; readonly seen: SeenEntry } | undefined;

/** An entry as it is remembered after its turn. */
export function seenEntry(entry: Entry): SeenEntry {
  if (last?.entry !== entry) last = { entry, seen: readEntry(entry) };
  return last.seen;
}

function readEntry(entry: Entry): SeenEntry {
  return { ...placeOfEntry(entry), ordinal: entry.ordinal, identity: identityOf(entry) };
}

/** The place of an entry, its words and its key: what makes it the same in the next audit costs most to read. */
export function placeOfEntry({ file, sheet, row, title: words, systemId: key }: Entry): EntryReference {
  const title = words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE)}…` : words;
  return { file, sheet, row, title, ...(key === undefined ? {} : { key }) };
}

/** The place of an entry, its words and its key, without what only the engine needs. */
export function referenceOf({ file, sheet, row, title, key }: EntryReference): EntryReference {
  return { file, sheet, row, title, ...(key === undefined ? {} : { key }) };
}

/** Two rows that are the same document: same words, number, publisher, party and date of formation. */
export interface Duplicates {
  /** What was published again, on the same day or later. */
  readonly again: DuplicateEntry;
  /** The first publication. */
  readonly first: DuplicateEntry;
}

export interface DuplicateEntry extends EntryReference {
  readonly channel: string;
  readonly columnPath: string;
  readonly publishedOn: Day | undefined;
}
