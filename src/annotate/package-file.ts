import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { problem } from '../problems/index.ts';
import { InputError } from '../problems/problem.ts';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_BYTES = 46;
const END_RECORD = 0x06054b50;
const END_BYTES = 22;
const WIDE = 0xffffffff;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01: the same annotations give the same bytes. */
const FIRST_DATE = 0x0021;
/** A part that is edited is held as text. */
const LARGEST_PART = 256 * 1024 ** 2;

interface Member {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly inflatedBytes: number;
  /** Its record in the directory, as it stands. */
  readonly directory: Buffer;
  /** Local header, data and whatever follows up to the next member. */
  readonly record: Buffer;
}

/** The parts of an Office file: some are replaced or added, all others keep their bytes. */
export interface PackageFile {
  readonly names: readonly string[];
  /** Text of a part with the replacements so far; undefined when there is none. */
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  bytes(): Uint8Array;
}

function refuse(file: string, part: string): never {
  throw new InputError([problem('annotate/unusual-package', { file }, { part })]);
}

function findEnd(bytes: Buffer, file: string): number {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - 0x10000 - END_BYTES); at -= 1)
    if (bytes.readUInt32LE(at) === END_RECORD) return at;
  return refuse(file, 'zip');
}

function readMembers(bytes: Buffer, file: string): readonly Member[] {
  const end = findEnd(bytes, file);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || start === WIDE || start > end) refuse(file, 'zip64');
  const found: { directory: Buffer; offset: number }[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL_HEADER) refuse(file, 'zip');
    const length =
      CENTRAL_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    found.push({ directory: bytes.subarray(at, at + length), offset: bytes.readUInt32LE(at + 42) });
    at += length;
  }
  const offsets = [...found.map(({ offset }) => offset), start].sort((a, b) => a - b);
  return found.map(({ directory, offset }) => {
    const next = offsets[offsets.indexOf(offset) + 1] ?? start;
    const packedBytes = directory.readUInt32LE(20);
    const inflatedBytes = directory.readUInt32LE(24);
    if (offset === WIDE || packedBytes === WIDE || inflatedBytes === WIDE) refuse(file, 'zip64');
    const record = bytes.subarray(offset, next);
    if (record.length < 30 || record.readUInt32LE(0) !== LOCAL_HEADER) refuse(file, 'zip');
    const nameEnd = CENTRAL_BYTES + directory.readUInt16LE(28);
    const name = directory.toString('utf8', CENTRAL_BYTES, nameEnd);
    return { name, method: directory.readUInt16LE(10), packedBytes, inflatedBytes, directory, record };
  });
}

function inflate(member: Member, file: string): string {
  if (member.inflatedBytes > LARGEST_PART) refuse(file, member.name);
  const { record } = member;
  const start = 30 + record.readUInt16LE(26) + record.readUInt16LE(28);
  const packed = record.subarray(start, start + member.packedBytes);
  const bytes =
    member.method === STORED
      ? packed
      : member.method === DEFLATED
        ? inflateRawSync(packed, { maxOutputLength: Math.max(1, member.inflatedBytes) })
        : refuse(file, member.name);
  const text = bytes.toString('utf8');
  // UTF-16 parts are legal and hardly ever written; what is not UTF-8 is not ours to re-write.
  if (text.includes('\u0000') || text.includes('\ufffd')) refuse(file, member.name);
  return text.replace(/^\uFEFF/u, '');
}

/** Records of a part that is written anew: local header with data, and its entry in the directory (offset still 0). */
function packPart(name: string, text: string): { readonly record: Buffer; readonly directory: Buffer } {
  const content = Buffer.from(text, 'utf8');
  const packed = deflateRawSync(content, { level: 6 });
  const nameBytes = Buffer.from(name, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(UTF8_NAMES, 2);
  common.writeUInt16LE(DEFLATED, 4);
  common.writeUInt16LE(0, 6);
  common.writeUInt16LE(FIRST_DATE, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.alloc(4);
  local.writeUInt32LE(LOCAL_HEADER);
  const central = Buffer.alloc(6);
  central.writeUInt32LE(CENTRAL_HEADER);
  central.writeUInt16LE(20, 4);
  return {
    record: Buffer.concat([local, common, nameBytes, packed]),
    directory: Buffer.concat([central, common, Buffer.alloc(14), nameBytes]),
  };
}

/** Opens an Office file in memory. Throws `InputError` for archives that cannot be rewritten part by part. */
export function openPackage(content: Uint8Array, file: string): PackageFile {
  const members = readMembers(Buffer.from(content.buffer, content.byteOffset, content.length), file);
  const byName = new Map(members.map((member) => [member.name, member]));
  const written = new Map<string, string>();
  return {
    names: members.map(({ name }) => name),
    read(name) {
      const text = written.get(name);
      if (text !== undefined) return text;
      const member = byName.get(name);
      return member === undefined ? undefined : inflate(member, file);
    },
    write: (name, text) => void written.set(name, text),
    bytes() {
      const added = [...written.keys()].filter((name) => !byName.has(name));
      const parts = [...members.map(({ name }) => name), ...added].map((name) => {
        const text = written.get(name);
        const member = byName.get(name);
        return text === undefined && member !== undefined ? member : packPart(name, text ?? '');
      });
      let offset = 0;
      const directories = parts.map(({ directory, record }) => {
        const entry = Buffer.from(directory);
        entry.writeUInt32LE(offset, 42);
        offset += record.length;
        return entry;
      });
      const end = Buffer.alloc(END_BYTES);
      end.writeUInt32LE(END_RECORD, 0);
      end.writeUInt16LE(parts.length, 8);
      end.writeUInt16LE(parts.length, 10);
      end.writeUInt32LE(
        directories.reduce((sum, { length }) => sum + length, 0),
        12,
      );
      end.writeUInt32LE(offset, 16);
      return Buffer.concat([...parts.map(({ record }) => record), ...directories, end]);
    },
  };
}
