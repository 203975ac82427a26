import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createEntryUnpacker } from '../../list/packed/unpack-entries.ts';
import type { Entry, ReadList } from '../../model/publication.ts';
import type { ByteSource } from '../../readers/reader.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { FromListThread, ListTask, ToListThread } from './messages.ts';

/** From here on a thread of its own saves more than its start costs. */
const WORTH_A_THREAD_BYTES = 16 * 1024 ** 2;
/** Beside the bundle; when the sources themselves run there is none, and the caller's thread does the work. */
const builtWorker = import.meta.url.endsWith('.ts')
  ? undefined
  : new URL('./list-worker.js', import.meta.url);

/** The thread's file, when the list is worth a thread and another thread can open it. */
export function threadFor({ path, size }: ByteSource): URL | undefined {
  const pays = path !== undefined && size >= WORTH_A_THREAD_BYTES && availableParallelism() > 1;
  return pays ? builtWorker : undefined;
}

/** Messages in the order in which they came; a thread that dies is thrown where the next one is awaited. */
function messagesOf(worker: Worker) {
  const waiting: FromListThread[] = [];
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  worker.on('message', (message: FromListThread) => {
    waiting.push(message);
    wake();
  });
  const fail = (error: unknown) => {
    failure ??= { error };
    wake();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread that reads the list ended early')));
  return async (): Promise<FromListThread> => {
    for (;;) {
      const message = waiting.shift();
      if (message !== undefined) return message;
      if (failure !== undefined) throw failure.error;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}

/** `readList` in another thread: reading goes on while the entries of the last batch are matched and judged. */
export async function* readInThread(url: URL, task: ListTask): AsyncGenerator<readonly Entry[], ReadList> {
  const worker = new Worker(url, { workerData: task });
  const next = messagesOf(worker);
  const { unpack } = createEntryUnpacker();
  try {
    for (;;) {
      const message = await next();
      if (message.kind === 'broken') throw new InputError(message.problems);
      if (message.kind === 'done') return message.list;
      yield unpack(message.packed);
      const { numbers, texts, units } = message.packed;
      const passed: ToListThread = { numbers, texts, units };
      worker.postMessage(passed);
    }
  } finally {
    await worker.terminate();
  }
}
