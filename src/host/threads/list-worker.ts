/** Thread that reads a large list and hands its entries on, packed, as fast as they are taken. */
import { createEntryPacker } from '../../list/packed/pack-entries.ts';
import { readList } from '../../list/read-list.ts';
import type { ThreadPort } from '../../model/platform.ts';
import { openList } from '../../readers/index.ts';
import { fileSource } from '../disk.ts';
import {
  BATCHES_AHEAD,
  type FromListThread,
  type ListTask,
  type ToListThread,
} from '../list-thread/messages.ts';
import { serveThread } from './serve-thread.ts';

async function serveList(
  { path, limits, options }: ListTask,
  port: ThreadPort<ToListThread, FromListThread>,
): Promise<void> {
  const packer = createEntryPacker();
  const source = await fileSource(path);
  try {
    const opened = await openList(source, limits);
    try {
      const batches = readList(source, opened, options);
      let sent = 0;
      for (let next = await batches.next(); ; next = await batches.next()) {
        if (next.done === true) {
          port.post({ kind: 'done', list: next.value });
          return;
        }
        // Each batch that has passed comes back with its buffers.
        const returned = sent < BATCHES_AHEAD ? undefined : await port.next();
        port.post({ kind: 'entries', packed: packer.pack(next.value, returned) });
        sent += 1;
      }
    } finally {
      await opened.close();
    }
  } finally {
    await source.close();
  }
}

await serveThread(serveList);
