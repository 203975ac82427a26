import { Worker } from 'node:worker_threads';
import { InputError } from '../../words/problems/problem.ts';
import type { PackageParts } from './package-parts.ts';
import type { StringBlock } from './string-block.ts';
import type { StringLimits } from './string-indexer.ts';
import type { FromWorker, StringsTask } from './worker-messages.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Packed chunks (256 KB) sent before the worker has asked for them. */
const SENT_AHEAD = 8;

/** Indexing in another thread. */
export interface IndexingInWorker {
  /** Rejects with `InputError` when the part is broken, with the thread's own error when it failed. */
  readonly finished: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Has another thread unpack and index the shared strings. It gets the packed bytes from us, so that it needs no file
 * and no memory of ours; the blocks it makes are handed over, not copied.
 */
export function indexInWorker(
  url: URL,
  parts: PackageParts,
  entry: ZipEntry,
  limits: StringLimits,
  add: (block: StringBlock) => void,
): IndexingInWorker {
  const task: StringsTask = { file: parts.file, entry, limits };
  const worker = new Worker(url, { workerData: task });
  let credit = SENT_AHEAD;
  let allowOne = (): void => {};
  let isOver = false;

  const finished = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'block') add(message.block);
      else if (message.kind === 'more') {
        credit += 1;
        allowOne();
      } else if (message.kind === 'broken') reject(new InputError(message.problems));
      else resolve();
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread of the shared strings ended early')));
    send().catch(reject);
  }).finally(stop);

  async function send(): Promise<void> {
    for await (const chunk of parts.packed(entry)) {
      while (credit === 0 && !isOver) {
        await new Promise<void>((resolve) => {
          allowOne = resolve;
        });
      }
      if (isOver) return;
      credit -= 1;
      const copy = new Uint8Array(chunk);
      worker.postMessage(copy, [copy.buffer]);
    }
    worker.postMessage(undefined);
  }

  async function stop(): Promise<void> {
    isOver = true;
    allowOne();
    await worker.terminate();
  }

  return { finished, stop };
}
