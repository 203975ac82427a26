import type { Command } from 'commander';
import { shipped } from '../../generated/shipped-catalogs.ts';
import { formatNames } from '../../report/format-names.ts';

/** A command of the command line, with what can be typed behind it. */
export interface CompletedCommand {
  /** Words after `mulu`: '' for mulu itself, 'catalog show'. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly CompletedOption[];
  /** Words that its arguments can be; files unless any. */
  readonly words: readonly string[];
}

export interface CompletedOption {
  /** --profile */
  readonly long: string;
  /** -p; '' when it has none. */
  readonly short: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** What the value can be; a file or a text of one's own unless any. */
  readonly words: readonly string[];
}

const catalogs = Object.keys(shipped);

/** Values that commander does not know of, by long option. */
const values: Readonly<Record<string, readonly string[]>> = {
  '--catalog': catalogs,
  '--format': formatNames,
};

/** Every command below `program`, itself first, as deep as they go. */
export function completionTable(program: Command, path = ''): readonly CompletedCommand[] {
  const own: CompletedCommand = {
    path,
    commands: program.commands.map((child) => ({ name: child.name(), description: child.description() })),
    options: program.options.flatMap(({ long, short, description, required, optional, argChoices }) =>
      typeof long !== 'string'
        ? []
        : [
            {
              long,
              short: short ?? '',
              description,
              takesValue: required || optional,
              words: argChoices ?? (required ? (values[long] ?? []) : []),
            },
          ],
    ),
    words: program.registeredArguments.flatMap((argument) =>
      /catalog|before|after/u.test(argument.name()) ? catalogs : (argument.argChoices ?? []),
    ),
  };
  return [
    own,
    ...program.commands.flatMap((child) => completionTable(child, `${path} ${child.name()}`.trim())),
  ];
}
