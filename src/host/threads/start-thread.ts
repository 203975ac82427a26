import { existsSync } from 'node:fs';
import type { StartThread, Thread, ThreadBounds } from '../../model/platform.ts';
import { InputError } from '../../words/problems/problem.ts';
import { createInbox, type FromThread } from './inbox.ts';

/** Rejects when the answer takes longer than it may. */
async function inTime<Answer>(answer: Promise<Answer>, bounds: ThreadBounds | undefined): Promise<Answer> {
  if (bounds === undefined) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(bounds.exceeded()), bounds.seconds * 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Starts the thread of a file. The only place where a thread begins, whatever its work. */
export function startThreadAt<Sent, Received>(
  url: URL,
  task: unknown,
  bounds?: ThreadBounds,
): Thread<Sent, Received> {
  // Most runs start none.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(url, {
    workerData: task,
    ...(bounds === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: bounds.heapMebibytes } }),
    // Libraries print what they think of a file.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const inbox = createInbox<FromThread<Received>>();
  worker.on('message', inbox.put);
  worker.on('error', (error: NodeJS.ErrnoException) =>
    inbox.fail(bounds !== undefined && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? bounds.exceeded() : error),
  );
  worker.on('exit', () => inbox.fail(new Error(`the thread of ${url.pathname} ended early`)));
  const stop = async () => {
    await worker.terminate();
  };
  return {
    post: (message, handedOver = []) =>
      worker.postMessage(
        message,
        handedOver.filter((buffer) => buffer instanceof ArrayBuffer),
      ),
    async next() {
      const answer = inbox.next();
      // When time runs out first, nobody waits for the answer any more.
      answer.catch(() => {});
      const found = await inTime(answer, bounds);
      if (found.kind === 'message') return found.message;
      await stop();
      if (found.kind === 'broken') throw new InputError(found.problems);
      return undefined;
    },
    stop,
  };
}

/** Beside the bundle; when the sources themselves run there is none, and the caller's thread does the work. */
export const startThread: StartThread = (name, task, bounds) => {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const url = new URL(`./${name}-worker.js`, import.meta.url);
  // An application that bundled us anew may have left the thread's file behind.
  return existsSync(url) ? startThreadAt(url, task, bounds) : undefined;
};
