import type { Entry } from '../model/publication.ts';
import { FIRST_PLAUSIBLE_DAY } from '../rules/timing.ts';
import type { TwinEntry } from '../rules/twins.ts';

const FIRST_SIZE = 1 << 12;
/** Distinct combinations of file, sheet, channel and column that a slot can name. */
const MOST_SOURCES = 0xffff;
const NO_DAY = 0xffff;

/** White space and characters without width differ between exports of the same page. */
function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x200b && code <= 0x200d) || code === 0xfeff
  );
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
  hashText(entry.documentNumber ?? '');
  hashText(entry.publisher ?? '');
  hashText(entry.party ?? '');
  hashText(entry.relatedTo ?? '');
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

/** 32 bits of the hash, the row, 16 more bits of the hash beside the source, the day. */
const SLOT_WORDS = 4;
const HASH = 0;
const ROW = 1;
const SOURCE = 2;
const DAY = 3;

/** Remembers every entry in 16 bytes that lie together: open addressing, at most 4/5 full. */
export interface TwinTable {
  /** The first entry that says the same, or undefined when this one is the first. */
  put(entry: Entry): TwinEntry | undefined;
}

export function createTwinTable(): TwinTable {
  const sources = numberSources();
  let size = FIRST_SIZE;
  let used = 0;
  let slots = new Int32Array(size * SLOT_WORDS);

  /** Where the slot begins that holds the hash, or the free one where it belongs. Row 0 is no row: the slot is free. */
  function slotOf(low: number, high: number): number {
    let slot = low & (size - 1);
    for (;;) {
      const at = slot * SLOT_WORDS;
      if (slots[at + ROW] === 0 || (slots[at + HASH] === low && slots[at + SOURCE]! >>> 16 === high))
        return at;
      slot = (slot + 1) & (size - 1);
    }
  }

  function grow(): void {
    const old = slots;
    size *= 2;
    slots = new Int32Array(size * SLOT_WORDS);
    for (let at = 0; at < old.length; at += SLOT_WORDS) {
      if (old[at + ROW] === 0) continue;
      const to = slotOf(old[at + HASH]!, old[at + SOURCE]! >>> 16);
      for (let word = 0; word < SLOT_WORDS; word += 1) slots[to + word] = old[at + word]!;
    }
  }

  return {
    put(entry) {
      // A title alone does not make two rows the same: 公告 is published every week.
      if (
        entry.formedOn === undefined &&
        entry.documentNumber === undefined &&
        entry.publishedOn === undefined
      )
        return undefined;
      hashEntry(entry);
      const { low } = hash;
      const high = (hash.high >>> 16) & 0xffff;
      const at = slotOf(low, high);
      const row = slots[at + ROW]! >>> 0;
      if (row !== 0) {
        const source = sources.at(slots[at + SOURCE]! & 0xffff);
        if (source === undefined) return undefined;
        const day = slots[at + DAY]!;
        const publishedOn = day === NO_DAY ? undefined : day + FIRST_PLAUSIBLE_DAY;
        return { ...source, row, title: entry.title, publishedOn };
      }
      const place = sources.of(entry);
      if (place === undefined || entry.row <= 0) return undefined;
      slots[at + HASH] = low;
      slots[at + ROW] = entry.row;
      slots[at + SOURCE] = (high << 16) | place;
      const day = (entry.publishedOn ?? -1) - FIRST_PLAUSIBLE_DAY;
      slots[at + DAY] = day >= 0 && day < NO_DAY ? day : NO_DAY;
      used += 1;
      if (used * 5 > size * 4) grow();
      return undefined;
    },
  };
}
