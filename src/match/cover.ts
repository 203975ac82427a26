import type { Loans } from './loans.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { isSilent, type PhraseTable, pairOf, pairsOf } from './phrases.ts';
import type { RelatedFound } from './related.ts';

export interface TellingShare {
  readonly element: number;
  /** 0-1 and a little more. */
  readonly share: number;
  /** The last words of the phrase are there, which say what it is. */
  readonly hasHead: boolean;
}

/** What of a title one requirement explains, asked for the few that are looked at closely. */
export interface Cover {
  /** What each pair of characters of the title weighs. */
  readonly weights: Float64Array;
  /** By place of a pair: 1 where the requirement prints it, or a wider word for it. */
  explainedBy(requirement: number): Uint8Array;
  /** Whether the title lacks the first or the last distinctive words of the part of the requirement's name that it has most of. */
  missingEnds(requirement: number): {
    readonly isFirst: boolean;
    readonly isLast: boolean;
    readonly share: number;
  };
  /** By element: the greatest share of a phrase's words that no other element of the requirement prints. */
  tellingShares(requirement: number): readonly TellingShare[];
}

/** What a pair inside a word of duty and office says of an element beside another. */
const GENERAL_SHARE = 0.6;
/** What the last word of a phrase says besides: it says what kind of publication it is. */
const HEAD_SHARE = 0.3;
/** Least that a pair of a title weighs to decide an element: less is around every matter. */
const TELLING = 0.1;
/** Pairs at either end of a name that say what it is of, and what it is. */
const END_PAIRS = 2;

/** A narrower word of a title with the pairs of the wider one. */
interface Lent {
  readonly start: number;
  readonly stop: number;
  readonly pairs: readonly { readonly pair: number }[];
}

const NO_ENDS = { isFirst: false, isLast: false, share: -1 };
const NO_PAIR = -1;

/** Share of a name's distinctive pairs that are there, and which of its ends are not. */
function lookAt(telling: readonly number[], isThere: (pair: number) => boolean) {
  const areThere = telling.map(isThere);
  const isMissing = (ends: readonly boolean[]) => ends.length > 0 && ends.every((is) => !is);
  return {
    share: areThere.filter((is) => is).length / Math.max(1, areThere.length),
    isFirst: isMissing(areThere.slice(0, END_PAIRS)),
    isLast: isMissing(areThere.slice(-END_PAIRS)),
  };
}

