import { type AgencyEntry, loadAgencies } from '../../catalog/load/agencies.ts';
import { loadScoring } from '../../catalog/load/scoring.ts';
import { defaultScoring } from '../../generated/scoring.ts';
import { version } from '../../generated/version.ts';
import { type Day, isoOfDay } from '../../model/plain-date.ts';
import type { Profile } from '../../model/profile.ts';
import type { Scoreboard, Scoring } from '../../model/scoreboard.ts';
import { checkBaselines, type SavedReport } from '../../report/compare/order-baselines.ts';
import { sha256Of } from '../../text/hash.ts';
import { problem } from '../../words/problems/index.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import type { AuditRequest } from '../audit.ts';
import { type FoundCatalog, findCatalog } from './catalogs.ts';
import type { Host, Paths } from './host.ts';
import { openAudit } from './open-audit.ts';
import { findReports } from './saved-reports.ts';

/** Which agencies to check, and what holds for all of them. */
export interface AgenciesFiles {
  /** YAML file of the agencies; the files that it names are relative to it. */
  readonly file: string;
  /** YAML file of the scoring; absent: the shipped one. */
  readonly scoring?: string | undefined;
  /** For every agency; empty: those of its own profile, else the default. */
  readonly catalogs: readonly string[];
  readonly calendars: readonly string[];
  /** Earlier reports of any of the agencies, by name or glob. */
  readonly baselines: readonly string[];
  readonly asOf: Day;
  /** For every agency; absent: the period of its own profile. */
  readonly period?: { readonly from: Day; readonly to: Day } | undefined;
  /** This part of the agencies only: 1-based, in turn. */
  readonly shard?: { readonly part: number; readonly of: number } | undefined;
}

/** An agency with all that its audit needs, before any list is opened. */
export interface FoundAgency {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly agency: string;
  readonly request: AuditRequest;
  readonly baselines: readonly SavedReport[];
}

export interface FoundAgencies {
  readonly agencies: readonly FoundAgency[];
  /** The board without what the audits bring. */
  readonly board: Omit<Scoreboard, 'catalogs' | 'scores'>;
  readonly asOf: Day;
  readonly isShard: boolean;
  /** Every file that the run reads, so that none is written over. */
  readonly inputs: readonly string[];
}

async function findScoring(file: string | undefined, host: Host): Promise<Scoring> {
  if (file === undefined) return defaultScoring;
  const { scoring, problems } = loadScoring(await host.readText(file), file);
  if (scoring === undefined) throw new InputError(problems);
  return scoring;
}

/** The files of an entry as the run opens them. */
function filesOf(entry: AgencyEntry, file: string, { dirname, isAbsolute, join }: Paths) {
  const beside = (path: string) => (isAbsolute(path) ? path : join(dirname(file), path));
  const optional = (path: string | undefined) => (path === undefined ? undefined : beside(path));
  return {
    lists: entry.lists.map(beside),
    profile: optional(entry.profile),
    declarations: optional(entry.declarations),
    mapping: optional(entry.mapping),
    calendars: (entry.calendars ?? []).map(beside),
  };
}

/** The profile under the name that the file of agencies gives; a name that the profile does not know is most likely another agency's. */
function nameProfile(entry: AgencyEntry, profile: Profile): Profile {
  const { agency: own, aliases } = profile;
  const { agency = own, place } = entry;
  if (agency === '') throw new InputError([problem('agencies/no-name', place, {})]);
  if (own === '' || own === agency) return { ...profile, agency };
  if (!aliases.includes(agency))
    throw new InputError([
      problem('agencies/other-name', place, { agency, own, profile: entry.profile ?? '' }),
    ]);
  return { ...profile, agency, aliases: [own, ...aliases.filter((alias) => alias !== agency)] };
}

