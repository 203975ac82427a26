import { pairOf } from './phrases.ts';
import { generalWords } from './words/general-words.ts';

/** A compound that a catalog prints, and what it is called for short by its characters. */
export interface Abbreviation {
  readonly short: string;
  readonly compound: string;
}

/** How often each pair of characters is met in texts, asked by the place of its first character. */
function countPairs(texts: Iterable<string>): (text: string, at: number) => number {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = pairOf(text, at);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return (text, at) => (at < 0 || at + 1 >= text.length ? 0 : (counts.get(pairOf(text, at)) ?? 0));
}

const HAN = /^\p{sc=Han}+$/u;
/** Characters that no word of a name begins or ends with. */
const JOINTS = /[的和与及或并在对为等由是中]/u;
/** Houses and bodies whose last character stays: 律师事务所 is 律所. */
const HOUSES = '所院站园馆校会房证';
/** Words of their own, whatever is shortened so. */
const generalPairs: ReadonlySet<string> = new Set(generalWords.split(' '));

/**
 * Short names by the way in which Chinese makes them: the first characters of two words (法律|援助 is 法援, 环境|影响|评价 is 环评), or
 * the first and the house that it is (律师|事务|所 is 律所). Where a text is cut into words is seen by its pairs: one inside a word is
 * met more often than one that two words make side by side.
 */
export function abbreviationsOf(
  phrases: readonly string[],
  others: Iterable<string>,
): readonly Abbreviation[] {
  const distinct = [...new Set(phrases)];
  const count = countPairs([...distinct, ...others]);
  const found = new Map<string, Abbreviation>();
  /** Whether one word ends and another begins there. */
  const isCut = (text: string, at: number) => {
    const across = count(text, at - 1);
    const inside = [count(text, at - 2), count(text, at)];
    return inside.every((one) => one >= across) && inside.some((one) => one > across);
  };
  const isCompound = (text: string) => HAN.test(text) && !JOINTS.test(text);
  const take = (compound: string, short: string) => {
    const isOrdinary = generalPairs.has(short) || compound.includes(short);
    if (!isOrdinary && !found.has(short)) found.set(short, { short, compound });
  };
  for (const text of distinct) {
    for (let at = 0; at + 4 <= text.length; at += 1) {
      const four = text.slice(at, at + 4);
      if (!isCompound(four) || !isCut(text, at + 2)) continue;
      // Where the first word begins is seen by what is before it.
      if (at > 0 && count(text, at - 1) >= count(text, at)) continue;
      take(four, `${text[at]}${text[at + 2]}`);
      const house = text[at + 4] ?? '';
      if (house !== '' && HOUSES.includes(house)) take(four + house, `${text[at]}${house}`);
      const six = text.slice(at, at + 6);
      if (six.length === 6 && isCompound(six) && isCut(text, at + 4)) take(six, `${text[at]}${text[at + 4]}`);
    }
  }
  return [...found.values()];
}
