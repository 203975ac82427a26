import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectationOf, listsOf, scenarios } from '../audit-scenario.ts';
import { type Answer, answersTo } from './installed.ts';

/** Every command that takes a list, with what its words are for one scenario. */
const commands = {
  check: (s: Scenario) => ['check', ...s.lists, ...s.given, ...s.catalogs, ...s.mapping, ...s.asOf],
  stats: (s: Scenario) => ['stats', ...s.lists, ...s.given, ...s.catalogs, ...s.mapping, ...s.asOf],
  map: (s: Scenario) => ['map', ...s.lists, ...s.given, ...s.catalogs, ...s.mapping, '-o', s.review],
  inspect: (s: Scenario) => ['inspect', ...s.lists, ...s.given],
  'explain --entry': (s: Scenario) => [
    'explain',
    '--entry',
    `${s.lists[0]}:2`,
    ...s.given,
    ...s.catalogs.slice(0, 2),
    ...s.mapping,
    ...s.asOf,
  ],
  'catalog diff --list': (s: Scenario) => [
    'catalog',
    'diff',
    'health-2019',
    s.catalogs[1] ?? 'health-2019',
    ...s.lists.flatMap((list) => ['--list', list]),
    ...s.asOf,
  ],
} as const;

interface Scenario {
  readonly lists: readonly string[];
  readonly given: readonly string[];
  readonly catalogs: readonly string[];
  readonly mapping: readonly string[];
  readonly asOf: readonly string[];
  readonly review: string;
}

let folder: string;
const answers = new Map<string, Answer>();

function scenarioOf(name: string): Scenario {
  const file = (part: string) => resolve('fixtures/scenarios', name, part);
  const catalog = file('catalog.yaml');
  return {
    lists: listsOf(name).map((list) => resolve(list)),
    given: ['--profile', file('profile.yaml')],
    catalogs: existsSync(catalog) ? ['--catalog', catalog] : [],
    mapping: existsSync(file('mapping.yaml')) ? ['--mapping', file('mapping.yaml')] : [],
    asOf: ['--as-of', (expectationOf(name)[0] ?? '').replace('# as-of ', '')],
    review: join(folder, `${name}.xlsx`),
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-scenarios-'));
  const asked = scenarios.flatMap((name) =>
    Object.entries(commands).map(([command, wordsOf]) => ({
      name: `${name} ${command}`,
      line: { argv: wordsOf(scenarioOf(name)), cwd: folder },
    })),
  );
  const given = await answersTo(asked.map(({ line }) => line));
  for (const [index, { name }] of asked.entries()) {
    const answer = given[index];
    if (answer !== undefined) answers.set(name, answer);
  }
}, 900_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(scenarios.flatMap((name) => Object.keys(commands).map((command) => [name, command] as const)))(
  '%s: %s ends without a defect',
  (name, command) => {
    const answer = answers.get(`${name} ${command}`);
    const ends = command === 'explain --entry' ? [0, 2] : [0, 1];
    // What went wrong is shown before the code.
    if (answer !== undefined && !ends.includes(answer.exitCode)) expect(answer.stderr).toBe('');
    expect(ends).toContain(answer?.exitCode);
  },
);
