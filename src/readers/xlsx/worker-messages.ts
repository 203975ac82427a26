import type { Problem } from '../../words/problems/problem.ts';
import type { StringBlock } from './string-block.ts';
import type { StringLimits } from './string-indexer.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What the thread of the shared strings is started with. Packed chunks follow as messages; undefined ends them. */
export interface StringsTask {
  readonly file: string;
  readonly entry: ZipEntry;
  readonly limits: StringLimits;
}

export type FromWorker =
  | { readonly kind: 'block'; readonly block: StringBlock }
  /** One packed chunk was used up. */
  | { readonly kind: 'more' }
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };
