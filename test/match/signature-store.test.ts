import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSignatureStore } from '../../src/match/signature-store.ts';

test('gives back the codes as a string, and the same one when asked again', () => {
  const store = createSignatureStore();
  const buffer = new Uint16Array(70);
  const spell = (codes: readonly number[]) => {
    buffer.set(codes);
    return store(buffer, codes.length);
  };
  fc.assert(
    fc.property(fc.array(fc.nat(65_535), { minLength: 1, maxLength: 65 }), (codes) => {
      const expected = String.fromCharCode(...codes);
      expect(spell(codes)).toBe(expected);
      expect(spell(codes)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('stays right when there are more signatures than it remembers', () => {
  const store = createSignatureStore();
  const buffer = new Uint16Array(2);
  for (let number = 0; number < 200_000; number += 1) {
    buffer[0] = number & 0xffff;
    buffer[1] = number >> 16;
    const text = store(buffer, 2);
    if (text.charCodeAt(0) !== buffer[0] || text.charCodeAt(1) !== buffer[1]) expect(text).toBe(number);
  }
  expect(store(Uint16Array.of(1, 0), 2)).toBe('\u0001\u0000');
});
