import { exists } from '../../host/disk.ts';
import { readStandardInput } from '../../host/standard-input.ts';
import { defaultReadLimits } from '../../readers/reader.ts';
import type { EntryPlace } from '../../tasks/explain-entry.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { parseColumns, parseDay, throwProblems, today } from '../parse-options.ts';
import { type Session, write } from '../session.ts';
import { renderEntry } from './render-entry.ts';

export interface EntryOptions {
  readonly catalog?: string;
  readonly profile?: string;
  readonly mapping?: string;
  readonly columns?: readonly string[];
  readonly asOf?: string;
  readonly includeHidden?: boolean;
}

/** LIST:SHEET:ROW or LIST:ROW, read from the end: a path may hold a colon of its own. */
async function readPlace(text: string): Promise<EntryPlace> {
  const [, before = '', row = ''] = /^(.+):(\d{1,9})$/u.exec(text) ?? [];
  if (before === '' || Number(row) === 0)
    throw new InputError([problem('usage/bad-entry', { file: '--entry' }, { text })]);
  const at = before.lastIndexOf(':');
  if (at <= 0 || (await exists(before))) return { file: before, row: Number(row) };
  const sheet = before.slice(at + 1);
  return { file: before.slice(0, at), row: Number(row), ...(sheet === '' ? {} : { sheet }) };
}

/** Reads and judges the list, and tells the story of the one row. */
export async function tellEntry(text: string, options: EntryOptions, session: Session): Promise<void> {
  const { explainEntry, findCatalog, findSettings, openSources } = await import('../../index.ts');
  const problems: Problem[] = [];
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const columns = parseColumns(options.columns, problems);
  throwProblems(problems);
  const place = await readPlace(text);
  const { profile, calendar, mapping } = await findSettings({
    profile: options.profile,
    calendars: [],
    mapping: options.mapping,
  });
  const named = options.catalog === undefined ? profile.catalogs : [options.catalog];
  const catalogs = await Promise.all((named.length === 0 ? ['health-2019'] : named).map(findCatalog));
  const story = await explainEntry(
    {
      catalogs,
      profile,
      calendar,
      asOf,
      ...(mapping === undefined ? {} : { mapping }),
      lists: {
        sources: () => openSources([place.file], () => readStandardInput(session.host.stdin)),
        limits: defaultReadLimits,
        columns: { ...profile.columns, ...columns },
        channels: profile.lists ?? [],
        includeHidden: options.includeHidden === true,
      },
    },
    place,
  );
  await write(session.host.stdout, renderEntry(story, session));
}
