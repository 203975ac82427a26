import { shippedCalendar } from '../calendar/shipped.ts';
import { readText } from '../disk.ts';
import { loadCalendar } from '../load/calendar.ts';
import { emptyProfile } from '../load/default-profile.ts';
import { loadExemptions } from '../load/exemptions.ts';
import { loadMapping } from '../load/mapping.ts';
import { loadProfile } from '../load/profile.ts';
import type { Calendar, CalendarData } from '../model/calendar.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Profile } from '../model/profile.ts';
import { InputError, type Problem } from '../problems/problem.ts';
import { catalogBeside } from './catalogs.ts';

/** Side files of an audit, by name. */
export interface SettingFiles {
  readonly profile?: string | undefined;
  readonly exemptions?: string | undefined;
  readonly calendars: readonly string[];
  readonly mapping?: string | undefined;
}

export interface Settings {
  readonly profile: Profile;
  readonly calendar: Calendar;
  readonly mapping?: Mapping;
}

/** Reads a side file and keeps its problems; a file that is not there is a problem like any other. */
async function collect<Value>(
  file: string | undefined,
  load: (text: string, file: string) => { readonly problems: readonly Problem[] } & Value,
  problems: Problem[],
): Promise<Value | undefined> {
  if (file === undefined) return undefined;
  try {
    const loaded = load(await readText(file), file);
    problems.push(...loaded.problems);
    return loaded;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** Loads every side file before any list is opened, and throws all their problems at once. */
export async function findSettings(files: SettingFiles): Promise<Settings> {
  const problems: Problem[] = [];
  const profile = await collect(files.profile, loadProfile, problems);
  const exemptions = await collect(files.exemptions, loadExemptions, problems);
  const mapping = await collect(files.mapping, loadMapping, problems);
  const added: CalendarData[] = [];
  for (const file of files.calendars) {
    const calendar = await collect(file, loadCalendar, problems);
    if (calendar?.data !== undefined) added.push(calendar.data);
  }
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError(problems);
  const base = profile?.profile ?? emptyProfile();
  return {
    profile: {
      ...base,
      catalogs: await Promise.all(base.catalogs.map((name) => catalogBeside(files.profile ?? '', name))),
      exemptions: [...base.exemptions, ...(exemptions?.exemptions ?? [])],
      zeroReports: [...base.zeroReports, ...(exemptions?.zeroReports ?? [])],
    },
    calendar: shippedCalendar(added),
    ...(mapping?.mapping === undefined ? {} : { mapping: mapping.mapping }),
  };
}
