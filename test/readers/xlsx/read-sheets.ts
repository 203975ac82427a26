/** Reads a workbook whole, for tests: each row as its number and its cells. */
import { memorySource } from '../../../src/host/disk.ts';
import {
  type ByteSource,
  defaultReadLimits,
  type ReadLimits,
  type RowBatch,
} from '../../../src/readers/reader.ts';
import { xlsxReader } from '../../../src/readers/xlsx/xlsx-reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** `12: text|number:3`: row number, then the cells; texts are written alone, other kinds are named. */
  readonly rows: readonly string[];
}

export function sourceOf(bytes: Uint8Array): ByteSource {
  return memorySource('list.xlsx', bytes);
}

export function showCell(batch: RowBatch, row: number, column: number): string {
  const kind = batch.kind(row, column);
  const text = batch.text(row, column);
  if (kind === 'text') return text;
  return kind === 'empty' && text === '' ? '' : `${kind}:${text}`;
}

export async function readSheets(
  source: ByteSource | Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<ReadSheet[]> {
  const from = source instanceof Uint8Array ? sourceOf(source) : source;
  const opened = await xlsxReader.open(from, { ...defaultReadLimits, ...limits });
  const sheets: ReadSheet[] = [];
  for (const sheet of opened.sheets) {
    const rows: string[] = [];
    for await (const batch of sheet.rows()) {
      for (let row = 0; row < batch.length; row += 1) {
        const cells = Array.from({ length: batch.width(row) }, (_, column) => showCell(batch, row, column));
        rows.push(`${batch.rowNumber(row)}${batch.isHidden(row) ? ' hidden' : ''}: ${cells.join('|')}`);
      }
    }
    sheets.push({ name: sheet.name, hidden: sheet.hidden, rows });
  }
  await opened.close();
  return sheets;
}

/** The rows of the first sheet. */
export async function readRows(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<readonly string[]> {
  return (await readSheets(bytes, limits))[0]?.rows ?? [];
}

/** The one problem that reading ends with, as `code place`; anything else fails the test. */
export async function problemOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [problem] = error.problems;
    const { sheet, row } = problem?.place ?? {};
    return `${problem?.code}${sheet === undefined ? '' : ` [${sheet}]`}${row === undefined ? '' : ` ${row}`}`;
  }
  return 'read without a problem';
}
