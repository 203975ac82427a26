import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder = '';
const scripts: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-completion-'));
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    scripts[shell] = (await runCli(['completion', shell])).stdout;
    writeFileSync(join(folder, `mulu.${shell}`), scripts[shell] ?? '');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What is typed, and what it can become. */
const typed: readonly (readonly [string, readonly string[]])[] = [
  ['mulu ch', ['check']],
  ['mulu catalog va', ['validate']],
  ['mulu catalog show xi', ['xichou-health']],
  ['mulu check --fail-on w', ['warning']],
  ['mulu check list.csv --prof', ['--profile']],
  ['mulu check list.csv -c xi', ['xichou-health']],
  ['mulu check -f mark', ['markdown']],
  ['mulu --lang z', ['zh']],
  ['mulu map list.csv --dec', ['--declarations']],
];

describe('what is completed in bash', () => {
  const complete = (line: string): readonly string[] => {
    const words = line.split(' ').map((word) => `'${word}'`);
    const script = `source "$1"; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _mulu; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['--norc', '-c', script, 'bash', join(folder, 'mulu.bash')]);
    return String(out)
      .split('\n')
      .filter((word) => word !== '');
  };

  test.each(typed)('%s', (line, words) => {
    expect(complete(line)).toEqual(words);
  });

  test('files where a file is meant', () => {
    expect([complete('mulu check pub'), complete('mulu check -p pro')]).toEqual([[], []]);
  });
});

describe.skipIf(!has('fish'))('what is completed in fish', () => {
  test.each(typed)('%s', (line, words) => {
    const file = join(folder, 'mulu.fish');
    const out = execFileSync('fish', [
      '--no-config',
      '-c',
      `source "$argv[1]"; complete -C "$argv[2]"`,
      file,
      line,
    ]);
    const found = String(out)
      .split('\n')
      .filter((word) => word !== '');
    expect(found.map((word) => word.split('\t')[0])).toEqual(words);
  });
});

test.skipIf(!has('zsh'))('zsh takes its script', () => {
  const script = 'source "$1" && print -r -- $_comps[mulu]';
  const out = execFileSync('zsh', ['-f', '-c', script, 'zsh', join(folder, 'mulu.zsh')], {
    env: { ...process.env, HOME: folder, ZDOTDIR: folder },
  });
  expect(String(out)).toContain('_mulu');
});

test('PowerShell is given every command with its options', () => {
  const script = scripts.powershell ?? '';
  expect(script).toContain("'check --fail-on' = @('error', 'warning', 'info', 'never', 'new')");
  expect(script).toMatch(/'catalog show' = @\('haitan-2020'.*'--json'\)/u);
});

test('another shell is refused', async () => {
  const { exitCode, stderr } = await runCli(['completion', 'tcsh']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('powershell')]);
});
