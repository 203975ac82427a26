import { type Day, isoOfDay } from '../../model/plain-date.ts';
import type { ElementResult, ItemResult, OutcomeReason } from '../../model/report.ts';
import type { Requirement } from '../../model/requirement.ts';
import { holdsOn, withinValidity } from '../facts/day-ranges.ts';
import { usableDay } from '../facts/timing.ts';
import type { Judgement, Judging, LinkedEntry, Rule, Window } from '../rules/rule.ts';
import type { ElementState } from './element-state.ts';
import { evidenceOf } from './element-state.ts';
import type { FindingStore } from './finding-store.ts';
import type { LinkIndex } from './links.ts';
import { type ElementOutcome, outcomeOfElement, worstOutcome } from './outcome.ts';
import { isTolerated } from './plan.ts';

/** Coming due days of one element that are listed. */
const MOST_DUE_DAYS = 100;

/** Everything that judges when the list has passed. */
export interface Judges {
  readonly store: FindingStore;
  readonly links: LinkIndex;
  readonly window: Window;
  readonly context: Judging;
}

/** The day from which a document binds what should follow or precede it. */
function dayOfLeader({ publishedOn, formedOn }: LinkedEntry, { asOf }: Judging): Day | undefined {
  return usableDay(publishedOn, asOf) ?? usableDay(formedOn, asOf);
}

/** Runs the rules that look at a whole element; their observations go to the store, their reasons into the outcome. */
function judgementsOf(state: ElementState, judges: Judges): readonly Judgement[] {
  const { store, links, window, context } = judges;
  const { requirement, element, limits, exemptDays, validity, requirementRules, linkRules } = state.plan;
  const judgements: Judgement[] = [];
  const keep = (rule: Rule, found: Judgement | undefined) => {
    if (found === undefined) return;
    const isUnproved =
      state.possible > 0 && found.observations !== undefined && 'isAbsence' in rule && rule.isAbsence;
    const isSeen = state.plan.attestation !== undefined && found.reason === 'nothing-published';
    const judgement: Judgement = isSeen
      ? { reason: 'attested' }
      : isUnproved
        ? { reason: 'possible-entries' }
        : found;
    const { reason, ...rest } = judgement;
    const isKept = reason === undefined || !isTolerated(rule, reason, context);
    judgements.push(isKept ? judgement : rest);
    for (const observation of judgement.observations ?? [])
      store.add(rule, observation, observation.entry, requirement.index, element.index);
  };
  if (requirementRules.length > 0) {
    const subject = {
      requirement,
      element,
      limits,
      exemptDays,
      evidence: evidenceOf(state),
      window: withinValidity(window, validity),
    };
    for (const rule of requirementRules) keep(rule, rule.check(subject, context));
  }
  if (linkRules.length > 0) {
    const { links: tied, loose } = links.linksOf(requirement.index, element.index);
    // A document that came out before the duty began, or after it ended, owes no follower.
    const bound = tied.filter(({ leader }) => holdsOn(validity, dayOfLeader(leader, context)));
    const subject = { requirement, element, limits, exemptDays, links: bound, loose };
    for (const rule of linkRules) keep(rule, rule.check(subject, context));
  }
  return judgements;
}

/** An attestation settles what nobody could know from the list, and takes the place of what is not in it. */
function withAttestation({ outcome, reasons }: ElementOutcome, { attestation }: ElementState['plan']) {
  if (attestation === undefined) return { outcome, reasons };
  const isSettled = outcome === 'undetermined' || (outcome === 'met' && reasons.includes('attested'));
  if (!isSettled) return { outcome, reasons };
  const { url, seenBy, seenOn, until } = attestation;
  const attested = { url, seenBy, seenOn, until };
  return { outcome: 'met', reasons: ['attested'], attested } as const;
}

function judgeElement(state: ElementState, judges: Judges): ElementResult {
  const { element, limits } = state.plan;
  const judgements = judgementsOf(state, judges);
  const ruleReasons = judgements.flatMap(({ reason }): OutcomeReason[] =>
    reason === undefined ? [] : [reason],
  );
  const byList = outcomeOfElement(state, ruleReasons, judges.window, judges.context.asOf);
  const verdict = withAttestation(byList, state.plan);
  const dueDays = [
    ...new Set([...state.dueDays.keys(), ...judgements.flatMap((judgement) => judgement.nextDueOn ?? [])]),
  ].sort((a, b) => a - b);
  const [nextDueOn] = dueDays;
  const seen = state.entries > 0 ? state.seen : state.otherSeen;
  return {
    id: element.id,
    name: element.name,
    ...(element.publicationOf === undefined ? {} : { publicationOf: element.publicationOf }),
    ...(element.disclosure === undefined ? {} : { disclosure: element.disclosure }),
    ...verdict,
    evidence: seen.map(({ file, sheet, row }) => ({ file, sheet, row })),
    entries: state.entries,
    ...(limits.printed === undefined ? {} : { limit: limits.printed }),
    ...(state.outside === 0 ? {} : { outside: state.outside }),
    ...(nextDueOn === undefined ? {} : { nextDueOn: isoOfDay(nextDueOn) }),
    ...(dueDays.length < 2 ? {} : { dueDays: dueDays.slice(0, MOST_DUE_DAYS).map(isoOfDay) }),
  };
}

/** The verdict on one item: its elements judged and folded. */
export function judgeItem(
  requirement: Requirement,
  states: readonly ElementState[],
  judges: Judges,
): ItemResult {
  const elements = states.map((state) => judgeElement(state, judges));
  const category = requirement.categories.at(-1);
  const { code, name, catalog, subject, section, provenance, place } = requirement;
  return {
    code,
    name,
    catalog,
    category: category?.code ?? '',
    categoryName: category?.name ?? '',
    outcome: worstOutcome(elements.map(({ outcome }) => outcome)),
    subject,
    ...(section === undefined ? {} : { section }),
    provenance: provenance.status,
    ...(place.line === undefined ? {} : { place: { file: place.file, line: place.line } }),
    elements,
  };
}
