import { keepDeclarations, keepSelected } from '../catalog/tailor/keep-selected.ts';
import { buildRequirements } from '../catalog/tailor/requirements.ts';
import { version } from '../generated/version.ts';
import { acceptFindings } from '../judge/engine/accept-findings.ts';
import { startEvaluation } from '../judge/engine/evaluate.ts';
import type { EntryVerdict } from '../judge/engine/follow-entry.ts';
import { forecastDuties, listPriorities } from '../judge/engine/outlook.ts';
import { holdGate } from '../judge/engine/summary.ts';
import { rules } from '../judge/rules/index.ts';
import { statedAgency } from '../list/read-list.ts';
import { checkMapping } from '../match/apply-mapping.ts';
import { compileMatcher } from '../match/compile-matcher.ts';
import { questionMapping } from '../match/question-mapping.ts';
import type { ReadyTables } from '../match/ready-tables.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Mapping } from '../model/mapping.ts';
import type { MatchResult, TitlePart } from '../model/match.ts';
import type { ComingDuty } from '../model/outlook.ts';
import { type Day, dayOfIso, isoOfDay } from '../model/plain-date.ts';
import type { Profile } from '../model/profile.ts';
import type { Entry, ReadList } from '../model/publication.ts';
import { type CatalogReference, DAYS_TO_MEND, type GapReport, type Selection } from '../model/report.ts';
import type { Requirement } from '../model/requirement.ts';
import { InputError } from '../words/problems/problem.ts';
import { type GuardedBy, guardLists } from './guard-lists.ts';
import { type ListStream, readLists } from './open/lists.ts';
import { startCorrections } from './settle/correct-cells.ts';
import { describeUsedCalendar } from './used-calendar.ts';

/** All that an audit depends on; nothing is taken from the clock, the locale or the environment. */
export interface AuditRequest {
  readonly catalogs: readonly {
    readonly catalog: Catalog;
    readonly reference: CatalogReference;
    /** See `FoundCatalog`. */
    readonly tables?: ReadyTables;
  }[];
  readonly profile: Profile;
  readonly calendar: Calendar;
  /** The day of judgement. */
  readonly asOf: Day;
  readonly period?: { readonly from: Day; readonly to: Day };
  readonly mapping?: Mapping;
  /** Judge only the items of this body or section. */
  readonly subject?: string;
  /** Judge only these items; `narrowReport` shows only them. */
  readonly selection?: Selection;
  readonly lists: ListStream;
  /** Hold the lists against the guard of the profile, and against the entries of a former report; absent: take them as they are. */
  readonly guard?: Omit<GuardedBy, 'asOf'>;
}

/** What was made ready for the matcher, by catalog. */
export function tablesOf({ catalogs }: Pick<AuditRequest, 'catalogs'>): ReadonlyMap<string, ReadyTables> {
  return new Map(
    catalogs.flatMap(({ catalog, tables }) => (tables === undefined ? [] : [[catalog.id, tables]])),
  );
}

/** The lists, with the audited period. */
function listsOf({ lists, period }: AuditRequest): ListStream {
  return period === undefined ? lists : { ...lists, period: { from: period.from, until: period.to } };
}

/** An entry that is followed through the audit, while its batch is at hand. */
export interface FollowedEntry {
  readonly entry: Entry;
  readonly result: MatchResult;
  readonly requirements: readonly Requirement[];
  /** The parts of its title, as they were read. */
  readonly parts: () => readonly TitlePart[];
  /** Why its most probable items are so. */
  readonly estimates: () => readonly Estimate[];
  /** What the audit made of it; known when the audit is over. */
  readonly verdicts: () => readonly EntryVerdict[];
}

/** Asks what an audit makes of single entries. */
export interface AuditWatch {
  /** Told of every entry as it passes, with what it was taken for. */
  readonly passing?: (entry: Entry, result: MatchResult, requirements: readonly Requirement[]) => void;
  wants(entry: Entry): boolean;
  take(followed: FollowedEntry): void;
}

/** Where neither a profile nor the lists name the agency, the report is of the body that the catalog binds, if it binds one. */
function namelessAgency(requirements: readonly Requirement[], title: string): string {
  const [subject, ...others] = new Set(requirements.map((requirement) => requirement.subject));
  return subject === undefined || subject === '' || others.length > 0 ? title : subject;
}

/** Named days of the months in which something falls due, by the calendar of this audit. */
function namedDaysOf(
  forecast: readonly ComingDuty[],
  calendar: Calendar,
): Readonly<Record<string, 'rest' | 'work'>> {
  const months = new Set(forecast.map(({ dueOn }) => dueOn.slice(0, 7)));
  const named: Record<string, 'rest' | 'work'> = {};
  for (const month of months) {
    const first = dayOfIso(`${month}-01`);
    if (first === undefined) continue;
    for (let day = first; isoOfDay(day).startsWith(month); day += 1) {
      if (calendar.makeUpName(day) !== undefined) named[isoOfDay(day)] = 'work';
      else if (calendar.holidayName(day) !== undefined) named[isoOfDay(day)] = 'rest';
    }
  }
  return named;
}

