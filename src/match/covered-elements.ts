import type { Match } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { categoryElements } from './elements.ts';
import type { Evidence } from './evidence.ts';

/** A title that says of itself that it is the whole category's. */
const WHOLE_CATEGORY = /类|各项|全部|所有|全覆盖|统一|事项/u;

/** One standing notice, a plan of spot checks, is not every item's unless its text or its column says so. */
export function coveredElements(
  members: readonly Requirement[],
  evidence: Evidence,
  how: Match['how'],
): readonly string[] {
  const ids = categoryElements(members, evidence);
  if (how === 'column' || WHOLE_CATEGORY.test(evidence.structure.text)) return ids;
  const events = new Set(
    members.flatMap(({ elements }) =>
      elements.filter(({ nature }) => nature === 'event').map(({ id }) => id),
    ),
  );
  return ids.filter((id) => events.has(id));
}
