import type { Command } from 'commander';
import type { Session } from './session.ts';
import { commandTexts } from './words/cli.ts';
import { examplesHeading } from './words/help.ts';

/** Tells the exit code of a command that ended without an error. */
export type Finish = (exitCode: number) => void;

/** Adds one command with its arguments, options and action. */
export type AddCommand = (parent: Command, session: Session, finish: Finish) => void;

/** What help says of a command, and where the command itself is. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: keyof typeof commandTexts;
  /** As the command declares it; a test holds the two together. */
  readonly usage: string;
  /** `words`: the whole command line, for commands that have commands of their own. */
  load(words: readonly string[]): Promise<AddCommand>;
}

/** Adds examples below a command's help, one per line, as they are typed. */
export function addExamples(command: Command, session: Session, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ mulu ${example}`);
  return command.addHelpText('after', `\n${examplesHeading[session.language]}\n${lines.join('\n')}\n`);
}

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
