import type { Loans } from './loans.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { isSilent, type PhraseTable, pairOf } from './phrases.ts';
import type { RelatedFound } from './related.ts';

/** What of a title one requirement explains, asked for the few that are looked at closely. */
export interface Cover {
  /** What each pair of characters of the title weighs. */
  readonly weights: Float64Array;
  /** By place of a pair: 1 where the requirement prints it, or a wider word for it. */
  explainedBy(requirement: number): Uint8Array;
  /** Whether the title lacks the first or the last telling words of the part of the requirement's name that it has most of. */
  missingEnds(requirement: number): { readonly isFirst: boolean; readonly isLast: boolean };
}

/** Pairs at either end of a name that say what it is of, and what it is. */
const END_PAIRS = 2;

const NO_ENDS = { isFirst: false, isLast: false };

/** Compiles what covers titles; `narrower`: words of the title that speak for wider ones. */
export function compileCover(
  { starts: firstMembers, members, areGeneral }: PhraseTable,
  { phrases, pairs, starts, owners }: PhraseIndex,
  loans: Pick<Loans, 'borrowers'>,
): (text: string, weights: Float64Array, narrower: readonly RelatedFound[]) => Cover {
  /** Names of each requirement among the phrases. */
  const names = new Map<number, number[]>();
  phrases.forEach(({ requirement, element, isCategory }, at) => {
    if (element !== undefined || isCategory) return;
    const own = names.get(requirement);
    if (own === undefined) names.set(requirement, [at]);
    else own.push(at);
  });

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
    const lentTo = (requirement: number) =>
      narrower
        .filter(({ start }) => weights[start]! > 0)
        .flatMap(({ concept, start, stop }) =>
          loans
            .borrowers(concept)
            .filter(({ phrase }) => phrases[phrase]!.requirement === requirement)
            .map((borrower) => ({ start, stop, pairs: borrower.pairs })),
        );
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
        const there = new Set(lentTo(requirement).flatMap(({ pairs: lent }) => lent.map(({ pair }) => pair)));
        for (let at = 0; at < weights.length; at += 1) {
          const pair = weights[at] === 0 || isSilent(text, at) ? undefined : pairs.get(pairOf(text, at));
          if (pair !== undefined) there.add(pair);
        }
        const has = (pair: number) => there.has(pair);
        const looked = (names.get(requirement) ?? []).map((phrase) => lookAt(phrase, has));
        return looked.reduce((best, one) => (one.share > best.share ? one : best), { ...NO_ENDS, share: -1 });
      },
    };
  };
}
