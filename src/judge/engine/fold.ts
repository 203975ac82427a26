import type { Match, MatchResult } from '../../model/match.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { OutcomeReason } from '../../model/report.ts';
import { governingDay } from '../facts/governing-day.ts';
import { seenEntry } from '../facts/seen-entry.ts';
import { isOutOfPeriod, isUnpublished, timingOf, usableDay } from '../facts/timing.ts';
import { holdsOn } from '../facts/validity.ts';
import type { Judging, MatchSubject } from '../rules/rule.ts';
import {
  type CategoryResult,
  type CategoryTargets,
  sharedLimit,
  targetsOfCategory,
} from './category-targets.ts';
import type { ElementState } from './element-state.ts';
import { noteDue, notePublished, noteReason, noteSeen, noteSighting } from './element-state.ts';
import type { FindingStore } from './finding-store.ts';
import { isLapsed } from './lapsed-entry.ts';
import type { ElementPlan } from './plan.ts';
import { countUntold, notePossible, type UntoldEntries } from './untold-entries.ts';

/** How the dates of one entry came out over all elements that it answers; the worst counts once per entry. */
export type EntryTiming = 'none' | 'on-time' | 'undetermined' | 'late';

export interface Fold {
  take(entry: Entry, result: MatchResult): EntryTiming;
  /** Once, after the last entry and before the states are read. */
  settle(): void;
  /** Entries dated on days on which no element that they answer was in force. */
  readonly outside: () => number;
  /** Late entries of a category whose item cannot be told, by their publication day. */
  readonly lateOfNoItem: ReadonlyMap<Day, number>;
}

interface KnownAnswer extends Omit<CategoryTargets, 'untold'> {
  readonly untold: UntoldEntries;
}

/** Elements of each requirement, and of each category, by index and code. */
export interface Targets {
  readonly byRequirement: readonly (readonly ElementState[])[];
  readonly byCategory: ReadonlyMap<string, readonly (readonly ElementState[])[]>;
}

/** Distinct answers about categories remembered at once; matchers give the same object for the same words. */
const MOST_ANSWERS = 10_000;

/** Presence of an entry for an element without a dated limit: there, or in the ledger and not online. */
function reasonOfPresence(entry: Entry): OutcomeReason {
  return entry.formedOn !== undefined && isUnpublished(entry) ? 'no-published-date' : 'published';
}

