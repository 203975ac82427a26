import { platform } from '#platform';
import { hexOf } from '../text/hash.ts';
import type { ByteSource } from './reader.ts';
import type { ZipEntry } from './zip/directory.ts';
import { assertReadable, inflateChunks, packedChunks } from './zip/member-bytes.ts';

const HEAD_BYTES = 64 * 1024;

/**
 * A member of a ZIP archive as a source. Front-to-back readers unpack it as they go; it is held in memory only for readers
 * that jump about in it (workbooks, which are packed themselves).
 */
export function memberSource(archive: ByteSource, entry: ZipEntry, name: string): ByteSource {
  const fullName = `${archive.name}/${name}`;
  let whole: Promise<Uint8Array> | undefined;
  let head: Promise<Uint8Array> | undefined;

  async function* unpacked(): AsyncGenerator<Uint8Array> {
    assertReadable(fullName, entry);
    yield* inflateChunks(packedChunks(archive, entry), entry, fullName);
  }

  async function unpackUpTo(length: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let unpackedBytes = 0;
    for await (const chunk of unpacked()) {
      chunks.push(chunk);
      unpackedBytes += chunk.length;
      if (unpackedBytes >= length) break;
    }
    return Buffer.concat(chunks).subarray(0, length);
  }

  return {
    name: fullName,
    size: entry.inflatedBytes,
    async readAt(offset, length) {
      if (whole === undefined && offset + length <= HEAD_BYTES) {
        head ??= unpackUpTo(HEAD_BYTES);
        return (await head).subarray(offset, offset + length);
      }
      // To the very end, so that length and checksum are verified.
      whole ??= unpackUpTo(Number.POSITIVE_INFINITY);
      return (await whole).subarray(offset, offset + length);
    },
    async *chunks(start = 0) {
      if (whole !== undefined) {
        yield (await whole).subarray(start);
        return;
      }
      let passed = 0;
      for await (const chunk of unpacked()) {
        const from = Math.max(0, start - passed);
        passed += chunk.length;
        if (from < chunk.length) yield chunk.subarray(from);
      }
    },
    async sha256() {
      const hash = platform.startHash('sha256');
      for await (const chunk of unpacked()) hash.update(chunk);
      return hexOf(hash.digest());
    },
  };
}
