import type { MatchResult } from '../../model/match.ts';
import type { Observation, RuleContext } from '../rules/rule.ts';

/** The item and element that an entry answers first, for findings about the entry itself; nothing for items out of scope. */
export function answered(
  result: MatchResult,
  { requirements }: RuleContext,
): Pick<Observation, 'requirement' | 'element'> {
  const match = result.kind === 'item' ? result.matches[0] : undefined;
  if (match === undefined || requirements[match.requirement]?.excluded !== undefined) return {};
  const only = requirements[match.requirement]?.elements.length === 1 ? 0 : undefined;
  const element = match.elements[0] ?? only;
  return { requirement: match.requirement, ...(element === undefined ? {} : { element }) };
}