/** Folds entries into the states of the elements that they answer, and hands what the rules see to the store. */
export function startFold(targets: Targets, store: FindingStore, context: Judging): Fold {
  let timingOfEntry: EntryTiming = 'none';
  let ownOfEntry = false;
  let outsideOfEntry = false;
  let outside = 0;

  function noteTiming(reason: OutcomeReason): void {
    if (reason === 'published-late') timingOfEntry = 'late';
    else if (timingOfEntry === 'late') return;
    else if (reason !== 'published') timingOfEntry = 'undetermined';
    else if (timingOfEntry === 'none') timingOfEntry = 'on-time';
  }

  function runMatchRules(state: ElementState, subject: MatchSubject): void {
    const { plan } = state;
    const requirement = plan.requirement.index;
    for (const rule of plan.matchRules) {
      const judgement = rule.check(subject, context);
      if (judgement === undefined) continue;
      if (judgement.reason !== undefined) noteReason(state, judgement.reason);
      for (const observation of judgement.observations ?? []) {
        if (store.wants(rule, subject.entry.ordinal, requirement))
          store.add(rule, observation, seenEntry(subject.entry), requirement, plan.element.index);
      }
    }
  }

  function judgeEntry(state: ElementState, entry: Entry, match: Match): void {
    const { plan } = state;
    const { requirement, element, limits } = plan;
    const timing = plan.withins.length === 0 ? undefined : timingOf(entry, plan.withins, context);
    if (timing !== undefined) {
      noteReason(state, timing.reason);
      noteDue(state, timing.reason, timing.dueOn);
      noteTiming(timing.reason);
      if (timing.reason === 'published-late' && entry.publishedOn !== undefined)
        state.lateDays.set(entry.publishedOn, (state.lateDays.get(entry.publishedOn) ?? 0) + 1);
    } else if (limits.open.length === 0) noteReason(state, reasonOfPresence(entry));
    for (const reason of limits.open) noteReason(state, reason);
    if (plan.matchRules.length > 0)
      runMatchRules(state, {
        requirement,
        element,
        limits,
        entry,
        match,
        timing,
      });
  }

  /** Whether the element is in force on the day that governs the entry: what was formed before goes by the version before. */
  function isGoverned({ validity, withins }: ElementPlan, entry: Entry): boolean {
    return validity === undefined || holdsOn(validity, governingDay(entry, withins, context.asOf));
  }

  function noteOutside(state: ElementState, entry: Entry): void {
    outsideOfEntry = true;
    state.outside += 1;
    noteSeen(state.otherSeen, entry);
  }

  function foldEntry(state: ElementState, entry: Entry, match: Match, outOfPeriod: boolean): void {
    const { plan } = state;
    const publishedOn = usableDay(entry.publishedOn, context.asOf);
    if (publishedOn !== undefined) notePublished(state, publishedOn);
    const isOwn = isGoverned(plan, entry);
    if (isOwn) ownOfEntry = true;
    else if (plan.element.nature !== 'standing') {
      if (!outOfPeriod) noteOutside(state, entry);
      return;
    }
    state.entries += 1;
    noteSeen(state.seen, entry);
    if (publishedOn === undefined) state.undated += 1;
    if (isLapsed(entry, context.asOf)) state.lapsed += 1;
    if (plan.settled !== undefined) return;
    if (!isOwn) {
      // A guide of the year before stands all the same; when it was due, the version before said.
      noteReason(state, 'published');
      return;
    }
    noteSighting(state.channels, entry.channel ?? context.profile.channel, entry);
    noteSighting(state.publishers, entry.publisher, entry);
    if (outOfPeriod) return;
    state.inPeriod += 1;
    judgeEntry(state, entry, match);
  }

  const untoldByRequirement = targets.byRequirement.map(countUntold);
  const targetsOfAnswer = new Map<MatchResult, KnownAnswer>();
  const lateOfNoItem = new Map<Day, number>();

  function foldMatch(entry: Entry, match: Match, outOfPeriod: boolean): void {
    const states = targets.byRequirement[match.requirement] ?? [];
    const only = states.length === 1 ? states[0] : undefined;
    if (match.elements.length === 0) {
      if (only !== undefined) foldEntry(only, entry, match, outOfPeriod);
      else if (!outOfPeriod && states.some(({ plan }) => isGoverned(plan, entry)))
        untoldByRequirement[match.requirement]?.take(entry);
      return;
    }
    for (const index of match.elements) {
      const state = states[index];
      if (state !== undefined) foldEntry(state, entry, match, outOfPeriod);
    }
    if (match.possible !== undefined) notePossible(states, match.possible, entry);
  }

  /** 本期未发生, said in the list itself, without saying of which days: taken for the whole audit. */
  function foldNothingHappened(states: readonly ElementState[], elements: readonly string[], entry: Entry) {
    for (const state of states) {
      const { element } = state.plan;
      const isNamed = elements.length === 0 ? element.nature === 'event' : elements.includes(element.id);
      if (!isNamed) continue;
      if (state.zeroReports.length < 100)
        state.zeroReports.push({
          from: Number.NEGATIVE_INFINITY,
          to: Number.POSITIVE_INFINITY,
        });
      noteSeen(state.otherSeen, entry);
    }
  }

  /** What the dates of an entry show whichever item it belongs to: told once, and of no item. */
  function judgeOnce({ plan }: ElementState, entry: Entry, match: Match): void {
    const { requirement, element, limits, withins } = plan;
    const timing = withins.length === 0 ? undefined : timingOf(entry, withins, context);
    if (timing === undefined) return;
    noteTiming(timing.reason);
    if (timing.reason === 'published-late' && entry.publishedOn !== undefined)
      lateOfNoItem.set(entry.publishedOn, (lateOfNoItem.get(entry.publishedOn) ?? 0) + 1);
    const { printed } = limits;
    for (const rule of plan.matchRules) {
      const judgement = rule.check({ requirement, element, limits, entry, match, timing }, context);
      for (const observation of judgement?.observations ?? []) {
        if (!store.wants(rule, entry.ordinal, undefined)) continue;
        const told = printed === undefined ? observation : { ...observation, limit: printed };
        store.add(rule, told, seenEntry(entry), undefined, undefined);
      }
    }
  }

  function statesOfCategory({ category, catalogs }: CategoryResult): readonly (readonly ElementState[])[] {
    const states = targets.byCategory.get(category) ?? [];
    if (catalogs === undefined) return states;
    return states.filter(([first]) => catalogs.includes(first?.plan.requirement.catalog ?? ''));
  }

  function foldCategory(entry: Entry, result: CategoryResult, outOfPeriod: boolean): void {
    if (result.nothingHappened) {
      if (outOfPeriod) return;
      for (const states of statesOfCategory(result)) foldNothingHappened(states, result.elements, entry);
      return;
    }
    let known = targetsOfAnswer.get(result);
    if (known === undefined) {
      if (targetsOfAnswer.size >= MOST_ANSWERS) settle();
      const { untold, ...answered } = targetsOfCategory(statesOfCategory(result), result);
      known = { ...answered, untold: countUntold(untold) };
      targetsOfAnswer.set(result, known);
    }
    for (const match of known.matches) foldMatch(entry, match, outOfPeriod);
    if (outOfPeriod) return;
    known.untold.take(entry);
    const dated = sharedLimit(known.dated.filter(({ plan }) => isGoverned(plan, entry)));
    if (dated !== undefined) {
      const { how, confidence, clues } = result;
      const { requirement, element } = dated.plan;
      const match = { requirement: requirement.index, elements: [element.index], how, confidence, clues };
      judgeOnce(dated, entry, { ...match, against: [] });
    }
  }

  function settle(): void {
    for (const untold of untoldByRequirement) untold.settle();
    for (const { untold } of targetsOfAnswer.values()) untold.settle();
    targetsOfAnswer.clear();
  }

  return {
    take(entry, result) {
      timingOfEntry = 'none';
      ownOfEntry = false;
      outsideOfEntry = false;
      const outOfPeriod = isOutOfPeriod(entry, context);
      if (result.kind === 'item') {
        for (const match of result.matches) foldMatch(entry, match, outOfPeriod);
      } else if (result.kind === 'category') foldCategory(entry, result, outOfPeriod);
      if (outsideOfEntry && !ownOfEntry) outside += 1;
      return timingOfEntry;
    },
    settle,
    lateOfNoItem,
    outside: () => outside,
  };
}
