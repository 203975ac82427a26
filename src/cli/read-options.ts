import type { Command } from 'commander';
import { optionTexts } from '../labels/cli.ts';
import type { Session } from './host.ts';

/** The options of every command that reads lists: what to read, and the bounds on hostile input (`parseReadLimits`). */
export function addReadOptions(command: Command, { language }: Session): Command {
  return command
    .option('--include-hidden', optionTexts.includeHidden[language])
    .option('--max-inflated <size>', optionTexts.maxInflated[language])
    .option('--max-cell <size>', optionTexts.maxCell[language])
    .option('--max-columns <count>', optionTexts.maxColumns[language])
    .option('--max-rows <count>', optionTexts.maxRows[language]);
}
