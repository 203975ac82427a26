import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readers } from '../../src/readers/index.ts';
import { entriesAsJson, readFixture } from './read-file.ts';

const folder = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
/** Every reader has its folder with this list, but the one whose programs hold another list below. */
const formats = readers.map(({ id }) => id).filter((id) => id !== 'xlsx');

describe('one list by many programs', async () => {
  const standard = (await readFixture(`${folder}base/openpyxl.xlsx`)).entries;
  const files = await Promise.all(
    formats.map(async (format) => (await readdir(folder + format)).map((file) => `${format}/${file}`)),
  );

  it('has entries with text, days and times', () => {
    expect(standard).toHaveLength(5);
    expect(standard[0]).toMatchObject({ row: 3, indexNumber: '0012', formedOn: 19991, publishedAt: 622 });
  });

  it.each(files.flat())('%s gives the same entries, byte for byte', async (file) => {
    const { entries } = await readFixture(folder + file);
    // GBK has no room for the characters of the last row.
    const same = file.includes('gbk') ? standard.slice(0, 4) : standard;
    // ssconvert writes the name of the sheet as a caption, which takes a row as in Excel; Markdown rules off its headings.
    const shift = /^(?:html\/ssconvert|markdown)/u.test(file) ? 1 : 0;
    const shifted = same.map((entry) => ({ ...entry, row: Number(entry.row) + shift }));
    expect(entriesAsJson(entries)).toBe(entriesAsJson(shifted));
  });
});

describe('one workbook by many programs', async () => {
  const standard = (await readFixture(`${folder}xlsx/openpyxl-plain.xlsx`)).entries;
  it.each(await readdir(`${folder}xlsx`))('%s gives the same entries, byte for byte', async (file) => {
    const read = (await readFixture(`${folder}xlsx/${file}`)).entries;
    // A link whose formula was never worked out, in a column that the others do not have.
    const isLinked = file.includes('formula-without-value');
    expect(read[0]?.publisher).toBe(isLinked ? '原文' : undefined);
    const entries = read.map(({ publisher: _, ...entry }) => entry);
    // The calendar from 1904 cannot hold the day in 1900 of the fourth row.
    const hold = (all: readonly (typeof entries)[number][]) =>
      file.includes('1904') ? all.filter(({ row }) => row !== 7) : all;
    expect(entriesAsJson(hold(entries))).toBe(entriesAsJson(hold(standard)));
    expect(entries).toHaveLength(5);
  });
});
