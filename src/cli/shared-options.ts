import { type Command, Option } from 'commander';
import type { Selection } from '../model/report.ts';
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

/** Which channel each list is of (`parseChannels`), for the commands that compare or count channels. */
export function addChannelOption(command: Command, { language }: Session): Command {
  return command.addOption(
    new Option('--channel <files=channel>', optionTexts.channel[language]).argParser(collect),
  );
}

/** `--item`, `--category`, `--section` and `--rule`, as typed. */
export interface SelectionOptions {
  readonly item?: readonly string[];
  readonly category?: readonly string[];
  readonly section?: readonly string[];
  readonly rule?: readonly string[];
}

/** Names of the options, as they are parsed. */
export const selectionNames = ['item', 'category', 'section', 'rule'] as const;

/** The options of every command that can show a part of a report. */
export function addSelectionOptions(command: Command, { language }: Session): Command {
  const placeholders = { item: 'code', category: 'code', section: 'name', rule: 'id' };
  for (const name of selectionNames)
    command.addOption(
      new Option(`--${name} <${placeholders[name]}>`, optionTexts[name][language]).argParser(collect),
    );
  return command;
}

/** What the options narrow to; undefined when none was given. */
export function selectionOf({ item, category, section, rule }: SelectionOptions): Selection | undefined {
  const selection: Selection = {
    ...(item === undefined ? {} : { items: item }),
    ...(category === undefined ? {} : { categories: category }),
    ...(section === undefined ? {} : { sections: section }),
    ...(rule === undefined ? {} : { rules: rule }),
  };
  return Object.keys(selection).length === 0 ? undefined : selection;
}
