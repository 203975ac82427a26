import { catalogWords } from '../../words/labels/catalog-words.ts';
import { problemTable } from '../../words/problems/index.ts';
import type { ProblemTopic } from '../../words/problems/problem.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';
import { validationWords } from '../words/validation.ts';

/** A problem of validation explained: what it is, why it matters, and how to mend it. */
export function renderTopic(code: string, { title, why, remedy }: ProblemTopic, session: Session): string {
  const { language, width } = session;
  const text: { readonly severity?: 'error' | 'warning' | 'info' } | undefined = Object.entries(
    problemTable,
  ).find(([known]) => known === code)?.[1];
  const severity = text?.severity ?? 'error';
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: keyof typeof catalogWords, words: string) =>
    wrapIndented(words, width, `${catalogWords[label][language]}${colon}`, '    ');
  const lines = [
    ...wrapIndented(`${code}  ${title[language]}`, width, '', '    '),
    ...line('severity', validationWords[severity][language]),
    ...line('why', why[language]),
    ...line('remedy', remedy[language]),
  ];
  return `${lines.join('\n')}\n`;
}
