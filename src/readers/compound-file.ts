import type { ByteSource } from './reader.ts';

/** The streams and storages at the top of an OLE compound file ([MS-CFB]), the container of old Office files. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** The bytes of a stream, names compared without case; undefined when there is none or its chain is broken. */
  readStream(name: string): Promise<Buffer | undefined>;
}

interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const HEADER_TABLE_SECTORS = 109;
/** Sector numbers from here on mark ends, free sectors and the tables themselves. */
const FIRST_MARK = 0xfffffffa;
const MINI_SECTOR_BYTES = 64;
const MINI_STREAM_BELOW = 4096;

function readEntry(directory: Buffer, at: number): DirectoryEntry {
  const nameBytes = Math.min(directory.readUInt16LE(at + 64), 64);
  return {
    name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
    left: directory.readUInt32LE(at + 68),
    right: directory.readUInt32LE(at + 72),
    child: directory.readUInt32LE(at + 76),
    start: directory.readUInt32LE(at + 116),
    size: directory.readUInt32LE(at + 120),
  };
}

/** The entries beside each other under the root: a tree, walked without trust in its shape. */
function topEntries(entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  const found: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? FIRST_MARK];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** The sectors from `start` on by their table; undefined when the chain leaves the file or runs in a circle. */
function followChain(table: Uint32Array, start: number, mostSectors: number): number[] | undefined {
  const chain: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = table[sector] ?? FIRST_MARK) {
    if (sector >= mostSectors || chain.length >= mostSectors) return undefined;
    chain.push(sector);
  }
  return chain;
}

function tableOf(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4));
}

/** Opens the container; undefined when it is broken. No chain is followed further than the file is long. */
export async function openCompoundFile(source: ByteSource): Promise<CompoundFile | undefined> {
  const header = Buffer.from(await source.readAt(0, HEADER_BYTES));
  if (header.length < HEADER_BYTES) return undefined;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorBytes = 2 ** shift;
  const sectors = Math.ceil(source.size / sectorBytes);

  async function readSectors(chain: readonly number[]): Promise<Buffer> {
    const runs: Uint8Array[] = [];
    for (let at = 0; at < chain.length; ) {
      let end = at + 1;
      while (end < chain.length && chain[end] === chain[end - 1]! + 1) end++;
      runs.push(await source.readAt((chain[at]! + 1) * sectorBytes, (end - at) * sectorBytes));
      at = end;
    }
    return Buffer.concat(runs);
  }

  /** The sectors of the allocation table: the first in the header, the rest in a chain of their own. */
  async function tableSectors(): Promise<number[]> {
    const found = [...tableOf(header.subarray(76))].slice(0, HEADER_TABLE_SECTORS);
    let next = header.readUInt32LE(68);
    for (let read = 0; next < sectors && read < sectors; read++) {
      const more = [...tableOf(await readSectors([next]))];
      next = more.pop() ?? FIRST_MARK;
      found.push(...more);
    }
    return found.filter((sector) => sector < sectors).slice(0, sectors);
  }

  const table = tableOf(await readSectors(await tableSectors()));
  const readChain = async (start: number) => {
    const chain = followChain(table, start, sectors);
    return chain === undefined ? undefined : readSectors(chain);
  };
  const directory = await readChain(header.readUInt32LE(48));
  if (directory === undefined || directory.length < ENTRY_BYTES) return undefined;
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) =>
    readEntry(directory, index * ENTRY_BYTES),
  );
  const top = topEntries(entries);

  async function readMiniStream(entry: DirectoryEntry): Promise<Buffer | undefined> {
    const container = await readChain(entries[0]?.start ?? FIRST_MARK);
    const miniTable = await readChain(header.readUInt32LE(60));
    if (container === undefined || miniTable === undefined) return undefined;
    const chain = followChain(
      tableOf(miniTable),
      entry.start,
      Math.ceil(container.length / MINI_SECTOR_BYTES),
    );
    if (chain === undefined) return undefined;
    const pieces = chain.map((sector) =>
      container.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES),
    );
    return Buffer.concat(pieces).subarray(0, entry.size);
  }

  return {
    names: top.map(({ name }) => name),
    async readStream(name) {
      const entry = top.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (entry === undefined) return undefined;
      if (entry.size < MINI_STREAM_BELOW) return readMiniStream(entry);
      return (await readChain(entry.start))?.subarray(0, entry.size);
    },
  };
}
