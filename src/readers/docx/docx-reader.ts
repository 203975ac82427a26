import { extensionsOf } from '../../model/list-extensions.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { OpenedList, Reader, RowBatch, SheetReader } from '../reader.ts';
import { mergedInHeader } from '../row-bounds.ts';
import { batchOfRows, type TableRow, textCell, unguarded } from '../table-batch.ts';
import { type DocumentTable, scanDocument } from './scan-document.ts';

const MOST_ROWS = 200_000;
const LONGEST_NAME = 60;

/** One table, or several that a page break has parted. */
interface WholeTable {
  readonly first: number;
  readonly tables: readonly DocumentTable[];
}

const widthOf = ({ rows }: DocumentTable) =>
  rows.reduce((most, { texts }) => Math.max(most, texts.length), 0);

/** A table goes on with the one before when nothing is between them and they are equally wide. */
function joinTables(tables: readonly DocumentTable[]): readonly WholeTable[] {
  const whole: { first: number; tables: DocumentTable[] }[] = [];
  for (const [index, table] of tables.entries()) {
    const last = whole.at(-1);
    const before = last?.tables.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      table.above.length === 0 &&
      widthOf(before) === widthOf(table)
    )
      last.tables.push(table);
    else whole.push({ first: index, tables: [table] });
  }
  return whole;
}

/** Paragraphs of a cell as lines; Word puts an empty one at the end. */
const cellText = (text: string) => text.replace(/^\s+|\s+$/gu, '').replace(/\n{2,}/gu, '\n');

/** `表1`, with the line that is above it: 表1 2024年6月信息公开登记表. */
function nameOf({ first, tables }: WholeTable): string {
  const title = tables[0]?.above.at(-1)?.replace(/\s+/gu, ' ').trim() ?? '';
  return `表${first + 1}${title === '' || title.length > LONGEST_NAME ? '' : ` ${title}`}`;
}

function sheetOf(table: WholeTable): SheetReader {
  let offset = 0;
  const rows: TableRow[] = [];
  const merged: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const part of table.tables) {
    for (const { number, texts } of part.rows) {
      const cells = Array.from(texts, (text) => textCell(unguarded(cellText(text ?? ''))));
      rows.push({ number: offset + number, cells, isHidden: false });
    }
    for (const cells of part.merged)
      merged.push({ ...cells, firstRow: cells.firstRow + offset, lastRow: cells.lastRow + offset });
    offset += part.rows.at(-1)?.number ?? 0;
  }
  return {
    name: nameOf(table),
    hidden: false,
    mergedCells: async () => mergedInHeader(merged),
    allMergedCells: async () => merged,
    async *rows(): AsyncGenerator<RowBatch> {
      yield batchOfRows(rows);
    },
  };
}

/** The tables of Word documents, as sections hand in their monthly registers; each is a sheet. */
export const docxReader: Reader = {
  id: 'docx',
  extensions: extensionsOf.docx,
  // Only the directory at the end of the archive distinguishes it from workbooks.
  async open(source, limits): Promise<OpenedList> {
    const { tables } = await scanDocument(source, limits, {
      maxRows: Math.min(limits.maxRows, MOST_ROWS),
      maxColumns: limits.maxColumns,
      maxCellCharacters: limits.maxCellBytes,
      listMark: '',
    });
    if (tables.length === 0)
      throw new InputError([problem('file/not-a-list', { file: source.name }, { found: 'word' })]);
    return {
      format: 'docx',
      sheets: joinTables(tables).map(sheetOf),
      notes: [],
      close: async () => undefined,
    };
  },
};
