import { isAscii, isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import type { Platform } from '../model/platform.ts';
import { startThread } from './threads/start-thread.ts';

/** Loaded when first used: most commands pack nothing, and an import of the hashes would load all of web cryptography too. */
const zlib = once(() => process.getBuiltinModule('node:zlib'));
export const crypto = once(() => process.getBuiltinModule('node:crypto'));

/** To ask for what is built in takes long, and a run hashes thousands of times. */
function once<Found>(find: () => Found): () => Found {
  let found: Found | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** Large chunks keep the way between zlib's thread and ours short; ahead of us it fills two more. */
const INFLATED_CHUNK_BYTES = 256 * 1024;
const INFLATING = { chunkSize: INFLATED_CHUNK_BYTES, readableHighWaterMark: 2 * INFLATED_CHUNK_BYTES };

async function* inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { pipeline } = process.getBuiltinModule('node:stream/promises');
  const inflater = zlib().createInflateRaw(INFLATING);
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
    const hash = crypto().createHash(algorithm);
    return {
      update(part) {
        hash.update(part);
        return this;
      },
      digest: () => hash.digest(),
    };
  },
  crc32: (bytes, before) => zlib().crc32(bytes, before),
  isUtf8,
  isAscii,
  inflate,
  inflateWhole: (packed, most) => zlib().inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }),
  deflateWhole: (bytes) => zlib().deflateRawSync(bytes, { level: 6 }),
  startThread,
};
