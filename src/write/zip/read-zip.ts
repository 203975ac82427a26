import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { repackMember, type ZipMember } from './write-zip.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_BYTES = 30;
const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_BYTES = 46;
const END_RECORD = 0x06054b50;
const END_BYTES = 22;
/** The end record of archives with sizes of 64 bits, and what says where it stands. */
const WIDE_END_RECORD = 0x06064b50;
const WIDE_END_BYTES = 56;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_LOCATOR_BYTES = 20;
/** Stands where the true number has 64 bits and stands elsewhere. */
const WIDE = 0xffffffff;
const WIDE_COUNT = 0xffff;
/** Extra field with the numbers of 64 bits. */
const WIDE_EXTRA = 0x0001;

/** A member as it stands in the archive. */
export interface ReadMember extends ZipMember {
  readonly name: string;
  readonly method: number;
  readonly inflatedBytes: number;
  readonly packed: Buffer;
}

function refuse(file: string, part: string): never {
  throw new InputError([problem('annotate/unusual-package', { file }, { part })]);
}

function findEnd(bytes: Buffer, file: string): number {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - 0x10000 - END_BYTES); at -= 1)
    if (bytes.readUInt32LE(at) === END_RECORD) return at;
  return refuse(file, 'zip');
}

/** Where the directory starts, where it ends, and how many members it has. */
function findDirectory(bytes: Buffer, file: string) {
  const end = findEnd(bytes, file);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count !== WIDE_COUNT && start !== WIDE) return { start, end, count };
  const locator = end - WIDE_LOCATOR_BYTES;
  if (locator < 0 || bytes.readUInt32LE(locator) !== WIDE_LOCATOR) return refuse(file, 'zip64');
  const record = Number(bytes.readBigUInt64LE(locator + 8));
  if (record + WIDE_END_BYTES > locator || bytes.readUInt32LE(record) !== WIDE_END_RECORD)
    return refuse(file, 'zip64');
  return {
    start: Number(bytes.readBigUInt64LE(record + 48)),
    end: record,
    count: Number(bytes.readBigUInt64LE(record + 32)),
  };
}

/** The numbers of 64 bits in an entry of the directory, in the order of the format. */
function* readWideNumbers(extra: Buffer): Generator<number, undefined> {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    const end = Math.min(extra.length, at + 4 + length);
    if (extra.readUInt16LE(at) === WIDE_EXTRA)
      for (let from = at + 4; from + 8 <= end; from += 8) yield Number(extra.readBigUInt64LE(from));
    at = end;
  }
  return undefined;
}

interface Entry {
  readonly directory: Buffer;
  readonly name: string;
  readonly packedBytes: number;
  readonly inflatedBytes: number;
  readonly offset: number;
  readonly isWide: boolean;
}

function readEntry(directory: Buffer, file: string): Entry {
  const nameEnd = CENTRAL_BYTES + directory.readUInt16LE(28);
  const extra = directory.subarray(nameEnd, nameEnd + directory.readUInt16LE(30));
  const wide = readWideNumbers(extra);
  const numberAt = (at: number): number => {
    const narrow = directory.readUInt32LE(at);
    return narrow === WIDE ? (wide.next().value ?? refuse(file, 'zip64')) : narrow;
  };
  const inflatedBytes = numberAt(24);
  const packedBytes = numberAt(20);
  const offset = numberAt(42);
  const isWide = [20, 24, 42].some((at) => directory.readUInt32LE(at) === WIDE);
  const name = directory.toString('utf8', CENTRAL_BYTES, nameEnd);
  return { directory, name, packedBytes, inflatedBytes, offset, isWide };
}

/** The members of an archive. Those with sizes of 64 bits are given ordinary headers: no file that fits into memory needs others. */
export function readZip(bytes: Buffer, file: string): readonly ReadMember[] {
  const { start, end, count } = findDirectory(bytes, file);
  if (start > end) refuse(file, 'zip');
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL_HEADER) refuse(file, 'zip');
    const length =
      CENTRAL_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at + length > end) refuse(file, 'zip');
    entries.push(readEntry(bytes.subarray(at, at + length), file));
    at += length;
  }
  const offsets = [...new Set([...entries.map(({ offset }) => offset), start])].sort((a, b) => a - b);
  const next = new Map(offsets.map((offset, index) => [offset, offsets[index + 1] ?? start]));
  return entries.map(({ directory, name, packedBytes, inflatedBytes, offset, isWide }) => {
    const record = bytes.subarray(offset, next.get(offset));
    if (record.length < LOCAL_BYTES || record.readUInt32LE(0) !== LOCAL_HEADER) refuse(file, 'zip');
    const data = LOCAL_BYTES + record.readUInt16LE(26) + record.readUInt16LE(28);
    const packed = record.subarray(data, data + packedBytes);
    const method = directory.readUInt16LE(10);
    const kept = isWide
      ? repackMember(name, { packed, method, inflatedBytes, checksum: directory.readUInt32LE(16) })
      : { record, directory };
    return { ...kept, name, method, inflatedBytes, packed };
  });
}
