import { type NormalisedUnits, SEPARATOR } from '../text/units.ts';
import { advance } from './automaton.ts';
import type { Lexicon, Pattern } from './lexicon.ts';
import { createSignatureStore } from './signature-store.ts';

/** A word found in a title that counts: `pattern` with where it stands. */
export interface Token {
  readonly pattern: number;
  /** The title, or the clause, ends with it. */
  readonly atEnd: boolean;
  /** The title is nothing but this word. */
  readonly isWhole: boolean;
  /** Stands inside a longer word that names an act: its own act is not heard. */
  readonly isActMuted: boolean;
}

/** Most words kept of one title; the rest of a longer one is not looked at. */
const MOST_TOKENS = 64;

const END = 2;
const SUBJECT = 4;
const ACT = 8;
const FORM = 16;

/** Flags beside a pattern's number in a signature, whose first unit tells which word is the whole title. */
const AT_END = 1;
const ACT_MUTED = 2;
const FLAG_BITS = 2;

/** Anchored words count only where they stand free: the 案 of 档案 is no case. */
function traitsOf({ anchor, isSubject, isAct, isForm }: Pattern): number {
  if (anchor === 'end') return END;
  return (isSubject ? SUBJECT : 0) | (isAct ? ACT : 0) | (isForm ? FORM : 0);
}

/** What of the words inside a longer one is still heard. The longer word settles what is done and whether it is news. */
function heardInside({ isSubject, isAct, isShield }: Pattern): number {
  if (isSubject) return SUBJECT | ACT;
  if (isShield) return 0;
  return isAct ? SUBJECT | FORM : SUBJECT | ACT | FORM;
}

/**
 * Finds every word of the lexicon in one pass. The answer is a signature: two titles with the same words in the same
 * places have the same one, whatever the names and numbers between, so that a verdict is worked out once per signature.
 */
export function compileScanner(lexicon: Lexicon): (title: NormalisedUnits) => string {
  const { automaton, patterns } = lexicon;
  const { classes, ends, nextEnd, firstEnd } = automaton;
  const lengths = Uint16Array.from(patterns, ({ text }) => text.length);
  const traits = Uint8Array.from(patterns, traitsOf);
  const heard = Uint8Array.from(patterns, heardInside);
  const kept = new Uint16Array(MOST_TOKENS);
  const starts = new Uint16Array(MOST_TOKENS);
  const stops = new Uint16Array(MOST_TOKENS);
  const muted = new Uint8Array(MOST_TOKENS);
  const codes = new Uint16Array(MOST_TOKENS + 1);
  const signatureOf = createSignatureStore();

  /** 2024年度|计划生育: a word of no item that a longer name cuts through was never there. */
  function isCut(index: number, from: number, pattern: number): boolean {
    const word = kept[index]!;
    return stops[index]! > from && traits[word] === 0 && lengths[word]! < lengths[pattern]!;
  }

  return ({ units, start, end }) => {
    let count = 0;
    let state = 0;
    for (let at = start; at < end; at += 1) {
      const unitClass = classes[units[at]!]!;
      if (unitClass === 0) {
        state = 0;
        continue;
      }
      state = advance(automaton, state, unitClass);
      let found = firstEnd[state]!;
      if (found === 0) continue;
      let inside = 0;
      let mutes = 0;
      let own = 0;
      let isLongest = true;
      for (; found !== 0 && count < MOST_TOKENS; found = nextEnd[found]!) {
        const pattern = ends[found]!;
        const trait = traits[pattern]!;
        const from = at + 1 - lengths[pattern]!;
        if ((trait & END) !== 0 && at + 1 < end && units[at + 1] !== SEPARATOR) continue;
        if (isLongest) {
          isLongest = false;
          inside = heard[pattern]!;
          mutes = (inside & ACT) === 0 ? ACT_MUTED : 0;
          let write = count;
          while (write > 0 && starts[write - 1]! >= from - start) write -= 1;
          const first = write;
          if ((trait & SUBJECT) !== 0 && write > 0 && isCut(write - 1, from, pattern)) write -= 1;
          for (let read = first; read < count; read += 1) {
            if ((traits[kept[read]!]! & inside) !== 0) {
              kept[write] = kept[read]!;
              starts[write] = starts[read]!;
              stops[write] = stops[read]!;
              muted[write] = muted[read]! | mutes;
              write += 1;
            }
          }
          count = write;
        } else if ((trait & inside) === 0) continue;
        else own = mutes;
        kept[count] = pattern;
        starts[count] = from - start;
        stops[count] = at + 1;
        muted[count] = own;
        count += 1;
      }
    }
    codes[0] = 0;
    for (let index = 0; index < count; index += 1) {
      const stop = stops[index]!;
      const atEnd = stop === end || units[stop] === SEPARATOR ? AT_END : 0;
      if (stop === end && starts[index] === 0) codes[0] = index + 1;
      codes[index + 1] = (kept[index]! << FLAG_BITS) | muted[index]! | atEnd;
    }
    return signatureOf(codes, count + 1);
  };
}

/** The words of a signature, in the order in which they end. */
export function tokensOf(signature: string): readonly Token[] {
  const whole = signature.charCodeAt(0);
  return Array.from({ length: signature.length - 1 }, (_, index) => {
    const code = signature.charCodeAt(index + 1);
    return {
      pattern: code >> FLAG_BITS,
      atEnd: (code & AT_END) !== 0,
      isWhole: whole === index + 1,
      isActMuted: (code & ACT_MUTED) !== 0,
    };
  });
}
