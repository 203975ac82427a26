import { sha256Of } from '../text/hash.ts';
import type { ByteSource } from './reader.ts';

/** What sources hand on at once. */
export const CHUNK_BYTES = 1024 * 1024;

/** Bytes in memory as a source: standard input, a member of an archive, a test. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    readAt: async (offset, length) => bytes.subarray(offset, offset + length),
    async *chunks(start = 0) {
      for (let at = start; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
    sha256: async () => sha256Of(bytes),
  };
}
