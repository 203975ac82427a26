import type { Problem } from '../../words/problems/problem.ts';

/** What every thread sends: messages of its work, and how the work came out. */
export type FromThread<Message> =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'done' }
  /** The work threw an `InputError`. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

/** Messages in the order in which they came; what went wrong is thrown where the next one is awaited. */
export interface Inbox<Message> {
  put(message: Message): void;
  fail(error: unknown): void;
  next(): Promise<Message>;
}

export function createInbox<Message>(): Inbox<Message> {
  const waiting: { readonly message: Message }[] = [];
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  return {
    put(message) {
      waiting.push({ message });
      wake();
    },
    fail(error) {
      failure ??= { error };
      wake();
    },
    async next() {
      for (;;) {
        const first = waiting.shift();
        if (first !== undefined) return first.message;
        if (failure !== undefined) throw failure.error;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
