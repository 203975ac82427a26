import { platform } from '#platform';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ByteSource } from '../reader.ts';
import type { ZipEntry } from './directory.ts';

const LOCAL_HEADER_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const PACKED_CHUNK_BYTES = 256 * 1024;

/** The packed bytes of one entry, after its local header. Throws `InputError` when it cannot be unpacked. */
export async function* packedChunks(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = Buffer.from(await source.readAt(entry.headerOffset, LOCAL_HEADER_BYTES));
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER_SIGNATURE) {
    throw damaged(source.name, entry);
  }
  const start = entry.headerOffset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  const end = start + entry.packedBytes;
  if (end > source.size) throw damaged(source.name, entry);
  for (let at = start; at < end; at += PACKED_CHUNK_BYTES) {
    yield await source.readAt(at, Math.min(PACKED_CHUNK_BYTES, end - at));
  }
}

/** Refuses entries that no reader can unpack. */
export function assertReadable(file: string, entry: ZipEntry): void {
  if (entry.isEncrypted) throw new InputError([problem('workbook/password', { file }, {})]);
  if (entry.method === STORED || entry.method === DEFLATED) return;
  const facts = { part: entry.name, method: entry.method };
  throw new InputError([problem('workbook/compression', { file }, facts)]);
}

/**
 * Unpacks one entry in chunks, never more than its declared size, and checks length and CRC-32 at its end.
 * Throws `InputError` when they do not agree.
 */
export async function* inflateChunks(
  packed: AsyncIterable<Uint8Array>,
  entry: ZipEntry,
  file: string,
): AsyncGenerator<Uint8Array> {
  let checksum = 0;
  let length = 0;
  for await (const chunk of entry.method === STORED ? packed : inflate(packed, entry, file)) {
    length += chunk.length;
    if (length > entry.inflatedBytes) throw damaged(file, entry);
    checksum = platform.crc32(chunk, checksum);
    yield chunk;
  }
  if (length !== entry.inflatedBytes) throw damaged(file, entry);
  if (checksum !== entry.checksum) {
    throw new InputError([problem('workbook/bad-checksum', { file }, { part: entry.name })]);
  }
}

async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  entry: ZipEntry,
  file: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* platform.inflate(packed);
  } catch (error) {
    throw error instanceof InputError ? error : damaged(file, entry);
  }
}

function damaged(file: string, entry: ZipEntry): InputError {
  return new InputError([problem('workbook/damaged', { file }, { part: entry.name })]);
}
