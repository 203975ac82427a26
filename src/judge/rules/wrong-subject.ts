import type { Profile } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import { simplify } from '../../text/simplify.ts';
import { isCoveredBy } from '../facts/same-body.ts';
import { fact, what } from '../facts/words.ts';
import type { RequirementRule } from './rule.ts';

/** Bodies of government; hospitals, centres and stations publish for the office that runs them. */
const governmentBody = /(?:局|委员会|委|厅|办公室|人民政府)$/u;

/** 县(市、区)卫生健康行政部门: a catalog speaks of whatever body is meant, the profile names it. */
const placeholder =
  /(?:行政|主管|职能|相关|有关|所属)部门|[（(][^）)]*[市区县旗][^）)]*[）)]|^各?(?:级|本级)/u;

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
  meta: {
    id: 'wrong-subject',
    severity: 'info',
    title: { zh: '公开主体存疑', en: 'Published by another body' },
    rationale: {
      zh: '行政机关制作的政府信息由制作机关公开（《中华人民共和国政府信息公开条例》第十条）；清单中的发布机构不是目录规定的责任单位，也不是本单位或其别名。下属单位不作判断。',
      en: 'The body that makes information publishes it (Regulation, art. 10). The publisher in the list is neither the responsible body nor this agency. Subordinate institutions are not judged.',
    },
    remedy: {
      zh: '核对该信息应由谁公开；确系本单位的，更正发布机构或在配置中补充别名。',
      en: 'Check who owes it; if it is this agency under another name, correct the list or add the alias to the profile.',
    },
    problemType: { zh: '公开主体不符', en: 'wrong body' },
    says: {
      zh: (finding) =>
        `${what(finding)}的责任单位是${finding.subject ?? ''}，清单中由${fact(finding, 'publisher')}发布。`,
      en: (finding) =>
        `${what(finding)} is owed by ${finding.subject ?? ''}; the list names ${fact(finding, 'publisher')} as publisher.`,
    },
  },
  appliesTo: () => true,
  check({ evidence, requirement }, { profile }) {
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
