import { encodeTerminal } from '../write/encode/terminal.ts';
import type { Session } from './session.ts';

/** Words that every shell takes as they are. Letters of any script are no trouble to any of them. */
const PLAIN = /^[\p{L}\p{N}_./\\:=@%+,-]+$/u;

/** A word as the shell at hand takes it: double quotes on Windows, for cmd and PowerShell alike; single quotes elsewhere. */
function quoteWord(word: string, { host }: Session): string {
  const isWindows = host.env.OS === 'Windows_NT';
  const isPlain = PLAIN.test(word) && (isWindows || !word.includes('\\'));
  if (isPlain) return word;
  return isWindows ? `"${word.replaceAll('"', '')}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A command to be pasted: what to type next, with all options of this run that it needs. */
export function suggestCommand(words: readonly string[], session: Session): string {
  return encodeTerminal(['mulu', ...words.map((word) => quoteWord(word, session))].join(' '));
}

/** An option with its value, or values, where it was given. */
export function given(option: string, value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).flatMap((one) => [option, one]);
}
