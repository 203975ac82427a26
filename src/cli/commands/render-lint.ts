import type { CatalogLint } from '../../index.ts';
import { catalogWords } from '../../labels/catalog-words.ts';
import { validationWords } from '../../labels/validation.ts';
import { problemTable } from '../../problems/index.ts';
import { wrapIndented } from '../../reporters/wrap.ts';
import type { Session } from '../host.ts';

/** A catalog lint's own documentation: what it is, why it matters, and how to mend what it finds. */
export function renderLint({ id, title, rationale, remedy }: CatalogLint, session: Session): string {
  const { language, width } = session;
  const code = `catalog/${id}`;
  const text: { readonly severity?: 'error' | 'warning' | 'info' } | undefined = Object.entries(
    problemTable,
  ).find(([known]) => known === code)?.[1];
  const severity = text?.severity ?? 'error';
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: keyof typeof catalogWords, text: string) =>
    wrapIndented(text, width, `${catalogWords[label][language]}${colon}`, '    ');
  const lines = [
    ...wrapIndented(`${code}  ${title[language]}`, width, '', '    '),
    ...line('severity', validationWords[severity][language]),
    ...line('why', rationale[language]),
    ...line('remedy', remedy[language]),
  ];
  return `${lines.join('\n')}\n`;
}
