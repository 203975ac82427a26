import { boundOf } from '../facts/binding-limits.ts';
import { judgeFollowUps } from '../facts/follow-ups.ts';
import { countPossible } from '../facts/possible-followers.ts';
import { fact, what } from '../facts/words.ts';
import type { LinkRule, Observation } from './rule.ts';

const documentOf = ({ facts, triggeredOn }: Observation) => ({
  title: String(facts?.['leader'] ?? ''),
  publishedOn: triggeredOn,
});

export const missingFollowUp: LinkRule = {
  scope: 'link',
  meta: {
    id: 'missing-follow-up',
    severity: 'error',
    title: { zh: '缺少对应的解读或反馈', en: 'Nothing follows' },
    rationale: {
      zh: '文件公开后应有解读、征求意见后应有采纳情况反馈，期限已过而清单中没有与之对应的记录（检查中的“政策无解读”“意见征集与意见采纳未一一对应”）。对应按关联列、文号或标题中的书名号判断；另有未注明所解读文件的记录、且不少于所缺的，不能断定，不作判断。',
      en: 'A document needs its interpretation, a consultation its feedback; the time is up and no entry of the list names it (“policy without interpretation”). Nothing is judged where as many entries name no document at all.',
    },
    remedy: {
      zh: '补充公开；已经公开的，在标题中引用文件名称，或在清单中填写关联文件。',
      en: 'Publish it; if it is online already, quote the document’s title or fill in the link column.',
    },
    problemType: { zh: '缺少解读', en: 'no follow-up' },
    says: {
      zh: (finding) =>
        `“${fact(finding, 'leader')}”（${finding.triggeredOn}公开）没有对应的${what(finding)}，应于${finding.dueOn}前公开。`,
      en: (finding) =>
        `“${fact(finding, 'leader')}” of ${finding.triggeredOn} has no ${what(finding)}, due by ${finding.dueOn}.`,
    },
  },
  appliesTo: ({ element, limits }) =>
    element.linkedTo !== undefined &&
    boundOf(limits, 'follows').length > 0 &&
    boundOf(limits, 'ratio').length === 0,
  check(subject, context) {
    const { missing, pending } = judgeFollowUps(subject, context);
    if (missing.length > 0 && missing.length <= countPossible(subject.loose, missing.map(documentOf)))
      return { reason: 'no-linked-entry' };
    if (missing.length > 0) return { reason: 'follow-up-missing', observations: missing };
    return pending === undefined ? undefined : { reason: 'not-yet-due', nextDueOn: pending };
  },
};
