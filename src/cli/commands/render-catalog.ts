import type { Catalog, Category } from '../../model/catalog.ts';
import type { CatalogReference } from '../../model/report.ts';
import { namesIn } from '../../model/tables.ts';
import { catalogSentences, catalogWords, provenanceNames } from '../../words/labels/catalog-words.ts';
import { notCheckedTexts } from '../../words/labels/not-checked.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';

/** Size and provenance in words; said wherever a catalog is shown. */
function provenanceLines(reference: CatalogReference, session: Session, indent: string): string[] {
  const { language, width } = session;
  const { items, categories, provenance } = reference;
  const statuses = namesIn(provenance).filter((status) => provenance[status] > 0);
  const counts = statuses.map((status) => `${provenanceNames[status][language]} ${provenance[status]}`);
  const separator = language === 'zh' ? '，' : ', ';
  const lines = wrapIndented(
    `${catalogSentences.size[language]({ categories, items })} (${counts.join(separator)})`,
    width,
    indent,
    indent,
  );
  if (reference.provenanceNote !== undefined)
    lines.push(...wrapIndented(reference.provenanceNote, width, indent, indent));
  return lines;
}

export function renderCatalogList(references: readonly CatalogReference[], session: Session): string {
  const lines = references.flatMap((reference) => [
    ...wrapIndented(`${reference.id}  ${reference.title}`, session.width, '', '    '),
    ...provenanceLines(reference, session, '    '),
  ]);
  return `${lines.join('\n')}\n`;
}

/** Codes of the items below a category, aligned in display columns. */
function categoryLines(category: Category, session: Session, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const codeWidth = Math.max(0, ...category.items.map(({ code }) => displayWidth(code)));
  const lines = [
    '',
    ...wrapIndented(
      `${category.code} ${category.name} (${category.items.length})`,
      session.width,
      indent,
      `${indent}    `,
    ),
  ];
  for (const item of category.items) {
    const head = `${indent}  ${item.code}${' '.repeat(codeWidth - displayWidth(item.code))} `;
    const mark = item.provenance.status === 'reconstructed' ? ' *' : '';
    const text = `${encodeTerminal(item.name)}${mark}${item.excluded === undefined ? '' : ` (${catalogWords.excluded[session.language]})`}`;
    lines.push(...wrapIndented(text, session.width, head, ' '.repeat(displayWidth(head))));
  }
  for (const child of category.categories) lines.push(...categoryLines(child, session, depth + 1));
  return lines;
}

/** The whole catalog as a tree of codes and names. `*` marks reconstructed items, as the legend says. */
export function renderCatalog(catalog: Catalog, reference: CatalogReference, session: Session): string {
  const { language, width } = session;
  const lines = [
    ...wrapIndented(`${catalog.title} (${catalog.id})`, width, '', '    '),
    ...wrapIndented(
      `${catalogWords.issuer[language]}: ${catalog.issuer} ${catalog.document ?? ''}`,
      width,
      '',
      '    ',
    ),
    ...provenanceLines(reference, session, ''),
  ];
  for (const category of catalog.categories) lines.push(...categoryLines(category, session, 0));
  if (catalog.notJudged.length > 0) {
    lines.push('', `${notCheckedTexts['not-judged-duties'][language]} (${catalog.notJudged.length})`);
    for (const { what, why } of catalog.notJudged)
      lines.push(...wrapIndented(`${what} (${why})`, width, '  - ', '    '));
  }
  if (reference.provenance.reconstructed > 0) lines.push('', `* ${provenanceNames.reconstructed[language]}`);
  return `${lines.join('\n')}\n`;
}
