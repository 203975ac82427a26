import type { RowBatch } from '../reader.ts';
import { QUOTE } from './dialect.ts';
import type { RecordScanner } from './record-scanner.ts';

/** Rows that the columns are learned from. */
const MOST_LEARNED = 200;
const LEAST_LEARNED = 3;
/** More broken rows than that in one batch are no slips. */
const MOST_MENDED = 500;
/** How much likelier the best reading of a row must be than the next. */
const LEAST_ADVANTAGE = 3;
const LEAST_SHARE = 0.02;

type CellShape = 'empty' | 'date' | 'link' | 'digits' | 'ascii' | 'text';

function shapeOf(text: string): CellShape {
  const cell = text.trim();
  if (cell === '') return 'empty';
  if (/^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2})?/u.test(cell) && cell.length <= 30) return 'date';
  if (/^\d+(?:\.\d+)?$/u.test(cell)) return 'digits';
  if (/^(?:https?:|www\.|\/)/iu.test(cell)) return 'link';
  return /^[\u0020-\u007e]+$/u.test(cell) ? 'ascii' : 'text';
}

/** What the cells of one column look like. */
interface ColumnShape {
  readonly shapes: ReadonlyMap<CellShape, number>;
  /** Its values, where they repeat: 栏目, 发布机构. */
  readonly values: ReadonlySet<string> | undefined;
  readonly cells: number;
}

function columnShape(texts: readonly string[]): ColumnShape {
  const shapes = new Map<CellShape, number>();
  for (const text of texts) shapes.set(shapeOf(text), (shapes.get(shapeOf(text)) ?? 0) + 1);
  const values = new Set(texts.map((text) => text.trim()));
  const repeats = texts.length >= 5 && values.size * 3 <= texts.length;
  return { shapes, values: repeats ? values : undefined, cells: texts.length };
}

/** How likely a cell is in its column. */
function likeness({ shapes, values, cells }: ColumnShape, text: string): number {
  const share = (shapes.get(shapeOf(text)) ?? 0) / cells;
  return Math.max(LEAST_SHARE, values === undefined || values.has(text.trim()) ? share : share / 10);
}

/** Where a row has cells too many, and which of them are one: the reading that fits the columns, when no other does nearly as well. */
function firstOfJoined(columns: readonly ColumnShape[], cells: readonly string[], separator: string) {
  const surplus = cells.length - columns.length;
  const scores = columns.map((_, first) => {
    const joined = [
      ...cells.slice(0, first),
      cells.slice(first, first + surplus + 1).join(separator),
      ...cells.slice(first + surplus + 1),
    ];
    return joined.reduce((product, cell, column) => product * likeness(columns[column]!, cell), 1);
  });
  const best = Math.max(...scores);
  const first = scores.indexOf(best);
  const isClear = scores.every((score, index) => index === first || score * LEAST_ADVANTAGE <= best);
  return isClear && best > LEAST_SHARE ? first : undefined;
}

/** Makes one field of those from `first` to `first + surplus` of a record. */
function joinFields(scanner: RecordScanner, record: number, first: number, surplus: number): void {
  const { fieldEnds, firstFields, records } = scanner;
  const at = firstFields[record]! + first;
  fieldEnds.copyWithin(at, at + surplus, firstFields[records]);
  for (let later = record + 1; later <= records; later++) firstFields[later]! -= surplus;
}

/** Whether a part after the first is in quotes: whoever wrote it meant a cell of its own. */
function hasQuotedPart(
  { fieldEnds, firstFields }: RecordScanner,
  bytes: Uint8Array,
  record: number,
  first: number,
  surplus: number,
): boolean {
  const field = firstFields[record]! + first;
  for (let part = field; part < field + surplus; part++)
    if (bytes[fieldEnds[part]! + 1] === QUOTE) return true;
  return false;
}

/** What became of rows with more cells than there are columns. */
export interface MendedRows {
  readonly mended: readonly number[];
  /** Rows that were left as they are. */
  readonly left: readonly number[];
}

const noRows: MendedRows = { mended: [], left: [] };

/** Puts cells together that a separator in their text has parted, where what the other rows hold shows which cells those are. */
export interface RowMender {
  /** Mends the records of the last scan, which `batch` shows. */
  mend(scanner: RecordScanner, batch: RowBatch, bytes: Uint8Array): MendedRows;
}

function textsOf(batch: RowBatch, record: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, column) => batch.text(record, column));
}

/** `most`: cells that a row may have; `columns`: cells of a common row. */
export function createRowMender(columns: number, most: number, separator: string): RowMender {
  let learned: readonly ColumnShape[] | undefined;

  /** Learns from the first batch with enough rows. Where the header is wider than the rows nothing shows which cells are missing. */
  function learn(scanner: RecordScanner, batch: RowBatch): void {
    if (learned !== undefined || columns !== most) return;
    const whole: number[] = [];
    for (let record = 0; record < scanner.records && whole.length < MOST_LEARNED; record++)
      if (widthOf(scanner, record) === most) whole.push(record);
    if (whole.length < LEAST_LEARNED) return;
    // The first may be the header.
    const rows = whole
      .slice(whole.length > LEAST_LEARNED ? 1 : 0)
      .map((record) => textsOf(batch, record, most));
    learned = Array.from({ length: most }, (_, column) => columnShape(rows.map((row) => row[column]!)));
  }

  return {
    mend(scanner, batch, bytes) {
      if (most < 2) return noRows;
      learn(scanner, batch);
      const mended: number[] = [];
      const left: number[] = [];
      for (let record = 0; record < scanner.records; record++) {
        const width = widthOf(scanner, record);
        if (width <= most || batch.width(record) <= most) continue;
        const first =
          learned === undefined || mended.length >= MOST_MENDED
            ? undefined
            : firstOfJoined(learned, textsOf(batch, record, width), separator);
        if (first === undefined || hasQuotedPart(scanner, bytes, record, first, width - most))
          left.push(record);
        else {
          joinFields(scanner, record, first, width - most);
          mended.push(record);
        }
      }
      return { mended, left };
    },
  };
}

const widthOf = ({ firstFields }: RecordScanner, record: number) =>
  firstFields[record + 1]! - firstFields[record]!;
