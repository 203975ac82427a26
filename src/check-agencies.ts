import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { audit } from './audit.ts';
import { readText } from './disk.ts';
import { findCatalog } from './gather/catalogs.ts';
import { findLists, openSources } from './gather/find-lists.ts';
import { findSettings } from './gather/settings.ts';
import { defaultScoring } from './generated/scoring.ts';
import { version } from './generated/version.ts';
import { type AgencyEntry, loadAgencies } from './load/agencies.ts';
import { loadScoring } from './load/scoring.ts';
import type { Day } from './model/plain-date.ts';
import { isoOfDay } from './model/plain-date.ts';
import type { GapReport } from './model/report.ts';
import type { AgencyScore, Scoreboard } from './model/scoreboard.ts';
import type { Scoring } from './model/scoring.ts';
import { InputError, type Problem } from './problems/problem.ts';
import type { ReadLimits } from './readers/reader.ts';
import { scoreReport } from './score/score-report.ts';

/** One run over several agencies. */
export interface AgenciesRequest {
  /** YAML file of the agencies; the files that it names are relative to it. */
  readonly file: string;
  /** YAML file of the scoring; absent: the shipped one. */
  readonly scoring?: string | undefined;
  readonly catalogs: readonly string[];
  readonly calendars: readonly string[];
  readonly asOf: Day;
  readonly period?: { readonly from: Day; readonly to: Day } | undefined;
  readonly limits: ReadLimits;
  /** This part of the agencies only: 1-based, in turn. */
  readonly shard?: { readonly part: number; readonly of: number } | undefined;
  /** Told each report as it is made; the scoreboard keeps its figures only. */
  readonly take: (report: GapReport, index: number) => Promise<void>;
}

async function findScoring(file: string | undefined): Promise<Scoring> {
  if (file === undefined) return defaultScoring;
  const { scoring, problems } = loadScoring(await readText(file), file);
  if (scoring === undefined) throw new InputError(problems);
  return scoring;
}

async function auditOne(entry: AgencyEntry, request: AgenciesRequest): Promise<GapReport> {
  const beside = (file: string) => join(dirname(request.file), file);
  const optional = (file: string | undefined) => (file === undefined ? undefined : beside(file));
  const settings = await findSettings({
    profile: optional(entry.profile),
    exemptions: optional(entry.exemptions),
    mapping: optional(entry.mapping),
    calendars: request.calendars,
  });
  const { calendar, mapping } = settings;
  const profile = { ...settings.profile, agency: entry.agency };
  const catalogs = await Promise.all(request.catalogs.map(findCatalog));
  const files = await findLists(entry.lists.map(beside));
  return audit({
    catalogs,
    profile,
    calendar,
    asOf: request.asOf,
    ...(request.period === undefined ? {} : { period: request.period }),
    ...(mapping === undefined ? {} : { mapping }),
    lists: {
      sources: () => openSources(files, () => Promise.reject(new Error('no standard input here'))),
      limits: request.limits,
      columns: profile.columns,
      includeHidden: false,
    },
  });
}

/**
 * Checks agency after agency by the same catalogs on the same day and scores each. Problems of all agencies are thrown together. A shard
 * holds the scores of its own agencies; the shards of one run merge to the board of the whole run.
 */
export async function checkAgencies(request: AgenciesRequest): Promise<Scoreboard> {
  const text = await readText(request.file);
  const scoring = await findScoring(request.scoring);
  const { agencies, problems } = loadAgencies(text, request.file);
  if (agencies === undefined) throw new InputError(problems);
  const catalogs = await Promise.all(request.catalogs.map(findCatalog));
  const scores: AgencyScore[] = [];
  const found: Problem[] = [];
  const { part, of } = request.shard ?? { part: 1, of: 1 };
  for (const [index, entry] of agencies.entries()) {
    if (index % of !== part - 1) continue;
    try {
      const report = await auditOne(entry, request);
      await request.take(report, index);
      scores.push(scoreReport(report, index, scoring));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      found.push(...error.problems);
    }
  }
  if (found.length > 0) throw new InputError(found);
  return {
    schemaVersion: '1.0',
    tool: { name: 'mulu', version },
    asOf: isoOfDay(request.asOf),
    catalogs: catalogs.map(({ reference: { id, title, sha256 } }) => ({ id, title, sha256 })),
    scoring,
    expected: agencies.length,
    sha256: createHash('sha256').update(text).digest('hex'),
    scores,
  };
}
