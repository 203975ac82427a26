import { platform } from '#platform';
import type { StartThread } from '../../model/platform.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { indexInThread } from './index-in-thread.ts';
import type { PackageParts } from './package-parts.ts';
import { createSharedStrings, type SharedStrings } from './shared-strings.ts';
import type { StringBlock } from './string-block.ts';
import { createStringIndexer, type StringLimits } from './string-indexer.ts';

/** From here on a thread of its own saves more than its start costs. */
const WORTH_A_THREAD_BYTES = 8 * 1024 ** 2;
/** Shared strings on their way; `stop` ends the work when nobody waits for it any more. */
export interface LoadingStrings {
  readonly strings: SharedStrings;
  stop(): Promise<void>;
}

/** Begins to read the shared strings; they come in while the caller goes on. */
export function loadStrings(
  parts: PackageParts,
  entry: ZipEntry,
  startThread: StartThread = platform.startThread,
): LoadingStrings {
  const { strings, add, complete, fail } = createSharedStrings();
  const isWorthIt = entry.inflatedBytes >= WORTH_A_THREAD_BYTES;
  const there = isWorthIt ? indexInThread(startThread, parts, entry, stringLimitsOf(parts), add) : undefined;
  if (there === undefined) {
    indexHere(parts, entry, add).then(complete, fail);
    return { strings, stop: async () => {} };
  }
  there.finished.then(complete, fail);
  return { strings, stop: there.stop };
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
