/** Thread that unpacks and indexes the shared strings of a large workbook. */
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../../words/problems/problem.ts';
import { toUtf8 } from './package-parts.ts';
import { createStringIndexer } from './string-indexer.ts';
import type { FromWorker, StringsTask } from './worker-messages.ts';
import { inflateChunks } from './zip-part.ts';

async function* receiveChunks(port: MessagePort): AsyncGenerator<Uint8Array> {
  for await (const [chunk] of on(port, 'message')) {
    if (chunk === undefined) return;
    yield chunk as Uint8Array;
    post(port, { kind: 'more' });
  }
}

function post(port: MessagePort, message: FromWorker): void {
  if (message.kind !== 'block') port.postMessage(message);
  else {
    const { bytes, starts, digits } = message.block;
    port.postMessage(message, [bytes.buffer, starts.buffer, digits.buffer] as ArrayBuffer[]);
  }
}

async function indexStrings(port: MessagePort, { file, entry, limits }: StringsTask): Promise<void> {
  try {
    const indexer = createStringIndexer(file, entry.name, limits, (block) =>
      post(port, { kind: 'block', block }),
    );
    const chunks = toUtf8(inflateChunks(receiveChunks(port), entry, file));
    for await (const chunk of chunks) indexer.feed(chunk);
    indexer.finish();
    post(port, { kind: 'done' });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    post(port, { kind: 'broken', problems: error.problems });
  }
}

if (parentPort !== null) await indexStrings(parentPort, workerData as StringsTask);
