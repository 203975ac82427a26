import type { Entry } from '../../model/publication.ts';
import { FIRST_PLAUSIBLE_DAY } from '../facts/timing.ts';
import type { TwinEntry } from '../facts/twins.ts';

/** Distinct combinations of file, sheet, channel and column that a slot can name. */
const MOST_SOURCES = 0xffff;
const NO_DAY = 0xffff;

/** White space and characters without width differ between exports of the same page. */
function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  return code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x200b && code <= 0x200d);
}

/** Two running hashes over what makes entries the same information; the table keeps 48 bits of them. */
const hash = { low: 0, high: 0 };

function hashText(text: string): void {
  let { low, high } = hash;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) continue;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 13;
  }
  // Ends one text, so that a title does not run into the number that follows it.
  hash.low = Math.imul(low ^ 0x1f, 0x01000193);
  hash.high = Math.imul(high ^ 0x1f, 0x5bd1e995);
}

function hashEntry(entry: Entry): void {
  hash.low = 0x811c9dc5 | 0;
  // A date of formation tells reposts; without one only rows of the same publication day are the same.
  hash.high = entry.formedOn ?? ~(entry.publishedOn ?? 0);
  hashText(entry.title);
  const { documentNumber = '', publisher = '', party = '', relatedTo = '' } = entry;
  hashText(documentNumber);
  hashText(publisher);
  hashText(party);
  hashText(relatedTo);
  hash.low ^= hash.low >>> 15;
}

type Source = Pick<TwinEntry, 'file' | 'sheet' | 'channel' | 'columnPath'>;

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

/** 32 bits of the hash, the row, 16 more bits of the hash beside the source, the day, the entry before it in its bucket. */
const ENTRY_WORDS = 5;
const HASH = 0;
const ROW = 1;
const SOURCE = 2;
const DAY = 3;
const NEXT = 4;

const BLOCK_BITS = 12;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;
const FIRST_BUCKETS = 1 << 12;

/** Remembers every entry in some 25 bytes; blocks are only ever added, so that growing copies nothing but the buckets. */
export interface TwinTable {
  /** The first entry that says the same, or undefined when this one is the first. */
  put(entry: Entry): TwinEntry | undefined;
}

export function createTwinTable(): TwinTable {
  const sources = numberSources();
  const blocks: Int32Array[] = [];
  /** By the low bits of the hash: one more than the number of the last entry there, 0 for none. */
  let buckets = new Int32Array(FIRST_BUCKETS);
  let used = 0;

  /** The row of the entry with this hash, read together with its place; 0 when there is none. */
  const found = { row: 0, source: 0, day: 0 };
  function find(low: number, high: number): boolean {
    let next = buckets[low & (buckets.length - 1)]!;
    while (next !== 0) {
      const block = blocks[(next - 1) >> BLOCK_BITS]!;
      const at = ((next - 1) & BLOCK_MASK) * ENTRY_WORDS;
      const source = block[at + SOURCE]!;
      if (block[at + HASH] === low && source >>> 16 === high) {
        found.row = block[at + ROW]! >>> 0;
        found.source = source & 0xffff;
        found.day = block[at + DAY]!;
        return true;
      }
      next = block[at + NEXT]!;
    }
    return false;
  }

  function add(low: number, row: number, source: number, day: number): void {
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

  return {
    put(entry) {
      const { formedOn, publishedOn, row } = entry;
      // A title alone does not make two rows the same: 公告 is published every week.
      if (formedOn === undefined && publishedOn === undefined && entry.documentNumber === undefined)
        return undefined;
      hashEntry(entry);
      const { low } = hash;
      const high = (hash.high >>> 16) & 0xffff;
      if (find(low, high)) {
        const source = sources.at(found.source);
        if (source === undefined) return undefined;
        const first = found.day === NO_DAY ? undefined : found.day + FIRST_PLAUSIBLE_DAY;
        return { ...source, row: found.row, title: entry.title, publishedOn: first };
      }
      const place = sources.of(entry);
      if (place === undefined || row <= 0) return undefined;
      const day = (publishedOn ?? -1) - FIRST_PLAUSIBLE_DAY;
      add(low, row, (high << 16) | place, day >= 0 && day < NO_DAY ? day : NO_DAY);
      return undefined;
    },
  };
}
