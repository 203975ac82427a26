import type { Problem } from '../../words/problems/problem.ts';

/** What every thread sends: messages of its work, and how the work came out. */
export type FromThread<Message> =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'done' }
  /** The work threw an `InputError`. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };
