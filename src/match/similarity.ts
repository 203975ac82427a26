import type { Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import { withoutBrackets } from './lexicon.ts';

/** A requirement whose name or alias shares many pairs of characters with a text. */
export interface Similar {
  readonly requirement: number;
  /** Dice coefficient, 0-1. */
  readonly score: number;
  /** The name or alias that is like the text. */
  readonly text: string;
}

/** Below it two texts share chance pairs only. */
const LEAST_SCORE = 0.2;

function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1)
    pairs.add(text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1));
  return pairs;
}

/** Ranks requirements by likeness of names. It only suggests: likeness is no proof. Built when first asked. */
export function compileSimilarity(
  requirements: readonly Requirement[],
): (text: string, count: number) => readonly Similar[] {
  const names: { readonly requirement: number; readonly text: string; readonly pairs: number }[] = [];
  const index = new Map<number, number[]>();

  function build(): void {
    for (const { index: requirement, name, match } of requirements) {
      for (const text of new Set([name, withoutBrackets(name), ...match.aliases])) {
        const pairs = pairsOf(normalise(text));
        for (const pair of pairs) {
          const list = index.get(pair);
          if (list === undefined) index.set(pair, [names.length]);
          else list.push(names.length);
        }
        names.push({ requirement, text, pairs: pairs.size });
      }
    }
  }

  return (text, count) => {
    if (names.length === 0) build();
    const pairs = pairsOf(normalise(text));
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const name of index.get(pair) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
    const best = new Map<number, Similar>();
    for (const [at, common] of shared) {
      const { requirement, text: name, pairs: own } = names[at]!;
      const score = (2 * common) / (own + pairs.size);
      if (score >= LEAST_SCORE && score > (best.get(requirement)?.score ?? 0))
        best.set(requirement, { requirement, score, text: name });
    }
    return [...best.values()]
      .sort((one, other) => other.score - one.score || one.requirement - other.requirement)
      .slice(0, count);
  };
}
