import { Worker } from 'node:worker_threads';
import { problem } from '../../problems/index.ts';
import { InputError } from '../../problems/problem.ts';
import type { LegacyBook, LegacyTask } from './legacy-book.ts';
import type { FromLegacyWorker, RowsWanted } from './worker-messages.ts';

/** An .xls of 65,536 full rows takes about 500 MiB of it. */
const HEAP_MEBIBYTES = 1536;
/** The largest workbooks take a minute on a slow machine: what takes longer runs in circles. */
const MOST_SECONDS = 300;

/** Reads a workbook in a thread of its own. Throws `InputError` as `readLegacyBook`, and when memory or time run out. */
export async function bookInWorker(url: URL, task: LegacyTask): Promise<LegacyBook> {
  const { file, format } = task;
  const worker = new Worker(url, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEBIBYTES },
    // The library prints what it thinks of a file.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();

  const outOfBounds = () =>
    new InputError([problem('file/too-much-work', { file }, { format, limit: HEAP_MEBIBYTES })]);

  function answer(): Promise<FromLegacyWorker> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(() => reject(outOfBounds())), MOST_SECONDS * 1000);
      const settle = (done: () => void) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        // An error after the last answer has nobody to go to.
        worker.on('error', () => {});
        done();
      };
      worker.once('message', (message: FromLegacyWorker) =>
        settle(() =>
          message.kind === 'broken' ? reject(new InputError(message.problems)) : resolve(message),
        ),
      );
      worker.once('error', (error: NodeJS.ErrnoException) =>
        settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfBounds() : error)),
      );
      worker.once('exit', () => settle(() => reject(new Error('the thread of an old workbook ended early'))));
    });
  }

  const close = async () => {
    await worker.terminate();
  };
  const book = await answer().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (book.kind !== 'book') throw new Error(`the thread of an old workbook began with "${book.kind}"`);
  return {
    sheets: book.sheets,
    leftOut: book.leftOut,
    async *rows(sheet) {
      for (;;) {
        const wanted: RowsWanted = { sheet };
        const next = answer();
        worker.postMessage(wanted);
        const message = await next;
        if (message.kind !== 'rows') return;
        yield message.rows;
      }
    },
    close,
  };
}
