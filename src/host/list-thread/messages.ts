import type { PackedBuffers, PackedEntries } from '../../list/packed/packed-entries.ts';
import type { ReadListOptions } from '../../list/read-list.ts';
import type { ReadList } from '../../model/publication.ts';
import type { ReadLimits } from '../../readers/reader.ts';

/** A list that another thread is to read; only its place is passed on. */
export interface ListTask {
  readonly path: string;
  readonly limits: ReadLimits;
  readonly options: ReadListOptions;
}

export type FromListThread =
  | { readonly kind: 'entries'; readonly packed: PackedEntries }
  | { readonly kind: 'done'; readonly list: ReadList };

/** Asks for one batch more, and gives back the buffers of one that has passed. */
export type ToListThread = PackedBuffers;

/** Batches on their way at once. */
export const BATCHES_AHEAD = 4;
