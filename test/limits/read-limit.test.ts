import { describe, expect, it } from 'vitest';
import { readLimit } from '../../src/limits/read-limit.ts';
import { families } from './families.ts';
import { furtherLimits, refusedLimits } from './further-limits.ts';
import { notate } from './notate.ts';
import { printedLimits } from './printed-limits.ts';

function read(printed: string): string {
  const answer = readLimit(printed);
  return answer.ok ? notate(answer.reading) : `unread at ${answer.at}: ${answer.rest}`;
}

describe('limits as printed in catalogs and provisions', () => {
  it.each(printedLimits)('%s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });
});

describe.each(Object.entries(furtherLimits))('further wordings: %s', (_, limits) => {
  it.each(limits)('%s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });
});

describe('the same families in other words', () => {
  it.each(families)('$printed', ({ printed, expected, ignored }) => {
    const answer = readLimit(printed);
    const told = answer.ok
      ? [notate(answer.reading), answer.reading.ignored.join(' | ')]
      : [`unread from ${answer.rest.slice(0, 12) || 'the start'}`, ''];
    expect(told).toEqual([expected, ignored]);
  });
});

describe('phrases that are not understood', () => {
  it.each(refusedLimits)('"%s" is refused at %i', (printed, at, rest) => {
    expect(read(printed)).toBe(`unread at ${at}: ${rest}`);
  });
});
