import { Argument, Command } from 'commander';
import { catalogCommandTable } from '../catalog-command-table.ts';
import { type AddCommand, addExamples, type CommandEntry, type Finish, prepareCommands } from '../command.ts';
import { completionTable } from '../completion/completion-table.ts';
import { type CompletedShell, completedShells, shellScripts } from '../completion/shell-scripts.ts';
import { exitCodes } from '../exit-code.ts';
import { type Session, write } from '../session.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';

/** Prints what a shell has to know of all commands and their options. */
async function printScript(
  shell: CompletedShell,
  table: readonly CommandEntry[],
  { options }: Command,
  session: Session,
  finish: Finish,
): Promise<void> {
  const names = [...table, ...catalogCommandTable].map(({ name }) => name);
  // The one that runs has loaded no command but this.
  const program = new Command('mulu');
  for (const option of options) program.addOption(option);
  const addCommands = await prepareCommands(table, names);
  addCommands(program, session, finish);
  await write(session.host.stdout, shellScripts[shell](completionTable(program)));
  finish(exitCodes.clean);
}

/** `mulu completion`, for all commands of the table. */
export function completionCommand(table: readonly CommandEntry[]): AddCommand {
  return (program, session, finish) => {
    const command = program
      .command('completion')
      .description(commandTexts.completion[session.language])
      .addArgument(new Argument('<shell>', optionTexts.shell[session.language]).choices(completedShells))
      .action((shell: CompletedShell) => printScript(shell, table, program, session, finish));
    addExamples(command, session, [
      'completion bash > ~/.local/share/bash-completion/completions/mulu',
      'completion fish > ~/.config/fish/completions/mulu.fish',
      'completion powershell >> $PROFILE',
    ]);
  };
}
