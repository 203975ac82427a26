import { type Session, write } from './session.ts';
import { shellOf } from './suggest.ts';
import { cliLabels } from './words/cli.ts';

/**
 * What `>` of Windows PowerShell makes of UTF-8 cannot be undone, and nothing here sees which shell it was: a person at a Windows
 * terminal whose output went elsewhere is asked to have the file written by mulu.
 */
export async function noteRedirection(session: Session): Promise<void> {
  const { host, interactive, language } = session;
  if (!interactive || host.stdout.isTTY === true || shellOf(session) !== 'windows') return;
  await write(host.stderr, `${cliLabels.redirected[language]}\n`);
}
