import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { engineNames } from '../../src/cli/init/engines/index.ts';
import { runCli } from './run-cli.ts';

let folder = '';
const path = (...parts: readonly string[]) => join(folder, ...parts);

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

const engines = engineNames.flatMap((name) => ['--engine', name]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-engines-'));
  writeFileSync(path('any.tgz'), 'a tarball');
  for (const lang of ['zh', 'en']) {
    const made = await runCli([
      ...['init', path(lang), '--lang', lang, ...engines, '--shards', '3', '--package', path('any.tgz')],
    ]);
    expect(made.exitCode).toBe(0);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['zh', 'en'])('a repository for every engine, in %s', (lang) => {
  const read = (file: string) => readFileSync(path(lang, file), 'utf8');
  const texts = () => filesBelow(path(lang)).filter((name) => /\.(?:ya?ml|sh|sbatch)$/u.test(name));

  test('has its own tarball, which is held against its checksum before it is installed', () => {
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: path(lang, 'vendor') });
    for (const file of texts()) expect(read(file)).not.toMatch(/npx|npm install (?!--global --offline)/u);
  });

  test('is YAML and shell that can be read', () => {
    for (const file of texts()) {
      if (/ya?ml$/u.test(file)) expect([file, parseDocument(read(file)).errors]).toEqual([file, []]);
      else execFileSync('bash', ['-n', path(lang, file)]);
    }
    expect(texts().length).toBeGreaterThan(8);
  });

  test('runs three parts in each', () => {
    const gitlab = parse(read('.gitlab-ci.yml'));
    const job = parse(read('engines/kubernetes/shards.yaml'));
    const agencies = parse(read('.github/workflows/agencies.yml'));
    expect([gitlab.shards.parallel, job.spec.completions, job.spec.completionMode]).toEqual([
      3,
      3,
      'Indexed',
    ]);
    expect(agencies.jobs.shards.strategy.matrix.part).toEqual([1, 2, 3]);
    expect(read('engines/slurm/submit.sh')).toContain('--array=1-3');
    expect(read('engines/parallel/run.sh')).toContain('$(seq 3)');
  });

  test('names catalogs and settings only where they are', async () => {
    const { exitCode, stdout } = await runCli(['catalog', 'validate', path(lang), '--fail-on', 'warning']);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('2 files validated, 0 with errors')]);
  });
});

test('an engine that is not there is refused, and nothing is written', async () => {
  const { exitCode, stderr } = await runCli(['init', path('none'), '--engine', 'slrum']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('slurm')]);
  expect(() => readdirSync(path('none'))).toThrow();
});
