import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Platform } from '../model/platform.ts';
import { startThread } from './threads/start-thread.ts';

/** Large chunks keep the way between zlib's thread and ours short; ahead of us it fills two more. */
const INFLATED_CHUNK_BYTES = 256 * 1024;
const INFLATING = { chunkSize: INFLATED_CHUNK_BYTES, readableHighWaterMark: 2 * INFLATED_CHUNK_BYTES };

async function* inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw(INFLATING);
  const packing = pipeline(Readable.from(packed, { objectMode: true, highWaterMark: 2 }), inflater);
  // The same failure reaches the loop below; unhandled here it would end the process.
  packing.catch(() => {});
  try {
    for await (const chunk of inflater) yield chunk;
  } finally {
    inflater.destroy();
  }
}

/** What Node gives. */
export const platform: Platform = {
  startHash(algorithm) {
    const hash = createHash(algorithm);
    return {
      update(part) {
        hash.update(part);
        return this;
      },
      digest: () => hash.digest(),
    };
  },
  crc32,
  isUtf8,
  isAscii,
  inflate,
  inflateWhole: (packed, most) => inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }),
  deflateWhole: (bytes) => deflateRawSync(bytes, { level: 6 }),
  startThread,
};
