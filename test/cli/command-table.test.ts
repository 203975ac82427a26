import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { catalogCommandTable } from '../../src/cli/catalog-command-table.ts';
import { commandTable } from '../../src/cli/command-table.ts';
import { openSession } from '../../src/cli/session.ts';
import { commandTexts } from '../../src/cli/words/cli.ts';
import { runCli } from './run-cli.ts';

const host = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: { LANG: 'en_US.UTF-8' },
};

/** Help says of a command what its table says; the command itself is loaded only when it is meant. */
describe.each([...commandTable, ...catalogCommandTable].map((entry) => [entry.summary, entry] as const))(
  '%s',
  (_name, { name, summary, usage, load }) => {
    test('is in the table as it declares itself', async () => {
      const parent = new Command('mulu');
      const add = await load([]);
      add(parent, openSession([], host), () => {});
      const command = parent.commands.find((child) => child.name() === name);
      const words = [
        ...(command?.options.length ? ['[options]'] : []),
        ...(command?.commands.length ? ['[command]'] : []),
        ...(command?.registeredArguments ?? []).map((argument) => {
          const dots = argument.variadic ? '...' : '';
          return argument.required ? `<${argument.name()}${dots}>` : `[${argument.name()}${dots}]`;
        }),
      ];
      expect(words.join(' ')).toBe(usage);
      expect(command?.description()).toBe(commandTexts[summary].en);
    });
  },
);

test.each([
  [['--lang', 'en', 'deadline', '2024-09-25', '7个工作日内'], '2024-10-10'],
  [['--width', '60', 'catalog', 'list'], 'health-2019'],
  [['help', 'catalog', 'show'], 'mulu catalog show'],
  [['catalog', 'help', 'diff'], 'mulu catalog diff'],
])('%j finds its command behind other words', async (argv, says) => {
  const { exitCode, stdout } = await runCli(argv);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining(says)]);
});

test('a command that is mistyped is told with the one that was meant', async () => {
  const { exitCode, stderr } = await runCli(['catalog', 'validat']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Did you mean validate?')]);
});
