import type { MatchResult } from '../../model/match.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import { addText } from '../../text/running-hash.ts';
import type { DuplicateEntry } from '../facts/seen-entry.ts';
import { FIRST_PLAUSIBLE_DAY } from '../facts/timing.ts';

/** Distinct combinations of file, sheet, channel and column that a slot can name. */
const MOST_SOURCES = 0xffff;
const NO_DAY = 0xffff;

/** Two running hashes over what makes entries the same information; the table keeps 48 bits of them. */
const hash = { low: 0, high: 0 };

/** What answers something else is judged by itself: the answer is part of what a document is here. */
function hashEntry(entry: Entry, answer: number): void {
  hash.low = (0x811c9dc5 ^ answer) | 0;
  // A date of formation or a number shows what was published again; without either only rows of the same day are the same.
  hash.high = entry.formedOn ?? (entry.documentNumber === undefined ? ~(entry.publishedOn ?? 0) : 0x7f);
  addText(entry.title, hash);
  const { documentNumber = '', publisher = '', party = '', relatedTo = '' } = entry;
  addText(documentNumber, hash);
  addText(publisher, hash);
  addText(party, hash);
  addText(relatedTo, hash);
  hash.low ^= hash.low >>> 15;
}

/** 16 bits of the elements that an entry answers: rows of one document mostly answer the same. */
export function answerOf(result: MatchResult): number {
  let mark = 0;
  const add = (number: number) => {
    mark = Math.imul(mark ^ (number + 1), 0x01000193) >>> 0;
  };
  if (result.kind === 'category') {
    for (const text of [result.category, ...result.elements]) for (const one of text) add(one.charCodeAt(0));
    return (mark ^ (mark >>> 16)) & 0xffff;
  }
  if (result.kind === 'none') return 0;
  for (const { requirement, elements } of result.matches) {
    add(requirement);
    for (const element of elements) add(element + 0x10000);
  }
  return (mark ^ (mark >>> 16)) & 0xffff;
}

type Source = Pick<DuplicateEntry, 'file' | 'sheet' | 'channel' | 'columnPath'>;

/** Numbers the combinations of file, sheet, channel and column; neighbours mostly share all but the column. */
function numberSources() {
  const sources: Source[] = [];
  const groups = new Map<string, Map<string, number>>();
  // Its words, not the entry: an entry cannot be read after its batch.
  let last: Pick<Source, 'file' | 'sheet' | 'channel'> | undefined;
  let numbers = new Map<string, number>();

  function enterGroup(entry: Entry): void {
    const { file, sheet, channel = '' } = entry;
    if (last !== undefined && last.channel === channel && last.sheet === sheet && last.file === file) return;
    last = { file, sheet, channel };
    const key = `${file}\u0000${sheet}\u0000${channel}`;
    numbers = groups.get(key) ?? new Map();
    groups.set(key, numbers);
  }

  return {
    at: (number: number): Source | undefined => sources[number],
    /** `undefined` when the combinations have run out. */
    of(entry: Entry): number | undefined {
      enterGroup(entry);
      const { file, sheet, channel = '', columnPath = '' } = entry;
      const known = numbers.get(columnPath);
      if (known !== undefined) return known;
      if (sources.length >= MOST_SOURCES) return undefined;
      numbers.set(columnPath, sources.length);
      sources.push({ file, sheet, channel, columnPath });
      return sources.length - 1;
    },
  };
}

/**
 * 32 bits of the hash; the row; 16 more bits of the hash beside the source; the day; the entry before it in its bucket.
 */
const ENTRY_WORDS = 5;
const HASH = 0;
const ROW = 1;
const SOURCE = 2;
const DAY = 3;
const NEXT = 4;

const BLOCK_BITS = 12;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;
const FIRST_BUCKETS = 1 << 12;

/** What is known of a document when a row of it passes. */
export interface KnownDocument {
  /** Number of the document; -1 for a row that nothing distinguishes from others. */
  readonly document: number;
  /** The earliest publication among the rows before; undefined when this is the first row of the document. */
  readonly first: DuplicateEntry | undefined;
  /** The row came out before all others, which came earlier in the list. */
  readonly isEarlier: boolean;
}

