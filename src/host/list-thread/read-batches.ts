import type { ReadListOptions } from '../../list/read-list.ts';
import { readSource } from '../../list/read-source.ts';
import type { StartThread } from '../../model/platform.ts';
import type { Entry, ReadList } from '../../model/publication.ts';
import type { ByteSource, ReadLimits } from '../../readers/reader.ts';
import { startThread } from '../threads/start-thread.ts';
import type { FromListThread, ListTask, ToListThread } from './messages.ts';
import { isWorthAThread, readInThread } from './read-in-thread.ts';

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
