import type { StartThread } from '../../model/platform.ts';
import type { ZipEntry } from '../zip/directory.ts';
import type { PackageParts } from './package-parts.ts';
import type { FromStrings, PackedChunk, StringsTask } from './serve-strings.ts';
import type { StringBlock } from './string-block.ts';
import type { StringLimits } from './string-indexer.ts';

/** Packed chunks (256 KB) sent before the thread has asked for them. */
const SENT_AHEAD = 8;

/** Indexing in another thread. */
export interface IndexingInThread {
  /** Rejects with `InputError` when the part is broken, with the thread's own error when it failed. */
  readonly finished: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Has another thread unpack and index the shared strings. It gets the packed bytes from us, so that it needs no file
 * and no memory of ours. Undefined where there is no such thread.
 */
export function indexInThread(
  startThread: StartThread,
  parts: PackageParts,
  entry: ZipEntry,
  limits: StringLimits,
  add: (block: StringBlock) => void,
): IndexingInThread | undefined {
  const task: StringsTask = { file: parts.file, entry, limits };
  const thread = startThread<PackedChunk, FromStrings>('xlsx', task);
  if (thread === undefined) return undefined;
  const { next, post } = thread;
  let credit = SENT_AHEAD;
  let allowOne = (): void => {};
  let isOver = false;

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
      post(copy, [copy.buffer]);
    }
    if (!isOver) post(undefined);
  }

  async function receive(): Promise<void> {
    for (let message = await next(); message !== undefined; message = await next()) {
      if (message.kind === 'block') add(message.block);
      else {
        credit += 1;
        allowOne();
      }
    }
  }

  async function stop(): Promise<void> {
    isOver = true;
    allowOne();
    await thread?.stop();
  }

  const sending = send();
  const finished = Promise.all([sending, receive()])
    .then(() => {})
    .finally(stop);
  return { finished, stop };
}
