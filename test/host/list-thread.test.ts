import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileSource } from '../../src/host/disk.ts';
import { isWorthAThread, readBatches } from '../../src/host/list-thread/read-batches.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { InputError } from '../../src/words/problems/problem.ts';
import { threadAt } from './thread-at.ts';

let folder: string;
let worker: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-list-thread-'));
  const entry = fileURLToPath(new URL('../../src/host/threads/list-worker.ts', import.meta.url));
  const outfile = join(folder, 'list-worker.mjs');
  const banner = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: banner },
  });
  worker = pathToFileURL(outfile);
});

afterAll(() => rm(folder, { recursive: true }));

const rows = Array.from(
  { length: 12_000 },
  (_, index) =>
    `${index},关于第${index}号许可的公示,行政许可,2024-0${1 + (index % 9)}-1${index % 9},"县,卫健局"\n`,
);
const whole = `序号,标题,栏目,发布日期,发布机构\n${rows.join('')}合计,共12000条\n`;

async function readAll(text: string, thread: URL | undefined, mostBatches = Number.POSITIVE_INFINITY) {
  const path = join(folder, 'list.csv');
  await writeFile(path, text);
  const source = await fileSource(path);
  const batches = readBatches(source, defaultReadLimits, { firstOrdinal: 3 }, thread && threadAt(thread));
  const entries: string[] = [];
  try {
    for (let count = 0; count < mostBatches; count += 1) {
      const next = await batches.next();
      if (next.done === true) return { entries, list: next.value };
      for (const entry of next.value) entries.push(JSON.stringify(entry));
    }
    await batches.throw(new Error('enough')).catch(() => undefined);
    return { entries, list: undefined };
  } finally {
    await source.close();
  }
}

test('another thread gives the same entries and tells the same of the list', async () => {
  const here = await readAll(whole, undefined);
  expect(here.entries).toHaveLength(12_000);
  expect(await readAll(whole, worker)).toEqual(here);
});

test('where its file is missing, the work is done here', async () => {
  const { entries } = await readAll(whole, new URL('missing.mjs', worker));
  expect(entries).toHaveLength(12_000);
});

test('its problems come over', async () => {
  const broken = `${whole}1,"公示\n`;
  const [here, there] = await Promise.all(
    [undefined, worker].map((thread) => readAll(broken, thread).catch((error: unknown) => error)),
  );
  expect(there).toBeInstanceOf(InputError);
  expect((there as InputError).problems).toEqual((here as InputError).problems);
});

test('it ends when nobody asks for more', async () => {
  const { entries } = await readAll(whole, worker, 1);
  expect(entries.length).toBeGreaterThan(0);
});

test('only a large file is worth a thread', () => {
  const source = {
    name: 'a',
    readAt: async () => new Uint8Array(),
    async *chunks() {},
    sha256: async () => '',
  };
  expect(isWorthAThread({ ...source, size: 1000, path: 'a' })).toBe(false);
  expect(isWorthAThread({ ...source, size: 2 ** 30 })).toBe(false);
});
