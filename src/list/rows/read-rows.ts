import { present } from '../../model/present.ts';
import type { Anomaly, Entry, PersonalData, SkipReason } from '../../model/publication.ts';
import type { RowBatch } from '../../readers/reader.ts';
import { headingTable } from '../columns/heading-table.ts';
import { readHeading } from '../columns/read-heading.ts';
import { noYears } from '../dates/years.ts';
import { type CopiedRow, copyRow } from '../header/read-head.ts';
import type { Layout } from '../layout.ts';
import { type CleanedText, cleanInto, cleanText } from '../text/clean-text.ts';
import { findPersonalData, maskFound } from '../text/personal-data.ts';
import { rememberAnswers } from '../text/remember-answers.ts';
import {
  type CarriedValues,
  type ListPlace,
  lazyFields,
  type OwnedBatchView,
  viewBatch,
} from './batch-view.ts';
import { isLoneText, isRepeatedHeader, reasonToSkip } from './classify-row.ts';
import { collectFrom, collectPersonalData, noteLostDigits } from './digit-remarks.ts';
import { anomalyOf, createDateColumns } from './read-dates.ts';
import { RowEntry } from './row-entry.ts';
import { isBlankMark } from './row-words.ts';

/** Told of every row that is no entry. */
export type SkipListener = (row: number, reason: SkipReason, text: () => string) => void;

/** Reads the rows of one sheet below its header. */
export interface RowReader {
  /** The entries of a batch from row `from` on; they may be read until `release` is called. */
  read(batch: RowBatch, from: number, firstOrdinal: number): readonly Entry[];
  /** Where in the last batch another table begins, with a header of its own; nothing was read from there on. */
  readonly nextTable: () => number | undefined;
  /** Ends the turn of the last batch's entries. */
  release(): void;
  forms(): Readonly<Record<string, number>>;
  readonly hiddenRows: () => number;
}

/** First characters of titles that may be something else: 合计, 填表人, 注, 一、, 2月 … */
const suspicious = new Uint8Array(0x10000);
for (const character of '合总小共累本月季年填制审复负单分主经联统录报签公(（注备说附※＊部科登导查数编今全以截一二三四五六七八九十第上下0123456789') {
  suspicious[character.charCodeAt(0)] = 1;
}

/** First characters of all known headings. */
const headingStarts = new Uint8Array(0x10000);
for (const headings of Object.values(headingTable)) {
  for (const heading of headings.split(' ')) headingStarts[heading.charCodeAt(0)] = 1;
}

/** A header cell is not longer. */
const longestHeading = 16;

/** Whether a text in the column of titles is a known heading; the common title is recognised by its first character. */
function mayBeHeading(title: string): boolean {
  return headingStarts[title.charCodeAt(0)] === 1 && readHeading(title)?.how === 'heading';
}

const HASH = 0x23;
/** Titles shorter than this are looked at twice. */
const shortTitle = 5;

