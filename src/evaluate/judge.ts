import { isoOfDay } from '../model/plain-date.ts';
import type { ElementResult, ItemResult, OutcomeReason } from '../model/report.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Judgement, Judging, Rule, Window } from '../rules/rule.ts';
import type { ElementState } from './element-state.ts';
import { evidenceOf } from './element-state.ts';
import type { FindingStore } from './finding-store.ts';
import type { LinkIndex } from './links.ts';
import { outcomeOfElement, outcomeOfItem } from './outcome.ts';

/** Everything that judges when the list has passed. */
export interface Judges {
  readonly store: FindingStore;
  readonly links: LinkIndex;
  readonly window: Window;
  readonly context: Judging;
}

/** Runs the rules that look at a whole element; their observations go to the store, their reasons into the outcome. */
function judgementsOf(state: ElementState, judges: Judges): readonly Judgement[] {
  const { store, links, window, context } = judges;
  const { requirement, element, limits, requirementRules, linkRules } = state.plan;
  const judgements: Judgement[] = [];
  const keep = (rule: Rule, judgement: Judgement | undefined) => {
    if (judgement === undefined) return;
    judgements.push(judgement);
    for (const observation of judgement.observations ?? [])
      store.add(rule, observation, observation.entry, requirement.index, element.index);
  };
  if (requirementRules.length > 0) {
    const subject = {
      requirement,
      element,
      limits,
      evidence: evidenceOf(state),
      window,
    };
    for (const rule of requirementRules) keep(rule, rule.check(subject, context));
  }
  if (linkRules.length > 0) {
    const subject = {
      requirement,
      element,
      limits,
      ...links.linksOf(requirement.index, element.index),
    };
    for (const rule of linkRules) keep(rule, rule.check(subject, context));
  }
  return judgements;
}

function judgeElement(state: ElementState, judges: Judges): ElementResult {
  const { element, limits } = state.plan;
  const judgements = judgementsOf(state, judges);
  const ruleReasons = judgements.flatMap(({ reason }): OutcomeReason[] =>
    reason === undefined ? [] : [reason],
  );
  const { outcome, reasons } = outcomeOfElement(state, ruleReasons, judges.window, judges.context.asOf);
  const nextDueOn = Math.min(
    state.nextDueOn,
    ...judgements.map((judgement) => judgement.nextDueOn ?? Infinity),
  );
  const seen = state.entries > 0 ? state.seen : state.untoldSeen;
  return {
    id: element.id,
    name: element.name,
    outcome,
    reasons,
    evidence: seen.map(({ file, sheet, row }) => ({ file, sheet, row })),
    entries: state.entries,
    ...(limits.printed === undefined ? {} : { limit: limits.printed }),
    ...(Number.isFinite(nextDueOn) ? { nextDueOn: isoOfDay(nextDueOn) } : {}),
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
  const { code, name, catalog, subject, section, provenance } = requirement;
  return {
    code,
    name,
    catalog,
    category: category?.code ?? '',
    categoryName: category?.name ?? '',
    outcome: outcomeOfItem(elements.map(({ outcome }) => outcome)),
    subject,
    ...(section === undefined ? {} : { section }),
    provenance: provenance.status,
    elements,
  };
}
