import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/words/problems/problem.ts';
import { oddities } from '../lists/oddities.ts';
import { oddityEntries } from '../lists/oddity-entries.ts';
import { readFixture } from './read-file.ts';
import { showEntry } from './show-entry.ts';

const lists = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
/** What wrote the files; no program writes a list in Markdown. */
const tools = ['by-hand', 'exceljs', 'iconv', 'libreoffice', 'openpyxl', 'pandas', 'sheetjs', 'ssconvert'];

describe('oddities of real lists', async () => {
  const files = await readdir(`${lists}oddities`);

  it('are each a fixture, with what must be read from it', () => {
    const named = oddities.map(({ tool, name, extension }) => `${tool}-${name}.${extension}`).sort();
    expect([...files].sort()).toEqual(named);
    expect(Object.keys(oddityEntries).sort()).toEqual(named);
  });

  it.each(files)('%s', async (file) => {
    const read = readFixture(`${lists}oddities/${file}`).then(
      ({ entries }) => entries.map(showEntry),
      (error: unknown) => {
        if (error instanceof InputError) return error.problems.map(({ code }) => code);
        throw error;
      },
    );
    expect(await read).toEqual(oddityEntries[file]);
  });
});

describe('all fixtures', async () => {
  const files = (await readdir(lists, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );

  it('are more than sixty files, each with the name of the program that wrote it', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(({ name }) => !tools.some((tool) => name.startsWith(tool)))).toEqual([]);
  });

  it('are all different', async () => {
    const bytes = await Promise.all(
      files.map(async ({ parentPath, name }) => (await readFile(`${parentPath}/${name}`)).toString('base64')),
    );
    expect(new Set(bytes).size).toBe(files.length);
  });
});
