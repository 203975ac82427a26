import type { Field } from '../../model/publication.ts';
import type { RowBatch } from '../../readers/reader.ts';
import type { Layout } from '../layout.ts';
import { type CleanedText, cleanInto, cleanText } from '../text/clean-text.ts';
import { maskPersonalData, type NumberScope } from '../text/personal-data.ts';
import { rememberAnswers } from '../text/remember-answers.ts';
import { dittoStarts, isBlankMark, isDitto } from './row-words.ts';

const HASH = 0x23;
const cleaned: CleanedText = { text: '', hasManyDigits: false };

/** A cell's text cleaned and masked. */
export function safeText(text: string, scope: NumberScope = 'any'): string {
  cleanInto(text, cleaned);
  return cleaned.hasManyDigits ? maskPersonalData(cleaned.text, scope) : cleaned.text;
}

/** What fields say, by what their cells hold: 发布机构 and 栏目 repeat, and each of their texts is cleaned once. */
export type FieldTexts = Map<Field, (text: string) => string | undefined>;

function readerOf(field: Field): (text: string) => string | undefined {
  const isNumber = numberFields.has(field);
  const read = (cell: string) => {
    const text = safeText(cell, isNumber ? 'identity-only' : 'any');
    return text === '' || isBlankMark(text) ? undefined : text;
  };
  return isNumber ? read : rememberAnswers(read);
}

/** The batch at hand, seen through the sheet's layout: what a cell says, also when it says "the same as above". */
export interface BatchView {
  readonly file: string;
  readonly sheet: string;
  readonly layout: Layout;
  /** The cleaned, masked text of a field; undefined when the sheet has no such column or the cell says nothing. */
  text(index: number, field: Field): string | undefined;
  /** The cell's own text, or that of the nearest entry above when it is a ditto or below a merged cell; '' when blank. */
  raw(index: number, column: number): string;
  /** True when the column is one of merged cells at this row, so that a blank cell has the value above. */
  isMergedDown(index: number, column: number): boolean;
  /** The value above a ditto; '' when there is none. */
  above(index: number, column: number): string;
}

/** Values that the rows of the next batch may refer to, by column. */
export type CarriedValues = Map<number, string>;

const numberFields: ReadonlySet<Field> = new Set<Field>(['indexNumber', 'link']);

export interface OwnedBatchView extends BatchView {
  /** Rows that are entries: only they can be what "the same as above" points to. */
  readonly isEntry: Uint8Array;
  /** Ends the view: keeps what the next batch may refer to, and refuses to be read any more. */
  close(): void;
}

export function viewBatch(
  batch: RowBatch,
  layout: Layout,
  place: { readonly file: string; readonly sheet: string },
  carried: CarriedValues,
  texts: FieldTexts,
): OwnedBatchView {
  const isEntry = new Uint8Array(batch.length);
  /** By column: the last row whose value is known, so that a column of dittos is walked once. */
  const known = new Map<number, { readonly index: number; readonly value: string }>();
  let isOpen = true;

  function isMergedDown(index: number, column: number): boolean {
    if (layout.filledDown.has(column)) return true;
    if (layout.mergedSpans.length === 0) return false;
    const row = batch.rowNumber(index);
    return layout.mergedSpans.some(
      (span) => span.column === column && row > span.firstRow && row <= span.lastRow,
    );
  }

  function above(index: number, column: number): string {
    const kept = known.get(column);
    for (let row = index - 1; row >= 0; row -= 1) {
      if (kept?.index === row) return remember(index - 1, column, kept.value);
      if (isEntry[row] === 0) continue;
      const text = batch.text(row, column);
      const cleaned = cleanText(text);
      if (cleaned !== '' && !isDitto(cleaned)) return remember(index - 1, column, text);
    }
    return remember(index - 1, column, carried.get(column) ?? '');
  }

  function remember(index: number, column: number, value: string): string {
    known.set(column, { index, value });
    return value;
  }

  function raw(index: number, column: number): string {
    const text = batch.text(index, column);
    if (text === '') return isMergedDown(index, column) ? above(index, column) : '';
    // #REF! is no value of a column; in a title it is kept and told as an anomaly.
    if (text.charCodeAt(0) === HASH && batch.kind(index, column) === 'error')
      return column === layout.at.title ? text : '';
    return text.length <= 8 && mayBeDitto(text) && isDitto(cleanText(text)) ? above(index, column) : text;
  }

  return {
    ...place,
    layout,
    isEntry,
    raw,
    above,
    isMergedDown,
    text(index, field) {
      const column = layout.at[field];
      if (column === -1) return undefined;
      if (!isOpen) throw new Error(`${field} of an entry was read after its batch had passed`);
      const cell = raw(index, column);
      if (cell === '') return undefined;
      let read = texts.get(field);
      if (read === undefined) {
        read = readerOf(field);
        texts.set(field, read);
      }
      return read(cell);
    },
    close() {
      for (const column of layout.referable) {
        const value = above(batch.length, column);
        if (value !== '') carried.set(column, value.slice(0, longestCarried));
      }
      isOpen = false;
    },
  };
}

/** A ditto, or a ditto behind white space; tells the common cell from those two without cleaning it. */
function mayBeDitto(text: string): boolean {
  const first = text.charCodeAt(0);
  return dittoStarts.has(first) || first <= 0x20 || first === 0xa0 || first === 0x3000;
}

/** Longest value that later rows can refer to; titles and column paths are shorter. */
const longestCarried = 4096;
