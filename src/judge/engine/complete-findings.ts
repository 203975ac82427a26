import { countedDays } from '../../calendar/due-day.ts';
import type { CountedDays, Finding } from '../../model/finding.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { Span } from '../../model/time-limit.ts';
import type { RuleMeta } from '../../words/rules/rule-meta.ts';
import { referenceOf } from '../facts/seen-entry.ts';
import type { Observation, RuleContext } from '../rules/rule.ts';
import type { StoredObservation } from './finding-store.ts';

/**
 * 64 bits of a text as 16 hex digits: two multiplicative 32-bit hashes with different constants, mixed at the end.
 * Not cryptographic: it only has to keep the findings of one agency apart, and to be the same on every machine.
 */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}

/** 政府信息公开条例 art. 26: 20 working days after formation or change. */
const statutoryBasis = '《中华人民共和国政府信息公开条例》第二十六条';

function isStatutory(span: Span | undefined): boolean {
  return span?.unit === 'workday' && span.count === 20;
}

function basisOf(
  requirement: Requirement | undefined,
  element: RequiredElement | undefined,
  meta: RuleMeta,
  observation: Observation,
): readonly string[] {
  return [
    ...new Set([
      ...(element?.basis ?? []),
      ...(requirement?.basis ?? []),
      ...(meta.basis ?? []),
      ...(isStatutory(observation.counted) ? [statutoryBasis] : []),
    ]),
  ];
}

function workingOf({ triggeredOn, counted }: Observation, context: RuleContext): CountedDays | undefined {
  if (triggeredOn === undefined || counted === undefined) return undefined;
  return countedDays(triggeredOn, counted, context.calendar);
}

type Draft = { -readonly [Key in keyof Finding]: Finding[Key] };

/** Dates and counts, where the rule saw them. */
function addFacts(draft: Draft, observation: Observation, context: RuleContext): void {
  const { triggeredOn, dueOn, publishedOn, workingDaysLate, facts, related, count } = observation;
  if (triggeredOn !== undefined) draft.triggeredOn = isoOfDay(triggeredOn);
  if (dueOn !== undefined) draft.dueOn = isoOfDay(dueOn);
  if (publishedOn !== undefined) draft.publishedOn = isoOfDay(publishedOn);
  if (workingDaysLate !== undefined) draft.workingDaysLate = workingDaysLate;
  const working = workingOf(observation, context);
  if (working !== undefined) draft.working = working;
  if (facts !== undefined) draft.facts = facts;
  if (related !== undefined) draft.related = related;
  if (count !== undefined) draft.count = count;
}

/** What is owed, by whom, on what basis. */
function addDuty(
  draft: Draft,
  requirement: Requirement | undefined,
  element: RequiredElement | undefined,
  observation: Observation,
  meta: RuleMeta,
): void {
  const limit = observation.limit ?? element?.limit?.printed;
  if (limit !== undefined) draft.limit = limit;
  const basis = basisOf(requirement, element, meta, observation);
  if (basis.length > 0) draft.basis = basis;
  if (requirement === undefined) return;
  const { catalog, code, name, subject, section } = requirement;
  draft.item = {
    catalog,
    code,
    name,
    category: requirement.categories.at(-1)?.code ?? '',
    ...requirement.version,
  };
  draft.subject = subject;
  if (section !== undefined) draft.section = section;
  if (element === undefined) return;
  draft.element = element.id;
  draft.elementName = element.name;
}

/** The code, with its first day where another version came before: a later version leaves the identities of the first alone. */
function identityOf({ index, catalog, code, version }: Requirement, { requirements }: RuleContext): string {
  if (version?.validFrom === undefined) return code;
  const isAlone = !requirements.some(
    (other) => other.code === code && other.catalog === catalog && other.index !== index,
  );
  return isAlone ? code : `${code} ${version.validFrom}`;
}

function findingOf(stored: StoredObservation, context: RuleContext): Finding {
  const { rule, severity, observation, entry } = stored;
  const requirement = stored.requirement === undefined ? undefined : context.requirements[stored.requirement];
  const element = stored.element === undefined ? undefined : requirement?.elements[stored.element];
  const identity = [
    rule.meta.id,
    requirement?.catalog ?? '',
    requirement === undefined ? '' : identityOf(requirement, context),
    element?.id ?? '',
    entry?.identity ?? '',
    observation.identity ?? '',
  ];
  const draft: Draft = {
    rule: rule.meta.id,
    severity,
    id: hashText(identity.join('\u0001')),
  };
  addDuty(draft, requirement, element, observation, rule.meta);
  if (entry !== undefined) draft.entry = referenceOf(entry);
  addFacts(draft, observation, context);
  return draft;
}

/**
 * Words nothing yet: completes what the rules saw with the item, its basis and the working of its due day.
 * Rows that are the same in every word get the same identity; a number keeps them apart.
 */
export function completeFindings(stored: readonly StoredObservation[], context: RuleContext): Finding[] {
  const seen = new Map<string, number>();
  return stored.map((observation) => {
    const finding = findingOf(observation, context);
    const nth = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, nth);
    return nth === 1 ? finding : { ...finding, id: `${finding.id}-${nth}` };
  });
}
