import { boundOf } from '../facts/binding-limits.ts';
import { judgeFollowUps } from '../facts/follow-ups.ts';
import { fact, plural, what } from '../facts/words.ts';
import type { LinkRule } from './rule.ts';

export const lateFollowUp: LinkRule = {
  scope: 'link',
  meta: {
    id: 'late-follow-up',
    severity: 'error',
    title: { zh: '解读等后续公开超期', en: 'Follow-up published late' },
    rationale: {
      zh: '政策解读等应与文件同步公开，最迟在文件公开后规定的工作日内公开（各地政务公开工作要点多为3个工作日）。文件与解读按关联列、文号或标题中的书名号对应。',
      en: 'An interpretation is published with its document, at latest within the working days laid down (usually three). The two are tied by a link column, the document number or a quoted title.',
    },
    remedy: {
      zh: '解读材料与文件同步起草、同步审批、同步公开。',
      en: 'Draft, approve and publish the interpretation together with the document.',
    },
    problemType: { zh: '解读超期', en: 'late follow-up' },
    says: {
      zh: (finding) =>
        `${what(finding)}应于“${fact(finding, 'leader')}”公开（${finding.triggeredOn}）后即${finding.dueOn}前公开，实际${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `，超期${finding.workingDaysLate}个工作日`}。`,
      en: (finding) =>
        `${what(finding)} was due by ${finding.dueOn}, after “${fact(finding, 'leader')}” of ${finding.triggeredOn}; published ${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `: ${plural(finding.workingDaysLate, 'working day')} late`}.`,
    },
  },
  appliesTo: ({ element, limits }) => element.linkedTo !== undefined && boundOf(limits, 'follows').length > 0,
  check(subject, context) {
    const { late, reason } = judgeFollowUps(subject, context);
    if (late.length === 0) return reason === undefined ? undefined : { reason };
    return { reason: 'follow-up-late', observations: late };
  },
};
