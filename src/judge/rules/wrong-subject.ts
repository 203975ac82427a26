import type { Profile } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import { simplify } from '../../text/simplify.ts';
import { wrongSubject as words } from '../../words/rules/places.ts';
import { isCoveredBy, isRole } from '../facts/same-body.ts';
import type { RequirementRule } from './rule.ts';

/** Bodies of government; hospitals, centres and stations publish for the office that runs them. */
const governmentBody = /(?:局|委员会|委|厅|办公室|人民政府)$/u;

/** 县(市、区)卫生健康行政部门, 我委: a catalog is about whatever body is meant, the profile names it. */
const placeholder =
  /(?:行政|主管|职能|相关|有关|所属)部门|[（(][^）)]*[市区县旗][^）)]*[）)]|^各?(?:级|本级)|^[我本](?:委|局|厅|廳|办|辦|单位|單位|部门|部門|机关|機關)/u;

const owing = ({ subject, responsibilities }: Requirement): readonly string[] => [
  ...subject.split(/[、,，;；/／]/u),
  ...responsibilities.flatMap(({ body, members = [] }) => [body, ...members]),
];

function bodiesOf(requirement: Requirement, profile: Profile): readonly string[] {
  return [
    profile.agency,
    ...profile.aliases,
    requirement.subject,
    ...(requirement.section === undefined ? [] : [requirement.section]),
    ...requirement.responsibilities.flatMap(({ body, members = [] }) => [body, ...members]),
    ...Object.values(profile.bodies).flat(),
  ]
    .filter((body) => body !== '' && !placeholder.test(body))
    .map(simplify);
}

export const wrongSubject: RequirementRule = {
  scope: 'requirement',
  meta: words,
  appliesTo: () => true,
  check({ evidence, requirement }, { profile }) {
    // 牵头起草部门: whoever published it may have played the part.
    if (owing(requirement).some(isRole)) return undefined;
    const bodies = bodiesOf(requirement, profile);
    // Where nobody is named there is nobody else.
    if (bodies.length === 0) return undefined;
    const strangers = [...evidence.publishers].filter(([name]) => {
      const publisher = simplify(name);
      return governmentBody.test(publisher) && !bodies.some((body) => isCoveredBy(publisher, body));
    });
    if (strangers.length === 0) return undefined;
    return {
      observations: strangers.map(([publisher, { first, count }]) => ({
        entry: first,
        facts: { publisher },
        count,
        identity: publisher,
      })),
    };
  },
};
