import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogCommandTable } from '../../src/cli/catalog-command-table.ts';
import { commandTable } from '../../src/cli/command-table.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { openSession } from '../../src/cli/session.ts';
import { type Answer, answersTo, installedProgram } from './installed.ts';
import { type Run, runs } from './runs.ts';

let folder: string;
let answers: readonly Answer[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-commands-'));
  await cp('fixtures/example', folder, { recursive: true });
  for (const part of ['agencies', 'tables', 'calendars', 'stats'])
    await cp(`fixtures/${part}`, join(folder, part), { recursive: true });
  await cp('catalogs/scoring/default.yaml', join(folder, 'scoring.yaml'));
  answers = await answersTo(runs.map(({ argv, stdin = '' }) => ({ argv, stdin, cwd: folder })));
}, 900_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed and installed program', () => {
  test.each(runs.map((run, index) => [run.argv.join(' '), index, run] as const))(
    '%s',
    (_, index, { exitCode = 0, says }: Run) => {
      const answer = answers[index];
      // What went wrong is shown before the code.
      expect(answer?.exitCode === exitCode ? '' : answer?.stderr).toBe('');
      expect(answer?.exitCode).toBe(exitCode);
      if (says !== undefined) expect(`${answer?.stdout}${answer?.stderr}`).toContain(says);
    },
  );

  test('runs by its own name too', async () => {
    const mulu = join(await installedProgram(), 'node_modules', '.bin', 'mulu');
    const run = promisify(execFile);
    const { stdout } = await run(mulu, ['deadline', '2024-09-25', '7个工作日内', '--lang', 'en'], {
      shell: process.platform === 'win32',
    });
    expect(stdout).toContain('2024-10-10');
  });
});

interface Named {
  readonly name: string;
  readonly command: Command;
}

function leavesOf(command: Command, name: string): readonly Named[] {
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((child) => leavesOf(child, `${name} ${child.name()}`.trim()));
}

/** Whether the words of a run name an option, by either of its flags. */
function names(argv: readonly string[], flags: readonly (string | undefined)[]): boolean {
  return argv.some((word) => flags.some((flag) => word === flag || word.startsWith(`${flag}=`)));
}

describe('every command with every option of its registry is run', async () => {
  const words = [...commandTable, ...catalogCommandTable].map(({ name }) => name);
  const { stdin, stdout, stderr } = process;
  const session = openSession([], { stdin, stdout, stderr, env: { LANG: 'en_US.UTF-8' } });
  const events = { finish() {}, say() {}, async begin() {} };
  const program = await buildProgram(words, session, events);

  test.each(leavesOf(program, ''))('$name', ({ name, command }) => {
    const own = runs.filter(({ argv }) => argv.join(' ').includes(name));
    expect(own.length).toBeGreaterThan(0);
    const missing = command.options.filter(
      ({ short, long }) => !own.some(({ argv }) => names(argv, [short, long])),
    );
    expect(missing.map(({ flags }) => flags)).toEqual([]);
  });

  test('mulu itself', () => {
    const missing = program.options.filter(
      ({ short, long }) => !runs.some(({ argv }) => names(argv, [short, long])),
    );
    expect(missing.map(({ flags }) => flags)).toEqual([]);
  });
});
