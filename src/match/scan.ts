import { SEPARATOR } from '../text/units.ts';
import { advance } from './automaton.ts';
import type { Lexicon, Pattern } from './lexicon.ts';

/** A word found in a title that counts: `pattern` with where it is. */
export interface Token {
  readonly pattern: number;
  /** Where it is in the text; `stop` is behind its last unit. */
  readonly start: number;
  readonly stop: number;
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

const ACT_MUTED = 1;

/** Anchored words count only where they are free: the 案 of 档案 is no case. */
function traitsOf({ anchor, isSubject, isAct, isForm }: Pattern): number {
  if (anchor === 'end') return END;
  return (isSubject ? SUBJECT : 0) | (isAct ? ACT : 0) | (isForm ? FORM : 0);
}

/** What of the words inside a longer one is still heard. The longer word settles what is done and whether it is news. */
function heardInside({ isSubject, isAct, isShield, isBusiness, isDoubt }: Pattern): number {
  if (isSubject) return SUBJECT | ACT;
  if (isShield) return isDoubt ? (isBusiness ? SUBJECT | FORM : SUBJECT) : 0;
  return isAct ? SUBJECT | FORM : SUBJECT | ACT | FORM;
}

/** The 谈 of 约谈 is none: a longer word that only counts against takes the voice of its single characters. */
function hidesCharacters({ isSubject, isShield, isDoubt }: Pattern): boolean {
  return isShield && isDoubt && !isSubject;
}

/** Finds every word of the lexicon in one pass over a text in normal form. */
export function compileScanner(lexicon: Lexicon): (text: string) => readonly Token[] {
  const { automaton, patterns } = lexicon;
  const { classes, ends, nextEnd, firstEnd } = automaton;
  const lengths = Uint16Array.from(patterns, ({ text }) => text.length);
  const traits = Uint8Array.from(patterns, traitsOf);
  const heard = Uint8Array.from(patterns, heardInside);
  /** The least length of a word that is heard inside each. */
  const leastHeard = Uint8Array.from(patterns, (pattern) => (hidesCharacters(pattern) ? 2 : 1));
  const kept = new Uint16Array(MOST_TOKENS);
  const starts = new Uint16Array(MOST_TOKENS);
  const stops = new Uint16Array(MOST_TOKENS);
  const muted = new Uint8Array(MOST_TOKENS);

  /** 2024年度|计划生育: a word of no item that a longer name cuts through was never there. */
  function isCut(index: number, from: number, pattern: number): boolean {
    const word = kept[index]!;
    return stops[index]! > from && traits[word] === 0 && lengths[word]! < lengths[pattern]!;
  }

  /** 处方|案: a word of no item that begins inside a name that says nothing of itself was never there. */
  function startsInName({ pattern, start, stop }: Token, tokens: readonly Token[]): boolean {
    if (patterns[pattern]!.isSubject) return false;
    return tokens.some(
      (name) =>
        patterns[name.pattern]!.isSoundAlike && name.start < start && start < name.stop && name.stop < stop,
    );
  }

  return (text) => {
    const end = text.length;
    let count = 0;
    let state = 0;
    for (let at = 0; at < end; at += 1) {
      const unitClass = classes[text.charCodeAt(at)]!;
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
      let least = 1;
      let isLongest = true;
      for (; found !== 0 && count < MOST_TOKENS; found = nextEnd[found]!) {
        const pattern = ends[found]!;
        const trait = traits[pattern]!;
        const from = at + 1 - lengths[pattern]!;
        if ((trait & END) !== 0 && at + 1 < end && text.charCodeAt(at + 1) !== SEPARATOR) continue;
        if (isLongest) {
          isLongest = false;
          inside = heard[pattern]!;
          least = leastHeard[pattern]!;
          mutes = (inside & ACT) === 0 ? ACT_MUTED : 0;
          let write = count;
          while (write > 0 && starts[write - 1]! >= from) write -= 1;
          const first = write;
          if ((trait & SUBJECT) !== 0 && write > 0 && isCut(write - 1, from, pattern)) write -= 1;
          for (let read = first; read < count; read += 1) {
            if ((traits[kept[read]!]! & inside) !== 0 && lengths[kept[read]!]! >= least) {
              kept[write] = kept[read]!;
              starts[write] = starts[read]!;
              stops[write] = stops[read]!;
              muted[write] = muted[read]! | mutes;
              write += 1;
            }
          }
          count = write;
        } else if ((trait & inside) === 0 || lengths[pattern]! < least) continue;
        else own = mutes;
        kept[count] = pattern;
        starts[count] = from;
        stops[count] = at + 1;
        muted[count] = own;
        count += 1;
      }
    }
    const tokens = Array.from({ length: count }, (_, index): Token => {
      const start = starts[index]!;
      const stop = stops[index]!;
      return {
        pattern: kept[index]!,
        start,
        stop,
        atEnd: stop === end || text.charCodeAt(stop) === SEPARATOR,
        isWhole: start === 0 && stop === end,
        isActMuted: muted[index] === ACT_MUTED,
      };
    });
    const hasNames = count > 1 && tokens.some(({ pattern }) => patterns[pattern]!.isSoundAlike);
    return hasNames ? tokens.filter((token) => !startsInName(token, tokens)) : tokens;
  };
}
