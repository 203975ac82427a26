import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LegacyBook, type LegacyTask, readLegacyBook } from '../../../src/readers/legacy/legacy-book.ts';
import { bookInThread, boundsOf, readBook } from '../../../src/readers/legacy/legacy-reader.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { threadAt } from '../../host/thread-at.ts';

const fixture = fileURLToPath(new URL('../../../fixtures/lists/xlsb/sheetjs.xlsb', import.meta.url));
let folder: string;
let worker: URL;
let task: LegacyTask;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-worker-'));
  const outfile = join(folder, 'sheetjs-worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../../../src/host/threads/sheetjs-worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  worker = pathToFileURL(outfile);
  task = { bytes: await readFile(fixture), file: '清单.xlsb', format: 'xlsb', limits: defaultReadLimits };
});

afterAll(() => rm(folder, { recursive: true }));

async function contentOf(book: LegacyBook) {
  const sheets = [];
  for (const [index, sheet] of book.sheets.entries()) {
    const rows = [];
    for await (const some of book.rows(index)) rows.push(...some);
    sheets.push({ ...sheet, rows });
  }
  await book.close();
  return sheets;
}

async function bookIn(given: LegacyTask, bounds?: Parameters<typeof bookInThread>[2]): Promise<LegacyBook> {
  const book = await bookInThread(threadAt(worker), given, bounds);
  if (book === undefined) throw new Error('no thread was started');
  return book;
}

const problemOf = (failing: Promise<unknown>) =>
  failing.then(
    () => 'none',
    (error: unknown) => (error instanceof InputError ? error.problems[0]?.code : Promise.reject(error)),
  );

test('another thread gives the same sheets', async () => {
  const here = await contentOf(await readLegacyBook(task));
  expect(here[0]?.rows.length).toBeGreaterThan(5);
  expect(await contentOf(await readBook(task, threadAt(worker)))).toEqual(here);
});

test('where its file is missing, the work is done here', async () => {
  const book = await readBook(task, threadAt(new URL('missing.mjs', worker)));
  expect(book.sheets).toHaveLength(2);
});

test('its problems come over, while reading and for single rows', async () => {
  const broken = { ...task, bytes: task.bytes.subarray(0, 900) };
  expect(await problemOf(bookIn(broken))).toBe('file/damaged');
  const book = await bookIn({ ...task, limits: { ...defaultReadLimits, maxColumns: 3 } });
  expect(await problemOf(contentOf(book))).toBe('table/columns');
  await book.close();
});

test('it is stopped when it takes too much memory or time', async () => {
  expect(await problemOf(bookIn(task, { heapMebibytes: 5, seconds: 60 }))).toBe('file/too-much-work');
  expect(await problemOf(bookIn(task, { heapMebibytes: 500, seconds: 0 }))).toBe('file/too-much-work');
});

test('a small workbook may take little, a large one more, and none without end', () => {
  const small = boundsOf(5_000);
  const [larger, largest] = [boundsOf(5_000_000), boundsOf(60_000_000)];
  expect(small).toEqual({ heapMebibytes: 256, seconds: 30 });
  expect(larger.heapMebibytes).toBeGreaterThan(2 * small.heapMebibytes);
  expect(largest).toEqual({ heapMebibytes: 1536, seconds: 300 });
});
