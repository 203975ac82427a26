import type { Command } from 'commander';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { type Session, write } from '../session.ts';
import { cliLabels, commandTexts, optionTexts } from '../words/cli.ts';

/** Writes the page out; never over a file that is there. */
async function writePage(file: string, { language, host }: Session, finish: Finish): Promise<void> {
  const { exists, InputError, problem, writeWhole } = await import('../../index.ts');
  const { readShippedPage } = await import('../../host/node-host.ts');
  if (await exists(file)) throw new InputError([problem('file/exists', { file }, { file })]);
  await writeWhole(file, await readShippedPage());
  await write(host.stderr, `${cliLabels.wrote[language](file)}\n`);
  finish(exitCodes.clean);
}

export function addPageCommand(program: Command, session: Session, finish: Finish): void {
  const command = program
    .command('page')
    .description(commandTexts.page[session.language])
    .argument('[file]', optionTexts.page[session.language], 'mulu.html')
    .action((file: string) => writePage(file, session, finish));
  addExamples(command, session, ['page', 'page 公开检查.html']);
}
