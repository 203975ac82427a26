import type { Loans } from './loans.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { isSilent, type PhraseTable, pairOf } from './phrases.ts';
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
  /** Whether the title lacks the first or the last telling words of the part of the requirement's name that it has most of. */
  missingEnds(requirement: number): { readonly isFirst: boolean; readonly isLast: boolean };
  /** By element: the greatest share of a phrase's words that no other element of the requirement prints. */
  tellingShares(requirement: number): readonly TellingShare[];
}

/** What a pair inside a word of duty and office tells of an element beside another. */
const GENERAL_SHARE = 0.6;
/** What the last word of a phrase tells besides: it says what kind of publication it is. */
const HEAD_SHARE = 0.3;
/** Least that a pair of a title weighs to tell an element: less stands around every matter. */
const TELLING = 0.1;
/** Pairs at either end of a name that say what it is of, and what it is. */
const END_PAIRS = 2;

/** A narrower word of a title with the pairs of the wider one. */
interface Lent {
  readonly start: number;
  readonly stop: number;
  readonly pairs: readonly { readonly pair: number }[];
}

const NO_ENDS = { isFirst: false, isLast: false };

/** Compiles what covers titles; `narrower`: words of the title that speak for wider ones. */
export function compileCover(
  { starts: firstMembers, members, areGeneral }: PhraseTable,
  { phrases, pairs, starts, owners }: PhraseIndex,
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
  function ownersIn(requirement: number): ReadonlyMap<number, ReadonlySet<number | undefined>> {
    const found = new Map<number, Set<number | undefined>>();
    for (const phrase of [...(names.get(requirement) ?? []), ...(contents.get(requirement) ?? [])])
      for (const { pair } of pairsOfPhrase(phrase)) {
        const own = found.get(pair) ?? new Set();
        found.set(pair, own.add(phrases[phrase]!.element));
      }
    return found;
  }

  function isOf(pair: number, requirement: number): boolean {
    for (let posting = starts[pair]!; posting < starts[pair + 1]!; posting += 1)
      if (phrases[owners[posting]!]!.requirement === requirement) return true;
    return false;
  }

  /** Share of a name's telling pairs that are there, and which of its ends are not. */
  function lookAt(phrase: number, has: (pair: number) => boolean) {
    const telling: boolean[] = [];
    for (let at = firstMembers[phrase]!; at < firstMembers[phrase + 1]!; at += 1)
      if (areGeneral[at] === 0) telling.push(has(members[at]!));
    const isMissing = (ends: readonly boolean[]) => ends.length > 0 && ends.every((isThere) => !isThere);
    return {
      share: telling.filter((isThere) => isThere).length / Math.max(1, telling.length),
      isFirst: isMissing(telling.slice(0, END_PAIRS)),
      isLast: isMissing(telling.slice(-END_PAIRS)),
    };
  }

  return (text, weights, narrower) => {
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
    /** Pairs that are there, themselves or by a narrower word, and weigh more than that. */
    function pairsThere(requirement: number, least: number): ReadonlySet<number> {
      const there = new Set(lentTo(requirement).flatMap(({ pairs: own }) => own.map(({ pair }) => pair)));
      for (let at = 0; at < weights.length; at += 1) {
        if (weights[at]! <= least || isSilent(text, at)) continue;
        const pair = pairs.get(pairOf(text, at));
        if (pair !== undefined) there.add(pair);
      }
      return there;
    }
    return {
      weights,
      explainedBy(requirement) {
        const explained = new Uint8Array(weights.length);
        for (let at = 0; at < weights.length; at += 1) {
          if (weights[at] === 0 || isSilent(text, at)) continue;
          const pair = pairs.get(pairOf(text, at));
          if (pair !== undefined && isOf(pair, requirement)) explained[at] = 1;
        }
        for (const { start, stop } of lentTo(requirement)) explained.fill(1, start, stop - 1);
        return explained;
      },
      missingEnds(requirement) {
        const there = pairsThere(requirement, 0);
        const has = (pair: number) => there.has(pair);
        const looked = (names.get(requirement) ?? []).map((phrase) => lookAt(phrase, has));
        return looked.reduce((best, one) => (one.share > best.share ? one : best), { ...NO_ENDS, share: -1 });
      },
      tellingShares(requirement) {
        const best = new Map<number, TellingShare>();
        const there = pairsThere(requirement, TELLING);
        const ownersOf = ownersIn(requirement);
        for (const phrase of contents.get(requirement) ?? []) {
          const { element } = phrases[phrase]!;
          const all = pairsOfPhrase(phrase);
          const head = all.at(-1)?.pair;
          // 目录和指南 names both: then the last word of each tells it all the same.
          const isTelling = (pair: number) => {
            const owners = ownersOf.get(pair);
            return owners?.size === 1 || (owners?.size === 2 && owners.has(undefined) && pair === head);
          };
          const own = all.filter(({ pair }) => isTelling(pair));
          if (own.length === 0 || element === undefined) continue;
          const worth = (some: typeof own) =>
            some.reduce((sum, { isGeneral }) => sum + (isGeneral ? GENERAL_SHARE : 1), 0);
          const hasHead = own.at(-1)?.pair === head && there.has(head ?? -1);
          const had = worth(own.filter(({ pair }) => there.has(pair))) / Math.max(2, worth(own));
          const share = had + (hasHead ? HEAD_SHARE : 0);
          if (share > (best.get(element)?.share ?? 0)) best.set(element, { element, share, hasHead });
        }
        return [...best.values()].sort((one, other) => other.share - one.share);
      },
    };
  };
}
