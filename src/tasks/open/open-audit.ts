import { buildRequirements } from '../../catalog/tailor/requirements.ts';
import { DEFAULT_CATALOG } from '../../model/catalog.ts';
import { type Day, dayOf, dayOfIso } from '../../model/plain-date.ts';
import type { ListChannel, Profile } from '../../model/profile.ts';
import type { Selection } from '../../model/report.ts';
import { defaultReadLimits, type ReadLimits } from '../../readers/reader.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import type { AuditRequest } from '../audit.ts';
import { type FoundCatalog, findCatalog } from './catalogs.ts';
import { checkThere, findLists, openSources } from './find-lists.ts';
import type { Host } from './host.ts';
import { readLists } from './lists.ts';
import { findSettings } from './settings.ts';

/** Everything that an audit reads, by name. */
export interface AuditFiles {
  /** Files, folders, globs; `-` is standard input. */
  readonly lists: readonly string[];
  /** Ids and files; none: those of the profile, else the default. */
  readonly catalogs?: readonly string[] | undefined;
  readonly profile?: string | undefined;
  readonly declarations?: string | undefined;
  readonly calendars?: readonly string[] | undefined;
  readonly mapping?: string | undefined;
}

/** What is stated beside the files; it wins over the profile. */
export interface AuditOverrides {
  /** The day of judgement. */
  readonly asOf: Day;
  readonly period?: { readonly from: Day; readonly to: Day } | undefined;
  /** Judge only the items of this body or section. */
  readonly subject?: string | undefined;
  /** Judge only these items. */
  readonly selection?: Selection | undefined;
  readonly limits?: ReadLimits | undefined;
  /** Meaning by heading; at least one list must have each of these headings. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly channels?: readonly ListChannel[] | undefined;
  readonly includeHidden?: boolean | undefined;
  readonly onProgress?: ((file: string, entries: number) => void) | undefined;
}

/** What many audits in one run do together. */
export interface SharedSteps {
  /** Catalogs that were read before. */
  readonly catalogOf?: (name: string) => Promise<FoundCatalog>;
  /** The profile as this run takes it; throws `InputError` for one that it cannot take. */
  readonly adjust?: (profile: Profile) => Profile;
}

/** An audit that can be run, or what keeps it from being run. */
export interface OpenedAudit {
  /** Absent when one of the inputs has an error. */
  readonly request: AuditRequest | undefined;
  /** Of all inputs together; warnings too. */
  readonly problems: readonly Problem[];
  /** The lists that the arguments mean. */
  readonly lists: readonly string[];
  /** Every file that is read, so that none is written over. */
  readonly inputs: readonly string[];
}

const isFile = (name: string) => /\.ya?ml$/iu.test(name);

/** The period of a profile; an open end reaches to the first or the last day that there is. */
function periodOf({ period }: Profile, asOf: Day): AuditRequest['period'] {
  if (period === undefined) return undefined;
  return { from: dayOfIso(period.from) ?? dayOf(1949, 10, 1), to: dayOfIso(period.to) ?? asOf };
}

/** The only place where an audit is put together, whoever asks for one. Tells all that is wrong with all inputs. */
export async function openAudit(
  files: AuditFiles,
  overrides: AuditOverrides,
  host: Host,
  { catalogOf = (name) => findCatalog(name, host), adjust = (profile) => profile }: SharedSteps = {},
): Promise<OpenedAudit> {
  const problems: Problem[] = [];
  const lists = (await collectProblems(problems, () => findLists(files.lists, host))) ?? [];
  const missing = await checkThere(lists, host);
  problems.push(...missing);
  const settings = await collectProblems(problems, async () => {
    const found = await findSettings({ ...files, calendars: files.calendars ?? [] }, host);
    problems.push(...found.warnings);
    return { ...found, profile: adjust(found.profile) };
  });
  const stated = files.catalogs ?? [];
  const ofProfile = settings?.profile.catalogs ?? [];
  const named = stated.length > 0 ? stated : ofProfile.length > 0 ? ofProfile : [DEFAULT_CATALOG];
  // Which catalog is meant is not known where the profile that would name it is faulty.
  const catalogs: FoundCatalog[] = [];
  if (stated.length > 0 || settings !== undefined)
    for (const name of named) {
      const found = await collectProblems(problems, () => catalogOf(name));
      if (found !== undefined) catalogs.push(found);
    }
  if (settings !== undefined && catalogs.length === named.length) {
    const { problems: tailored } = buildRequirements(
      catalogs.map(({ catalog }) => catalog),
      settings.profile,
    );
    problems.push(...tailored);
  }
  if (missing.length > 0) {
    // What is wrong with the lists that are there is reported in the same run.
    const absent = new Set(missing.map(({ place }) => place.file));
    const there = lists.filter((file) => !absent.has(file));
    const stream = {
      sources: () => openSources(there, host),
      read: host.readSource,
      limits: overrides.limits ?? defaultReadLimits,
      columns: { ...settings?.profile.columns, ...overrides.columns },
      includeHidden: overrides.includeHidden === true,
    };
    await collectProblems(problems, () => readLists(stream, () => {}));
  }
  const inputs = [
    ...lists,
    ...[files.profile, files.declarations, files.mapping].filter((file) => file !== undefined),
    ...(files.calendars ?? []),
    ...named.filter(isFile),
  ];
  const isFaulty = settings === undefined || problems.some(({ severity }) => severity === 'error');
  if (isFaulty) return { request: undefined, problems, lists, inputs };

  const { profile, calendar, mapping } = settings;
  const { asOf, subject, selection, onProgress, columns = {} } = overrides;
  const period = overrides.period ?? periodOf(profile, asOf);
  const request: AuditRequest = {
    catalogs,
    profile,
    calendar,
    asOf,
    ...(period === undefined ? {} : { period }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(subject === undefined ? {} : { subject }),
    ...(selection === undefined ? {} : { selection }),
    lists: {
      sources: () => openSources(lists, host),
      read: host.readSource,
      limits: overrides.limits ?? defaultReadLimits,
      columns: { ...profile.columns, ...columns },
      expectedColumns: Object.keys(columns),
      channels: [...(overrides.channels ?? []), ...(profile.lists ?? [])],
      includeHidden: overrides.includeHidden === true,
      ...(onProgress === undefined ? {} : { onProgress }),
    },
  };
  return { request, problems, lists, inputs };
}

/** The audit, or all that keeps it from being run, thrown together with what the caller found out before. */
export function requireAudit(opened: OpenedAudit, before: readonly Problem[] = []): AuditRequest {
  if (opened.request === undefined || before.length > 0)
    throw new InputError([...before, ...opened.problems]);
  return opened.request;
}
