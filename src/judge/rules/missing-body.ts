import { isSameBody } from '../facts/same-body.ts';
import { fact, what } from '../facts/words.ts';
import type { RequirementRule } from './rule.ts';

/** Publishers are told apart up to about this many; beyond it nobody can be said to be missing. */
const MOST_PUBLISHERS = 50;

export const missingBody: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: {
    id: 'missing-body',
    severity: 'warning',
    title: { zh: '名册中的单位没有公开', en: 'A body of the roster published nothing' },
    rationale: {
      zh: '事项由一批单位分别公开（如各部门各自的主动公开基本目录），配置的名册（bodies）列明了是哪些单位。清单中有别的单位的记录，没有该单位的。有记录没有发布机构的，由政府或者其办公室统一发布的，清单中没有名册中任何单位的，不作判断。',
      en: 'Several bodies owe the item, each for itself, and the profile lists them (bodies). The list has entries of others and none of this one. Nothing is judged where an entry names no publisher, where the government or its office publishes for all, or where no body of the roster is in the list.',
    },
    remedy: {
      zh: '督促该单位公开；以简称或者别名发布的，在名册中写明清单所用的名称。',
      en: 'Have that body publish; if the list names it otherwise, put that name into the roster.',
    },
    problemType: { zh: '未公开', en: 'unpublished' },
    says: {
      zh: (finding) => `清单中未见${fact(finding, 'body')}（${fact(finding, 'group')}）的${what(finding)}。`,
      en: (finding) =>
        `The list has no ${what(finding)} of ${fact(finding, 'body')} (${fact(finding, 'group')}).`,
    },
  },
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
