import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultReadLimits, type ReadLimits } from '../../../src/readers/reader.ts';
import { loadStrings } from '../../../src/readers/xlsx/load-strings.ts';
import { openParts } from '../../../src/readers/xlsx/package-parts.ts';
import type { ZipEntry } from '../../../src/readers/zip/directory.ts';
import { threadAt } from '../../host/thread-at.ts';
import { makeWorkbook } from '../../lists/workbook-parts.ts';
import { problemOf, sourceOf } from './read-sheets.ts';

const COUNT = 120_000;
const textOf = (index: number) => `第${index}号：关于公共场所卫生许可情况的公示（${index % 977}）`;
const strings = Array.from({ length: COUNT }, (_, index) => `<si><t>${textOf(index)}</t></si>`).join('');
const whole = makeWorkbook({ sheets: [{ name: '表', xml: '' }], strings });

let folder: string;
let worker: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-worker-'));
  const entry = fileURLToPath(new URL('../../../src/host/threads/xlsx-worker.ts', import.meta.url));
  const outfile = join(folder, 'xlsx-worker.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  worker = pathToFileURL(outfile);
});

afterAll(() => rm(folder, { recursive: true }));

async function load(bytes: Uint8Array, url: URL, limits: Partial<ReadLimits> = {}) {
  const parts = await openParts(sourceOf(bytes), { ...defaultReadLimits, ...limits });
  return loadStrings(parts, parts.find('xl/sharedStrings.xml') as ZipEntry, threadAt(url));
}

test('another thread gives the same strings', async () => {
  const { strings: shared } = await load(whole, worker);
  await shared.until(COUNT);
  expect(shared.count()).toBe(COUNT);
  const wrong = Array.from({ length: COUNT }, (_, index) => index).filter(
    (index) => shared.text(index) !== textOf(index),
  );
  expect(wrong).toEqual([]);
});

test('where its file is missing, the work is done here', async () => {
  const { strings: shared } = await load(whole, new URL('missing.mjs', worker));
  await shared.until(COUNT);
  expect([shared.count(), shared.text(COUNT - 1)]).toEqual([COUNT, textOf(COUNT - 1)]);
});

test('its problems come over', async () => {
  const waitFor = async (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
    (await load(bytes, worker, limits)).strings.until(COUNT);
  const long = makeWorkbook({
    sheets: [{ name: '表', xml: '' }],
    strings: `${strings}<si><t>${'长'.repeat(400_000)}</t></si>`,
  });
  expect(await problemOf(waitFor(long))).toBe('workbook/cell-size');
  const broken = makeWorkbook({ sheets: [{ name: '表', xml: '' }], strings: `<sst>${strings}<si>` });
  expect(await problemOf(waitFor(broken))).toBe('workbook/bad-xml');
  const checksum = makeWorkbook({
    sheets: [{ name: '表', xml: '' }],
    strings,
    replace: (members) =>
      members.map((member) =>
        member.name.endsWith('Strings.xml') ? { ...member, claims: { checksum: 1 } } : member,
      ),
  });
  expect(await problemOf(waitFor(checksum))).toBe('workbook/bad-checksum');
});

test('it stops when nobody waits any more', async () => {
  const { strings: shared, stop } = await load(whole, worker);
  await stop();
  expect(shared.count()).toBeLessThanOrEqual(COUNT);
});
