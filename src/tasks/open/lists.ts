import { type Inspection, inspectList } from '../../list/inspect.ts';
import { type ReadSource, readSource } from '../../list/read-list.ts';
import type { Day } from '../../model/plain-date.ts';
import type { ListChannel } from '../../model/profile.ts';
import type { Entry, ReadList } from '../../model/publication.ts';
import { archiveMembers, isArchiveOfLists } from '../../readers/archive.ts';
import { openList } from '../../readers/index.ts';
import type { ByteSource, ReadLimits } from '../../readers/reader.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import { channelOfList, idleChannels, unknownChannels } from './list-channels.ts';

/** The lists of one audit, opened one after the other. */
export interface ListStream {
  readonly sources: () => AsyncIterable<ByteSource>;
  /** Reads one of them; without it, each is read where it is asked for. */
  readonly read?: ReadSource;
  readonly limits: ReadLimits;
  /** Meaning by heading, of the profile and of the command line. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headings of `columns` that at least one list must have: what was typed for these lists. */
  readonly expectedColumns?: readonly string[];
  /** Channels by file name, the first that fits counts. */
  readonly channels?: readonly ListChannel[];
  readonly includeHidden: boolean;
  /** The audited period, which gives dates their year where nothing nearer does. */
  readonly period?: { readonly from: Day; readonly until: Day };
  /** Told after each batch: rows so far in this file. */
  readonly onProgress?: (file: string, entries: number) => void;
}

/** Every list, those in archives too; `look` is called with each, and no problem of one keeps the next from its turn. */
async function forEachList(
  stream: ListStream,
  problems: Problem[],
  look: (source: ByteSource) => Promise<void>,
): Promise<void> {
  await collectProblems(problems, async () => {
    for await (const source of stream.sources()) {
      await collectProblems(problems, async () => {
        if (!(await isArchiveOfLists(source))) await look(source);
        else
          for await (const member of archiveMembers(source, stream.limits))
            await collectProblems(problems, () => look(member));
      });
    }
  });
}

async function readOne(
  source: ByteSource,
  stream: ListStream,
  firstOrdinal: number,
  take: (entries: readonly Entry[]) => void,
): Promise<ReadList> {
  const channel = channelOfList(source.name, stream.channels ?? []);
  const batches = (stream.read ?? readSource)(source, stream.limits, {
    columns: stream.columns,
    ...(channel === undefined ? {} : { channel }),
    firstOrdinal,
    includeHidden: stream.includeHidden,
    ...(stream.period === undefined ? {} : { period: stream.period }),
  });
  let list: ReadList | undefined;
  // `for await` ends the reading, and its thread, when an entry cannot be taken.
  async function* keepList(): AsyncGenerator<readonly Entry[]> {
    list = yield* batches;
  }
  let entries = 0;
  for await (const batch of keepList()) {
    entries += batch.length;
    take(batch);
    stream.onProgress?.(source.name, entries);
  }
  if (list === undefined) throw new Error('a list was read to its end and tells nothing of itself');
  return list;
}

/** Headings stated for these lists that none of them has: most likely mistyped. */
export function problemsOfColumns(
  expected: readonly string[],
  lists: readonly ReadList[],
): readonly Problem[] {
  const unused = expected.filter((heading) =>
    lists.every(({ unusedColumns }) => unusedColumns?.includes(heading)),
  );
  const seen = new Set(
    lists.flatMap(({ sheets }) => sheets.flatMap(({ columns }) => columns.map(({ heading }) => heading))),
  );
  return unused.map((heading) =>
    problem(
      'list/column-not-found',
      { file: '--columns' },
      { heading, nearest: nearest(heading, [...seen]), seen: [...seen].slice(0, 20).join('、') },
    ),
  );
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
  const channels = stream.channels ?? [];
  const problems: Problem[] = [...unknownChannels(channels)];
  let ordinal = 0;
  await forEachList(stream, problems, async (source) => {
    const list = await readOne(source, stream, ordinal, problems.length === 0 ? take : () => {});
    ordinal += list.entries;
    lists.push(list);
  });
  if (problems.length === 0)
    problems.push(
      ...problemsOfColumns(stream.expectedColumns ?? [], lists),
      ...idleChannels(channels, lists),
    );
  if (problems.length > 0) throw new InputError(problems);
  return lists;
}

/** What each list was recognised as, before any audit, and what was wrong with those that could not be read. */
export async function inspectLists(
  stream: ListStream,
): Promise<{ readonly inspections: readonly Inspection[]; readonly problems: readonly Problem[] }> {
  const inspections: Inspection[] = [];
  const problems: Problem[] = [];
  await forEachList(stream, problems, async (source) => {
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
  });
  return { inspections, problems };
}