/** Remembers every document in some 25 bytes; blocks are only ever added, so that growing copies nothing but the buckets. */
export interface DuplicateTable {
  /** `publishedOn`: the day on which the entry was published for certain; `answer`: 16 bits of what it answers. */
  put(entry: Entry, publishedOn: Day | undefined, answer: number): KnownDocument;
}

const unknown: KnownDocument = { document: -1, first: undefined, isEarlier: false };

export function createDuplicateTable(): DuplicateTable {
  const sources = numberSources();
  const blocks: Int32Array[] = [];
  /** By the low bits of the hash: one more than the number of the last entry there, 0 for none. */
  let buckets = new Int32Array(FIRST_BUCKETS);
  let used = 0;

  /** The number of the document with this hash; -1 when there is none. */
  function find(low: number, high: number): number {
    let next = buckets[low & (buckets.length - 1)]!;
    while (next !== 0) {
      const block = blocks[(next - 1) >> BLOCK_BITS]!;
      const at = ((next - 1) & BLOCK_MASK) * ENTRY_WORDS;
      if (block[at + HASH] === low && block[at + SOURCE]! >>> 16 === high) return next - 1;
      next = block[at + NEXT]!;
    }
    return -1;
  }

  function add(low: number, row: number, source: number, day: number): number {
    if ((used & BLOCK_MASK) === 0) blocks.push(new Int32Array(ENTRY_WORDS << BLOCK_BITS));
    const block = blocks[used >> BLOCK_BITS]!;
    const at = (used & BLOCK_MASK) * ENTRY_WORDS;
    const bucket = low & (buckets.length - 1);
    block[at + HASH] = low;
    block[at + ROW] = row;
    block[at + SOURCE] = source;
    block[at + DAY] = day;
    block[at + NEXT] = buckets[bucket]!;
    used += 1;
    buckets[bucket] = used;
    if (used > buckets.length) grow();
    return used - 1;
  }

  function grow(): void {
    buckets = new Int32Array(buckets.length * 2);
    for (let entry = 0; entry < used; entry += 1) {
      const block = blocks[entry >> BLOCK_BITS]!;
      const at = (entry & BLOCK_MASK) * ENTRY_WORDS;
      const bucket = block[at + HASH]! & (buckets.length - 1);
      block[at + NEXT] = buckets[bucket]!;
      buckets[bucket] = entry + 1;
    }
  }

  /** Notes one more row of a known document, as its first publication where it came out before the others. */
  function meet(document: number, entry: Entry, source: number, day: number): KnownDocument {
    const block = blocks[document >> BLOCK_BITS]!;
    const at = (document & BLOCK_MASK) * ENTRY_WORDS;
    const knownSource = block[at + SOURCE]! & 0xffff;
    const knownRow = block[at + ROW]! >>> 0;
    const knownDay = block[at + DAY]!;
    const place = sources.at(knownSource);
    const isEarlier = day < knownDay || (day === knownDay && source === knownSource && entry.row < knownRow);
    if (isEarlier) {
      block[at + ROW] = entry.row;
      block[at + SOURCE] = (block[at + SOURCE]! & ~0xffff) | source;
      block[at + DAY] = day;
    }
    if (place === undefined) return unknown;
    const publishedOn = knownDay === NO_DAY ? undefined : knownDay + FIRST_PLAUSIBLE_DAY;
    const first = { ...place, row: knownRow, title: entry.title, publishedOn };
    return { document, first, isEarlier };
  }

  return {
    put(entry, publishedOn, answer) {
      // A title alone does not make two rows the same: 公告 is published every week.
      if (
        entry.formedOn === undefined &&
        entry.publishedOn === undefined &&
        entry.documentNumber === undefined
      )
        return unknown;
      hashEntry(entry, answer);
      const { low } = hash;
      const high = (hash.high >>> 16) & 0xffff;
      const source = sources.of(entry);
      if (source === undefined || entry.row <= 0) return unknown;
      const since = publishedOn === undefined ? NO_DAY : publishedOn - FIRST_PLAUSIBLE_DAY;
      const day = since >= 0 && since < NO_DAY ? since : NO_DAY;
      const known = find(low, high);
      if (known >= 0) return meet(known, entry, source, day);
      const document = add(low, entry.row, (high << 16) | source, day);
      return { document, first: undefined, isEarlier: false };
    },
  };
}
