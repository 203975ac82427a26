import type { EntryPlace } from '../../tasks/explain-entry.ts';
import type { Host } from '../../tasks/open/host.ts';
import { problem } from '../../words/problems/index.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import { machineOf } from '../machine.ts';
import { parseColumns, parseDay, today } from '../parse-options.ts';
import { profileAtHand, type StatedProfile } from '../profile-at-hand.ts';
import { type Session, write } from '../session.ts';
import { renderEntry } from './render-entry.ts';

export interface EntryOptions {
  readonly catalog?: string;
  readonly profile?: StatedProfile;
  readonly mapping?: string;
  readonly columns?: readonly string[];
  readonly asOf?: string;
  readonly includeHidden?: boolean;
}

/** LIST:SHEET:ROW or LIST:ROW, read from the end: a path may hold a colon of its own. */
async function readPlace(text: string, machine: Host): Promise<EntryPlace> {
  const [, before = '', row = ''] = /^(.+):(\d{1,9})$/u.exec(text) ?? [];
  if (before === '' || Number(row) === 0)
    throw new InputError([problem('usage/bad-entry', { file: '--entry' }, { text })]);
  const at = before.lastIndexOf(':');
  if (at <= 0 || (await machine.exists(before))) return { file: before, row: Number(row) };
  const sheet = before.slice(at + 1);
  return { file: before.slice(0, at), row: Number(row), ...(sheet === '' ? {} : { sheet }) };
}

/** Reads and judges the list, and explains the one row. */
export async function printEntry(text: string, options: EntryOptions, session: Session): Promise<void> {
  const { explainEntry, openAudit, requireAudit } = await import('../../index.ts');
  const problems: Problem[] = [];
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const columns = parseColumns(options.columns, problems);
  const machine = machineOf(session);
  const { catalog, mapping, includeHidden } = options;
  const place = await collectProblems(problems, () => readPlace(text, machine));
  const files = place === undefined ? [] : [place.file];
  const profile = await collectProblems(problems, () => profileAtHand(options.profile, files, session));
  const opened = await openAudit(
    {
      lists: files,
      catalogs: catalog === undefined ? [] : [catalog],
      profile,
      mapping,
    },
    { asOf, columns, includeHidden },
    machine,
  );
  const request = requireAudit(opened, problems);
  if (place === undefined) throw new Error('a problem is missing');
  const [file = place.file] = opened.lists;
  await write(session.host.stdout, renderEntry(await explainEntry(request, { ...place, file }), session));
}
