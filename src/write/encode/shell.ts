import { encodeTerminal } from './terminal.ts';

/** What a line is typed at: cmd and PowerShell, or anything that reads as sh does. */
export type Shell = 'windows' | 'posix';

/** Words that every shell takes as they are. Letters of any script are no trouble to any of them. */
const PLAIN = /^[\p{L}\p{N}_./\\:=@%+,-]+$/u;

/** A word as a shell takes it: double quotes on Windows, for cmd and PowerShell alike; single quotes elsewhere. */
export function encodeShellWord(word: string, shell: Shell): string {
  const isPlain = PLAIN.test(word) && (shell === 'windows' || !word.includes('\\'));
  const quoted = isPlain
    ? word
    : shell === 'windows'
      ? `"${word.replaceAll('"', '')}"`
      : `'${word.replaceAll("'", `'\\''`)}'`;
  return encodeTerminal(quoted);
}
