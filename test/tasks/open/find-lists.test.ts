import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLists } from '../../../src/host/node-tasks.ts';

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
