import type { Match } from '../../model/match.ts';
import type { Day } from '../../model/plain-date.ts';
import { isAudited } from '../facts/audited-period.ts';
import { calendarTiming } from '../facts/calendar-timing.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { isDraft, isLapsed } from '../facts/publication-status.ts';
import { seenEntry } from '../facts/seen-entry.ts';
import { isUnpublished, timingOf } from '../facts/timing.ts';
import type { Judging, MatchRule, MatchSubject, Timing } from '../rules/rule.ts';
import {
  addTo,
  type ElementState,
  noteBodies,
  noteExempt,
  noteNamedPeriod,
  notePublished,
  noteSeen,
  noteSighting,
  noteTiming,
} from './element-state.ts';
import type { FindingStore } from './finding-store.ts';
import { isGoverned, noteTimingOfEntry, type PassingEntry, reasonOfPresence } from './passing-entry.ts';
import { type ElementPlan, isTolerated } from './plan.ts';
import type { RevocableVerdicts } from './take-back.ts';

const NO_RUN: RulesRun = { fired: [], isExcused: false };

interface RulesRun {
  /** Rules whose findings rest on a reason that may be taken back. */
  readonly fired: readonly MatchRule[];
  /** What some rule looks at fell due on an exempt day: that the entry is there says nothing more. */
  readonly isExcused: boolean;
}

/** Field by field: a copy of a plan with all that it knows would be made for every entry. */
function subjectOf(
  { requirement, element, limits, exemptDays }: ElementPlan,
  { entry, publishedOn }: PassingEntry,
  match: Match,
  timing: Timing | undefined,
): MatchSubject {
  return { requirement, element, limits, exemptDays, entry, match, timing, publishedOn };
}

/** Folds one entry into the state of one element. */
export interface ElementFold {
  take(state: ElementState, passing: PassingEntry, match: Match): void;
  /** What the dates of an entry show whichever item of a category it belongs to: reported once, and of no item. */
  takeOfNoItem(state: ElementState, passing: PassingEntry, match: Match): void;
}

