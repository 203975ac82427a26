/** Thread in which the library for old workbooks runs, so that its memory and its time are bounded. */
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../../words/problems/problem.ts';
import { type LegacyTask, readLegacyBook } from './legacy-book.ts';
import type { FromLegacyWorker, RowsWanted } from './worker-messages.ts';

async function serve(port: MessagePort, task: LegacyTask): Promise<void> {
  const post = (message: FromLegacyWorker) => port.postMessage(message);
  try {
    const wanted = on(port, 'message');
    const { sheets, leftOut, rows } = await readLegacyBook(task);
    post({ kind: 'book', sheets, leftOut });
    const open = sheets.map((_, index) => rows(index)[Symbol.asyncIterator]());
    for await (const [message] of wanted) {
      const next = await open[(message as RowsWanted).sheet]!.next();
      post(next.done === true ? { kind: 'end' } : { kind: 'rows', rows: next.value });
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    post({ kind: 'broken', problems: error.problems });
  }
}

if (parentPort !== null) await serve(parentPort, workerData as LegacyTask);
