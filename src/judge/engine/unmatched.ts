import type { MatchResult } from '../../model/match.ts';
import type { Entry } from '../../model/publication.ts';
import type { UnmatchedEntry } from '../../model/report.ts';
import type { Requirement } from '../../model/requirement.ts';
import { placeOfEntry } from '../facts/seen-entry.ts';

interface Doubtful {
  readonly ordinal: number;
  readonly score: number;
  readonly entry: UnmatchedEntry;
}

/** The clearest first: what nearly matched, then list order. */
function compareDoubt(a: Doubtful, b: Doubtful): number {
  return b.score - a.score || a.ordinal - b.ordinal;
}

export interface DoubtfulEntries {
  take(entry: Entry, result: Extract<MatchResult, { kind: 'none' }>): void;
  finish(): UnmatchedEntry[];
}

/** Keeps the `bound` entries most worth a person's look. */
export function collectDoubtful(requirements: readonly Requirement[], bound: number): DoubtfulEntries {
  let kept: Doubtful[] = [];
  let worst: { readonly score: number; readonly ordinal: number } | undefined;

  function cut(): void {
    kept.sort(compareDoubt);
    kept = kept.slice(0, bound);
    worst = kept[bound - 1];
  }

  return {
    take(entry, result) {
      const score = result.suggestions[0]?.score ?? 0;
      const { ordinal } = entry;
      if (worst !== undefined && (score < worst.score || (score === worst.score && ordinal > worst.ordinal)))
        return;
      const place = placeOfEntry(entry);
      const suggestions = result.suggestions.flatMap((suggestion) => {
        const requirement = requirements[suggestion.requirement];
        if (requirement === undefined) return [];
        return [
          {
            code: requirement.code,
            name: requirement.name,
            score: suggestion.score,
          },
        ];
      });
      const { columnPath } = entry;
      kept.push({
        ordinal,
        score,
        entry: {
          ...place,
          reason: result.reason,
          ...(columnPath === undefined ? {} : { columnPath }),
          suggestions,
        },
      });
      if (kept.length === bound || kept.length >= 2 * bound) cut();
    },
    finish() {
      cut();
      return kept.map(({ entry }) => entry);
    },
  };
}
