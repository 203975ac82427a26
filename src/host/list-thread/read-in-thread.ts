import { availableParallelism } from 'node:os';
import { createEntryUnpacker } from '../../list/packed/unpack-entries.ts';
import type { Thread } from '../../model/platform.ts';
import type { Entry, ReadList } from '../../model/publication.ts';
import type { ByteSource } from '../../readers/reader.ts';
import type { FromListThread, ToListThread } from './messages.ts';

/** From here on a thread of its own saves more than its start costs. */
const WORTH_A_THREAD_BYTES = 16 * 1024 ** 2;

/** Whether the list is worth a thread and another thread can open it. */
export function isWorthAThread({ path, size }: ByteSource): boolean {
  return path !== undefined && size >= WORTH_A_THREAD_BYTES && availableParallelism() > 1;
}

/** `readList` in another thread: reading goes on while the entries of the last batch are matched and judged. */
export async function* readInThread(
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
