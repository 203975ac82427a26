import type { LimitReading } from '../model/limit-reading.ts';
import { finishReading } from './grammar/finish.ts';
import { readPhrase } from './grammar/phrase.ts';
import { startState } from './grammar/state.ts';
import { nearestPhrase } from './nearest-phrase.ts';
import { normalisePhrase } from './normalise-phrase.ts';
import { tokenise } from './tokenise.ts';

/** Longer cells are no time limits. */
const LONGEST_PHRASE = 1000;

/** A phrase that was not understood: `at` is the position in the printed phrase, `rest` the words from there on ('' when no limit is named at all). */
export interface UnreadLimit {
  readonly ok: false;
  readonly at: number;
  readonly rest: string;
  readonly nearest?: string;
}

export type ReadLimit = { readonly ok: true; readonly reading: LimitReading } | UnreadLimit;

function unread(printed: string, at: number, rest: string): UnreadLimit {
  const nearest = nearestPhrase(printed.slice(0, LONGEST_PHRASE), at);
  return { ok: false, at, rest, ...(nearest !== undefined && { nearest }) };
}

/**
 * Reads a printed time limit (公开时限). Words that carry no limit are passed over and reported in `ignored`; a number, a period or a
 * negation that is not understood refuses the phrase: nothing is guessed.
 */
export function readLimit(printed: string): ReadLimit {
  if (printed.length > LONGEST_PHRASE)
    return unread(printed, LONGEST_PHRASE, printed.slice(LONGEST_PHRASE, LONGEST_PHRASE + 40));
  const phrase = normalisePhrase(printed);
  const tokens = tokenise(phrase);
  const state = startState(phrase, tokens);
  readPhrase(state);
  const reading = state.refusedAt === undefined ? finishReading(state) : undefined;
  if (state.refusedAt !== undefined) {
    const at = phrase.origins[tokens[state.refusedAt]?.start ?? phrase.text.length] ?? printed.length;
    return unread(printed, at, printed.slice(at, at + 40));
  }
  return reading === undefined ? unread(printed, 0, '') : { ok: true, reading };
}