export function foldElements(
  store: FindingStore,
  verdicts: RevocableVerdicts,
  lateOfNoItem: Map<Day, number>,
  context: Judging,
): ElementFold {
  function runRules(state: ElementState, subject: MatchSubject, isKnownItem: boolean): RulesRun {
    const { plan } = state;
    const requirement = isKnownItem ? plan.requirement.index : undefined;
    const { printed } = plan.limits;
    const fired: MatchRule[] = [];
    let isExcused = false;
    for (const rule of plan.matchRules) {
      const judgement = rule.check(subject, context);
      if (judgement === undefined) continue;
      const { reason } = judgement;
      if (reason === 'exempted') isExcused = true;
      if (isKnownItem && reason !== undefined && !isTolerated(rule, reason, context))
        addTo(state.reasons, reason);
      for (const seen of judgement.observations ?? []) {
        if (rule.restsOn !== undefined) fired.push(rule);
        if (!store.wants(rule, subject.entry.ordinal, requirement)) continue;
        const observation = isKnownItem || printed === undefined ? seen : { ...seen, limit: printed };
        const element = isKnownItem ? plan.element.index : undefined;
        store.add(rule, observation, seenEntry(subject.entry), requirement, element);
      }
    }
    return { fired, isExcused };
  }

  function timingOfPassing(plan: ElementPlan, { entry, publishedOn }: PassingEntry): Timing | undefined {
    if (plan.withins.length > 0) return timingOf(entry, plan, context, publishedOn);
    const isAwaited = plan.keepsDays && publishedOn === undefined;
    return isAwaited ? calendarTiming(entry, plan.limits.limits, plan.exemptDays, context) : undefined;
  }

  function judge(state: ElementState, passing: PassingEntry, match: Match): void {
    const { plan } = state;
    const { entry, isAgain, document, publishedOn } = passing;
    const timing = isAgain ? undefined : timingOfPassing(plan, passing);
    passing.watch?.(plan, { isAgain, timing, publishedOn });
    // A document counts once, with its first publication.
    if (isAgain) return;
    const { fired: rules, isExcused } =
      plan.matchRules.length > 0 ? runRules(state, subjectOf(plan, passing, match, timing), true) : NO_RUN;
    const { open } = plan.limits;
    const isPresence = open.length === 0 && !isExcused;
    const reason = timing?.reason ?? (isPresence ? reasonOfPresence(plan, passing) : undefined);
    for (const one of open) addTo(state.reasons, one);
    if (timing !== undefined) noteTimingOfEntry(passing, timing.reason);
    if (reason === undefined) return;
    if (plan.toleratedReasons.has(reason)) {
      if (publishedOn !== undefined) addTo(state.reasons, 'published');
      return;
    }
    noteTiming(state, reason, timing?.dueOn, publishedOn, 1);
    if (document < 0 || reason === 'published' || reason === 'no-trigger-date') return;
    verdicts.remember(document, entry, { state, reason, dueOn: timing?.dueOn, publishedOn, rules });
  }

  function notePublication(
    state: ElementState,
    { entry, publishedOn, isAgain, replaces }: PassingEntry,
  ): void {
    if (isAgain) return;
    if (replaces?.day !== undefined && state.plan.keepsDays) {
      addTo(state.publishedDays, replaces.day, -1);
      noteBodies(state, replaces.day, entry, -1);
      noteNamedPeriod(state, replaces.day, entry, -1);
    }
    if (publishedOn === undefined) return;
    notePublished(state, publishedOn);
    noteBodies(state, publishedOn, entry);
    noteNamedPeriod(state, publishedOn, entry);
  }

  /** What is known not to be published fills no period; what merely bears no day may fill any. */
  function noteUndated(state: ElementState, { entry, publishedOn, isAgain, replaces }: PassingEntry): void {
    if (isAgain || isDraft(entry) || (entry.formedOn !== undefined && isUnpublished(entry))) return;
    if (replaces !== undefined && replaces.day === undefined) state.undated -= 1;
    if (publishedOn === undefined) state.undated += 1;
  }

  function noteWhere(state: ElementState, { entry, ownDay }: PassingEntry): void {
    if (state.plan.settled !== undefined) return;
    const isOwed = ownDay === undefined || !holdDay(state.plan.exemptDays, ownDay);
    const channel = entry.channel ?? context.profile.channel;
    if (channel === undefined || channel === '') state.withoutChannel += 1;
    else noteSighting(state.channels, channel, entry, isOwed ? 1 : 0);
    if (isOwed) noteSighting(state.publishers, entry.publisher, entry);
  }

  return {
    take(state, passing, match) {
      const { plan } = state;
      const { entry, ownDay, isOutByDates } = passing;
      // Counted with every entry of the list.
      if (plan.element.provenBy === 'any-entry') return;
      const isStanding = plan.element.nature === 'standing';
      // What is not online is not there; when it was due is judged all the same.
      if (isStanding && isDraft(entry)) {
        noteSeen(state.otherSeen, entry);
        const isJudged = plan.settled === undefined && isGoverned(plan, entry, context);
        if (isJudged && isAudited(entry, plan.limits.limits, passing.publishedOn, context))
          judge(state, passing, match);
        return;
      }
      noteWhere(state, passing);
      notePublication(state, passing);
      if (ownDay !== undefined && plan.exemptDays.length > 0) noteExempt(state, ownDay, entry);
      const isOwn = isGoverned(plan, entry, context);
      if (isOwn) passing.isInForce = true;
      else if (!isStanding) {
        passing.watch?.(plan, { isOutside: true });
        if (isOutByDates) return;
        passing.isOutside = true;
        state.outside += 1;
        noteSeen(state.otherSeen, entry);
        return;
      }
      state.entries += 1;
      noteSeen(state.seen, entry);
      noteUndated(state, passing);
      if (isLapsed(entry, context.asOf)) state.lapsed += 1;
      if (plan.settled !== undefined) {
        // A row without any day may be of another.
        if (plan.settled === 'exempted' && !isStanding && entry.formedOn !== undefined)
          passing.isAwaited = true;
        passing.watch?.(plan, { settled: plan.settled });
        return;
      }
      if (!isOwn) {
        // A guide of the year before counts all the same; when it was due, the version before said.
        addTo(state.reasons, 'published');
        passing.watch?.(plan, { isOutside: true });
        return;
      }
      if (!isAudited(entry, plan.limits.limits, passing.publishedOn, context)) {
        passing.watch?.(plan, { isOutOfPeriod: true });
        return;
      }
      passing.isInPeriod = true;
      state.inPeriod += 1;
      judge(state, passing, match);
    },
    takeOfNoItem(state, passing, match) {
      const { plan } = state;
      const { entry, document, isAgain, publishedOn } = passing;
      if (isAgain || plan.withins.length === 0) return;
      const timing = timingOf(entry, plan, context, publishedOn);
      if (timing === undefined) return;
      noteTimingOfEntry(passing, timing.reason);
      const { fired: rules } = runRules(state, subjectOf(plan, passing, match, timing), false);
      const { reason, dueOn } = timing;
      if (publishedOn !== undefined && reason === 'published-late') addTo(lateOfNoItem, publishedOn);
      if (document < 0 || rules.length === 0) return;
      const verdict = { state: undefined, reason, dueOn, publishedOn, rules };
      verdicts.remember(document, entry, verdict);
    },
  };
}
