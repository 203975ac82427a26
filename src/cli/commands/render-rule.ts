import { catalogWords } from '../../words/labels/catalog-words.ts';
import { severityNames } from '../../words/labels/outcomes.ts';
import type { RuleMeta } from '../../words/rules/rule-meta.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';

/** A rule's own documentation: what it is, why, and how to mend what it finds. */
export function renderRule(meta: RuleMeta, session: Session): string {
  const { language, width } = session;
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: keyof typeof catalogWords, text: string) =>
    wrapIndented(text, width, `${catalogWords[label][language]}${colon}`, '    ');
  const lines = [
    ...wrapIndented(`${meta.id}  ${meta.title[language]}`, width, '', '    '),
    ...line('severity', severityNames[meta.severity][language]),
    ...line('problemType', meta.problemType[language]),
    ...line('why', meta.rationale[language]),
    ...line('remedy', meta.remedy[language]),
  ];
  return `${lines.join('\n')}\n`;
}
