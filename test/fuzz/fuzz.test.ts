/** A short run of `npm run fuzz`, and every file that ever ended otherwise than with a report or a clear error. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { faultsOf, plans, runCase } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.entries(plans))('%s on damaged files', async (_, plan) => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const { faults, argv } = await runCase(plan, folder, seed);
    expect({ seed, argv, faults }).toEqual({ seed, argv, faults: [] });
  }
});

const corpus = fileURLToPath(new URL('corpus/', import.meta.url));

describe('kept files', () => {
  test.each(readdirSync(corpus))('%s', async (name) => {
    const path = join(corpus, name);
    const commands = /\.ya?ml$/u.test(name)
      ? [['catalog', 'validate', path]]
      : [
          ['check', path, '--no-profile', '--as-of', '2025-01-20', '-f', 'json'],
          ['inspect', path],
          ['catalog', 'import', path, '--id', 'fuzz'],
        ];
    for (const argv of commands) expect([argv, faultsOf(await runCli(argv))]).toEqual([argv, []]);
  });
});

test('a fault is seen', () => {
  const run = { exitCode: 1, stdout: '', stderr: '' };
  expect(faultsOf({ ...run, exitCode: 3 })).toEqual(['exit code 3']);
  expect(faultsOf({ ...run, stderr: 'A undefined is compared' })).toHaveLength(1);
  expect(faultsOf({ ...run, stdout: 'part “xl/NaN/sheet2.xml”' })).toHaveLength(1);
  expect(faultsOf({ ...run, stderr: 'Error\n    at readRow (file:///x/rows.js:3:4)' })).toHaveLength(1);
  expect(faultsOf({ ...run, stdout: 'red \u001b[31m' })).toHaveLength(1);
  expect(faultsOf({ ...run, stdout: '清单共 3 条' })).toEqual([]);
});
