import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

describe('nearest', () => {
  it.each([
    ['helth-2019', 'health-2019'],
    ['helth', 'health-2019'],
    ['xichou', 'xichou-health'],
    ['HEALTH-2019', 'health-2019'],
    ['late-publicaton', 'late-publication'],
    ['0180', '0108'],
    ['完全不同', undefined],
    ['', undefined],
  ])('finds %s → %s', (word, expected) => {
    expect(nearest(word, ['xichou-health', 'health-2019', 'late-publication', '0108'])).toBe(expected);
  });

  it('stays quick on long words', () => {
    expect(nearest('a'.repeat(100_000), ['b'.repeat(100_000)])).toBeUndefined();
  });
});
