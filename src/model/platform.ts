/** A hash that is taken while parts pass. */
export interface RunningHash {
  /** Texts count as UTF-8. */
  update(part: Uint8Array | string): RunningHash;
  digest(): Uint8Array;
}

/** What a thread may take before it is stopped. */
export interface ThreadBounds {
  readonly heapMebibytes: number;
  /** For one answer. */
  readonly seconds: number;
  /** What is thrown when memory or time have run out. */
  readonly exceeded: () => Error;
}

/** A thread as the one who started it sees it. */
export interface Thread<Sent, Received> {
  /** Buffers that are handed over are gone here. */
  post(message: Sent, handedOver?: readonly ArrayBufferLike[]): void;
  /** The next message; undefined when the work is done. Throws what was thrown over there. */
  next(): Promise<Received | undefined>;
  stop(): Promise<void>;
}

/** The other end, as the thread itself sees it. */
export interface ThreadPort<Received, Sent> {
  post(message: Sent, handedOver?: readonly ArrayBufferLike[]): void;
  next(): Promise<Received>;
}

/** The work that a thread can be started for. */
export type ThreadName = 'xlsx' | 'sheetjs' | 'list';

/** Starts a thread; undefined where there is none for this work, and the caller does it. */
export type StartThread = <Sent, Received>(
  name: ThreadName,
  task: unknown,
  bounds?: ThreadBounds,
) => Thread<Sent, Received> | undefined;

/**
 * What the core takes from the program that it runs in and could not do, or not as fast, by itself. `#platform` names the one of Node;
 * a bundle for another program puts its own in its place.
 */
export interface Platform {
  startHash(algorithm: 'sha256' | 'sha1'): RunningHash;
  /** Of bytes that come after those whose sum is `before`. */
  crc32(bytes: Uint8Array, before?: number): number;
  isUtf8(bytes: Uint8Array): boolean;
  isAscii(bytes: Uint8Array): boolean;
  /** Unpacks a raw DEFLATE stream as it comes in; throws when it is damaged. What throws in `packed` is thrown as it is. */
  inflate(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Unpacks at most `most` bytes; throws when there are more, or when they are damaged. */
  inflateWhole(packed: Uint8Array, most: number): Uint8Array;
  /** Packs so that the same bytes always come out the same. */
  deflateWhole(bytes: Uint8Array): Uint8Array;
  readonly startThread: StartThread;
}
