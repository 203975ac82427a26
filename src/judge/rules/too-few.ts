import { boundOf } from '../facts/binding-limits.ts';
import { judgeOwedPeriods } from '../facts/periods-per-body.ts';
import { fact, ofBody, what } from '../facts/words.ts';
import type { RequirementRule } from './rule.ts';

export const tooFew: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: {
    id: 'too-few',
    severity: 'error',
    title: { zh: '公开次数不足', en: 'Published too few times' },
    rationale: {
      zh: '目录规定每个周期至少公开若干次（如“每年不少于2次”），所审核期间内某一完整周期的公开次数不够。',
      en: 'The catalog lays down how many times a period owes (“at least twice a year”), and a full period of the audited days has fewer.',
    },
    remedy: {
      zh: '补充公开；已经公开而清单漏列的，重新导出。',
      en: 'Publish what is missing; if it is online but not in the list, export again.',
    },
    problemType: { zh: '更新不及时', en: 'stale' },
    says: {
      zh: (finding) =>
        `${ofBody(finding, 'zh')}${what(finding)}在${fact(finding, 'period')}周期应公开至少${fact(finding, 'minimum')}次，实际${fact(finding, 'published')}次。`,
      en: (finding) =>
        `${ofBody(finding, 'en')}${what(finding)} owes at least ${fact(finding, 'minimum')} publications in ${fact(finding, 'period')}, the list has ${fact(finding, 'published')}.`,
    },
  },
  appliesTo: ({ limits }) => boundOf(limits, 'periodic').some(({ minimum }) => minimum > 1),
  check(subject, context) {
    const short = judgeOwedPeriods(subject, context)?.short.filter(({ published }) => published > 0) ?? [];
    if (short.length === 0) return undefined;
    return {
      reason: 'too-few',
      observations: short.map(({ name, dueOn, minimum, published, body }) => ({
        dueOn,
        facts: { period: name, minimum, published, ...(body === undefined ? {} : { body }) },
        identity: body === undefined ? name : `${body} ${name}`,
      })),
    };
  },
};
