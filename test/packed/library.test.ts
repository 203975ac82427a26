import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedProgram } from './installed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The program of a page, as somebody would save it beside the lists of an office. */
async function programOf(page: string): Promise<string> {
  const [, program] = /^```ts\n(.*?)^```$/msu.exec(await readFile(join(root, page), 'utf8')) ?? [];
  if (program === undefined) throw new Error(`${page} shows no program`);
  return program;
}

describe.each(['README.md', 'README.zh-CN.md'])('the program of %s, with the installed package', (page) => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mulu-library-'));
    await symlink(join(await installedProgram(), 'node_modules'), join(folder, 'node_modules'));
    await cp('fixtures/example/publication-list.csv', join(folder, 'export.csv'));
    await cp('fixtures/example/profile.yaml', join(folder, 'profile.yaml'));
    await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
    await writeFile(join(folder, 'program.ts'), await programOf(page));
  }, 900_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('compiles under strict settings, and runs', async () => {
    const words = [
      ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'ES2023'],
      ...['--module', 'NodeNext', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')],
      'program.ts',
    ];
    const compiler = [join(root, 'node_modules/typescript/bin/tsc'), ...words];
    const compiled = await run(process.execPath, compiler, { cwd: folder }).catch(
      (failed: unknown) => failed,
    );
    expect(compiled).toMatchObject({ stdout: '' });
    const { stdout, stderr } = await run(process.execPath, ['program.js'], { cwd: folder });
    expect(stderr).toBe('');
    expect(stdout).toContain('total: 146');
    expect(stdout.split('\n').length).toBeGreaterThan(20);
  }, 900_000);
});
