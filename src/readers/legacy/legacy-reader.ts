import { platform } from '#platform';
import { extensionsOf } from '../../model/list-extensions.ts';
import type { StartThread } from '../../model/platform.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { openCompoundFile } from '../compound-file.ts';
import type { ByteSource, OpenedList, Reader, ReadLimits, RowBatch } from '../reader.ts';
import { assertFewSheets, mergedInHeader } from '../row-bounds.ts';
import { isBareBiff, isCompoundFile } from '../sniff/magic.ts';
import { batchOfRows } from '../table-batch.ts';
import { openParts } from '../xlsx/package-parts.ts';
import { dayZeroOf } from '../xlsx/serial-date.ts';
import { areRecordsSound, isLocked } from './check-records.ts';
import {
  type FromBook,
  type LegacyBook,
  type LegacyTask,
  type RowsWanted,
  readLegacyBook,
} from './legacy-book.ts';

/** What the thread of a workbook may take. */
interface BookBounds {
  readonly heapMebibytes: number;
  /** For one answer. */
  readonly seconds: number;
}

/** The largest workbooks take a minute on a slow machine: what takes longer runs in circles. */
const MOST: BookBounds = { heapMebibytes: 1536, seconds: 300 };
/** What a workbook of no size may take, and for each mebibyte of a larger one; sound ones take a tenth of it. */
const LEAST: BookBounds = { heapMebibytes: 256, seconds: 30 };
const PER_MEBIBYTE: BookBounds = { heapMebibytes: 96, seconds: 20 };

/** A broken workbook of some kilobytes can keep the library busy for minutes and fill any memory: the smaller, the sooner it is stopped. */
export function boundsOf(bytes: number): BookBounds {
  const mebibytes = bytes / 1024 ** 2;
  const bound = (kind: keyof BookBounds) =>
    Math.min(MOST[kind], Math.round(LEAST[kind] + mebibytes * PER_MEBIBYTE[kind]));
  return { heapMebibytes: bound('heapMebibytes'), seconds: bound('seconds') };
}

/**
 * Reads a workbook in a thread of its own; undefined where there is none. Throws `InputError` as `readLegacyBook`, and when memory or
 * time run out.
 */
export async function bookInThread(
  startThread: StartThread,
  task: LegacyTask,
  { heapMebibytes, seconds }: BookBounds = boundsOf(task.bytes.length),
): Promise<LegacyBook | undefined> {
  const { file, format } = task;
  const exceeded = () =>
    new InputError([problem('file/too-much-work', { file }, { format, limit: heapMebibytes })]);
  const thread = startThread<RowsWanted, FromBook>('sheetjs', task, { heapMebibytes, seconds, exceeded });
  if (thread === undefined) return undefined;
  const { next, post, stop } = thread;
  const book = await next().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  if (book?.kind !== 'book') throw new Error('the thread of an old workbook did not begin with the workbook');
  return {
    sheets: book.sheets,
    leftOut: book.leftOut,
    async *rows(sheet) {
      for (;;) {
        post({ sheet });
        const message = await next();
        if (message?.kind !== 'rows') return;
        yield message.rows;
      }
    },
    close: stop,
  };
}

/** Rectangles that begin below say nothing about a header. */
/** These formats are read whole: an .xls of 65,536 full rows has about 60 MiB. */
const LARGEST_FILE = 128 * 1024 ** 2;
const LARGEST_INFLATED = 512 * 1024 ** 2;

/** The library unpacks without bounds: every part is unpacked by us first, within ours. */
async function checkParts(source: ByteSource, limits: ReadLimits): Promise<void> {
  const maxInflatedBytes = Math.min(limits.maxInflatedBytes, LARGEST_INFLATED);
  const parts = await openParts(source, { ...limits, maxInflatedBytes });
  for (const name of parts.names) {
    const entry = parts.find(name);
    if (entry !== undefined) for await (const _ of parts.inflate(entry));
  }
}

function damaged(file: string, format: string): InputError {
  return new InputError([problem('file/damaged', { file }, { format })]);
}

/** All bytes of a file that is read whole. */
async function readAll(source: ByteSource, format: string): Promise<Buffer> {
  if (source.size > LARGEST_FILE) {
    const facts = { format, bytes: source.size, limit: LARGEST_FILE };
    throw new InputError([problem('file/too-large', { file: source.name }, facts)]);
  }
  return Buffer.from(await source.readAt(0, source.size));
}

/** The workbook's stream: taken out of its container by us, since the library runs in circles in a broken one. */
async function readStream(source: ByteSource): Promise<Buffer> {
  const bytes = await readAll(source, 'xls');
  if (!isCompoundFile(bytes)) return bytes;
  const container = await openCompoundFile(source);
  const stream = (await container?.readStream('Workbook')) ?? (await container?.readStream('Book'));
  if (stream === undefined || !isBareBiff(stream)) throw damaged(source.name, 'xls');
  return stream;
}

/** Reads a workbook in another thread where there is one. */
export async function readBook(
  task: LegacyTask,
  startThread: StartThread = platform.startThread,
): Promise<LegacyBook> {
  return (await bookInThread(startThread, task)) ?? readLegacyBook(task);
}

async function* batches(book: LegacyBook, sheet: number): AsyncGenerator<RowBatch> {
  for await (const rows of book.rows(sheet)) yield batchOfRows(rows);
}

async function openBook(task: LegacyTask): Promise<OpenedList> {
  const book = await readBook(task);
  try {
    assertFewSheets(task.file, book.sheets.length);
  } catch (error) {
    await book.close();
    throw error;
  }
  if (book.sheets.length === 0) {
    await book.close();
    throw new InputError([problem('workbook/no-sheets', { file: task.file }, {})]);
  }
  return {
    format: task.format,
    sheets: book.sheets.map(({ name, hidden, merges, dayZero }, index) => ({
      name,
      hidden,
      dayZero,
      mergedCells: async () => mergedInHeader(merges),
      allMergedCells: async () => merges,
      rows: () => batches(book, index),
    })),
    notes: [
      ...(book.leftOut > 0 ? ['macro-sheet-left-out'] : []),
      ...(book.sheets.some(({ isCodePageFalse }) => isCodePageFalse) ? ['code-page-differs'] : []),
      ...(book.sheets.some(({ dayZero }) => dayZero !== dayZeroOf(false)) ? ['dates-from-1904'] : []),
    ],
    close: () => book.close(),
  };
}

async function openXls(source: ByteSource, limits: ReadLimits): Promise<OpenedList> {
  const bytes = await readStream(source);
  if (isLocked(bytes)) throw new InputError([problem('workbook/password', { file: source.name }, {})]);
  if (!areRecordsSound(bytes)) throw damaged(source.name, 'xls');
  return openBook({ bytes, file: source.name, format: 'xls', limits });
}

/** Binary workbooks of Excel up to 2003 and of WPS (.et), BIFF 2 to 8. */
export const xlsReader: Reader = {
  id: 'xls',
  extensions: extensionsOf.xls,
  open: (source, limits) => openXls(source, limits),
};

/** Binary workbooks of Excel 2007 and later. */
export const xlsbReader: Reader = {
  id: 'xlsb',
  extensions: extensionsOf.xlsb,
  async open(source, limits) {
    await checkParts(source, limits);
    return openBook({ bytes: await readAll(source, 'xlsb'), file: source.name, format: 'xlsb', limits });
  },
};
