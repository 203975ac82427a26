import { Worker } from 'node:worker_threads';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { LegacyBook, LegacyTask } from './legacy-book.ts';
import type { FromLegacyWorker, RowsWanted } from './worker-messages.ts';

/** What a thread may take. */
export interface WorkerBounds {
  readonly heapMebibytes: number;
  /** For one answer. */
  readonly seconds: number;
}

/** The largest workbooks take a minute on a slow machine: what takes longer runs in circles. */
const defaultBounds: WorkerBounds = { heapMebibytes: 1536, seconds: 300 };

/** Reads a workbook in a thread of its own. Throws `InputError` as `readLegacyBook`, and when memory or time run out. */
export async function bookInWorker(
  url: URL,
  task: LegacyTask,
  { heapMebibytes, seconds }: WorkerBounds = defaultBounds,
): Promise<LegacyBook> {
  const { file, format } = task;
  const worker = new Worker(url, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heapMebibytes },
    // The library prints what it thinks of a file.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();

  const outOfBounds = () =>
    new InputError([problem('file/too-much-work', { file }, { format, limit: heapMebibytes })]);

  let waiting: { resolve: (message: FromLegacyWorker) => void; reject: (error: unknown) => void } | undefined;
  worker.on('message', (message: FromLegacyWorker) => {
    if (message.kind === 'broken') waiting?.reject(new InputError(message.problems));
    else waiting?.resolve(message);
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    waiting?.reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfBounds() : error),
  );
  worker.on('exit', () => waiting?.reject(new Error('the thread of an old workbook ended early')));

  async function answer(): Promise<FromLegacyWorker> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        timer = setTimeout(() => reject(outOfBounds()), seconds * 1000);
      });
    } finally {
      clearTimeout(timer);
    }
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
