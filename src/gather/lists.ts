import { type Inspection, inspectList } from '../list/inspect.ts';
import { readList } from '../list/read-list.ts';
import type { Entry, ReadList } from '../model/publication.ts';
import { InputError, type Problem } from '../problems/problem.ts';
import { archiveMembers, isArchiveOfLists } from '../readers/archive.ts';
import { openList } from '../readers/index.ts';
import type { ByteSource, ReadLimits } from '../readers/reader.ts';

/** The lists of one audit, opened one after the other. */
export interface ListStream {
  readonly sources: () => AsyncIterable<ByteSource>;
  readonly limits: ReadLimits;
  readonly columns: Readonly<Record<string, string>>;
  readonly includeHidden: boolean;
  /** Told after each batch: rows so far in this file. */
  readonly onProgress?: (file: string, entries: number) => void;
}

async function* withArchivesUnpacked(stream: ListStream): AsyncGenerator<ByteSource> {
  for await (const source of stream.sources()) {
    if (await isArchiveOfLists(source)) yield* archiveMembers(source, stream.limits);
    else yield source;
  }
}

async function readOne(
  source: ByteSource,
  stream: ListStream,
  firstOrdinal: number,
  take: (entries: readonly Entry[]) => void,
): Promise<ReadList> {
  const opened = await openList(source, stream.limits);
  try {
    const batches = readList(source, opened, {
      columns: stream.columns,
      firstOrdinal,
      includeHidden: stream.includeHidden,
    });
    let entries = 0;
    for (;;) {
      const batch = await batches.next();
      if (batch.done === true) return batch.value;
      entries += batch.value.length;
      take(batch.value);
      stream.onProgress?.(source.name, entries);
    }
  } finally {
    await opened.close();
  }
}

/**
 * Reads every list and hands its entries on, batch by batch. A list that cannot be read does not stop the others from
 * being looked at: all problems are thrown together at the end.
 */
export async function readLists(
  stream: ListStream,
  take: (entries: readonly Entry[]) => void,
): Promise<readonly ReadList[]> {
  const lists: ReadList[] = [];
  const problems: Problem[] = [];
  let ordinal = 0;
  for await (const source of withArchivesUnpacked(stream)) {
    try {
      const list = await readOne(source, stream, ordinal, problems.length === 0 ? take : () => {});
      ordinal += list.entries;
      lists.push(list);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return lists;
}

/** What each list was recognised as, before any audit; a list that cannot be read stops the run with its problem. */
export async function inspectLists(stream: ListStream): Promise<readonly Inspection[]> {
  const inspections: Inspection[] = [];
  for await (const source of withArchivesUnpacked(stream)) {
    const opened = await openList(source, stream.limits);
    try {
      inspections.push(
        await inspectList(source, opened, {
          columns: stream.columns,
          includeHidden: stream.includeHidden,
        }),
      );
    } finally {
      await opened.close();
    }
  }
  return inspections;
}
