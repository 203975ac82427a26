import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ByteSource, MergedCells, ReadLimits } from '../reader.ts';
import { openParts } from '../xlsx/package-parts.ts';
import { createXmlScanner, type XmlSink } from '../xlsx/xml-scanner.ts';
import { decodeEntities } from '../xlsx/xml-text.ts';

/** One table of a document: texts by row and column, spans with 1-based rows. */
export interface DocumentTable {
  readonly rows: { readonly number: number; readonly texts: string[] }[];
  readonly merged: MergedCells[];
  /** Lines of text since the table before, or since the beginning. */
  readonly above: readonly string[];
}

export interface DocumentSink extends XmlSink {
  readonly tables: readonly DocumentTable[];
  /** Paragraphs outside of tables, the first ones. */
  readonly paragraphs: readonly string[];
}

export interface DocumentBounds {
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly maxCellCharacters: number;
  /** Stands for a number that Word counts itself, which is not in the text. */
  readonly listMark: string;
}

const MOST_PARAGRAPHS = 60;
/** Lines kept of those above a table. */
const MOST_ABOVE = 8;

interface OpenTable extends DocumentTable {
  row: number;
  column: number;
  columnSpan: number;
  /** `restart` begins a merged cell, `continue` goes on with the one above. */
  merge: 'none' | 'restart' | 'continue';
  text: string;
  inCell: boolean;
  /** Index in `merged` of the cell that is open downwards, by column. */
  readonly growing: Map<number, number>;
  /** Tables inside its cells. */
  readonly inside: DocumentTable[];
}

/** Tables within tables that are looked at. */
const DEEPEST = 3;
/** A table of more cells is one of its own, whatever its cells hold. */
const MOST_LAYOUT_CELLS = 4;

function startTable(above: readonly string[]): OpenTable {
  return {
    rows: [],
    merged: [],
    above,
    row: 0,
    column: 0,
    columnSpan: 1,
    merge: 'none',
    text: '',
    inCell: false,
    growing: new Map(),
    inside: [],
  };
}

/** A table that only sets a page has few cells, and its tables in them. */
function tablesOf(table: OpenTable): readonly DocumentTable[] {
  const cells = table.rows.reduce(
    (sum, { texts }) => sum + texts.filter((text) => text.trim() !== '').length,
    0,
  );
  return table.inside.length > 0 && cells <= MOST_LAYOUT_CELLS ? table.inside : [table];
}

/**
 * Takes `word/document.xml`: tables with `gridSpan` and `vMerge`. A table inside a cell is read as text of that cell, and by itself where
 * the table around it only sets the page.
 */