export function createRowReader(
  layout: Layout,
  place: ListPlace,
  onSkip: SkipListener,
  beginsTable: (row: CopiedRow) => boolean = () => false,
): RowReader {
  const carried: CarriedValues = new Map();
  const lazy = lazyFields(layout);
  const dates = createDateColumns(place.dayZero, place.years ?? noYears);
  const { at } = layout;
  const [firstOfPath, ...otherOfPath] = layout.columnPath;
  const headingOf = new Map(layout.columns.map(({ index, heading }) => [index, heading]));
  // The header's own first character, so that its repetition is noticed.
  const headingStart = headingOf.get(at.title)?.charCodeAt(0);
  const isTagged =
    at.itemCode !== -1 || at.itemName !== -1 || at.elementName !== -1 || at.categoryName !== -1;
  const cleaned: CleanedText = { text: '', hasManyDigits: false };
  let view: OwnedBatchView | undefined;
  let hiddenRows = 0;
  let nextTable: number | undefined;
  let anomalies: Anomaly[] = [];
  let personal: PersonalData[] = [];

  /** A decoded text, cleaned and masked; what is personal in it is noted. */
  function decode(text: string, column: number): string {
    cleanInto(text, cleaned);
    if (!cleaned.hasManyDigits) return cleaned.text;
    const found = findPersonalData(cleaned.text);
    if (found.length === 0) return cleaned.text;
    collectFrom(cleaned.text, headingOf.get(column) ?? '', 'any', personal);
    return maskFound(cleaned.text, found);
  }

  function field(index: number, column: number): string | undefined {
    if (column === -1) return undefined;
    const text = decode(present(view).raw(index, column), column);
    return text === '' || isBlankMark(text) ? undefined : text;
  }

  /** Columns repeat: the words of each are cleaned once, but what may be personal is looked at in every row. */
  const plainPath = rememberAnswers((text: string): string | null => {
    cleanInto(text, cleaned);
    return cleaned.hasManyDigits || cleaned.text === '' || isBlankMark(cleaned.text) ? null : cleaned.text;
  });

  function columnPath(index: number): string | undefined {
    if (firstOfPath === undefined) return undefined;
    const path = plainPath(present(view).raw(index, firstOfPath)) ?? field(index, firstOfPath);
    if (otherOfPath.length === 0) return path;
    const parts = [path, ...otherOfPath.map((column) => field(index, column))].filter(
      (part) => part !== undefined,
    );
    return parts.length === 0 ? undefined : [...new Set(parts)].join(' > ');
  }

  function readEntry(batch: RowBatch, index: number, ordinal: number, title: string): RowEntry {
    const entry = new RowEntry(present(view), index, ordinal, batch.rowNumber(index), title);
    entry.columnPath = columnPath(index);
    entry.documentNumber = field(index, at.documentNumber) ?? field(index, at.decisionNumber);
    if (isTagged) {
      entry.itemCode = field(index, at.itemCode);
      entry.itemName = field(index, at.itemName);
      entry.elementName = field(index, at.elementName);
      entry.categoryName = field(index, at.categoryName);
    }
    // Where no column says what a row is about, the table of decisions itself does.
    if (entry.columnPath === undefined) entry.categoryName ??= layout.decisions;
    dates.read(present(view), batch, index, entry, anomalies);
    collectPersonalData(batch, index, layout, personal);
    noteLostDigits(batch, index, layout, anomalies);
    if (title.charCodeAt(0) === HASH && batch.kind(index, at.title) === 'error') {
      anomalies.push(anomalyOf('error-cell', 'title', title));
    }
    return entry;
  }

  /** Only rows that look unlike an entry come here: it takes the whole row to decide. */
  function isNextTable(batch: RowBatch, index: number): boolean {
    return !isRepeatedHeader(batch, index, layout) && beginsTable(copyRow(batch, index));
  }

  /** The name of the next table, where it is in the column of titles, was taken for an entry. */
  function giveBackName(batch: RowBatch, index: number, entries: Entry[]): void {
    const above = index - 1;
    if (above < 0 || present(view).isEntry[above] === 0 || !isLoneText(batch, above)) return;
    entries.pop();
    present(view).isEntry[above] = 0;
    onSkip(batch.rowNumber(above), 'title-row', () => textOfRow(batch, above));
  }

  return {
    forms: dates.forms,
    hiddenRows: () => hiddenRows,
    nextTable: () => nextTable,
    release() {
      view?.close();
      view = undefined;
    },
    read(batch, from, firstOrdinal) {
      const entries: Entry[] = [];
      nextTable = undefined;
      view = viewBatch(batch, layout, place, carried, lazy);
      for (let index = from; index < batch.length; index += 1) {
        const title = decode(view.raw(index, at.title), at.title);
        if (title.length <= longestHeading && mayBeHeading(title) && isNextTable(batch, index)) {
          nextTable = index;
          break;
        }
        const first = title.charCodeAt(0);
        if (title.length < shortTitle || suspicious[first] === 1 || first === headingStart) {
          const reason = reasonToSkip(batch, index, layout, title);
          if (reason === 'no-title' && isNextTable(batch, index)) {
            nextTable = index;
            break;
          }
          if (reason !== undefined) {
            personal = [];
            onSkip(batch.rowNumber(index), reason, () => textOfRow(batch, index));
            continue;
          }
        }
        const entry = readEntry(batch, index, firstOrdinal + entries.length, title);
        if (anomalies.length > 0) {
          if (title.length <= longestHeading && isNextTable(batch, index)) {
            nextTable = index;
            break;
          }
          entry.anomalies = anomalies;
          anomalies = [];
        }
        if (personal.length > 0) {
          entry.personalData = personal;
          personal = [];
        }
        view.isEntry[index] = 1;
        if (batch.isHidden(index)) hiddenRows += 1;
        entries.push(entry);
      }
      if (nextTable !== undefined) {
        anomalies = [];
        personal = [];
        giveBackName(batch, nextTable, entries);
      }
      return entries;
    },
  };
}

/** The first texts of a row, for the list of what was skipped. */
function textOfRow(batch: RowBatch, index: number): string {
  const texts: string[] = [];
  for (let column = 0; column < Math.min(batch.width(index), 16); column += 1) {
    const text = cleanText(batch.text(index, column).slice(0, 200));
    if (text !== '') texts.push(text);
  }
  return texts.join(' ');
}
