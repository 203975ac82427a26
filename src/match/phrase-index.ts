import type { Requirement } from '../model/requirement.ts';
import {
  anyOf,
  boundNames,
  generalPairs,
  generalWordsOf,
  type PhraseTable,
  type PhraseVocabulary,
  type PrintedPhrase,
} from './phrases.ts';

export interface Phrase extends PrintedPhrase {
  readonly weight: number;
}

/** The phrases that have a pair lie side by side, from `starts` of the pair's number to that of the next. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  /** Numbers of the pairs that any phrase has. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  /** What the pair weighs in each. */
  readonly weights: Float64Array;
  /** Whether it is inside a general word there. */
  readonly areGeneral: Uint8Array;
  readonly general: RegExp;
}

/** What a pair inside a general word weighs beside one of the object's own. */
export const GENERAL_WEIGHT = 0.12;
/** What the name of the category says of an item. */
const CATEGORY_WEIGHT = 0.6;
/** By member of the table: whether it is general, the names of who is bound among the general words. */
function generalMembers(
  { phrases, pairs, starts, members, areGeneral }: PhraseTable,
  names: readonly string[],
  general: RegExp,
): Uint8Array {
  const marked = areGeneral.slice();
  phrases.forEach(({ text }, phrase) => {
    if (!names.some((name) => text.includes(name))) return;
    const inside = generalPairs(text, general);
    for (let at = starts[phrase]!; at < starts[phrase + 1]!; at += 1)
      marked[at] = inside.has(pairs[members[at]!]!) ? 1 : 0;
  });
  return marked;
}

/** Where the phrases of each pair begin, pair by pair. */
function startsOfPairs({ pairs, members }: PhraseTable): Int32Array {
  const starts = new Int32Array(pairs.length + 1);
  for (let at = 0; at < members.length; at += 1) {
    const next = members[at]! + 1;
    starts[next] = starts[next]! + 1;
  }
  for (let pair = 0; pair < pairs.length; pair += 1) starts[pair + 1] = starts[pair + 1]! + starts[pair]!;
  return starts;
}

/** Weighs the pairs of the phrases for those who are bound: the more the fewer requirements have them. */
export function indexPhrases(
  table: PhraseTable,
  requirements: readonly Requirement[],
  vocabulary: PhraseVocabulary,
  office: readonly string[] = [],
): PhraseIndex {
  const { pairs, spread, members } = table;
  const names = [...boundNames(requirements, vocabulary), ...office];
  const general = anyOf([...generalWordsOf(vocabulary), ...names]);
  const areInside = generalMembers(table, names, general);
  const top = Math.log(requirements.length + 1);
  const ofPairs = Float64Array.from(spread, (owners) => Math.log((requirements.length + 1) / owners) / top);
  const starts = startsOfPairs(table);
  const next = starts.slice();
  const owners = new Int32Array(members.length);
  const weights = new Float64Array(members.length);
  const areGeneral = new Uint8Array(members.length);
  const phrases = table.phrases.map((printed, phrase): Phrase => {
    const factor = printed.isCategory ? CATEGORY_WEIGHT : 1;
    let weight = 0;
    for (let at = table.starts[phrase]!; at < table.starts[phrase + 1]!; at += 1) {
      const pair = members[at]!;
      const own = factor * ofPairs[pair]! * (areInside[at] === 1 ? GENERAL_WEIGHT : 1);
      weight += own;
      const posting = next[pair]!;
      next[pair] = posting + 1;
      owners[posting] = phrase;
      weights[posting] = own;
      areGeneral[posting] = areInside[at]!;
    }
    return { ...printed, weight };
  });
  const numbers = new Map(Array.from(pairs, (pair, number) => [pair, number] as const));
  return { phrases, pairs: numbers, starts, owners, weights, areGeneral, general };
}
