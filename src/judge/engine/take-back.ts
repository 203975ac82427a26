import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { MatchRule } from '../rules/rule.ts';
import { addTo, type ElementState, noteTiming } from './element-state.ts';
import type { FindingStore } from './finding-store.ts';

/** What one entry was judged to be for one element; without a state for a category whose item is not known. */
export interface JudgedTiming {
  readonly state: ElementState | undefined;
  readonly reason: OutcomeReason;
  readonly dueOn: Day | undefined;
  readonly publishedOn: Day | undefined;
  readonly rules: readonly MatchRule[];
}

/** How the dates of one entry came out over all elements that it answers; the worst counts once per entry. */
export type EntryTiming = 'none' | 'on-time' | 'undetermined' | 'late';

export interface JudgedEntry {
  readonly place: Pick<Entry, 'file' | 'sheet' | 'row'>;
  readonly verdicts: JudgedTiming[];
  timing: EntryTiming;
}

/** Documents remembered beyond this are judged by the copy that came first in the list. */
const MOST_REMEMBERED = 200_000;

/** Verdicts that an earlier publication of the same document would change, by the number of the document. */
export interface RevocableVerdicts {
  remember(document: number, entry: Entry, verdict: JudgedTiming): void;
  /** How the entry came out over all its elements, once it has passed. */
  close(document: number, timing: EntryTiming): void;
  /** Takes back what was judged of a document; undefined when there is nothing to take back. */
  takeBack(document: number): JudgedEntry | undefined;
}

export function rememberVerdicts(store: FindingStore, lateOfNoItem: Map<Day, number>): RevocableVerdicts {
  const judged = new Map<number, JudgedEntry>();

  return {
    remember(document, { file, sheet, row }, verdict) {
      const known = judged.get(document);
      if (known !== undefined) known.verdicts.push(verdict);
      else if (judged.size < MOST_REMEMBERED)
        judged.set(document, { place: { file, sheet, row }, verdicts: [verdict], timing: 'none' });
    },
    close(document, timing) {
      const known = judged.get(document);
      if (known !== undefined) known.timing = timing;
    },
    takeBack(document) {
      const known = judged.get(document);
      if (known === undefined) return undefined;
      judged.delete(document);
      for (const { state, reason, dueOn, publishedOn, rules } of known.verdicts) {
        if (state !== undefined) noteTiming(state, reason, dueOn, publishedOn, -1);
        else if (publishedOn !== undefined && reason === 'published-late')
          addTo(lateOfNoItem, publishedOn, -1);
        const requirement = state?.plan.requirement.index;
        for (const rule of rules)
          store.withdrawEntry(rule, requirement, state?.plan.element.index, known.place);
      }
      return known;
    },
  };
}
