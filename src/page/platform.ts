import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, Inflate } from 'fflate';
import type { Platform } from '../model/platform.ts';

/** DEFLATE packs at most 1 : 1032: what one piece unpacks to stays small. */
const PACKED_PIECE_BYTES = 16 * 1024;
const ASCII_END = 0x80;

const hashes = { sha256, sha1 } as const;
const encoder = new TextEncoder();

/** CRC-32 of IEEE 802.3, by the byte. */
const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What a packed chunk unpacks to, piece by piece. */
function* inflatePieces(inflater: Inflate, unpacked: Uint8Array[], packed: Uint8Array) {
  for (let at = 0; at < packed.length; at += PACKED_PIECE_BYTES) {
    inflater.push(packed.subarray(at, at + PACKED_PIECE_BYTES));
    yield* unpacked.splice(0);
  }
}

async function* inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  const inflater = new Inflate((chunk) => unpacked.push(chunk));
  for await (const chunk of packed) yield* inflatePieces(inflater, unpacked, chunk);
  inflater.push(new Uint8Array(0), true);
  yield* unpacked;
}

function inflateWhole(packed: Uint8Array, most: number): Uint8Array {
  const unpacked: Uint8Array[] = [];
  const chunks: Uint8Array[] = [];
  let length = 0;
  const keep = (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > most) throw new RangeError(`more than ${most} bytes`);
    chunks.push(chunk);
  };
  const inflater = new Inflate((chunk) => unpacked.push(chunk));
  for (const chunk of inflatePieces(inflater, unpacked, packed)) keep(chunk);
  inflater.push(new Uint8Array(0), true);
  unpacked.forEach(keep);
  return Buffer.concat(chunks);
}

/** What a browser gives. Everything is done in the page's one worker, so there is no further thread. */
export const platform: Platform = {
  startHash(algorithm) {
    const hash = hashes[algorithm].create();
    return {
      update(part) {
        hash.update(typeof part === 'string' ? encoder.encode(part) : part);
        return this;
      },
      digest: () => hash.digest(),
    };
  },
  crc32(bytes, before = 0) {
    let sum = ~before;
    for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
    return ~sum >>> 0;
  },
  isUtf8,
  isAscii: (bytes) => bytes.every((byte) => byte < ASCII_END),
  inflate,
  inflateWhole,
  deflateWhole: (bytes) => deflateSync(bytes, { level: 6 }),
  startThread: () => undefined,
};
