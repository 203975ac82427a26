import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../generated/version.ts';
import { addExamples, type Finish, prepareCommands } from './command.ts';
import { commandTable } from './command-table.ts';
import { helpStyle } from './help.ts';
import type { Session } from './session.ts';
import { commandTexts, optionTexts } from './words/cli.ts';

/** `--width`: a bad one is reported by commander, with the option. */
function parseWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 40 || width > 400) throw new InvalidArgumentError('40-400');
  return width;
}

/** What the parser reports of a run while it goes on. */
export interface RunEvents {
  readonly finish: Finish;
  /** Help and version, for standard output. */
  say(text: string): void;
  /** A command is about to start. */
  begin(): Promise<void>;
}

function speak(command: Command, session: Session, say: RunEvents['say']): void {
  const { language } = session;
  command
    .configureHelp(helpStyle(session))
    .configureOutput({
      writeOut: say,
      writeErr: () => {},
      getOutHelpWidth: () => session.width,
    })
    .helpOption('-h, --help', optionTexts.help[language])
    .exitOverride();
  if (command.commands.length > 0) command.helpCommand('help [command]', optionTexts.helpCommand[language]);
  for (const child of command.commands) speak(child, session, say);
}

/** The command line, as far as `words` can mean it; actions load the rest of the program when they run. */
export async function buildProgram(
  words: readonly string[],
  session: Session,
  events: RunEvents,
): Promise<Command> {
  const { language } = session;
  const addCommands = await prepareCommands(commandTable, words);
  const program = new Command('mulu')
    .description(commandTexts.mulu[language])
    .version(version, '-V, --version', optionTexts.version[language])
    .addOption(new Option('--lang <zh|en>', optionTexts.lang[language]).choices(['zh', 'en']))
    .addOption(new Option('--color', optionTexts.color[language]))
    .addOption(new Option('--no-color', optionTexts.noColor[language]))
    .addOption(new Option('--width <columns>', optionTexts.width[language]).argParser(parseWidth))
    .showSuggestionAfterError();
  program.hook('preAction', events.begin);
  addCommands(program, session, events.finish);
  addExamples(program, session, [
    'check 公开清单.xlsx --catalog health-2019',
    'check list.csv -p profile.yaml -f html=gaps.html -f json=gaps.json',
    'deadline 2024-09-25 20个工作日内',
    'explain 0108',
  ]);
  speak(program, session, events.say);
  return program;
}