/** Two agencies of one name cannot be distinguished on a board; one id of a catalog is one text, or its categories would be mixed up. */
function checkTogether(
  found: readonly (FoundAgency & { readonly entry: AgencyEntry })[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const names = new Set<string>();
  const texts = new Map<string, { readonly sha256: string; readonly agency: string }>();
  for (const { agency, request, entry } of found) {
    if (names.has(agency)) problems.push(problem('agencies/name-twice', entry.place, { agency }));
    names.add(agency);
    for (const { reference } of request.catalogs) {
      const { id, sha256 } = reference;
      const known = texts.get(id);
      if (known === undefined) texts.set(id, { sha256, agency });
      else if (known.sha256 !== sha256)
        problems.push(problem('agencies/catalog-differs', entry.place, { id, other: known.agency }));
    }
  }
  return problems;
}

/** Each earlier report goes to the agency that it is of. Those of nobody in the file are a slip, except in a shard, which sees a part. */
function giveBaselines(
  found: readonly FoundAgency[],
  baselines: readonly SavedReport[],
  request: AgenciesFiles,
  problems: Problem[],
): readonly FoundAgency[] {
  const names = new Set(found.map(({ agency }) => agency));
  if (request.shard === undefined) {
    for (const { file, report } of baselines)
      if (!names.has(report.agency))
        problems.push(problem('agencies/baseline-of-nobody', { file }, { agency: report.agency }));
  }
  return found.map((one) => {
    const own = baselines.filter(({ report }) => report.agency === one.agency);
    problems.push(...checkBaselines({ asOf: isoOfDay(request.asOf), agency: one.agency }, own));
    return { ...one, baselines: own };
  });
}

/** Reads the file of agencies and all that it names but the lists themselves; all problems of all agencies are thrown at once. */
export async function findAgencies(request: AgenciesFiles, host: Host): Promise<FoundAgencies> {
  const problems: Problem[] = [];
  const { file, shard } = request;
  const text = await collectProblems(problems, () => host.readText(file));
  const scoring = await collectProblems(problems, () => findScoring(request.scoring, host));
  const baselines = await collectProblems(problems, () => findReports(request.baselines, host));
  const loaded = text === undefined ? undefined : loadAgencies(text, file);
  problems.push(...(loaded?.problems ?? []));
  const entries = loaded?.agencies ?? [];
  const known = new Map<string, Promise<FoundCatalog>>();
  const catalogOf = (name: string) => {
    const found = known.get(name) ?? findCatalog(name, host);
    known.set(name, found);
    return found;
  };
  const inputs = [file, ...(request.scoring === undefined ? [] : [request.scoring]), ...request.calendars];
  const found: (FoundAgency & { readonly entry: AgencyEntry })[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % (shard?.of ?? 1) !== (shard?.part ?? 1) - 1) continue;
    const files = filesOf(entry, file, host.paths);
    const opened = await openAudit(
      {
        ...files,
        catalogs: request.catalogs,
        calendars: [...request.calendars, ...files.calendars],
      },
      { asOf: request.asOf, period: request.period },
      host,
      { catalogOf, adjust: (profile) => nameProfile(entry, profile) },
    );
    problems.push(...opened.problems);
    inputs.push(...opened.inputs);
    if (opened.request === undefined) continue;
    const { agency } = opened.request.profile;
    found.push({ entry, index, agency, request: opened.request, baselines: [] });
  }
  problems.push(...checkTogether(found));
  const agencies = giveBaselines(found, baselines ?? [], request, problems);
  if (problems.some(({ severity }) => severity === 'error') || text === undefined || scoring === undefined)
    throw new InputError(problems);
  const { period: stated } = request;
  const calendars: string[] = [];
  for (const calendar of request.calendars) calendars.push(sha256Of(await host.readText(calendar)));
  return {
    agencies,
    board: {
      schemaVersion: '1.0',
      tool: { name: 'mulu', version },
      asOf: isoOfDay(request.asOf),
      ...(stated === undefined ? {} : { period: { from: isoOfDay(stated.from), to: isoOfDay(stated.to) } }),
      ...(calendars.length === 0 ? {} : { calendars }),
      scoring,
      expected: entries.length,
      sha256: sha256Of(text),
    },
    asOf: request.asOf,
    isShard: shard !== undefined,
    inputs: [...inputs, ...(baselines ?? []).map((one) => one.file)],
  };
}
