import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What makes a test slow: a browser, an office suite, another process, a whole run of the program, damage at random. */
const SLOW =
  /node:child_process|playwright|soffice|\/(?:browser|run-cli|program|installed)\.ts'|fuzz|many-mistakes/u;

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/** The tests that one runs while working: every file but those whose own text names something slow. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      exclude: testFiles(join(root, 'test'))
        .filter((file) => SLOW.test(`${file}\n${readFileSync(file, 'utf8')}`))
        .map((file) => relative(root, file)),
    },
  }),
);
