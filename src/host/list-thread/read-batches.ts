import type { ReadListOptions } from '../../list/read-list.ts';
import { readSource } from '../../list/read-source.ts';
import type { Entry, ReadList } from '../../model/publication.ts';
import type { ByteSource, ReadLimits } from '../../readers/reader.ts';
import { readInThread, threadFor } from './read-in-thread.ts';

function isMissingModule(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/u.test(String(error.code));
}

/**
 * Opens and reads a list, in a thread of its own when it is large. Entries of a batch are valid until the next batch is asked
 * for, and are the same either way. Throws `InputError` for what is no list.
 */
export async function* readBatches(
  source: ByteSource,
  limits: ReadLimits,
  options: ReadListOptions,
  thread: URL | undefined = threadFor(source),
): AsyncGenerator<readonly Entry[], ReadList> {
  const { path } = source;
  if (thread !== undefined && path !== undefined) {
    try {
      return yield* readInThread(thread, { path, limits, options });
    } catch (error) {
      // An application that bundled us anew may have left the thread's file behind.
      if (!isMissingModule(error)) throw error;
    }
  }
  return yield* readSource(source, limits, options);
}
