import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLists } from '../../../src/host/node-tasks.ts';
import { documentExtensions, extensionsOf, namedExtensions } from '../../../src/model/list-extensions.ts';
import { readers } from '../../../src/readers/index.ts';

describe('findLists', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mulu-find-'));
    for (const name of ['2月.csv', '10月.csv', '台账[2024].csv', '台账2.csv', 'notes.docx'])
      await writeFile(join(folder, name), 'x');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file once, however it is named', async () => {
    const file = join(folder, '2月.csv');
    expect(await findLists([file, `${folder}/./2月.csv`, file])).toEqual([file]);
  });

  it('takes a name with brackets as it is when there is such a file', async () => {
    const file = join(folder, '台账[2024].csv');
    expect(await findLists([file])).toEqual([file]);
  });

  it('takes the lists of a folder and nothing else', async () => {
    expect(new Set(await findLists([folder]))).toEqual(
      new Set(['10月.csv', '2月.csv', '台账2.csv', '台账[2024].csv'].map((name) => join(folder, name))),
    );
  });

  it('takes what any reader reads, and archives, in small letters or large', async () => {
    const all = await mkdtemp(join(tmpdir(), 'mulu-endings-'));
    const apart = new Set([...documentExtensions, ...namedExtensions]);
    const endings = [...readers.flatMap(({ extensions }) => extensions), 'zip'].filter(
      (one) => !apart.has(one),
    );
    const names = endings.flatMap((ending) => [`a.${ending}`, `b.${ending.toUpperCase()}`]);
    for (const name of [...names, 'c.docx', 'd.pdf', '.DS_Store', 'csv'])
      await writeFile(join(all, name), 'x');
    expect(await findLists([all])).toEqual(names.map((name) => join(all, name)).sort());
    await rm(all, { recursive: true });
  });

  it('takes documents where there is nothing else', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'mulu-documents-'));
    for (const name of ['登记表.docx', 'README.md', 'd.pdf']) await writeFile(join(alone, name), 'x');
    expect(await findLists([alone])).toEqual([join(alone, '登记表.docx')]);
    await rm(alone, { recursive: true });
  });

  it('keeps standard input', async () => {
    expect(await findLists(['-', '-'])).toEqual(['-']);
  });

  it('refuses a folder without lists', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'mulu-empty-'));
    await expect(findLists([empty])).rejects.toMatchObject({
      problems: [{ code: 'file/folder-without-lists' }],
    });
    await rm(empty, { recursive: true });
  });
});

it('has one table of endings: each of one reader, each reader with its own', () => {
  expect(readers.map(({ id, extensions }) => [id, extensions]).sort()).toEqual(
    Object.entries(extensionsOf)
      .map(([id, extensions]) => [id, extensions])
      .sort(),
  );
  const all = Object.values(extensionsOf).flat();
  expect(new Set<string>(all).size).toBe(all.length);
});
