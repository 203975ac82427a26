import type { Entry } from '../../model/publication.ts';
import type { CellBytes } from '../../readers/reader.ts';
import { RowEntry } from '../rows/row-entry.ts';
import {
  NO_NUMBER,
  NUMBERS,
  type PackedBuffers,
  type PackedEntries,
  type RareParts,
  TEXTS,
} from './packed-entries.ts';

/** Words that are sent once; beyond them texts are sent each time. */
const MOST_WORDS = 20_000;
/** Longer texts do not repeat. */
const LONGEST_WORD = 200;

/** About what the texts of an entry take that do not repeat. */
const UNITS_OF_AN_ENTRY = 160;

const sharedNumbers = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4));

export interface EntryPacker {
  /** Packs the entries of a batch, which must not be empty; `reused` are buffers that nobody reads any more. */
  pack(entries: readonly Entry[], reused?: PackedBuffers): PackedEntries;
}

/** Packs the entries of one list, batch by batch. */
export function createEntryPacker(): EntryPacker {
  const ids = new Map<string, number>();
  let words: string[] = [];
  const cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0, isGb18030: false };
  let units = new Uint16Array(new SharedArrayBuffer(0));
  let used = 0;

  /** Where a text of so many units begins: its length is written, its units are still to come. */
  function begin(length: number): number {
    const at = used;
    used = at + 2 + length;
    if (used > units.length) {
      const larger = new Uint16Array(new SharedArrayBuffer(4 * used));
      larger.set(units.subarray(0, at));
      units = larger;
    }
    units[at] = length >>> 16;
    units[at + 1] = length & 0xffff;
    return at;
  }

  function place(text: string | undefined): number {
    if (text === undefined) return 0;
    const { length } = text;
    const at = begin(length);
    for (let index = 0; index < length; index += 1) units[at + 2 + index] = text.charCodeAt(index);
    return -(at + 1);
  }

  /** An address or index number as it is in the file, without a string in between. */
  function placeOwn(entry: Entry, field: 'link' | 'indexNumber' | 'systemId'): number {
    if (!(entry instanceof RowEntry) || !entry.locatePlain(field, cell)) return place(entry[field]);
    const { bytes, start, end } = cell;
    const at = begin(end - start);
    for (let from = start, to = at + 2; from < end; from += 1, to += 1) units[to] = bytes[from]!;
    return -(at + 1);
  }

  function word(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = ids.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST_WORD || ids.size >= MOST_WORDS) return place(text);
    words.push(text);
    ids.set(text, ids.size + 1);
    return ids.size;
  }

  /** Field by field: a loop over names would look each of them up for every entry. */
  function packTexts(entry: Entry, into: Int32Array, at: number): void {
    into[at] = place(entry.title);
    into[at + 1] = word(entry.itemCode);
    into[at + 2] = word(entry.itemName);
    into[at + 3] = word(entry.elementName);
    into[at + 4] = word(entry.categoryName);
    into[at + 5] = word(entry.columnPath);
    into[at + 6] = placeOwn(entry, 'indexNumber');
    into[at + 7] = place(entry.documentNumber);
    into[at + 8] = word(entry.publisher);
    into[at + 9] = word(entry.channel);
    into[at + 10] = word(entry.mode);
    into[at + 11] = word(entry.validity);
    into[at + 12] = placeOwn(entry, 'link');
    into[at + 13] = place(entry.relatedTo);
    into[at + 14] = place(entry.party);
    into[at + 15] = word(entry.status);
    into[at + 16] = placeOwn(entry, 'systemId');
  }

  function packNumbers(entry: Entry, into: Int32Array, at: number): void {
    into[at] = entry.row;
    into[at + 1] = entry.formedOn ?? NO_NUMBER;
    into[at + 2] = entry.formedAt ?? NO_NUMBER;
    into[at + 3] = entry.changedOn ?? NO_NUMBER;
    into[at + 4] = entry.publishedOn ?? NO_NUMBER;
    into[at + 5] = entry.publishedAt ?? NO_NUMBER;
    into[at + 6] = entry.abolishedOn ?? NO_NUMBER;
    into[at + 7] = entry.displayFrom ?? NO_NUMBER;
    into[at + 8] = entry.displayUntil ?? NO_NUMBER;
    into[at + 9] = entry.linkDay ?? NO_NUMBER;
    into[at + 10] = entry.changedAt ?? NO_NUMBER;
  }

  return {
    pack(entries, reused) {
      const [first] = entries;
      if (first === undefined) throw new Error('a batch without entries is not packed');
      const count = entries.length;
      const fits = reused !== undefined && reused.numbers.length >= count * NUMBERS;
      const numbers = fits ? reused.numbers : sharedNumbers(count * NUMBERS);
      const texts = fits ? reused.texts : sharedNumbers(count * TEXTS);
      const rare: RareParts[] = [];
      units = reused?.units ?? new Uint16Array(new SharedArrayBuffer(count * UNITS_OF_AN_ENTRY * 2));
      used = 0;
      words = [];
      entries.forEach((entry, index) => {
        packNumbers(entry, numbers, index * NUMBERS);
        packTexts(entry, texts, index * TEXTS);
        const { anomalies, personalData } = entry;
        if (anomalies.length > 0 || personalData.length > 0) rare.push({ index, anomalies, personalData });
      });
      const { file, sheet, fields, ordinal: firstOrdinal } = first;
      return { file, sheet, fields: [...fields], firstOrdinal, count, numbers, texts, units, words, rare };
    },
  };
}
