import { isOutOfPeriod } from '../facts/audited-period.ts';
import { areOtherDepartments } from '../facts/same-body.ts';
import { fact, what } from '../facts/words.ts';
import type { ElementSubject, Link, LinkRule, Observation } from './rule.ts';

const interpretation = /解读|解讀/u;

/** What explains a document; a consultation before it or a result after it may be another body's. */
function explains({ requirement, element, limits }: ElementSubject): boolean {
  return [element.name, requirement.name, limits.printed ?? ''].some((text) => interpretation.test(text));
}

export const wrongInterpreter: LinkRule = {
  scope: 'link',
  meta: {
    id: 'wrong-interpreter',
    severity: 'warning',
    title: { zh: '解读主体与起草部门不一致', en: 'Interpreted by another body' },
    rationale: {
      zh: '政策文件“谁起草、谁解读”（《国务院办公厅印发〈关于全面推进政务公开工作的意见〉实施细则的通知》，国办发〔2016〕80号）。文件与解读的发布机构是两个不同的部门。政府及其办公室发文的、没有发布机构的、上下级同一系统的，不能断定起草部门，不作判断。',
      en: 'Who drafts a policy document interprets it (Guobanfa 2016 No. 80). The list names two different departments as publishers of document and interpretation. Nothing is judged where the government or its office issued it, where a publisher is missing, or between levels of one department.',
    },
    remedy: {
      zh: '由文件的起草部门撰写并发布解读；联合发文的，在发布机构中列全；发布机构录入有误的更正。',
      en: 'Let the drafting department write and publish the interpretation; name all bodies of a joint document; correct a wrong publisher.',
    },
    problemType: { zh: '公开主体不符', en: 'wrong body' },
    basis: ['国办发〔2016〕80号'],
    says: {
      zh: (finding) =>
        `${what(finding)}由${fact(finding, 'interpreter')}发布，所解读的“${fact(finding, 'leader')}”由${fact(finding, 'drafter')}发布，请核对起草部门。`,
      en: (finding) =>
        `${what(finding)} is published by ${fact(finding, 'interpreter')}, the document “${fact(finding, 'leader')}” by ${fact(finding, 'drafter')}: check who drafted it.`,
    },
  },
  appliesTo: (subject) => subject.element.linkedTo !== undefined && explains(subject),
  check({ links }, context) {
    const observations = links.flatMap(({ leader, followers }: Link): readonly Observation[] => {
      const drafter = leader.publisher ?? '';
      // Reprints on other platforms prove nothing while one of them is the drafter's own.
      const named = followers.filter(({ publisher = '' }) => publisher !== '');
      const isForeign = (publisher: string) =>
        drafter !== '' && areOtherDepartments(publisher, drafter, context.profile);
      const [first] = named;
      if (first === undefined || named.length < followers.length) return [];
      if (isOutOfPeriod(first, context) || !named.every(({ publisher = '' }) => isForeign(publisher)))
        return [];
      const { file, sheet, row, title } = leader;
      return [
        {
          entry: first,
          facts: { interpreter: first.publisher ?? '', drafter, leader: title },
          related: [{ file, sheet, row, title }],
          identity: leader.identity,
        },
      ];
    });
    return observations.length === 0 ? undefined : { observations };
  },
};
