import type { Anomaly, Field, PersonalData } from '../../model/publication.ts';

/** Texts of an entry, in the order in which they are packed. */
export const packedTexts = [
  'title',
  'itemCode',
  'itemName',
  'elementName',
  'categoryName',
  'columnPath',
  'indexNumber',
  'documentNumber',
  'publisher',
  'channel',
  'mode',
  'validity',
  'link',
  'relatedTo',
  'party',
  'status',
  'systemId',
] as const satisfies readonly Field[];

/** Numbers of an entry, in the order in which they are packed. */
export const packedNumbers = [
  'row',
  'formedOn',
  'formedAt',
  'changedOn',
  'publishedOn',
  'publishedAt',
  'abolishedOn',
  'displayFrom',
  'displayUntil',
  'linkDay',
  'changedAt',
] as const;

export const TEXTS = packedTexts.length;
export const NUMBERS = packedNumbers.length;
/** Stands for a number that an entry does not have. */
export const NO_NUMBER = -(2 ** 31);

/** What few entries have, with the index of the entry in its batch. */
export interface RareParts {
  readonly index: number;
  readonly anomalies: readonly Anomaly[];
  readonly personalData: readonly PersonalData[];
}

/** The entries of one batch as numbers and characters, in memory that threads share: nothing is copied. */
export interface PackedEntries {
  readonly file: string;
  readonly sheet: string;
  readonly fields: readonly Field[];
  readonly firstOrdinal: number;
  readonly count: number;
  /** `NUMBERS` for each entry. */
  readonly numbers: Int32Array<SharedArrayBuffer>;
  /**
   * `TEXTS` for each entry: 0 for none, the number of a word (from 1) for what repeats, else -(place + 1) in `units`.
   */
  readonly texts: Int32Array<SharedArrayBuffer>;
  /** UTF-16; two units of length before each text. */
  readonly units: Uint16Array<SharedArrayBuffer>;
  /** Words that were not in any batch before; they go on counting where the last batch stopped. */
  readonly words: readonly string[];
  readonly rare: readonly RareParts[];
}

/** Buffers of a batch that has passed, to be filled anew. */
export type PackedBuffers = Pick<PackedEntries, 'numbers' | 'texts' | 'units'>;
