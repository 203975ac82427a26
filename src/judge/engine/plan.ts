import type { Day } from '../../model/plain-date.ts';
import type { Attestation } from '../../model/profile.ts';
import { type OutcomeReason, outcomeOf } from '../../model/report.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { WithinLimit } from '../../model/time-limit.ts';
import { bindingLimits, boundOf } from '../facts/binding-limits.ts';
import { coverDays, type DayRange, holdsOn, validityOf } from '../facts/day-ranges.ts';
import { attestationOf, exemptDaysOf } from '../facts/declared-days.ts';
import { mustBeFresh } from '../facts/period-duties.ts';
import { type BodyFinder, findBodies, rosterOf } from '../facts/roster.ts';
import type {
  BindingLimits,
  ElementSubject,
  Judging,
  LinkRule,
  MatchRule,
  RequirementRule,
  Rule,
} from '../rules/rule.ts';

import { severityOf } from './finding-store.ts';

/** All that is known about an element before the first entry. */
export interface ElementPlan extends ElementSubject {
  readonly requirement: Requirement;
  readonly element: RequiredElement;
  readonly limits: BindingLimits;
  /** The outcome is settled whatever the list shows: excluded, exempt, never on a public list. */
  readonly settled: OutcomeReason | undefined;
  /** The days on which the requirement binds; undefined: all. */
  readonly validity: DayRange | undefined;
  /** It was owed permanently under a version that has ended: nothing is missing any more. */
  readonly isEnded: boolean;
  /** Somebody saw it: nothing of it is missing or in doubt on the day of judgement. */
  readonly attestation?: Attestation;
  readonly withins: readonly WithinLimit[];
  readonly matchRules: readonly MatchRule[];
  readonly requirementRules: readonly RequirementRule[];
  readonly linkRules: readonly LinkRule[];
  /** What would be a gap, were the rule that reports it not graded below an error by the profile. */
  readonly toleratedReasons: ReadonlySet<OutcomeReason>;
  /** Some limit asks on which days something was published. */
  readonly keepsDays: boolean;
  /** Bodies that each owe it for themselves, and how an entry is recognised as theirs. */
  readonly roster?: { readonly members: readonly string[]; readonly find: BodyFinder };
}

const NO_RULES: readonly never[] = [];

const calendarBound: ReadonlySet<string> = new Set(['periodic', 'yearly-by', 'by']);

/** Some limit names periods or days of the calendar, not a count from each document. */
function isBoundByCalendar({ limits }: BindingLimits): boolean {
  return limits.some(({ kind }) => calendarBound.has(kind));
}

/** The last day that the audit looks at: what must always be there must be there on it. */
function lastDay({ asOf, period }: Judging): Day {
  return period.to === undefined || period.to > asOf ? asOf : period.to;
}

/** Whether an item binds on some day of the audit; where the period is taken from the list, that shows at the end. */
function isEverInForce(validity: DayRange | undefined, context: Judging): boolean {
  if (validity === undefined) return true;
  return (
    validity.from <= lastDay(context) && validity.to >= (context.period.from ?? Number.NEGATIVE_INFINITY)
  );
}

function settledReason(
  { requirement, element, limits, exemptDays }: ElementSubject,
  validity: DayRange | undefined,
  context: Judging,
): OutcomeReason | undefined {
  if (requirement.excluded !== undefined) return 'excluded';
  if (!isEverInForce(validity, context)) return 'not-in-force';
  if (element.unlisted) return 'not-in-public-list';
  // Of a part of the audited days it is settled day by day; where the list is to give the period, that shows at the end.
  const from = context.period.from ?? Number.NEGATIVE_INFINITY;
  // What is owed permanently must be there on the day of judgement, and a column that must be fresh be so on it.
  const isOfTheDay = element.nature === 'standing' || mustBeFresh({ element, limits });
  const audited = { from, to: isOfTheDay ? context.asOf : lastDay(context) };
  return coverDays(exemptDays, audited) ? 'exempted' : undefined;
}

/**
 * What must be there permanently is owed by the version in force on the last day of the audit. Of a version that ended before, only
 * what was published is judged, as of something that happens.
 */
function bindElement(
  element: RequiredElement,
  validity: DayRange | undefined,
  context: Judging,
): RequiredElement {
  const isOwed = element.nature !== 'standing' || holdsOn(validity, lastDay(context));
  return isOwed ? element : { ...element, nature: 'event' };
}

/** A gap follows from an error alone, as the exit code does. */
export function isTolerated(rule: Rule, reason: OutcomeReason, { profile }: Judging): boolean {
  return outcomeOf[reason] === 'gap' && severityOf(profile, rule) !== 'error';
}

/** The rules that may look at an element, and what of them depends on the profile alone: the same for all elements. */
export interface PlannedRules extends Pick<ElementPlan, 'toleratedReasons'> {
  readonly match: readonly MatchRule[];
  readonly requirement: readonly RequirementRule[];
  readonly link: readonly LinkRule[];
}

export function planRules(rules: readonly Rule[], context: Judging): PlannedRules {
  return {
    match: rules.filter((rule) => rule.scope === 'match'),
    requirement: rules.filter((rule) => rule.scope === 'requirement'),
    link: rules.filter((rule) => rule.scope === 'link'),
    toleratedReasons: toleratedReasons(rules, context),
  };
}

function toleratedReasons(rules: readonly Rule[], context: Judging): ReadonlySet<OutcomeReason> {
  return new Set(
    rules.flatMap((rule) =>
      rule.scope === 'match' && rule.restsOn !== undefined && isTolerated(rule, rule.restsOn, context)
        ? [rule.restsOn]
        : [],
    ),
  );
}

/** Which limits and rules look at an element; asked once, so that entries pass by without questions. */
export function planElement(
  requirement: Requirement,
  given: RequiredElement,
  rules: PlannedRules,
  context: Judging,
): ElementPlan {
  const limits = bindingLimits(requirement, given, context.profile);
  const validity = validityOf(requirement);
  const element = bindElement(given, validity, context);
  const exemptDays = exemptDaysOf(requirement, element, context.profile.exemptions, context.asOf);
  const subject = { requirement, element, limits, exemptDays };
  const settled = settledReason(subject, validity, context);
  const isEnded = element !== given;
  const withins = boundOf(limits, 'within');
  if (settled !== undefined || element.nature === 'optional')
    return {
      ...subject,
      settled,
      validity,
      isEnded,
      withins: NO_RULES,
      matchRules: NO_RULES,
      requirementRules: NO_RULES,
      linkRules: NO_RULES,
      toleratedReasons: new Set(),
      keepsDays: false,
    };
  const attestation = attestationOf(requirement, element, context.profile.attestations, context.asOf);
  const members = boundOf(limits, 'periodic').length === 0 ? [] : rosterOf(requirement, context.profile);
  return {
    ...subject,
    ...(attestation === undefined ? {} : { attestation }),
    ...(members.length < 2 ? {} : { roster: { members, find: findBodies(members) } }),
    settled,
    validity,
    isEnded,
    withins,
    matchRules: rules.match.filter((rule) => rule.appliesTo(subject)),
    requirementRules: rules.requirement.filter((rule) => rule.appliesTo(subject)),
    linkRules: rules.link.filter((rule) => rule.appliesTo(subject)),
    toleratedReasons: rules.toleratedReasons,
    keepsDays: isBoundByCalendar(limits),
  };
}
