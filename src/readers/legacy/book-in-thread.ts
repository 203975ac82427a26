import type { StartThread } from '../../model/platform.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { FromBook, LegacyBook, LegacyTask, RowsWanted } from './legacy-book.ts';

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
