import { platform } from '#platform';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_BYTES = 22;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01, the first day that a zip archive can name: the same content gives the same bytes. */
const FIRST_DATE = 0x0021;

/** A member of an archive: its local header with data, and its entry in the directory, whose offset is set by `joinMembers`. */
export interface ZipMember {
  readonly record: Buffer;
  readonly directory: Buffer;
}

/** Where an entry of the directory has the offset of its member. */
const OFFSET_AT = 42;

/** Data that is packed already. */
export interface PackedData {
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly inflatedBytes: number;
  readonly checksum: number;
}

/** A member of data that is packed already. */
export function repackMember(
  name: string,
  { packed, method, inflatedBytes, checksum }: PackedData,
): ZipMember {
  const nameBytes = Buffer.from(name, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(UTF8_NAMES, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt16LE(FIRST_DATE, 8);
  common.writeUInt32LE(checksum, 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(inflatedBytes, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.alloc(4);
  local.writeUInt32LE(LOCAL_HEADER);
  const central = Buffer.alloc(6);
  central.writeUInt32LE(CENTRAL_HEADER);
  central.writeUInt16LE(VERSION, 4);
  return {
    record: Buffer.concat([local, common, nameBytes, packed]),
    directory: Buffer.concat([central, common, Buffer.alloc(14), nameBytes]),
  };
}

export function packMember(name: string, content: Buffer): ZipMember {
  const packed = platform.deflateWhole(content);
  const checksum = platform.crc32(content);
  return repackMember(name, { packed, method: DEFLATED, inflatedBytes: content.length, checksum });
}

/** The archive of these members, in their order. */
export function joinMembers(members: readonly ZipMember[]): Buffer {
  let offset = 0;
  const directories = members.map(({ directory, record }) => {
    const entry = Buffer.from(directory);
    entry.writeUInt32LE(offset, OFFSET_AT);
    offset += record.length;
    return entry;
  });
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END_RECORD, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(
    directories.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...members.map(({ record }) => record), ...directories, end]);
}
