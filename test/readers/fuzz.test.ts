/** Damaged lists end in entries or in a problem, never otherwise. `MULU_FUZZ=10000` for a nightly run: so many of each format. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readers } from '../../src/readers/index.ts';
import { formatProblem, InputError } from '../../src/words/problems/problem.ts';
import { readBytes } from '../list/read-file.ts';
import { mutate } from './mutate.ts';

const folder = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
const formats = readers.map(({ id }) => id);
const limits = { maxInflatedBytes: 2 ** 24 };
const wanted = Number(process.env.MULU_FUZZ ?? 60);
/** Far more than any of these small files takes, far less than a run that has lost its bounds. */
const mostHeapBytes = 1024 ** 3;

/** What no message may say: a value that was never there, or what a terminal takes as a command. */
const UNREADABLE = /undefined|NaN|\[object |[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u;

describe.each(formats)('damaged %s', async (format) => {
  const files = await readdir(`${folder}${format}`);
  const copies = Math.ceil(wanted / files.length);

  it.each(files)('%s is read or refused', { timeout: 60_000 + copies * 1000 }, async (file) => {
    const bytes = await readFile(`${folder}${format}/${file}`);
    for (let seed = 0; seed < copies; seed++) {
      const read = readBytes(file, mutate(bytes, seed), {}, limits);
      const outcome: unknown = await read.catch((error: unknown) => error);
      if (outcome instanceof Error && !(outcome instanceof InputError))
        throw new Error(`seed ${seed}`, { cause: outcome });
      if (!(outcome instanceof InputError)) continue;
      expect(outcome.problems).toHaveLength(1);
      for (const problem of outcome.problems)
        for (const language of ['zh', 'en'] as const)
          expect(formatProblem(problem, language)).not.toMatch(UNREADABLE);
    }
    expect(process.memoryUsage().heapUsed).toBeLessThan(mostHeapBytes);
  });
});
