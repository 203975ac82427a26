import type { Day } from '../model/plain-date.ts';
import { dayOfIso } from '../model/plain-date.ts';
import type { OutcomeReason } from '../model/report.ts';
import type { RequiredElement, Requirement } from '../model/requirement.ts';
import type { WithinLimit } from '../model/time-limit.ts';
import { bindingLimits, boundOf } from '../rules/binding-limits.ts';
import type {
  BindingLimits,
  ElementSubject,
  Judging,
  LinkRule,
  MatchRule,
  RequirementRule,
  Rule,
} from '../rules/rule.ts';
import { exemptionFor } from './exemptions.ts';

/** All that is known about an element before the first entry. */
export interface ElementPlan extends ElementSubject {
  readonly requirement: Requirement;
  readonly element: RequiredElement;
  readonly limits: BindingLimits;
  /** The outcome is settled whatever the list shows: excluded, exempt, never on a public list. */
  readonly settled: OutcomeReason | undefined;
  readonly withins: readonly WithinLimit[];
  readonly matchRules: readonly MatchRule[];
  readonly requirementRules: readonly RequirementRule[];
  readonly linkRules: readonly LinkRule[];
  /** Some limit asks for the days of publication. */
  readonly keepsDays: boolean;
}

const NO_RULES: readonly never[] = [];

const calendarBound: ReadonlySet<string> = new Set(['periodic', 'yearly-by', 'by']);

/** Items bind from `validFrom` to `validUntil`; an audit of a period looks at the whole period. */
function isInForce(requirement: Requirement, first: Day, last: Day): boolean {
  const from = requirement.validFrom === undefined ? undefined : dayOfIso(requirement.validFrom);
  const until = requirement.validUntil === undefined ? undefined : dayOfIso(requirement.validUntil);
  return (from === undefined || from <= last) && (until === undefined || until >= first);
}

function settledReason(
  requirement: Requirement,
  element: RequiredElement,
  context: Judging,
): OutcomeReason | undefined {
  const { asOf, period } = context;
  if (requirement.excluded !== undefined) return 'excluded';
  const last = period.to === undefined || period.to > asOf ? asOf : period.to;
  if (!isInForce(requirement, period.from ?? last, last)) return 'not-in-force';
  if (element.unlisted) return 'not-in-public-list';
  if (exemptionFor(requirement, element, context.profile.exemptions, asOf) !== undefined) return 'exempted';
  return undefined;
}

/** Which limits and rules look at an element; asked once, so that entries pass by without questions. */
export function planElement(
  requirement: Requirement,
  element: RequiredElement,
  rules: readonly Rule[],
  context: Judging,
): ElementPlan {
  const limits = bindingLimits(requirement, element, context.profile);
  const subject = { requirement, element, limits };
  const settled = settledReason(requirement, element, context);
  const withins = boundOf(limits, 'within');
  if (settled !== undefined || element.nature === 'optional')
    return {
      ...subject,
      settled,
      withins: NO_RULES,
      matchRules: NO_RULES,
      requirementRules: NO_RULES,
      linkRules: NO_RULES,
      keepsDays: false,
    };
  return {
    ...subject,
    settled,
    withins,
    matchRules: rules.filter((rule) => rule.scope === 'match').filter((rule) => rule.appliesTo(subject)),
    requirementRules: rules
      .filter((rule) => rule.scope === 'requirement')
      .filter((rule) => rule.appliesTo(subject)),
    linkRules: rules.filter((rule) => rule.scope === 'link').filter((rule) => rule.appliesTo(subject)),
    keepsDays: limits.limits.some(({ kind }) => calendarBound.has(kind)),
  };
}
