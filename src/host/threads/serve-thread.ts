import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadPort } from '../../model/platform.ts';
import { InputError } from '../../words/problems/problem.ts';
import { createInbox, type FromThread } from './inbox.ts';

/** Does the work of this thread, and reports to the one who started it how it came out. */
export async function serveThread<Task, Received, Sent>(
  work: (task: Task, port: ThreadPort<Received, Sent>) => Promise<void>,
): Promise<void> {
  const parent = parentPort;
  if (parent === null) return;
  const inbox = createInbox<Received>();
  parent.on('message', inbox.put);
  const post = (message: FromThread<Sent>, handedOver: readonly ArrayBufferLike[] = []) =>
    parent.postMessage(
      message,
      handedOver.filter((buffer) => buffer instanceof ArrayBuffer),
    );
  try {
    await work(workerData, {
      post: (message, handedOver) => post({ kind: 'message', message }, handedOver),
      next: inbox.next,
    });
    post({ kind: 'done' });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    post({ kind: 'broken', problems: error.problems });
  }
  parent.close();
}
