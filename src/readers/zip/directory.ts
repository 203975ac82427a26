import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ByteSource } from '../reader.ts';

/** One file inside a zip archive, as its central directory describes it. */
export interface ZipEntry {
  /** Forward slashes, no leading slash, no `./`. */
  readonly name: string;
  /** Whether the name was stated in UTF-8 beside the one in another code page. */
  readonly isNameStated: boolean;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly inflatedBytes: number;
  /** Where its local header begins. */
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ZIP64_EXTRA = 0x0001;
/** Info-ZIP Unicode Path. */
const NAME_EXTRA = 0x7075;
/** A workbook with 10,000 pictures has a directory of 1 MB. */
const LARGEST_DIRECTORY = 64 * 1024 ** 2;

/** Where the central directory lies. `shift`: bytes put before the archive, which all its offsets ignore. */
interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly shift: number;
}

/**
 * Reads the directory at the end of an archive, so that its files can be unpacked in any order.
 * Throws `InputError` when the end is missing or does not fit the file.
 */
export async function readZipDirectory(source: ByteSource): Promise<readonly ZipEntry[]> {
  const place = await findDirectory(source);
  const bytes = Buffer.from(await source.readAt(place.offset, place.size));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= bytes.length && bytes.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const nameBytes = bytes.readUInt16LE(at + 28);
    const extraBytes = bytes.readUInt16LE(at + 30);
    const next = at + ENTRY_BYTES + nameBytes + extraBytes + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw damaged(source);
    entries.push(readEntry(bytes, at, place.shift));
    at = next;
  }
  if (at !== bytes.length && at + ENTRY_BYTES <= bytes.length) throw damaged(source);
  return entries;
}

function readEntry(bytes: Buffer, at: number, shift: number): ZipEntry {
  const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
  const wide = readWideSizes(bytes, nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  // The fields are in the extra block in this order, each only when its short form is full.
  const widen = (short: number) => (short === 0xffffffff ? (wide.shift() ?? short) : short);
  const inflatedBytes = widen(bytes.readUInt32LE(at + 24));
  const packedBytes = widen(bytes.readUInt32LE(at + 20));
  const headerOffset = widen(bytes.readUInt32LE(at + 42)) + shift;
  const stated = readStatedName(bytes, at + ENTRY_BYTES, nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  return {
    name: tidyName(stated ?? bytes.toString('utf8', at + ENTRY_BYTES, nameEnd)),
    isNameStated: stated !== undefined,
    method: bytes.readUInt16LE(at + 10),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    checksum: bytes.readUInt32LE(at + 16),
    packedBytes,
    inflatedBytes,
    headerOffset,
  };
}

/** Some .NET writers put backslashes, some shell tools `./`. */
function tidyName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/(^|\/)(?:\.\/)+/gu, '$1')
    .replace(/^\/+/u, '');
}

/** CRC-32 of a name: short, and no library is needed for it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** The name in UTF-8 from the extra field for it, when it belongs to the name of the entry. */
function readStatedName(bytes: Buffer, nameStart: number, start: number, end: number): string | undefined {
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== NAME_EXTRA) continue;
    const last = Math.min(end, at + 4 + bytes.readUInt16LE(at + 2));
    if (last < at + 9 || bytes[at + 4] !== 1) return undefined;
    const isCurrent = bytes.readUInt32LE(at + 5) === checksumOf(bytes.subarray(nameStart, start));
    return isCurrent ? bytes.toString('utf8', at + 9, last) : undefined;
  }
  return undefined;
}

/**
 * The members of an Office file by the names that it means: a package that was packed with the folder around it is named without
 * that folder.
 */
export function packageMembers(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const isMain = ({ name }: ZipEntry) =>
    /(?:^|\/)(?:\[content_types\]\.xml|meta-inf\/manifest\.xml)$/iu.test(name);
  const [main, ...others] = entries.filter((entry) => isMain(entry) && !entry.name.startsWith('__MACOSX/'));
  const folder =
    main === undefined ? '' : main.name.replace(/(?:\[content_types\]\.xml|meta-inf\/manifest\.xml)$/iu, '');
  if (folder === '' || others.length > 0) return entries;
  return entries.map((entry) =>
    entry.name.startsWith(folder) ? { ...entry, name: entry.name.slice(folder.length) } : entry,
  );
}

function readWideSizes(bytes: Buffer, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    const sizes: number[] = [];
    const last = Math.min(end, at + 4 + bytes.readUInt16LE(at + 2));
    for (let field = at + 4; field + 8 <= last; field += 8) sizes.push(Number(bytes.readBigUInt64LE(field)));
    return sizes;
  }
  return [];
}

async function findDirectory(source: ByteSource): Promise<DirectoryPlace> {
  const tailStart = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT);
  const tail = Buffer.from(await source.readAt(tailStart, source.size - tailStart));
  const end = findEnd(tail);
  if (end < 0) throw new InputError([problem('workbook/truncated', { file: source.name }, {})]);
  const wide = await findWideDirectory(source, tailStart + end);
  const size = wide?.size ?? tail.readUInt32LE(end + 12);
  const offset = wide?.offset ?? tail.readUInt32LE(end + 16);
  const shift = (wide?.end ?? tailStart + end) - size - offset;
  if (shift < 0 || size > LARGEST_DIRECTORY) throw damaged(source);
  return { offset: offset + shift, size, shift };
}

/** Where the end record begins: its comment reaches the file's end; else the last that looks like one; -1 without any. */
function findEnd(tail: Buffer): number {
  let last = -1;
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
    if (last === -1) last = at;
  }
  return last;
}

/** The zip64 form, used by streaming writers and for more than 4 GiB. `end`: where its own record begins. */
async function findWideDirectory(source: ByteSource, shortEnd: number) {
  if (shortEnd < ZIP64_LOCATOR_BYTES) return undefined;
  const locator = Buffer.from(await source.readAt(shortEnd - ZIP64_LOCATOR_BYTES, ZIP64_LOCATOR_BYTES));
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR_SIGNATURE) return undefined;
  const end = Number(locator.readBigUInt64LE(8));
  if (end + 56 > source.size) throw damaged(source);
  const record = Buffer.from(await source.readAt(end, 56));
  if (record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) throw damaged(source);
  return { end, size: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)) };
}

function damaged(source: ByteSource): InputError {
  return new InputError([problem('workbook/damaged', { file: source.name }, { part: 'zip directory' })]);
}
