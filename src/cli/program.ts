import { Command, Option } from 'commander';
import { version } from '../generated/version.ts';
import { commandTexts, optionTexts } from '../labels/cli.ts';
import { examplesHeading } from '../labels/help.ts';
import { addCatalogCommand } from './commands/catalog.ts';
import { addCheckCommand } from './commands/check.ts';
import { addDeadlineCommand } from './commands/deadline.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addInitCommand } from './commands/init.ts';
import { addInspectCommand } from './commands/inspect.ts';
import { addMapCommand } from './commands/map.ts';
import { addReportCommand } from './commands/report.ts';
import { addStatsCommand } from './commands/stats.ts';
import { helpStyle } from './help.ts';
import type { Session } from './host.ts';
import { parseWidth } from './parse-options.ts';

/** Tells the exit code of a command that ended without an error. */
export type Finish = (exitCode: number) => void;

/** Adds examples below a command's help, one per line, as they are typed. */
export function addExamples(command: Command, session: Session, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ mulu ${example}`);
  return command.addHelpText('after', `\n${examplesHeading[session.language]}\n${lines.join('\n')}\n`);
}

function speak(command: Command, session: Session): void {
  const { language, host } = session;
  command
    .configureHelp(helpStyle(session))
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => session.width,
    })
    .helpOption('-h, --help', optionTexts.help[language])
    .exitOverride();
  if (command.commands.length > 0) command.helpCommand('help [command]', optionTexts.helpCommand[language]);
  for (const child of command.commands) speak(child, session);
}

/** The whole command line; actions load the rest of the program when they run. */
export function buildProgram(session: Session, finish: Finish): Command {
  const { language } = session;
  const program = new Command('mulu')
    .description(commandTexts.mulu[language])
    .version(version, '-V, --version', optionTexts.version[language])
    .addOption(new Option('--lang <zh|en>', optionTexts.lang[language]).choices(['zh', 'en']))
    .addOption(new Option('--color', optionTexts.color[language]))
    .addOption(new Option('--no-color', optionTexts.noColor[language]))
    .addOption(new Option('--width <columns>', optionTexts.width[language]).argParser(parseWidth))
    .showSuggestionAfterError();
  addCheckCommand(program, session, finish);
  addReportCommand(program, session, finish);
  addInspectCommand(program, session, finish);
  addCatalogCommand(program, session, finish);
  addMapCommand(program, session, finish);
  addExplainCommand(program, session, finish);
  addInitCommand(program, session, finish);
  addDeadlineCommand(program, session, finish);
  addStatsCommand(program, session, finish);
  addExamples(program, session, [
    'check 公开清单.xlsx --catalog health-2019',
    'check list.csv -p profile.yaml -f html=gaps.html -f json=gaps.json',
    'deadline 2024-09-25 20个工作日内',
    'explain 0108',
  ]);
  speak(program, session);
  return program;
}
