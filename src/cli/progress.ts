import { characterWidth, displayWidth, truncate } from '../write/display-width.ts';
import { encodeTerminal } from '../write/encode.ts';
import type { Session } from './session.ts';
import { cliLabels } from './words/cli.ts';

/** Entries between two updates of the progress line. */
const STEP = 20_000;
/** The terminal writes ^C behind the line, and some wrap as soon as their last column is written. */
const FREE_COLUMNS = 3;
/** Erases the line that the cursor is on. */
const ERASE = '\r\u001B[2K';

export interface Progress {
  show(file: string, entries: number): void;
  end(): void;
}

/** The end of a path, which distinguishes files; at most `columns` wide. */
function shortenPath(path: string, columns: number): string {
  if (displayWidth(path) <= columns) return path;
  const characters = [...path];
  let at = characters.length;
  let left = columns - 3;
  for (; at > 0; at -= 1) {
    left -= characterWidth(characters[at - 1] ?? '');
    if (left < 0) break;
  }
  return `...${characters.slice(at).join('')}`;
}

/** The progress line: a line that wraps could not be erased, so that one of `columns` must take it. */
export function progressLine(
  file: string,
  rows: number,
  language: Session['language'],
  columns: number,
): string {
  const say = cliLabels.reading[language];
  const room = columns - FREE_COLUMNS;
  const left = Math.max(room - displayWidth(say({ file: '', rows })), 3);
  return truncate(say({ file: shortenPath(encodeTerminal(file), left), rows }), room);
}

/** One line on standard error, rewritten in place; silent in a pipe, in CI and with --quiet. Short lists never show it. */
export function startProgress(session: Session, quiet: boolean): Progress {
  if (quiet || !session.interactive) return { show: () => {}, end: () => {} };
  let shownAt = 0;
  let isShown = false;
  const { language, host } = session;

  function end(): void {
    if (!isShown) return;
    isShown = false;
    process.off('exit', end);
    host.stderr.write(ERASE);
  }

  return {
    show(file, entries) {
      if (entries < shownAt) shownAt = 0;
      if (entries - shownAt < STEP) return;
      shownAt = entries;
      // Ctrl-C ends the process in the middle of a list: the prompt must not be behind the line.
      if (!isShown) process.once('exit', end);
      isShown = true;
      host.stderr.write(ERASE + progressLine(file, entries, language, host.stderr.columns ?? 80));
    },
    end,
  };
}
