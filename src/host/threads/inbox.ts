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
