import type { Entry, ReadList } from '../model/publication.ts';
import { openList } from '../readers/index.ts';
import type { ByteSource, ReadLimits } from '../readers/reader.ts';
import { type ReadListOptions, readList } from './read-list.ts';

/**
 * Opens and reads a list. Entries of a batch are valid until the next batch is asked for. Throws `InputError` for what is no list.
 */
export type ReadSource = (
  source: ByteSource,
  limits: ReadLimits,
  options: ReadListOptions,
) => AsyncGenerator<readonly Entry[], ReadList>;

/** Reads where it is called. */
export const readSource: ReadSource = async function* (source, limits, options) {
  const opened = await openList(source, limits);
  try {
    return yield* readList(source, opened, options);
  } finally {
    await opened.close();
  }
};
