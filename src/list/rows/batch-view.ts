import type { Day } from '../../model/plain-date.ts';
import type { Field } from '../../model/publication.ts';
import type { CellBytes, RowBatch } from '../../readers/reader.ts';
import { dayInLink, dayInLinkText, isPlainLink } from '../dates/day-in-link.ts';
import type { ListYears } from '../dates/years.ts';
import type { Layout } from '../layout.ts';
import { type CleanedText, cleanInto, cleanText } from '../text/clean-text.ts';
import { maskPersonalData, type NumberScope } from '../text/personal-data.ts';
import { rememberAnswers } from '../text/remember-answers.ts';
import { dittoStarts, isBlankMark, isDitto } from './row-words.ts';

const HASH = 0x23;
/** No ditto is longer. */
const longestDitto = 8;
const cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0, isGb18030: false };
const cleaned: CleanedText = { text: '', hasManyDigits: false };

/** A cell's text cleaned and masked. */
export function safeText(text: string, scope: NumberScope = 'any'): string {
  cleanInto(text, cleaned);
  return cleaned.hasManyDigits ? maskPersonalData(cleaned.text, scope) : cleaned.text;
}

/** A field that is decoded when it is asked for: its column, -1 for none, and what a cell of it says. */
export interface LazyField {
  readonly name: Field;
  readonly column: number;
  readonly read: (cell: string) => string | undefined;
}

/** One property each: they are asked for by the million, and a look-up by name is what that would take. */
export type LazyFields = Readonly<
  Record<
    | 'indexNumber'
    | 'systemId'
    | 'publisher'
    | 'channel'
    | 'mode'
    | 'validity'
    | 'status'
    | 'link'
    | 'relatedTo'
    | 'party',
    LazyField
  >
>;

const numberFields: ReadonlySet<Field> = new Set<Field>(['indexNumber', 'systemId', 'link']);

function lazyField(name: Field, layout: Layout): LazyField {
  const isNumber = numberFields.has(name);
  const read = (cell: string) => {
    const text = safeText(cell, isNumber ? 'identity-only' : 'any');
    return text === '' || isBlankMark(text) ? undefined : text;
  };
  // 发布机构 and 公开方式 repeat: each of their texts is cleaned once.
  return { name, column: layout.at[name], read: isNumber ? read : rememberAnswers(read) };
}

/** The fields of a sheet's entries that are decoded when asked for. */
export function lazyFields(layout: Layout): LazyFields {
  return {
    indexNumber: lazyField('indexNumber', layout),
    systemId: lazyField('systemId', layout),
    publisher: lazyField('publisher', layout),
    channel: lazyField('channel', layout),
    mode: lazyField('mode', layout),
    validity: lazyField('validity', layout),
    status: lazyField('status', layout),
    link: lazyField('link', layout),
    relatedTo: lazyField('relatedTo', layout),
    party: lazyField('party', layout),
  };
}

/** What entries ask for while their batch is at hand. */
export interface EntryView {
  readonly file: string;
  readonly sheet: string;
  /** The channel of the whole list, where the sheet has no column of channels. */
  readonly listChannel: string | undefined;
  readonly fields: ReadonlySet<Field>;
  readonly lazy: LazyFields;
  /** The cleaned, masked text of a field; undefined when the sheet has no such column or the cell says nothing. */
  text(index: number, field: LazyField): string | undefined;
  /** The day that the link of a row names. */
  linkDay(index: number): Day | undefined;
  /** Points at the cell of a field whose text is its own characters, all visible ASCII; false where `text` must be asked. */
  locatePlain(index: number, field: LazyField, into: CellBytes): boolean;
}

/** The batch at hand, seen through the sheet's layout: what a cell says, also when it says "the same as above". */
export interface BatchView extends EntryView {
  readonly layout: Layout;
  /** The cell's own text, or that of the nearest entry above when it is a ditto or below a merged cell; '' when blank. */
  raw(index: number, column: number): string;
  /** True when the column is one of merged cells at this row, so that a blank cell has the value above. */
  isMergedDown(index: number, column: number): boolean;
  /** The value above a ditto; '' when there is none. */
  above(index: number, column: number): string;
}

/** Values that the rows of the next batch may refer to, by column. */
export type CarriedValues = Map<number, string>;

export interface OwnedBatchView extends BatchView {
  /** Rows that are entries: only they can be what "the same as above" points to. */
  readonly isEntry: Uint8Array;
  /** Ends the view: keeps what the next batch may refer to, and refuses to be read any more. */
  close(): void;
}

/** Where rows are, and what is said of all of them. */
export interface ListPlace {
  readonly file: string;
  readonly sheet: string;
  readonly channel?: string | undefined;
  /** See `SheetReader`. */
  readonly dayZero?: number | undefined;
  readonly years?: ListYears | undefined;
}

export function viewBatch(
  batch: RowBatch,
  layout: Layout,
  place: ListPlace,
  carried: CarriedValues,
  lazy: LazyFields,
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
    // #REF! is no value of a column; in a title it is kept and reported as an anomaly.
    if (text.charCodeAt(0) === HASH && batch.kind(index, column) === 'error')
      return column === layout.at.title ? text : '';
    return text.length <= longestDitto && mayBeDitto(text) && isDitto(cleanText(text))
      ? above(index, column)
      : text;
  }

  function text(index: number, { name, column, read }: LazyField): string | undefined {
    if (column === -1) return undefined;
    if (!isOpen) throw new Error(`${name} of an entry was read after its batch had passed`);
    const own = raw(index, column);
    return own === '' ? undefined : read(own);
  }

  /** A cell that is no ditto and needs no cleaning. */
  function locatePlain(index: number, column: number, into: CellBytes): boolean {
    if (batch.locate?.(index, column, into) !== true || into.end - into.start <= longestDitto) return false;
    return isPlainLink(into);
  }

  return {
    file: place.file,
    sheet: place.sheet,
    listChannel: layout.at.channel === -1 ? place.channel : undefined,
    layout,
    fields: layout.fields,
    lazy,
    isEntry,
    raw,
    above,
    isMergedDown,
    text,
    locatePlain: (index, { column }, into) => column !== -1 && locatePlain(index, column, into),
    linkDay(index) {
      const { column } = lazy.link;
      if (column === -1) return undefined;
      if (locatePlain(index, column, cell)) return dayInLink(cell);
      const link = text(index, lazy.link);
      return link === undefined ? undefined : dayInLinkText(link);
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

/** A ditto, or a ditto behind white space; distinguishes the common cell from those two without cleaning it. */
function mayBeDitto(text: string): boolean {
  const first = text.charCodeAt(0);
  return dittoStarts.has(first) || first <= 0x20 || first === 0xa0 || first === 0x3000;
}

/** Longest value that later rows can refer to; titles and column paths are shorter. */
const longestCarried = 4096;
