import type { Match, MatchResult } from '../../model/match.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { Requirement } from '../../model/requirement.ts';
import { isOutOfPeriod } from '../facts/audited-period.ts';
import { isPersonalResult } from '../facts/personal-results.ts';
import { publicationDay } from '../facts/timing.ts';
import type { FoldedEntry, Judging } from '../rules/rule.ts';
import {
  type CategoryResult,
  type CategoryTargets,
  sharedLimit,
  targetsOfCategory,
} from './category-targets.ts';
import type { KnownDocument } from './duplicate-table.ts';
import { addTo, type ElementState, noteSeen } from './element-state.ts';
import type { FindingStore } from './finding-store.ts';
import { foldElements } from './fold-element.ts';
import type { WatchElement } from './follow-entry.ts';
import { isGoverned, type PassingEntry } from './passing-entry.ts';
import { type EntryTiming, rememberVerdicts } from './take-back.ts';
import { countUnknown, noteCandidate, notePossible, type UnknownElements } from './unknown-elements.ts';

export interface Fold {
  /** `watch`: called with what the entry comes to, element by element. */
  take(entry: Entry, result: MatchResult, known: KnownDocument, watch?: WatchElement): FoldedEntry;
  /** Once, after the last entry and before the states are read. */
  settle(): void;
  readonly counts: FoldCounts;
  /** Late entries by their publication day. */
  readonly lateByDay: ReadonlyMap<Day, number>;
  /** Late entries of a category whose item is not known, by their publication day. */
  readonly lateOfNoItem: ReadonlyMap<Day, number>;
}

export interface FoldCounts {
  /** Entries by how their dates came out; what was published again counts once. */
  readonly timings: Record<EntryTiming, number>;
  /** Entries dated on days on which no element that they answer was in force. */
  outside: number;
  outOfPeriod: number;
}

interface KnownAnswer extends Omit<CategoryTargets, 'unknown'> {
  readonly unknown: UnknownElements;
}

/** Elements of each requirement, and of each category, by index and code. */
interface Targets {
  readonly byRequirement: readonly (readonly ElementState[])[];
  readonly byCategory: ReadonlyMap<string, readonly (readonly ElementState[])[]>;
}

/** The states of the elements by index of their requirement, and by the code of each category above it. */
export function targetsOf(
  requirements: readonly Requirement[],
  states: readonly (readonly ElementState[])[],
): Targets {
  const byCategory = new Map<string, (readonly ElementState[])[]>();
  requirements.forEach((requirement, index) => {
    for (const { code } of requirement.categories) {
      const known = byCategory.get(code) ?? [];
      known.push(states[index] ?? []);
      byCategory.set(code, known);
    }
  });
  return { byRequirement: states, byCategory };
}

/** Distinct answers about categories remembered at once; matchers give the same object for the same words. */
const MOST_ANSWERS = 10_000;

/** Zero reports remembered of one element. */
const MOST_ZERO_REPORTS = 100;

