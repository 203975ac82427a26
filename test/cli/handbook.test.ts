import { describe, expect, test } from 'vitest';
import { writeHandbook } from '../../src/cli/handbook/whole-handbook.ts';
import { findCatalog, rules } from '../../src/index.ts';
import { outcomeOf } from '../../src/model/outcome.ts';
import { problemTable } from '../../src/words/problems/index.ts';
import { runCli } from './run-cli.ts';

describe.each(['zh', 'en'] as const)('the handbook in %s', (language) => {
  test('explains every rule, reason, outcome, problem code and item, with nothing left undefined', async () => {
    const { catalog } = await findCatalog('health-2019');
    const { topics } = await writeHandbook(catalog, language);
    const ids = new Set(topics.map(({ id }) => id));
    const wanted = [
      ...rules.map(({ meta }) => meta.id),
      ...Object.keys(outcomeOf),
      ...Object.values(outcomeOf),
      ...Object.keys(problemTable),
      'within',
      'take-down',
      'zero-report',
      '0108',
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    const odd = topics.filter(({ name, lines }) =>
      [name, ...lines.flat()].some((text) => /undefined|NaN|\[object/u.test(text)),
    );
    expect(odd).toEqual([]);
    expect(topics.filter(({ name }) => name === '')).toEqual([]);
  });
});

test.each([
  ['零报告', 'zero-report'],
  ['Zero report', 'zero-report'],
  ['undetermined', 'undetermined'],
  ['无法判定', 'undetermined'],
  ['no-trigger-date', 'no-trigger-date'],
  ['within', '自信息形成或者变更之日起20个工作日内'],
  ['demo/paper-twice', 'demo/paper-twice'],
  ['paper-twice', 'demo/paper-twice'],
])('explain %s', async (topic, expected) => {
  for (const language of ['zh', 'en']) {
    const { exitCode, stdout } = await runCli(['explain', topic, '--lang', language]);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(expected)]);
  }
});

test.each([
  ['html', '<h2 id="limits">'],
  ['markdown', '## Kinds of limits'],
  ['terminal', 'Kinds of limits\n'],
])('explain --all %s', async (format, expected) => {
  const { exitCode, stdout } = await runCli(['explain', '--all', format, '-c', 'huaihua-2018']);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining(expected)]);
  expect(stdout).toContain('late-publication');
});

test('a word that the handbook does not have', async () => {
  const { exitCode, stderr } = await runCli(['explain', 'zero-reprot']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Did you mean "zero-report"?')]);
});
