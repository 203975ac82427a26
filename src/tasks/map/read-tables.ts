import { createDateReader } from '../../list/dates/read-date-cell.ts';
import type { Bilingual } from '../../model/language.ts';
import type { Place } from '../../model/location.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import { openList } from '../../readers/index.ts';
import type { ByteSource, ReadLimits, RowBatch } from '../../readers/reader.ts';
import { normalise } from '../../text/normalise.ts';

/** Rows above the headings that a person may have added. */
const HEADING_ROWS = 20;

/** A day as it was written: ISO, nothing, or what is no day. */
export type WrittenDay = { readonly day?: string; readonly text: string };

/** One row below known headings. */
export interface TableRow<Column extends string> {
  readonly place: Place;
  /** Text of a column; '' where the column is gone. */
  cell(column: Column): string;
  /** The place of a cell, for problems. */
  at(column: Column): Place;
  day(column: Column): WrittenDay;
}

/** Told of each row of every sheet that has the headings in `needed`; keeps nothing of a batch. False when no sheet has them. */
export async function readTables<Column extends string>(
  source: ByteSource,
  limits: ReadLimits,
  headings: Readonly<Record<Column, Bilingual>>,
  order: readonly Column[],
  needed: readonly Column[],
  take: (row: TableRow<Column>) => void,
): Promise<boolean> {
  const dates = createDateReader();
  const columnOf = new Map(
    order.flatMap((column) =>
      Object.values(headings[column]).map((text) => [normalise(text), column] as const),
    ),
  );

  function findColumns(batch: RowBatch, index: number): ReadonlyMap<Column, number> | undefined {
    const found = new Map<Column, number>();
    for (let at = 0; at < batch.width(index); at += 1) {
      const column = columnOf.get(normalise(batch.text(index, at)));
      if (column !== undefined && !found.has(column)) found.set(column, at);
    }
    return needed.every((column) => found.has(column)) ? found : undefined;
  }

  function rowOf(
    batch: RowBatch,
    index: number,
    columns: ReadonlyMap<Column, number>,
    place: Place,
  ): TableRow<Column> {
    const cell = (column: Column) => {
      const at = columns.get(column);
      return at === undefined ? '' : batch.text(index, at).trim();
    };
    return {
      place,
      cell,
      at: (column) => ({ ...place, cell: headings[column].zh }),
      day(column) {
        const at = columns.get(column);
        const text = cell(column);
        if (at === undefined || text === '') return { text };
        const reading = dates.read(batch, index, at);
        if (reading === undefined) return { day: isoOfDay(dates.scanned.day), text };
        return reading.kind === 'day' ? { day: isoOfDay(reading.day), text } : { text };
      },
    };
  }

  const opened = await openList(source, limits);
  let hasTable = false;
  try {
    for (const sheet of opened.sheets) {
      let columns: ReadonlyMap<Column, number> | undefined;
      let seen = 0;
      for await (const batch of sheet.rows()) {
        for (let index = 0; index < batch.length; index += 1) {
          seen += 1;
          const place = { file: source.name, sheet: sheet.name, row: batch.rowNumber(index) };
          if (columns !== undefined) take(rowOf(batch, index, columns, place));
          else if (seen <= HEADING_ROWS) columns = findColumns(batch, index);
        }
        if (columns === undefined && seen >= HEADING_ROWS) break;
      }
      hasTable ||= columns !== undefined;
    }
  } finally {
    await opened.close();
  }
  return hasTable;
}