/** Compiles what covers titles; `narrower`: words of the title that imply wider ones. */
export function compileCover(
  { starts: firstMembers, members, areGeneral, pairs: pairUnits }: PhraseTable,
  { phrases, pairs }: PhraseIndex,
  loans: Pick<Loans, 'borrowers'>,
): (text: string, weights: Float64Array, narrower: readonly RelatedFound[]) => Cover {
  /** Names of each requirement among the phrases, and what its elements print. */
  const names = new Map<number, number[]>();
  const contents = new Map<number, number[]>();
  phrases.forEach(({ requirement, element, isCategory }, at) => {
    if (isCategory) return;
    const kind = element === undefined ? names : contents;
    const own = kind.get(requirement);
    if (own === undefined) kind.set(requirement, [at]);
    else own.push(at);
  });
  const pairsOfPhrase = (phrase: number) =>
    Array.from({ length: firstMembers[phrase + 1]! - firstMembers[phrase]! }, (_, at) => ({
      pair: members[firstMembers[phrase]! + at]!,
      isGeneral: areGeneral[firstMembers[phrase]! + at] === 1,
    }));

  /** Elements that print each pair; the name counts as one. */
  const ownersOfPairs = new Map<number, ReadonlyMap<number, ReadonlySet<number | undefined>>>();
  function ownersIn(requirement: number): ReadonlyMap<number, ReadonlySet<number | undefined>> {
    const known = ownersOfPairs.get(requirement);
    if (known !== undefined) return known;
    const found = new Map<number, Set<number | undefined>>();
    for (const phrase of [...(names.get(requirement) ?? []), ...(contents.get(requirement) ?? [])])
      for (const { pair } of pairsOfPhrase(phrase)) {
        const own = found.get(pair) ?? new Set();
        found.set(pair, own.add(phrases[phrase]!.element));
      }
    ownersOfPairs.set(requirement, found);
    return found;
  }

  /** By requirement: the pairs that it prints anywhere, made when first asked. */
  const printedBy = new Map<number, ReadonlySet<number>>();
  function pairsOfRequirement(requirement: number): ReadonlySet<number> {
    const known = printedBy.get(requirement);
    if (known !== undefined) return known;
    const own = new Set<number>();
    phrases.forEach((phrase, at) => {
      if (phrase.requirement === requirement) for (const { pair } of pairsOfPhrase(at)) own.add(pair);
    });
    printedBy.set(requirement, own);
    return own;
  }

  /** Pairs of the pieces of a requirement's name that are no general words. */
  const namePairs = new Map<number, readonly (readonly number[])[]>();
  function tellingOfNames(requirement: number): readonly (readonly number[])[] {
    const known = namePairs.get(requirement);
    if (known !== undefined) return known;
    const all = names.get(requirement) ?? [];
    const insideOf = (phrase: number) =>
      all.find((other) => other !== phrase && phrases[phrase]!.text.endsWith(phrases[other]!.text));
    // 最低生活保障办事指南 is a name with its heading: the heading is what it says, and 办事指南 alone says nothing.
    const full = all.filter((phrase) => insideOf(phrase) !== undefined);
    const own = (full.length === 0 ? all : full).map((phrase) => {
      const { text } = phrases[phrase]!;
      const inside = insideOf(phrase);
      const shared = new Set(
        inside === undefined ? [] : pairsOf(text.slice(-phrases[inside]!.text.length - 1)),
      );
      return pairsOfPhrase(phrase).flatMap(({ pair, isGeneral }) =>
        isGeneral || shared.has(pairUnits[pair]!) ? [] : pair,
      );
    });
    namePairs.set(requirement, own);
    return own;
  }

  return (text, weights, narrower) => {
    /** By place: the number of the pair there, or none. */
    let numbers: Int32Array | undefined;
    function numbersOfText(): Int32Array {
      if (numbers !== undefined) return numbers;
      numbers = new Int32Array(weights.length).fill(NO_PAIR);
      for (let at = 0; at < weights.length; at += 1)
        if (weights[at]! > 0 && !isSilent(text, at)) numbers[at] = pairs.get(pairOf(text, at)) ?? NO_PAIR;
      return numbers;
    }
    /** Pairs of the title that weigh more than that. */
    const heavier = new Map<number, ReadonlySet<number>>();
    function pairsOfText(least: number): ReadonlySet<number> {
      const known = heavier.get(least);
      if (known !== undefined) return known;
      const own = new Set<number>();
      numbersOfText().forEach((pair, at) => {
        if (pair !== NO_PAIR && weights[at]! > least) own.add(pair);
      });
      heavier.set(least, own);
      return own;
    }
    let lent: Map<number, Lent[]> | undefined;
    /** What narrower words of the title lend each requirement, sorted when first asked. */
    function lentTo(requirement: number): readonly Lent[] {
      if (lent === undefined) {
        lent = new Map();
        for (const { concept, start, stop } of narrower) {
          if (weights[start] === 0) continue;
          for (const { phrase, pairs: own } of loans.borrowers(concept)) {
            const borrower = phrases[phrase]!.requirement;
            const known = lent.get(borrower);
            if (known === undefined) lent.set(borrower, [{ start, stop, pairs: own }]);
            else known.push({ start, stop, pairs: own });
          }
        }
      }
      return lent.get(requirement) ?? [];
    }
    /** Whether a pair is there, itself or by a narrower word, and weighs more than that. */
    function askThere(requirement: number, least: number): (pair: number) => boolean {
      const own = pairsOfText(least);
      const borrowed = lentTo(requirement);
      return (pair) =>
        own.has(pair) || borrowed.some(({ pairs: lent }) => lent.some((one) => one.pair === pair));
    }
    return {
      weights,
      explainedBy(requirement) {
        const explained = new Uint8Array(weights.length);
        const printed = pairsOfRequirement(requirement);
        numbersOfText().forEach((pair, at) => {
          if (printed.has(pair)) explained[at] = 1;
        });
        for (const { start, stop } of lentTo(requirement)) explained.fill(1, start, stop - 1);
        return explained;
      },
      missingEnds(requirement) {
        const isThere = askThere(requirement, 0);
        const looked = tellingOfNames(requirement).map((telling) => lookAt(telling, isThere));
        return looked.reduce((best, one) => (one.share > best.share ? one : best), NO_ENDS);
      },
      tellingShares(requirement) {
        const best = new Map<number, TellingShare>();
        const isThere = askThere(requirement, TELLING);
        const ownersOf = ownersIn(requirement);
        for (const phrase of contents.get(requirement) ?? []) {
          const { element } = phrases[phrase]!;
          const all = pairsOfPhrase(phrase);
          const head = all.at(-1)?.pair;
          // 目录和指南 names both: then the last word of each decides it all the same.
          const isTelling = (pair: number) => {
            const owners = ownersOf.get(pair);
            return owners?.size === 1 || (owners?.size === 2 && owners.has(undefined) && pair === head);
          };
          const own = all.filter(({ pair }) => isTelling(pair));
          if (own.length === 0 || element === undefined) continue;
          const worth = (some: typeof own) =>
            some.reduce((sum, { isGeneral }) => sum + (isGeneral ? GENERAL_SHARE : 1), 0);
          const hasHead = own.at(-1)?.pair === head && isThere(head ?? NO_PAIR);
          const had = worth(own.filter(({ pair }) => isThere(pair))) / Math.max(2, worth(own));
          const share = had + (hasHead ? HEAD_SHARE : 0);
          if (share > (best.get(element)?.share ?? 0)) best.set(element, { element, share, hasHead });
        }
        return [...best.values()].sort((one, other) => other.share - one.share);
      },
    };
  };
}
