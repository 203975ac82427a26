import { type Command, Help, type HelpConfiguration } from 'commander';
import { displayWidth } from '../write/display-width.ts';
import { wrap } from '../write/wrap.ts';
import { catalogCommandTable } from './catalog-command-table.ts';
import { commandTable } from './command-table.ts';
import type { Session } from './session.ts';
import { describeChoices, helpHeadings, translatePlaceholders } from './words/help.ts';

const usages = new Map([...commandTable, ...catalogCommandTable].map(({ name, usage }) => [name, usage]));

/** Help in the reader's language, with Chinese characters counted as the two columns that they take. */
export function helpStyle({ language, width }: Session): HelpConfiguration {
  const plain = new Help();
  const translate = (term: string) => translatePlaceholders(term, language);
  return {
    helpWidth: width,
    minWidthToWrap: 20,
    styleTitle: (title) => helpHeadings[title]?.[language] ?? title,
    commandUsage: (command) => translate(plain.commandUsage(command)),
    subcommandTerm(command) {
      const usage = usages.get(command.name());
      return translate(usage === undefined ? plain.subcommandTerm(command) : `${command.name()} ${usage}`);
    },
    optionTerm: (option) => translate(plain.optionTerm(option)),
    argumentTerm: (argument) => translate(`<${argument.name()}>`).slice(1, -1),
    // Defaults are named in the words of the description.
    argumentDescription: ({ description }) => description,
    optionDescription: ({ description, argChoices, defaultValue, negate }) =>
      describeChoices(
        description,
        argChoices,
        typeof defaultValue === 'string' && !negate ? defaultValue : undefined,
        language,
      ),
    displayWidth,
    boxWrap: (text, columns) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, columns))
        .join('\n'),
    formatHelp(command, helper) {
      return plain.formatHelp.call(helper, command, helper).replace('用法： ', '用法：');
    },
  };
}

/** The name of a command as it is typed: `mulu catalog show`. */
export function fullName(command: Command): string {
  const parent = command.parent;
  return parent === null ? command.name() : `${fullName(parent)} ${command.name()}`;
}
