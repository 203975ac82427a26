/** Thread that reads a large list and hands its entries on, packed, as fast as they are taken. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { createEntryPacker } from '../../list/packed/pack-entries.ts';
import { readList } from '../../list/read-list.ts';
import { openList } from '../../readers/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { fileSource } from '../disk.ts';
import { BATCHES_AHEAD, type FromListThread, type ListTask, type ToListThread } from './messages.ts';

/** How many batches may still be sent, and buffers that came back. */
function takeTurns(port: MessagePort) {
  const returned: ToListThread[] = [];
  let credit = BATCHES_AHEAD;
  let wake = (): void => {};
  port.on('message', (buffers: ToListThread) => {
    returned.push(buffers);
    credit += 1;
    wake();
  });
  return {
    async next(): Promise<ToListThread | undefined> {
      while (credit === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      credit -= 1;
      return returned.pop();
    },
  };
}

async function read(port: MessagePort, { path, limits, options }: ListTask): Promise<void> {
  const post = (message: FromListThread) => port.postMessage(message);
  const turns = takeTurns(port);
  const packer = createEntryPacker();
  const source = await fileSource(path);
  try {
    const opened = await openList(source, limits);
    try {
      const batches = readList(source, opened, options);
      for (let next = await batches.next(); ; next = await batches.next()) {
        if (next.done === true) {
          post({ kind: 'done', list: next.value });
          return;
        }
        const packed = packer.pack(next.value, await turns.next());
        post({ kind: 'entries', packed });
      }
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    post({ kind: 'broken', problems: error.problems });
  } finally {
    await source.close();
  }
}

if (parentPort !== null) {
  await read(parentPort, workerData as ListTask);
  parentPort.close();
}
