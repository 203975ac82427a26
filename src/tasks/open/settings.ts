import { shippedCalendar } from '../../calendar/shipped.ts';
import type { Calendar, CalendarData } from '../../model/calendar.ts';
import type { Mapping } from '../../model/mapping.ts';
import { emptyProfile, type Profile } from '../../model/profile.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import { catalogBeside } from './catalogs.ts';
import type { Host } from './host.ts';

/** Side files of an audit, by name. */
export interface SettingFiles {
  readonly profile?: string | undefined;
  readonly declarations?: string | undefined;
  readonly calendars: readonly string[];
  readonly mapping?: string | undefined;
}

export interface Settings {
  readonly profile: Profile;
  readonly calendar: Calendar;
  readonly mapping?: Mapping;
  /** Warnings of all files: an error is thrown. */
  readonly warnings: readonly Problem[];
}

/** How each kind of side file is read; a parser is loaded only for a file that was named. */
const loaders = {
  profile: async () => (await import('../../catalog/load/profile.ts')).loadProfile,
  declarations: async () => (await import('../../catalog/load/declarations.ts')).loadDeclarations,
  mapping: async () => (await import('../../catalog/load/mapping.ts')).loadMapping,
  calendar: async () => (await import('../../catalog/load/calendar.ts')).loadCalendar,
};

/** Reads a side file and keeps its problems; a file that is not there is a problem like any other. */
async function readSideFile<Value>(
  file: string | undefined,
  loader: () => Promise<(text: string, file: string) => { readonly problems: readonly Problem[] } & Value>,
  problems: Problem[],
  host: Host,
): Promise<Value | undefined> {
  if (file === undefined) return undefined;
  return collectProblems(problems, async () => {
    const load = await loader();
    const loaded = load(await host.readText(file), file);
    problems.push(...loaded.problems);
    return loaded;
  });
}

/** Loads every side file before any list is opened, and throws all their problems at once. */
export async function findSettings(files: SettingFiles, host: Host): Promise<Settings> {
  const problems: Problem[] = [];
  const profile = await readSideFile(files.profile, loaders.profile, problems, host);
  const side = await readSideFile(files.declarations, loaders.declarations, problems, host);
  const mapping = await readSideFile(files.mapping, loaders.mapping, problems, host);
  const added: CalendarData[] = [];
  for (const file of files.calendars) {
    const below = shippedCalendar(added);
    const loader = async () => {
      const load = await loaders.calendar();
      return (text: string, name: string) => load(text, name, below);
    };
    const calendar = await readSideFile(file, loader, problems, host);
    if (calendar?.data !== undefined) added.push(calendar.data);
  }
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError(problems);
  const base = profile?.profile ?? emptyProfile();
  const declared = side?.declarations;
  return {
    profile: {
      ...base,
      catalogs: await Promise.all(
        base.catalogs.map((name) => catalogBeside(files.profile ?? '', name, host)),
      ),
      items: [...base.items, ...(declared?.items ?? [])],
      exemptions: [...base.exemptions, ...(declared?.exemptions ?? [])],
      zeroReports: [...base.zeroReports, ...(declared?.zeroReports ?? [])],
      accepted: [...base.accepted, ...(declared?.accepted ?? [])],
      corrections: [...base.corrections, ...(declared?.corrections ?? [])],
      attestations: [...base.attestations, ...(declared?.attestations ?? [])],
    },
    calendar: shippedCalendar(added),
    warnings: problems,
    ...(mapping?.mapping === undefined ? {} : { mapping: mapping.mapping }),
  };
}
