import { nth } from '../../model/present.ts';
import type { SkipReason } from '../../model/publication.ts';
import type { RowBatch } from '../../readers/reader.ts';
import { cleanHeading, mayCleanTo } from '../columns/read-heading.ts';
import type { Layout } from '../layout.ts';
import { cleanText } from '../text/clean-text.ts';
import { isDitto, tellRowKind } from './row-words.ts';

interface FilledCell {
  readonly column: number;
  readonly text: string;
}

const widestLook = 64;

function filledCells(batch: RowBatch, index: number): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (let column = 0; column < batch.width(index) && cells.length < widestLook; column += 1) {
    const text = cleanText(batch.text(index, column));
    if (text !== '') cells.push({ column, text });
  }
  return cells;
}

/** The header printed again at a page break: at least two headings, and most of the row, in their own columns. */
function repeatsHeader(cells: readonly FilledCell[], layout: Layout): boolean {
  const repeated = cells.filter(({ column, text }) => {
    const parts = layout.headings.get(column);
    return parts?.has(cleanHeading(text)) ?? false;
  });
  return repeated.length >= 2 && repeated.length * 2 > cells.length;
}

/** Whether a row is the sheet's own header once more. */
export function isRepeatedHeader(batch: RowBatch, index: number, layout: Layout): boolean {
  return repeatsHeader(filledCells(batch, index), layout);
}

/** Whether a row says one thing only, once or in several cells: the name of the table below. */
export function isLoneText(batch: RowBatch, index: number): boolean {
  const cells = filledCells(batch, index);
  return cells.every(({ text }) => text === cells[0]?.text);
}

/** 1 2 3 4 5: columns numbered below their headings. */
function numbersColumns(cells: readonly FilledCell[]): boolean {
  return cells.length >= 3 && cells.every(({ text }, index) => text === String(index + 1));
}

/** The first words of a row decide, where nothing in the row makes it an entry. */
function classifyByWords(cells: readonly FilledCell[], layout: Layout): SkipReason | undefined {
  const first = nth(cells, 0);
  const kind = tellRowKind(first.text);
  const hasDay = layout.dates.some(({ column }) => cells.some((cell) => cell.column === column));
  const isAlone = cells.every(({ text }) => text === first.text);
  switch (kind) {
    case 'total-row':
    case 'unit-row':
    case 'signature-row':
      return kind;
    case 'total-sentence':
      return hasDay ? undefined : 'total-row';
    case 'note-row':
      return hasDay ? undefined : kind;
    case 'section-row':
      return isAlone ? kind : undefined;
    default:
      return undefined;
  }
}

/** Why a row is no entry; undefined when it is one. Called for the few rows that look unlike one. */
export function classifyRow(batch: RowBatch, index: number, layout: Layout): SkipReason | undefined {
  const cells = filledCells(batch, index);
  if (cells.length === 0) return 'blank';
  if (repeatsHeader(cells, layout) || numbersColumns(cells)) return 'repeated-header';
  const byWords = classifyByWords(cells, layout);
  if (byWords !== undefined) return byWords;
  if (cells.some(({ column }) => column === layout.at.title)) return undefined;
  // A ledger form with its row numbers printed beforehand.
  if (cells.every(({ column, text }) => column === layout.at.number && /^\d+$/u.test(text))) return 'blank';
  const isBand = cells.length === 1 && nth(cells, 0).column < layout.at.title && !isDitto(nth(cells, 0).text);
  return isBand ? 'section-row' : 'no-title';
}

function isOwnHeading(title: string, headings: ReadonlySet<string> | undefined): boolean {
  if (headings === undefined) return false;
  for (const heading of headings) if (mayCleanTo(title, heading)) return headings.has(cleanHeading(title));
  return false;
}

/** The first text of a row before a column; '' when there is none. */
function firstBefore(batch: RowBatch, index: number, column: number): string {
  for (let at = 0; at < column; at += 1) {
    const text = cleanText(batch.text(index, at));
    if (text !== '') return text;
  }
  return '';
}

/** No total, signature or band is longer; a longer title needs no second look. */
const longestSpecial = 80;

/**
 * `classifyRow` for a row with a suspicious title: most such titles are innocent (2024年…, 公共场所…), and it takes their words
 * and the first cell to decide, not the whole row.
 */
export function reasonToSkip(
  batch: RowBatch,
  index: number,
  layout: Layout,
  title: string,
): SkipReason | undefined {
  if (title === '') return classifyRow(batch, index, layout) ?? 'no-title';
  const isSpecial = title.length <= longestSpecial && tellRowKind(title) !== undefined;
  const isHeading = isOwnHeading(title, layout.headings.get(layout.at.title));
  if (!isSpecial && !isHeading && /\D/u.test(title)) {
    const first = firstBefore(batch, index, layout.at.title);
    if (first === '' || /^\d+$/u.test(first) || tellRowKind(first) === undefined) return undefined;
  }
  const reason = classifyRow(batch, index, layout);
  return reason === 'no-title' ? undefined : reason;
}

/** The kind of a row above the header. */
export function classifyAbove(texts: readonly string[]): SkipReason {
  const cells = texts.map(cleanText).filter((text) => text !== '');
  const first = cells[0];
  if (first === undefined) return 'blank';
  const kind = tellRowKind(first);
  if (kind === 'unit-row' || kind === 'note-row') return kind;
  return kind === 'signature-row' ? 'unit-row' : 'title-row';
}
