import { availableParallelism } from 'node:os';
import { createEntryUnpacker } from '../../list/packed/unpack-entries.ts';
import { type ReadListOptions, readSource } from '../../list/read-list.ts';
import type { StartThread, Thread } from '../../model/platform.ts';
import type { Entry, ReadList } from '../../model/publication.ts';
import type { ByteSource, ReadLimits } from '../../readers/reader.ts';
import { startThread } from '../threads/start-thread.ts';
import type { FromListThread, ListTask, ToListThread } from './messages.ts';

/** From here on a thread of its own saves more than its start costs. */
const WORTH_A_THREAD_BYTES = 16 * 1024 ** 2;

/** Whether the list is worth a thread and another thread can open it. */
export function isWorthAThread({ path, size }: ByteSource): boolean {
  return path !== undefined && size >= WORTH_A_THREAD_BYTES && availableParallelism() > 1;
}

/** `readList` in another thread: reading goes on while the entries of the last batch are matched and judged. */
async function* readInThread(
  thread: Thread<ToListThread, FromListThread>,
): AsyncGenerator<readonly Entry[], ReadList> {
  const { unpack } = createEntryUnpacker();
  try {
    for (;;) {
      const message = await thread.next();
      if (message === undefined) throw new Error('the thread that reads the list ended early');
      if (message.kind === 'done') return message.list;
      yield unpack(message.packed);
      const { numbers, texts, units } = message.packed;
      thread.post({ numbers, texts, units });
    }
  } finally {
    await thread.stop();
  }
}

function threadFor(source: ByteSource, limits: ReadLimits, options: ReadListOptions, start: StartThread) {
  const { path } = source;
  if (path === undefined) return undefined;
  const task: ListTask = { path, limits, options };
  return start<ToListThread, FromListThread>('list', task);
}

/**
 * Opens and reads a list, in a thread of its own when it is large. Entries of a batch are valid until the next batch is asked
 * for, and are the same either way. Throws `InputError` for what is no list.
 */
export async function* readBatches(
  source: ByteSource,
  limits: ReadLimits,
  options: ReadListOptions,
  start: StartThread | undefined = isWorthAThread(source) ? startThread : undefined,
): AsyncGenerator<readonly Entry[], ReadList> {
  const thread = start === undefined ? undefined : threadFor(source, limits, options, start);
  return yield* thread === undefined ? readSource(source, limits, options) : readInThread(thread);
}
