/** The command lines that are run on damaged files, and what no run may do. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nth } from '../../src/model/present.ts';
import { startRandom } from '../../src/workshop/random.ts';
import { type CliResult, runCli } from '../cli/run-cli.ts';
import { damageFile, damageText } from './damage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MOST_BYTES = 80_000;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(root, folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < MOST_BYTES);
}

const isYaml = (path: string) => /\.ya?ml$/u.test(path);
/** Files that were a fault once: near them there may be another. */
const kept = filesBelow('test/fuzz/corpus');
const lists = [
  ...filesBelow('fixtures/lists').filter((path) => extname(path) !== '.md'),
  ...kept.filter((path) => !isYaml(path)),
];
const scenarios = readdirSync(join(root, 'fixtures/scenarios')).map((name) =>
  join(root, 'fixtures/scenarios', name),
);
const yaml = (name: string) => filesBelow(`fixtures/invalid/${name}`).filter(isYaml);
const catalogs = [
  ...filesBelow('catalogs').filter((path) => /catalogs\/[^/]*\.yaml$/u.test(path)),
  ...yaml('catalog'),
  ...kept.filter(isYaml),
];
const tables = filesBelow('fixtures/tables').filter((path) => /\.(?:docx|html|xlsx|csv|md|txt)$/u.test(path));
const phrases = readFileSync(join(root, 'test/limits/kinds.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => nth(line.split('\t'), 0));

/** What one case runs: the damaged file under its own name in `folder`, and the command line. */
interface Case {
  readonly argv: readonly string[];
  readonly file?: string;
}

type Plan = (folder: string, seed: number) => Case;

function damaged(path: string, folder: string, seed: number): string {
  const file = join(folder, `damaged-${basename(path)}`);
  writeFileSync(file, damageFile(readFileSync(path), seed));
  return file;
}

const onList =
  (...argv: readonly string[]): Plan =>
  (folder, seed) => {
    const file = damaged(startRandom(seed).pick(lists), folder, seed);
    return { file, argv: argv.map((word) => (word === 'LIST' ? file : word)) };
  };

/** A scenario with one of its files damaged, in a copy: profile, catalog, mapping, declarations, list. */
const onScenario: Plan = (folder, seed) => {
  const random = startRandom(seed);
  const scenario = random.pick(scenarios);
  const copy = mkdtempSync(join(folder, 'scenario-'));
  cpSync(scenario, copy, { recursive: true });
  const names = readdirSync(copy).filter((name) => statSync(join(copy, name)).isFile());
  const inputs = names.filter((name) => !name.endsWith('.txt'));
  const list = inputs.find((name) => /\.(?:csv|xlsx|html)$/u.test(name)) ?? nth(names, 0);
  const chosen = random.pick(inputs);
  const file = join(copy, chosen);
  writeFileSync(file, damageFile(readFileSync(file), seed));
  const options = names.includes('profile.yaml') ? ['-p', join(copy, 'profile.yaml')] : ['--no-profile'];
  return {
    file,
    argv: ['check', join(copy, list), ...options, '--as-of', '2025-01-20', '-f', 'markdown', '-q'],
  };
};

const onCatalog: Plan = (folder, seed) => {
  const file = damaged(startRandom(seed).pick(catalogs), folder, seed);
  return { file, argv: ['catalog', 'validate', file] };
};

const onTable: Plan = (folder, seed) => {
  const file = damaged(startRandom(seed).pick(tables), folder, seed);
  return { file, argv: ['catalog', 'import', file, '--id', 'fuzz'] };
};

const onPhrase: Plan = (_folder, seed) => ({
  argv: ['deadline', '2024-09-25', '--', damageText(startRandom(seed).pick(phrases), seed)],
});

/** Every kind of case, in turn. */
export const plans: Readonly<Record<string, Plan>> = {
  'check as JSON': onList('check', 'LIST', '--no-profile', '--as-of', '2025-01-20', '-f', 'json', '-q'),
  'check in the terminal': onList(
    'check',
    'LIST',
    '--no-profile',
    '--as-of',
    '2025-01-20',
    '--detail',
    'all',
  ),
  inspect: onList('inspect', 'LIST'),
  stats: onList('stats', 'LIST', '--no-profile', '--as-of', '2025-01-20'),
  scenario: onScenario,
  'catalog validate': onCatalog,
  'catalog import': onTable,
  deadline: onPhrase,
};

/** A value that was never there; a trace of the stack; a command to a terminal; an identity number of the fixtures in full. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a value that was never there': /(?<![\w.'"“])(?:undefined|NaN|\[object \w+\])(?![\w'"”])/u,
  'a trace of the stack': /^\s+at .*(?:\.[jt]s:\d+|node:internal)/mu,
  'a command to the terminal': /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u,
};

/** What is wrong about a run; empty where nothing is. */
export function faultsOf({ exitCode, stdout, stderr }: CliResult): readonly string[] {
  const faults = [0, 1, 2].includes(exitCode) ? [] : [`exit code ${exitCode}`];
  for (const [name, pattern] of Object.entries(FORBIDDEN)) {
    const found = pattern.exec(stdout) ?? pattern.exec(stderr);
    if (found !== null) faults.push(`${name}: ${JSON.stringify(found[0])}`);
  }
  return faults;
}

export interface FuzzResult {
  readonly argv: readonly string[];
  readonly file?: string;
  readonly exitCode: number;
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Runs one case; its file stays in `folder`. */
export async function runCase(plan: Plan, folder: string, seed: number): Promise<FuzzResult> {
  const one = plan(folder, seed);
  const began = performance.now();
  const result = await runCli(one.argv, '', { LANG: seed % 2 === 0 ? 'zh_CN.UTF-8' : 'en_US.UTF-8' });
  const seconds = (performance.now() - began) / 1000;
  const faults = faultsOf(result);
  const shown = faults.length === 0 ? [] : [result.stderr.slice(0, 600)];
  return { ...one, exitCode: result.exitCode, faults: [...faults, ...shown], seconds };
}
