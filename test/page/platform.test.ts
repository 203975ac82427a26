import { describe, expect, it } from 'vitest';
import { platform as node } from '../../src/host/platform.ts';
import { platform as page } from '../../src/page/platform.ts';

const texts = ['', '目录', 'abc', '政务公开 '.repeat(40_000)].map((text) => Buffer.from(text));
const noise = Buffer.from(
  Uint32Array.from({ length: 100_000 }, (_, at) => (at * 2_654_435_761) >>> 3).buffer,
);

async function* chunksOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function inflated(packed: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of page.inflate(packed)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('the platform of the page', () => {
  it.each([...texts, noise])('hashes and sums as Node does (%#)', (bytes) => {
    for (const algorithm of ['sha256', 'sha1'] as const) {
      const half = bytes.length >> 1;
      const parts = page.startHash(algorithm).update(bytes.subarray(0, half)).update(bytes.subarray(half));
      expect(Buffer.from(parts.digest())).toEqual(node.startHash(algorithm).update(bytes).digest());
      expect(page.crc32(bytes.subarray(half), page.crc32(bytes.subarray(0, half)))).toBe(node.crc32(bytes));
    }
  });

  it('hashes a text as UTF-8', () => {
    expect(page.startHash('sha1').update('目录').digest()).toEqual(
      page.startHash('sha1').update(Buffer.from('目录')).digest(),
    );
  });

  it.each([
    ['nothing', []],
    ['ASCII', [0x61, 0x7f]],
    ['two characters', [0xe7, 0x9b, 0xae, 0xe5, 0xbd, 0x95]],
    ['a mark before them', [0xef, 0xbb, 0xbf, 0xe7, 0x9b, 0xae]],
    ['half a character', [0xe7, 0x9b]],
    ['a slash in two bytes', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['GB 18030', [0xc4, 0xbf, 0xc2, 0xbc]],
  ])('tells UTF-8 and ASCII as Node does: %s', (_, bytes) => {
    const given = Uint8Array.from(bytes);
    expect([page.isUtf8(given), page.isAscii(given)]).toEqual([node.isUtf8(given), node.isAscii(given)]);
  });

  it.each([...texts, noise])('unpacks what Node packs and the other way round (%#)', async (bytes) => {
    const packed = node.deflateWhole(bytes);
    expect((await inflated(chunksOf(packed, 7000))).equals(bytes)).toBe(true);
    expect(bytes.equals(page.inflateWhole(packed, bytes.length))).toBe(true);
    expect(bytes.equals(node.inflateWhole(page.deflateWhole(bytes), bytes.length))).toBe(true);
  });

  it('unpacks no more than it may', () => {
    const packed = node.deflateWhole(Buffer.alloc(5_000_000));
    expect(() => page.inflateWhole(packed, 4_999_999)).toThrow(RangeError);
  });

  it('throws for what is damaged or cut off', async () => {
    const packed = node.deflateWhole(noise);
    const cut = packed.subarray(0, packed.length - 100);
    await expect(inflated(chunksOf(cut, 1000))).rejects.toThrow();
    expect(() => page.inflateWhole(cut, noise.length)).toThrow();
    await expect(inflated(chunksOf(Buffer.alloc(100, 0xff), 10))).rejects.toThrow();
  });

  it('passes on what its source throws', async () => {
    const failure = new Error('the disk is gone');
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield node.deflateWhole(noise).subarray(0, 500);
      throw failure;
    }
    await expect(inflated(broken())).rejects.toBe(failure);
  });
});
