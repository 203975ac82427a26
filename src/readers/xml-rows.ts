import type { MergedCells, SheetReader } from './reader.ts';
import { MOST_MERGES, mergedInHeader } from './row-bounds.ts';
import type { TableRow } from './table-batch.ts';
import { createXmlScanner, type XmlSink } from './xlsx/xml-scanner.ts';

/** What is known of a sheet once the file was seen to its end. */
export interface SheetOutline {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where in the stream its tag begins. */
  readonly offset: number;
  readonly mergedCells: readonly MergedCells[];
  /** See `SheetReader`. */
  readonly dayZero?: number;
}

/** The sheet of an outline, to be read from the file once more. */
export function sheetOf(
  { name, isHidden, mergedCells, dayZero }: SheetOutline,
  rows: SheetReader['rows'],
): SheetReader {
  return {
    name,
    ...(dayZero === undefined ? {} : { dayZero }),
    hidden: isHidden,
    mergedCells: async () => mergedInHeader(mergedCells),
    allMergedCells: async () => mergedCells,
    rows,
  };
}

/** A sheet while the file passes. */
export interface GrowingOutline extends SheetOutline {
  readonly mergedCells: MergedCells[];
}

/** Keeps a merged range of the sheet that was opened last; one cell alone is none. */
export function keepMerge(outlines: readonly GrowingOutline[], range: MergedCells): void {
  const merged = outlines.at(-1)?.mergedCells;
  const isWide = range.lastRow > range.firstRow || range.lastColumn > range.firstColumn;
  if (isWide && merged !== undefined && merged.length < MOST_MERGES) merged.push(range);
}

/** Takes the parts of a spreadsheet in one XML stream and gives the rows of one of its sheets. */
export interface SheetSink extends XmlSink {
  /** Whole rows since the last call; a generator, since one of them may be repeated a million times. */
  takeRows(): Iterable<TableRow>;
  /** True when nothing more of interest can come. */
  isDone(): boolean;
}

const BATCH_ROWS = 1000;

/** The prefixes by which sinks ask for attributes. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['urn:schemas-microsoft-com:office:spreadsheet', 'ss'],
]);
const MOST_NUMBERED = 64;

type Attribute = (name: string) => string | undefined;

/** What is written for each usual prefix where a program has numbered the namespaces of a file anew (ns0, ns1), as scripts do. */
function numberedPrefixes(root: Attribute): ReadonlyMap<string, string> {
  const numbered = new Map<string, string>();
  for (let number = 0; number < MOST_NUMBERED; number += 1) {
    const usual = prefixes.get(root(`xmlns:ns${number}`) ?? '');
    if (usual !== undefined) numbered.set(usual, `ns${number}`);
  }
  return numbered;
}

/** Opens elements of the sink with attributes by their usual names. */
function byUsualNames(sink: SheetSink): SheetSink['open'] {
  let numbered: ReadonlyMap<string, string> | undefined;
  return (name, attribute, offset) => {
    numbered ??= numberedPrefixes(attribute);
    if (numbered.size === 0) {
      sink.open(name, attribute, offset);
      return;
    }
    const renamed = numbered;
    const byUsualName: Attribute = (wanted) => {
      const [prefix = '', local] = wanted.split(':');
      const other = renamed.get(prefix);
      return attribute(local === undefined || other === undefined ? wanted : `${other}:${local}`);
    };
    sink.open(name, byUsualName, offset);
  };
}

/**
 * The stream of a file without the sheets before one of them, which are not looked at again: only what is above the first of
 * them is, for its styles.
 */
export async function* fromSheet(
  chunks: AsyncIterable<Uint8Array>,
  outlines: readonly SheetOutline[],
  sheet: number,
): AsyncGenerator<Uint8Array> {
  const from = outlines[0]?.offset ?? 0;
  const to = outlines[sheet]?.offset ?? from;
  let offset = 0;
  for await (const chunk of chunks) {
    const end = offset + chunk.length;
    if (offset < from) yield chunk.subarray(0, from - offset);
    if (end > to) yield chunk.subarray(Math.max(0, Math.max(from, to) - offset));
    offset = end;
  }
}

/** The rows that the sink gives while the stream passes, some at a time. Throws `InputError` when the XML is broken. */
export async function* rowsOfXml(
  chunks: AsyncIterable<Uint8Array>,
  sink: SheetSink,
  file: string,
  part: string,
): AsyncGenerator<readonly TableRow[]> {
  const scanner = createXmlScanner({ ...sink, open: byUsualNames(sink) }, file, part);
  let rows: TableRow[] = [];
  for await (const chunk of chunks) {
    scanner.feed(chunk);
    for (const row of sink.takeRows()) {
      rows.push(row);
      if (rows.length < BATCH_ROWS) continue;
      yield rows;
      rows = [];
    }
    if (sink.isDone()) break;
  }
  if (!sink.isDone()) scanner.finish();
  if (rows.length > 0) yield rows;
}

/** Collects the characters of a cell from pieces that may be cut anywhere. */
export function createTextCollector(maxBytes: number, refuse: () => never) {
  let pieces: Buffer[] = [];
  let length = 0;
  return {
    add(bytes: Buffer, start: number, end: number): void {
      length += end - start;
      if (length > maxBytes) refuse();
      // The scanner reuses its buffer.
      pieces.push(Buffer.from(bytes.subarray(start, end)));
    },
    /** The characters, entities not resolved; nothing is kept. */
    take(): string {
      const text = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      length = 0;
      return text;
    },
  };
}
