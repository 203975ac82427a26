import { namesIn } from '../model/tables.ts';
import { encodeShellWord, type Shell } from '../write/encode.ts';
import type { Session } from './session.ts';

/** The shell at hand, as far as the environment says. */
export function shellOf({ host }: Session): Shell {
  return host.env.OS === 'Windows_NT' ? 'windows' : 'posix';
}

/** A command to be pasted: what to type next, with all options of this run that it needs. */
export function suggestCommand(words: readonly string[], session: Session): string {
  const shell = shellOf(session);
  return ['mulu', ...words.map((word) => encodeShellWord(word, shell))].join(' ');
}

type Value = string | boolean | readonly string[] | undefined;

/** Options that a suggested command takes over, by the name under which they were parsed. */
const flags = {
  catalog: '-c',
  profile: '-p',
  declarations: '--declarations',
  mapping: '-m',
  calendar: '--calendar',
  from: '--from',
  to: '--to',
  asOf: '--as-of',
  subject: '--subject',
  item: '--item',
  category: '--category',
  section: '--section',
  rule: '--rule',
  baseline: '--baseline',
  columns: '--columns',
  channel: '--channel',
  includeHidden: '--include-hidden',
  allowOddLists: '--allow-odd-lists',
  maxInflated: '--max-inflated',
  maxCell: '--max-cell',
  maxColumns: '--max-columns',
  maxRows: '--max-rows',
} as const;

export type CarriedOption = keyof typeof flags;
export type CarriedOptions = { readonly [Name in CarriedOption]?: Value };

/** How lists are read, whatever is then done with them. */
export const readingOptions = [
  'profile',
  'columns',
  'includeHidden',
  'maxInflated',
  'maxCell',
  'maxColumns',
  'maxRows',
] as const satisfies readonly CarriedOption[];

/** What `mulu map` asks about. */
export const mappingOptions = [
  'catalog',
  'declarations',
  'mapping',
  'from',
  'to',
  'asOf',
  ...readingOptions,
] as const satisfies readonly CarriedOption[];

export const allOptions = namesIn(flags);

/** The named options with their values as they were typed, where they were. */
export function carry(options: CarriedOptions, names: readonly CarriedOption[]): readonly string[] {
  return names.flatMap((name): readonly string[] => {
    const value = options[name];
    const flag = flags[name];
    if (value === undefined) return [];
    if (value === true) return [flag];
    if (value === false) return [`--no-${name}`];
    return (typeof value === 'string' ? [value] : value).flatMap((one) => [flag, one]);
  });
}
