import { missingBody as words } from '../../words/rules/absence.ts';
import { isSameBody } from '../facts/same-body.ts';
import type { RequirementRule } from './rule.ts';

/** Publishers are kept apart up to about this many; beyond it nobody can be said to be missing. */
const MOST_PUBLISHERS = 50;

export const missingBody: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: words,
  appliesTo: ({ element, requirement }) =>
    element.nature !== 'optional' && requirement.responsibilities.length > 0,
  check({ requirement, evidence }, { profile }) {
    const groups = requirement.responsibilities.flatMap(({ body }) =>
      Object.hasOwn(profile.bodies, body) ? [{ group: body, members: profile.bodies[body] ?? [] }] : [],
    );
    const publishers = [...evidence.publishers];
    const named = publishers.reduce((sum, [, { count }]) => sum + count, 0);
    const members = groups.flatMap((group) => group.members);
    const isMember = (publisher: string) => members.some((member) => isSameBody(publisher, member));
    // The government and its office publish for every body below them.
    const isForOthers = publishers.some(
      ([publisher]) => /政府|政务|门户/u.test(publisher) && !isMember(publisher),
    );
    const isUnproven = named < evidence.entries || publishers.length >= MOST_PUBLISHERS || isForOthers;
    if (isUnproven || !publishers.some(([publisher]) => isMember(publisher))) return undefined;
    const missing = groups.flatMap(({ group, members }) =>
      members
        .filter((member) => !publishers.some(([publisher]) => isSameBody(publisher, member)))
        .map((body) => ({ facts: { body, group }, identity: body })),
    );
    return missing.length === 0 ? undefined : { observations: missing };
  },
};