/** The earlier of two days of which either may be unknown. */
function earlierDay(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Folds entries into the states of the elements that they answer, and hands what the rules see to the store. */
export function startFold(targets: Targets, store: FindingStore, context: Judging): Fold {
  const lateOfNoItem = new Map<Day, number>();
  const lateByDay = new Map<Day, number>();
  const verdicts = rememberVerdicts(store, lateOfNoItem);
  const elements = foldElements(store, verdicts, lateOfNoItem, context);
  const counts: FoldCounts = {
    timings: { none: 0, 'on-time': 0, undetermined: 0, late: 0 },
    outside: 0,
    outOfPeriod: 0,
  };
  const unknownByRequirement = targets.byRequirement.map(countUnknown);
  const targetsOfAnswer = new Map<MatchResult, KnownAnswer>();

  function foldMatch(passing: PassingEntry, match: Match): void {
    const states = targets.byRequirement[match.requirement] ?? [];
    const only = states.length === 1 ? states[0] : undefined;
    const { entry, isOutByDates } = passing;
    // What must not be public at all fulfils nothing.
    if (states[0] !== undefined && isPersonalResult(states[0].plan.requirement, entry)) return;
    if (match.elements.length === 0) {
      if (only !== undefined) elements.take(only, passing, match);
      else if (!isOutByDates && states.some(({ plan }) => isGoverned(plan, entry, context)))
        unknownByRequirement[match.requirement]?.take(entry);
      return;
    }
    for (const index of match.elements) {
      const state = states[index];
      if (state !== undefined) elements.take(state, passing, match);
    }
    if (match.possible !== undefined) notePossible(states, match.possible, entry);
  }

  /** 本期未发生, said in the list itself, without saying of which days: taken for the whole audit. */
  function foldNothingHappened(states: readonly ElementState[], ids: readonly string[], entry: Entry) {
    for (const state of states) {
      const { element } = state.plan;
      const isNamed = ids.length === 0 ? element.nature === 'event' : ids.includes(element.id);
      if (!isNamed) continue;
      if (state.zeroReports.length < MOST_ZERO_REPORTS) state.zeroReports.push(always);
      noteSeen(state.otherSeen, entry);
    }
  }

  function statesOfCategory({ category, catalogs }: CategoryResult): readonly (readonly ElementState[])[] {
    const states = targets.byCategory.get(category) ?? [];
    if (catalogs === undefined) return states;
    return states.filter(([first]) => catalogs.includes(first?.plan.requirement.catalog ?? ''));
  }

  function foldCategory(passing: PassingEntry, result: CategoryResult): void {
    const { entry, isOutByDates } = passing;
    if (result.nothingHappened) {
      if (isOutByDates) return;
      for (const states of statesOfCategory(result)) foldNothingHappened(states, result.elements, entry);
      return;
    }
    let known = targetsOfAnswer.get(result);
    if (known === undefined) {
      if (targetsOfAnswer.size >= MOST_ANSWERS) settle();
      const { unknown, ...answered } = targetsOfCategory(statesOfCategory(result), result);
      known = { ...answered, unknown: countUnknown(unknown) };
      targetsOfAnswer.set(result, known);
    }
    for (const match of known.matches) foldMatch(passing, match);
    if (isOutByDates) return;
    known.unknown.take(entry);
    const dated = sharedLimit(known.dated.filter(({ plan }) => isGoverned(plan, entry, context)));
    if (dated === undefined) return;
    const { how, confidence, clues } = result;
    const { requirement, element } = dated.plan;
    const match = { requirement: requirement.index, elements: [element.index], how, confidence, clues };
    elements.takeOfNoItem(dated, passing, { ...match, against: [] });
  }

  function settle(): void {
    for (const unknown of unknownByRequirement) unknown.settle();
    for (const { unknown } of targetsOfAnswer.values()) unknown.settle();
    targetsOfAnswer.clear();
  }

  /** Takes back what was judged of a later copy of the document; true when something was. */
  function takeBack({ document, first }: KnownDocument): boolean {
    const judged = verdicts.takeBack(document);
    if (judged === undefined) return false;
    counts.timings[judged.timing] -= 1;
    if (judged.timing === 'late' && first?.publishedOn !== undefined) addTo(lateByDay, first.publishedOn, -1);
    return true;
  }

  function passingEntry(entry: Entry, known: KnownDocument, watch: WatchElement | undefined): PassingEntry {
    const { first, isEarlier, document } = known;
    const ownDay = publicationDay(entry, context.asOf);
    const publishedOn = earlierDay(ownDay, first?.publishedOn);
    const { formedOn, changedOn } = entry;
    return {
      entry,
      document,
      publishedOn,
      ownDay,
      isAgain: first !== undefined && !isEarlier,
      replaces: first !== undefined && isEarlier ? { day: first.publishedOn } : undefined,
      isOutByDates: isOutOfPeriod({ publishedOn, formedOn, changedOn }, context),
      timing: 'none',
      isAwaited: false,
      isInPeriod: false,
      isInForce: false,
      isOutside: false,
      watch,
    };
  }

  return {
    take(entry, result, known, watch) {
      const isFirst = known.first === undefined || (known.isEarlier && takeBack(known));
      const passing = passingEntry(entry, known, watch);
      if (result.kind === 'item') {
        for (const match of result.matches) foldMatch(passing, match);
      } else if (result.kind === 'category') foldCategory(passing, result);
      if (result.kind !== 'category') {
        for (const { requirement, elements: indexes } of result.possible ?? [])
          noteCandidate(targets.byRequirement[requirement] ?? [], indexes, entry);
      }
      const { timing, publishedOn, isOutByDates, isInPeriod } = passing;
      if (isFirst) {
        verdicts.close(known.document, timing);
        counts.timings[timing] += 1;
        if (timing === 'late' && publishedOn !== undefined) addTo(lateByDay, publishedOn);
      }
      if (passing.isOutside && !passing.isInForce) counts.outside += 1;
      const isOut = isOutByDates && !isInPeriod;
      if (isOut) counts.outOfPeriod += 1;
      const isOutside = passing.isOutside && !passing.isInForce;
      return {
        isSettled: passing.isAwaited || passing.isAgain || isOutside,
        isOutOfPeriod: isOut,
      };
    },
    settle,
    counts,
    lateByDay,
    lateOfNoItem,
  };
}
