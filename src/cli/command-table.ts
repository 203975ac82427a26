import type { Command } from 'commander';
import type { Session } from './session.ts';
import { commandTexts } from './words/cli.ts';

/** Tells the exit code of a command that ended without an error. */
export type Finish = (exitCode: number) => void;

/** Adds one command with its arguments, options and action. */
export type AddCommand = (parent: Command, session: Session, finish: Finish) => void;

/** What help says of a command, and where the command itself stands. */
interface CommandEntry {
  readonly name: string;
  readonly summary: keyof typeof commandTexts;
  /** As the command declares it; a test holds the two together. */
  readonly usage: string;
  /** `words`: the whole command line, for commands that have commands of their own. */
  load(words: readonly string[]): Promise<AddCommand>;
}

/** Commands in the order of help. Their modules are loaded one by one: start-up is most of the cost of a short command. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'check',
    usage: '[options] [list...]',
    load: async () => (await import('./commands/check.ts')).addCheckCommand,
  },
  {
    name: 'report',
    summary: 'report',
    usage: '[options] <file...>',
    load: async () => (await import('./commands/report.ts')).addReportCommand,
  },
  {
    name: 'inspect',
    summary: 'inspect',
    usage: '[options] <list...>',
    load: async () => (await import('./commands/inspect.ts')).addInspectCommand,
  },
  {
    name: 'catalog',
    summary: 'catalog',
    usage: '[command]',
    load: async (words) => (await import('./commands/catalog.ts')).catalogCommand(words),
  },
  {
    name: 'map',
    summary: 'map',
    usage: '[options] [list...]',
    load: async () => (await import('./commands/map.ts')).addMapCommand,
  },
  {
    name: 'explain',
    summary: 'explain',
    usage: '[options] [topic]',
    load: async () => (await import('./commands/explain.ts')).addExplainCommand,
  },
  {
    name: 'init',
    summary: 'init',
    usage: '[options] [folder]',
    load: async () => (await import('./commands/init.ts')).addInitCommand,
  },
  {
    name: 'deadline',
    summary: 'deadline',
    usage: '[options] <date> <limit>',
    load: async () => (await import('./commands/deadline.ts')).addDeadlineCommand,
  },
  {
    name: 'stats',
    summary: 'stats',
    usage: '[options] <list...>',
    load: async () => (await import('./commands/stats.ts')).addStatsCommand,
  },
  {
    name: 'demo',
    summary: 'demo',
    usage: '[options] [folder]',
    load: async () => (await import('./commands/demo.ts')).addDemoCommand,
  },
];

/** Commands of `mulu catalog` in the order of help. */
export const catalogCommandTable: readonly CommandEntry[] = [
  {
    name: 'list',
    summary: 'catalog list',
    usage: '[options]',
    load: async () => (await import('./commands/show-catalog.ts')).addListCommand,
  },
  {
    name: 'show',
    summary: 'catalog show',
    usage: '[options] <catalog> [item]',
    load: async () => (await import('./commands/show-catalog.ts')).addShowCommand,
  },
  {
    name: 'validate',
    summary: 'catalog validate',
    usage: '[options] [files...]',
    load: async () => (await import('./commands/validate-catalogs.ts')).addValidateCommand,
  },
  {
    name: 'resolve',
    summary: 'catalog resolve',
    usage: '[options] <catalog>',
    load: async () => (await import('./commands/resolve-catalog.ts')).addResolveCommand,
  },
  {
    name: 'diff',
    summary: 'catalog diff',
    usage: '[options] <before> <after>',
    load: async () => (await import('./commands/diff-catalogs.ts')).addDiffCommand,
  },
  {
    name: 'import',
    summary: 'catalog import',
    usage: '[options] <table...>',
    load: async () => (await import('./commands/import-catalog.ts')).addImportCommand,
  },
  {
    name: 'export',
    summary: 'catalog export',
    usage: '[options] <catalog>',
    load: async () => (await import('./commands/export-catalog.ts')).addExportCommand,
  },
];

/**
 * Loads the commands that the command line may mean, and prepares what adds all of the table: a command whose name is no
 * word of the line cannot be meant, so that help needs only its name and summary.
 */
export async function prepareCommands(
  table: readonly CommandEntry[],
  words: readonly string[],
): Promise<AddCommand> {
  const adders = await Promise.all(
    table.map(async (entry): Promise<AddCommand> => {
      if (words.includes(entry.name)) return entry.load(words);
      return (parent, { language }) =>
        parent.command(entry.name).description(commandTexts[entry.summary][language]);
    }),
  );
  return (parent, session, finish) => {
    for (const add of adders) add(parent, session, finish);
  };
}

const usages = new Map([...commandTable, ...catalogCommandTable].map(({ name, usage }) => [name, usage]));

/** How a command is used, without its name; undefined for one that stands in no table. */
export function usageOf(name: string): string | undefined {
  return usages.get(name);
}
