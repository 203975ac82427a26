import * as schema from '../../generated/validators/profile.js';
import { isBeyondStatute } from '../../limits/limit-weakening.ts';
import { readLimit } from '../../limits/read-limit.ts';
import type { LimitReading } from '../../model/limit-reading.ts';
import {
  emptyProfile,
  type Gate,
  type InputGuard,
  type LimitSettings,
  type ListChannel,
  type Profile,
  type Severity,
} from '../../model/profile.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import {
  type AcceptedDocument,
  type AttestationDocument,
  type ExemptionDocument,
  type ItemTailoringDocument,
  readAccepted,
  readAttestations,
  readExemptions,
  readItems,
  readZeroReports,
  type ZeroReportDocument,
} from './declarations.ts';
import { byPlace, hasErrors, type ReadDocument, readDocument } from './document.ts';
import { escapePointer } from './json-pointer.ts';

/** A profile as it is written; every field may be absent where its value was refused. */
interface ProfileDocument {
  readonly agency?: string;
  readonly aliases?: readonly string[];
  readonly region?: string;
  readonly catalogs?: readonly string[];
  readonly period?: { readonly from?: string; readonly to?: string };
  readonly channel?: string;
  readonly lists?: readonly { readonly files?: string; readonly channel?: string }[];
  readonly limits?: {
    readonly prompt?: string;
    readonly regular?: string;
    readonly external?: Readonly<Record<string, string>>;
    readonly items?: Readonly<Record<string, string>>;
  };
  readonly items?: readonly ItemTailoringDocument[];
  readonly zeroReports?: readonly ZeroReportDocument[];
  readonly exemptions?: readonly ExemptionDocument[];
  readonly attestations?: readonly AttestationDocument[];
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  readonly columns?: Readonly<Record<string, string>>;
  readonly bodies?: Readonly<Record<string, readonly string[]>>;
  readonly guard?: InputGuard;
  readonly gate?: Gate;
  readonly accepted?: readonly AcceptedDocument[];
}

function readLimits(
  document: ProfileDocument,
  source: ReadDocument<unknown>,
  problems: Problem[],
): LimitSettings {
  function read(printed: string | undefined, pointer: string): LimitReading | undefined {
    if (printed === undefined) return undefined;
    const answer = readLimit(printed);
    if (answer.ok) return answer.reading;
    const { at, rest, nearest } = answer;
    problems.push(problem('limit/unreadable', source.placeOf(pointer), { printed, at, rest, nearest }));
    return undefined;
  }
  function readAll(phrases: Readonly<Record<string, string>> | undefined, pointer: string) {
    const readings: Record<string, LimitReading> = {};
    for (const [key, printed] of Object.entries(phrases ?? {})) {
      const reading = read(printed, `${pointer}/${escapePointer(key)}`);
      if (reading !== undefined) readings[key] = reading;
    }
    return readings;
  }
  const prompt = read(document.limits?.prompt, '/limits/prompt');
  const regular = read(document.limits?.regular, '/limits/regular');
  if (prompt?.limits.some(isBeyondStatute) === true) {
    const facts = { limit: prompt.printed };
    problems.push(problem('profile/limit-beyond-statute', source.placeOf('/limits/prompt'), facts));
  }
  return {
    ...(prompt === undefined ? {} : { prompt }),
    ...(regular === undefined ? {} : { regular }),
    external: readAll(document.limits?.external, '/limits/external'),
    items: readAll(document.limits?.items, '/limits/items'),
    itemPlaces: Object.fromEntries(
      Object.keys(document.limits?.items ?? {}).map((key) => [
        key,
        source.placeOf(`/limits/items/${escapePointer(key)}`, 'key'),
      ]),
    ),
  };
}

function readLists(document: ProfileDocument, source: ReadDocument<unknown>): readonly ListChannel[] {
  return (document.lists ?? []).map(({ files = '', channel = '' }, index) => ({
    files,
    channel,
    place: source.placeOf(`/lists/${index}`),
  }));
}

/** Reads an agency's profile, all problems in one run. `profile` is absent when there are errors. */
export function loadProfile(
  text: string,
  file: string,
): { readonly profile?: Profile; readonly problems: readonly Problem[] } {
  const source = readDocument<ProfileDocument>(schema, text, file);
  const { document } = source;
  const problems = [...source.problems];
  if (document === undefined) return { problems };
  const { agency = '', aliases = [], catalogs = [], severity = {}, columns = {}, bodies = {} } = document;
  const { region, channel, period } = document;
  const [from = '', to = ''] = [period?.from, period?.to];
  if (period !== undefined && to !== '' && to < from) {
    problems.push(problem('profile/period-reversed', source.placeOf('/period/to'), { from, to }));
  }
  const profile: Profile = {
    ...emptyProfile(agency),
    aliases,
    catalogs,
    severity,
    columns,
    bodies,
    ...(region === undefined ? {} : { region }),
    ...(channel === undefined ? {} : { channel }),
    ...(document.lists === undefined ? {} : { lists: readLists(document, source) }),
    ...(document.guard === undefined ? {} : { guard: document.guard }),
    ...(document.gate === undefined ? {} : { gate: document.gate }),
    accepted: readAccepted(document.accepted, source),
    ...(period === undefined ? {} : { period: { from, to } }),
    limits: readLimits(document, source, problems),
    items: readItems(document.items, source),
    zeroReports: readZeroReports(document.zeroReports, source, problems),
    exemptions: readExemptions(document.exemptions, source, problems),
    attestations: readAttestations(document.attestations, source, problems),
    file,
  };
  problems.sort(byPlace);
  return hasErrors(problems) ? { problems } : { profile, problems };
}