/** The main job, top to bottom: catalog × profile → requirements; list → entries; both → matches → findings → report. */
export async function audit(request: AuditRequest, watch?: AuditWatch): Promise<GapReport> {
  const { profile, calendar, asOf } = request;
  const catalogs = request.catalogs.map(({ catalog }) => catalog);

  const { requirements: all, tailoring, problems } = buildRequirements(catalogs, profile);
  if (problems.some((problem) => problem.severity === 'error')) throw new InputError(problems);
  const { rules: _, ...selected } = request.selection ?? {};
  const scope = { subject: request.subject, ...selected };
  const requirements = keepSelected(all, scope);

  const period = {
    from: request.period?.from,
    to: request.period?.to,
    stated: request.period !== undefined,
  };
  const declared = keepDeclarations(profile, all, scope);
  const matcher = compileMatcher(requirements, request.mapping, tablesOf(request));
  const unusedMappings = () =>
    matcher
      .mappingCounts()
      .flatMap(({ rule, entries }) => (entries === 0 && declared.concerns(rule) ? [rule] : []));
  const { mapping } = request;
  const contradictedMappings = () =>
    mapping === undefined
      ? []
      : checkMapping(mapping, requirements).filter(({ rule }) => declared.concerns(rule));
  const questioner = mapping === undefined ? undefined : questionMapping(mapping, requirements);
  const doubtedMappings = () =>
    (questioner?.doubts() ?? []).filter(({ rule }) => declared.concerns(rule) || rule.answer.kind === 'none');
  const context = {
    asOf,
    calendar,
    requirements,
    profile: declared.profile,
    period,
    unusedMappings,
    contradictedMappings,
    doubtedMappings,
  };
  const evaluation = startEvaluation(context, rules);

  const corrector = startCorrections(profile.corrections);
  const inputs: readonly ReadList[] = await readLists(listsOf(request), (entries) => {
    corrector?.take(entries);
    for (const entry of entries) {
      const result = matcher.match(entry);
      questioner?.take(entry, result);
      watch?.passing?.(entry, result, requirements);
      if (watch?.wants(entry) === true) {
        const parts = () => matcher.describe(entry.title);
        const estimates = () => matcher.estimate(entry.title);
        watch.take({
          entry,
          result,
          requirements,
          parts,
          estimates,
          verdicts: evaluation.follow(entry, result),
        });
      } else evaluation.take(entry, result);
    }
  });

  if (request.guard !== undefined && profile.guard !== undefined) {
    const failed = guardLists(profile.guard, inputs, { asOf, ...request.guard });
    if (failed.length > 0) throw new InputError(failed);
  }

  const judged = evaluation.finish();
  const acceptance = acceptFindings(judged.findings, judged.rules, profile.accepted, isoOfDay(asOf));
  const result = { ...judged, findings: acceptance.findings, rules: acceptance.rules };
  const gate = profile.gate === undefined ? undefined : holdGate(profile.gate, result);
  const [catalog, ...others] = request.catalogs.map(({ reference }) => reference);
  if (catalog === undefined) throw new Error('an audit needs at least one catalog');
  const mendBy = calendar.addWorkdays(asOf, DAYS_TO_MEND);
  const forecast = forecastDuties(result.items, isoOfDay(asOf));
  return {
    schemaVersion: '1.0',
    tool: { name: 'mulu', version },
    catalog,
    catalogs: [catalog, ...others],
    agency: profile.agency || statedAgency(inputs) || namelessAgency(all, catalog.title),
    period: {
      from: result.period.from === undefined ? null : isoOfDay(result.period.from),
      to: result.period.to === undefined ? null : isoOfDay(result.period.to),
      stated: period.stated,
    },
    asOf: isoOfDay(asOf),
    calendar: {
      ...describeUsedCalendar(calendar),
      mendBy: mendBy === undefined ? null : isoOfDay(mendBy),
      namedDays: namedDaysOf(forecast, calendar),
    },
    inputs,
    summary: result.summary,
    items: result.items,
    findings: result.findings,
    rules: result.rules,
    tailoring: [...tailoring, ...result.tailoring, ...(corrector?.listed() ?? []), ...acceptance.tailoring],
    unmatched: result.unmatched,
    ...(gate === undefined ? {} : { gate }),
    notChecked: result.notChecked,
    priorities: listPriorities(result.findings, rules),
    forecast,
  };
}
