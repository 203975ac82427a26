import type { MergedCells } from './reader.ts';
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

/** Takes the parts of a spreadsheet in one XML stream and gives the rows of one of its sheets. */
export interface SheetSink extends XmlSink {
  /** Whole rows since the last call; a generator, since one of them may stand for a million. */
  takeRows(): Iterable<TableRow>;
  /** True when nothing more of interest can come. */
  isDone(): boolean;
}

const BATCH_ROWS = 1000;

/**
 * The stream of a file without the sheets before one of them, which are not looked at again: only what stands above the first of
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
  const scanner = createXmlScanner(sink, file, part);
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
