import { indexInWorker } from './index-in-worker.ts';
import type { PackageParts } from './package-parts.ts';
import { createSharedStrings, type SharedStrings } from './shared-strings.ts';
import type { StringBlock } from './string-block.ts';
import { createStringIndexer, type StringLimits } from './string-indexer.ts';
import type { ZipEntry } from './zip-directory.ts';

/** From here on a thread of its own saves more than its start costs. */
const WORTH_A_THREAD_BYTES = 8 * 1024 ** 2;
/** Beside the bundle; when the sources themselves run there is none, and the caller's thread does the work. */
const builtWorker = import.meta.url.endsWith('.ts')
  ? undefined
  : new URL('./xlsx-worker.js', import.meta.url);

/** Shared strings on their way; `stop` ends the work when nobody waits for it any more. */
export interface LoadingStrings {
  readonly strings: SharedStrings;
  stop(): Promise<void>;
}

/** Begins to read the shared strings; they come in while the caller goes on. */
export function loadStrings(
  parts: PackageParts,
  entry: ZipEntry,
  worker: URL | undefined = builtWorker,
): LoadingStrings {
  const { strings, add, complete, fail } = createSharedStrings();
  if (worker === undefined || entry.inflatedBytes < WORTH_A_THREAD_BYTES) {
    indexHere(parts, entry, add).then(complete, fail);
    return { strings, stop: async () => {} };
  }
  const { finished, stop } = indexInWorker(worker, parts, entry, stringLimitsOf(parts), add);
  finished
    .catch((error: unknown) => {
      // An application that bundled us anew may have left the worker behind.
      if (!isMissingModule(error)) throw error;
      return indexHere(parts, entry, add);
    })
    .then(complete, fail);
  return { strings, stop };
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

function isMissingModule(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/u.test(String(error.code));
}
