import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/disk.ts';
import { InputError } from '../../src/problems/problem.ts';
import { openList } from '../../src/readers/index.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { mutate } from './mutate.ts';
import { readSheets } from './read-sheets.ts';

const folder = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
const formats = ['xls', 'xlsb', 'ods', 'xml-spreadsheet', 'csv', 'html'];
/** `MULU_FUZZ` damaged copies in all; the normal run takes a few of each file. */
const copies = Math.ceil(Number(process.env.MULU_FUZZ ?? 400) / 40);

describe.each(formats)('damaged %s', async (format) => {
  it.each(await readdir(`${folder}${format}`))(
    '%s is read or refused',
    { timeout: 600_000 },
    async (file) => {
      const bytes = await readFile(`${folder}${format}/${file}`);
      for (let seed = 0; seed < copies; seed++) {
        const opened = openList(memorySource(file, mutate(bytes, seed)), {
          ...defaultReadLimits,
          maxInflatedBytes: 2 ** 24,
        });
        const outcome: unknown = await opened.then(readSheets).catch((error: unknown) => error);
        if (outcome instanceof Error && !(outcome instanceof InputError))
          throw new Error(`seed ${seed}`, { cause: outcome });
        if (outcome instanceof InputError) expect(outcome.problems).toHaveLength(1);
      }
    },
  );
});
