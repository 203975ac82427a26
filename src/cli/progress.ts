import { cliLabels } from '../labels/cli.ts';
import { encodeTerminal } from '../reporters/encode/terminal.ts';
import type { Session } from './host.ts';

/** Entries between two updates of the progress line. */
const STEP = 20_000;

export interface Progress {
  show(file: string, entries: number): void;
  end(): void;
}

/** One line on standard error, rewritten in place; silent in a pipe, in CI and with --quiet. Short lists never show it. */
export function startProgress(session: Session, quiet: boolean): Progress {
  if (quiet || !session.interactive) return { show: () => {}, end: () => {} };
  let shownAt = 0;
  let isShown = false;
  const { stderr } = session.host;
  return {
    show(file, entries) {
      if (entries < shownAt) shownAt = 0;
      if (entries - shownAt < STEP) return;
      shownAt = entries;
      isShown = true;
      stderr.write(
        `\r\u001B[2K${cliLabels.reading[session.language]({ file: encodeTerminal(file), rows: entries })}`,
      );
    },
    end() {
      if (isShown) stderr.write('\r\u001B[2K');
    },
  };
}
