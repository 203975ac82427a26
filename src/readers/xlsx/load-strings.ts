import { platform } from '#platform';
import type { StartThread } from '../../model/platform.ts';
import type { ZipEntry } from '../zip/directory.ts';
import type { PackageParts } from './package-parts.ts';
import { createSharedStrings, type SharedStrings } from './shared-strings.ts';
import type { StringBlock } from './string-block.ts';
import {
  createStringIndexer,
  type FromStrings,
  type PackedChunk,
  type StringLimits,
  type StringsTask,
} from './string-indexer.ts';

/** From here on a thread of its own saves more than its start costs. */
const WORTH_A_THREAD_BYTES = 8 * 1024 ** 2;
/** Shared strings on their way; `stop` ends the work when nobody waits for it any more. */
export interface LoadingStrings {
  readonly strings: SharedStrings;
  stop(): Promise<void>;
}

/** Begins to read the shared strings; they come in while the caller goes on. */
export function loadStrings(
  parts: PackageParts,
  entry: ZipEntry,
  startThread: StartThread = platform.startThread,
): LoadingStrings {
  const { strings, add, complete, fail } = createSharedStrings();
  const isWorthIt = entry.inflatedBytes >= WORTH_A_THREAD_BYTES;
  const there = isWorthIt ? indexInThread(startThread, parts, entry, stringLimitsOf(parts), add) : undefined;
  if (there === undefined) {
    indexHere(parts, entry, add).then(complete, fail);
    return { strings, stop: async () => {} };
  }
  there.finished.then(complete, fail);
  return { strings, stop: there.stop };
}

async function indexHere(
  parts: PackageParts,
  entry: ZipEntry,
  add: (block: StringBlock) => void,
): Promise<void> {
  const indexer = createStringIndexer(parts.file, entry.name, stringLimitsOf(parts), add);
  for await (const chunk of parts.inflate(entry)) indexer.feed(chunk);
  indexer.finish();
}

function stringLimitsOf({ limits }: PackageParts): StringLimits {
  return { maxCellBytes: limits.maxCellBytes, maxStringBytes: limits.maxInflatedBytes / 4 };
}

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
function indexInThread(
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
