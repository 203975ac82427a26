import { encodeTerminal } from '../write/encode.ts';
import { machineOf } from './machine.ts';
import { type Session, write } from './session.ts';
import { cliLabels } from './words/cli.ts';

/** `-p FILE`, `--no-profile`, or neither. */
export type StatedProfile = string | false | undefined;

/** The profile of a run: the one that was named, else one that is found beside the lists, which is said; none after `--no-profile`. */
export async function profileAtHand(
  stated: StatedProfile,
  lists: readonly string[],
  session: Session,
): Promise<string | undefined> {
  if (stated !== undefined) return stated === false ? undefined : stated;
  const { findProfile } = await import('../tasks/open/find-profile.ts');
  const found = await findProfile(lists, machineOf(session));
  if (found !== undefined)
    await write(session.host.stderr, `${cliLabels.foundProfile[session.language](encodeTerminal(found))}\n`);
  return found;
}
