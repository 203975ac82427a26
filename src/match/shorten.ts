import { type NormalisedUnits, SEPARATOR } from '../text/units.ts';
import type { Lexicon } from './lexicon.ts';

const ZERO = 0x30;
const NINE = 0x39;

const HEARD = 0;
const UNHEARD = 1;
const DIGIT = 2;

/** Bits of the digits that come before each unit in a pattern; `last`: of those that a pattern ends in. */
function digitsBefore(patterns: Lexicon['patterns']): {
  readonly before: Uint16Array;
  readonly last: number;
} {
  const before = new Uint16Array(65_536);
  let last = 0;
  for (const { text } of patterns) {
    for (let at = 0; at < text.length; at += 1) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) continue;
      if (at + 1 === text.length) last |= 1 << digit;
      else {
        const next = text.charCodeAt(at + 1);
        before[next] = before[next]! | (1 << digit);
      }
    }
  }
  return { before, last };
}

/**
 * Shortens titles to what their words depend on: a run of characters that are in no pattern, and a number that no pattern
 * can take in (65岁 and 2型 stay), become one mark. Titles that differ only in a name or a number are then mostly the same,
 * and the same words are found in the short title as in the whole one.
 */
export function compileShortener(
  { patterns }: Lexicon,
  others: readonly string[] = [],
): (title: NormalisedUnits) => void {
  const kinds = new Uint8Array(65_536).fill(UNHEARD);
  for (const { text } of patterns)
    for (let at = 0; at < text.length; at += 1) kinds[text.charCodeAt(at)] = HEARD;
  for (const text of others) for (let at = 0; at < text.length; at += 1) kinds[text.charCodeAt(at)] = HEARD;
  kinds[SEPARATOR] = HEARD;
  const mark = kinds.indexOf(UNHEARD, 1);
  kinds.fill(DIGIT, ZERO, NINE + 1);
  const { before, last } = digitsBefore(patterns);

  return (title) => {
    const { units, start, end } = title;
    let write = 0;
    for (let at = start; at < end; at += 1) {
      const unit = units[at]!;
      const kind = kinds[unit]!;
      if (kind === HEARD) {
        units[write++] = unit;
        continue;
      }
      if (kind === DIGIT) {
        let digits = 1 << (unit - ZERO);
        let bit = digits;
        let stop = at + 1;
        for (; stop < end && kinds[units[stop]!] === DIGIT; stop += 1) {
          bit = 1 << (units[stop]! - ZERO);
          digits |= bit;
        }
        if ((digits & last) !== 0 || (stop < end && (before[units[stop]!]! & bit) !== 0)) {
          while (at < stop) units[write++] = units[at++]!;
          at -= 1;
          continue;
        }
        at = stop - 1;
      }
      if (write === 0 || units[write - 1] !== mark) units[write++] = mark;
    }
    title.start = 0;
    title.end = write;
  };
}
