import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { memorySource } from '../../src/host/disk.ts';
import { type ReadListOptions, readList } from '../../src/list/read-list.ts';
import { openList } from '../../src/readers/index.ts';
import { defaultReadLimits, type ReadLimits } from '../../src/readers/reader.ts';
import type { PlainEntry, ReadArrays } from './array-list.ts';

/** Reads the bytes of a list to their end, whatever the format; entries are taken as plain data. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  options: Partial<ReadListOptions> = {},
  limits: Partial<ReadLimits> = {},
): Promise<ReadArrays> {
  const source = memorySource(name, bytes);
  const opened = await openList(source, { ...defaultReadLimits, ...limits });
  try {
    const batches = readList(source, opened, { firstOrdinal: 0, ...options });
    const entries: PlainEntry[] = [];
    for (;;) {
      const next = await batches.next();
      if (next.done === true) return { list: next.value, entries };
      for (const entry of next.value) entries.push(JSON.parse(JSON.stringify(entry)) as PlainEntry);
    }
  } finally {
    await opened.close();
  }
}

export const readFixture = async (path: string): Promise<ReadArrays> =>
  readBytes(basename(path), await readFile(path));

/** Entries as JSON, without the names of the file and the sheet: what must not depend on the format. */
export function entriesAsJson(entries: readonly PlainEntry[]): string {
  return entries.map(({ file: _file, sheet: _sheet, ...entry }) => `${JSON.stringify(entry)}\n`).join('');
}
