import type { Command, CommanderError } from 'commander';
import { encodeTerminal } from '../write/encode.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { fullName } from './help.ts';
import { type Session, write } from './session.ts';
import { cliLabels } from './words/cli.ts';
import { describeUsageError } from './words/usage-errors.ts';

/** The command that the words name, as far as they name one. */
function commandOf(program: Command, words: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const next = command.commands.find((child) => child.name() === word || child.aliases().includes(word));
    if (next === undefined) break;
    command = next;
  }
  return command;
}

/** Says what is wrong with the command line; a command without its second word shows what that may be. */
export async function answerUsageError(
  error: CommanderError,
  program: Command,
  session: Session,
): Promise<ExitCode> {
  const { host, language } = session;
  const words = program.args.filter((word) => word !== 'help');
  const command = commandOf(program, words);
  const isHelp = error.code === 'commander.help';
  if (isHelp && program.args.length === 0) {
    command.outputHelp();
    return exitCodes.clean;
  }
  const name = fullName(command);
  if (isHelp && words.length === name.split(' ').length - 1) {
    await write(host.stderr, command.helpInformation());
    return exitCodes.wrongInput;
  }
  const [code, message] = isHelp
    ? ['commander.unknownCommand', `unknown command '${words.at(-1)}'`]
    : [error.code, error.message];
  const gap = language === 'zh' ? '' : ' ';
  const said = encodeTerminal(describeUsageError(code, message, name, language));
  await write(host.stderr, `mulu: ${cliLabels.error[language]}${gap}${said}\n`);
  return exitCodes.wrongInput;
}