function createDocumentSink(bounds: DocumentBounds): DocumentSink {
  const tables: DocumentTable[] = [];
  const paragraphs: string[] = [];
  /** From the outermost to the innermost one. */
  const open: OpenTable[] = [];
  let depth = 0;
  let paragraph = '';
  let since: readonly string[] = [];
  /** Bytes of the run that is open: a chunk may end inside a character. */
  let pieces: Buffer[] | undefined;
  let deleted = 0;

  const value = (attribute: (name: string) => string | undefined) => attribute('w:val') ?? attribute('val');

  function put(text: string): void {
    if (deleted > 0) return;
    for (const table of open)
      if (table.inCell && table.text.length < bounds.maxCellCharacters) table.text += text;
    if (open.length === 0 && paragraph.length < bounds.maxCellCharacters) paragraph += text;
  }

  function closeCell(table: OpenTable): void {
    table.inCell = false;
    const { row, column, columnSpan, merge } = table;
    const last = Math.min(column + columnSpan, bounds.maxColumns) - 1;
    const above = table.growing.get(column);
    if (merge === 'continue' && above !== undefined) {
      table.merged[above] = { ...table.merged[above]!, lastRow: row };
    } else if (column <= last) {
      table.rows.at(-1)!.texts[column] = table.text;
      if (merge === 'restart' || last > column) {
        table.growing.set(column, table.merged.length);
        table.merged.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: last });
      } else table.growing.delete(column);
    }
    table.column = column + columnSpan;
  }

  return {
    tables,
    paragraphs,
    skim: (_bytes, at) => at,
    skimmedDepth: () => 0,
    open(name, attribute) {
      const table = open.at(-1);
      if (name === 'tbl') {
        depth += 1;
        if (depth <= DEEPEST) open.push(startTable(depth === 1 ? since : []));
      } else if (name === 'del') deleted += 1;
      else if (name === 't') pieces = [];
      // Numbers that Word counts itself are not in the text: the mark keeps the points of a list apart.
      else if (name === 'numId' && value(attribute) !== '0') put(bounds.listMark);
      else if (name === 'tab') put(' ');
      else if (name === 'br' || name === 'cr') put('\n');
      else if (name === 'sym') put(symbolOf(attribute('w:char') ?? ''));
      else if (table !== undefined && depth === open.length) {
        if (name === 'tr') {
          table.row += 1;
          table.column = 0;
          if (table.rows.length < bounds.maxRows) table.rows.push({ number: table.row, texts: [] });
        } else if (name === 'gridBefore')
          table.column = Math.min(Number(value(attribute)) || 0, bounds.maxColumns);
        else if (name === 'tc')
          Object.assign(table, { text: '', columnSpan: 1, merge: 'none', inCell: true });
        else if (name === 'gridSpan')
          table.columnSpan = Math.min(Math.max(Number(value(attribute)) || 1, 1), bounds.maxColumns);
        else if (name === 'vMerge') table.merge = value(attribute) === 'restart' ? 'restart' : 'continue';
      }
    },
    close(name) {
      const table = open.at(-1);
      if (name === 't') {
        put(decodeEntities(Buffer.concat(pieces ?? []).toString('utf8')));
        pieces = undefined;
      } else if (name === 'del') deleted -= 1;
      else if (name === 'p') {
        if (table?.inCell === true) put('\n');
        else if (table === undefined) {
          if (paragraph.trim() !== '' && paragraphs.length < MOST_PARAGRAPHS) paragraphs.push(paragraph);
          if (paragraph.trim() !== '') since = [...since, paragraph].slice(-MOST_ABOVE);
          paragraph = '';
        }
      } else if (name === 'tc' && depth === open.length && table !== undefined) {
        if (table.rows.length > 0) closeCell(table);
      } else if (name === 'tbl') {
        if (depth === open.length && table !== undefined) {
          open.pop();
          const outer = open.at(-1);
          if (outer === undefined) {
            tables.push(...tablesOf(table));
            since = [];
          } else outer.inside.push(...tablesOf(table));
        }
        depth -= 1;
      }
    },
    text(bytes, start, end) {
      // The scanner reuses its buffer.
      pieces?.push(Buffer.from(bytes.subarray(start, end)));
    },
  };
}

/** Ticks and boxes of the Wingdings fonts, which Word keeps as symbols. */
function symbolOf(code: string): string {
  const symbols: Readonly<Record<string, string>> = {
    F0FE: '☑',
    F0FD: '☒',
    F06E: '■',
    F0A8: '□',
    F06F: '□',
    F0FC: '√',
    F0D6: '√',
    F052: '☑',
    F0A3: '□',
  };
  return symbols[code.toUpperCase()] ?? '';
}

export const DOCUMENT_PART = 'word/document.xml';
/** A catalog of 146 items has about 4 MB; pictures are other parts. */
const LARGEST_DOCUMENT = 256 * 1024 ** 2;

/** Reads a Word document (.docx) to its end for its tables and the lines outside of them. Throws `InputError` when it is damaged. */
export async function scanDocument(
  source: ByteSource,
  limits: ReadLimits,
  bounds: DocumentBounds,
): Promise<DocumentSink> {
  const parts = await openParts(source, limits);
  const entry = parts.find(DOCUMENT_PART);
  if (entry === undefined || entry.inflatedBytes > LARGEST_DOCUMENT)
    throw new InputError([
      problem('import/damaged-document', { file: source.name }, { part: DOCUMENT_PART }),
    ]);
  const sink = createDocumentSink(bounds);
  const scanner = createXmlScanner(sink, source.name, DOCUMENT_PART);
  for await (const chunk of parts.inflate(entry)) scanner.feed(chunk);
  scanner.finish();
  return sink;
}
