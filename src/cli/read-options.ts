import { type Command, Option } from 'commander';
import { collect } from './parse-options.ts';
import type { Session } from './session.ts';
import { optionTexts } from './words/cli.ts';

/** The options of every command that reads lists: what to read, and the bounds on hostile input (`parseReadLimits`). */
export function addReadOptions(command: Command, { language }: Session): Command {
  return command
    .option('--include-hidden', optionTexts.includeHidden[language])
    .option('--max-inflated <size>', optionTexts.maxInflated[language])
    .option('--max-cell <size>', optionTexts.maxCell[language])
    .option('--max-columns <count>', optionTexts.maxColumns[language])
    .option('--max-rows <count>', optionTexts.maxRows[language]);
}

/** Which channel each list speaks for (`parseChannels`), for the commands that compare or count channels. */
export function addChannelOption(command: Command, { language }: Session): Command {
  return command.addOption(
    new Option('--channel <files=channel>', optionTexts.channel[language]).argParser(collect),
  );
}
