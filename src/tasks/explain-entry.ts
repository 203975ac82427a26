import { dueDay } from '../calendar/due-day.ts';
import { bindingLimits, boundOf } from '../judge/facts/binding-limits.ts';
import { exemptDaysOf } from '../judge/facts/declared-days.ts';
import { governingDay } from '../judge/facts/governing-day.ts';
import { timingOf } from '../judge/facts/timing.ts';
import { holdsOn, validityOf } from '../judge/facts/validity.ts';
import type { Judging, Timing } from '../judge/rules/rule.ts';
import { compileMatcher } from '../match/compile-matcher.ts';
import type { Finding } from '../model/finding.ts';
import type { MatchResult } from '../model/match.ts';
import { isoOfDay } from '../model/plain-date.ts';
import type { Entry, Field, ReadSheet, SkippedRows } from '../model/publication.ts';
import type { RequiredElement, Requirement } from '../model/requirement.ts';
import type { TimeLimit } from '../model/time-limit.ts';
import { nearest } from '../text/nearest.ts';
import { problem } from '../words/problems/index.ts';
import { InputError } from '../words/problems/problem.ts';
import { type AuditRequest, audit } from './audit.ts';
import { requirementsOf } from './map/review-lists.ts';
import { readLists } from './open/lists.ts';

/** An element that an entry answers, the limits that bind it, and the entry's dates held against them. */
export interface JudgedElement {
  readonly requirement: Requirement;
  readonly element: RequiredElement;
  readonly printed?: string | undefined;
  readonly limits: readonly TimeLimit[];
  /** Absent when the limits do not ask for dates. */
  readonly timing?: Timing | undefined;
  /** Dated on a day on which this version of the item is not in force: another one applies, or none. */
  readonly isOutside: boolean;
}

/** All that is known of one entry; its texts are masked for personal data. */
export interface EntryStory {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly title: string;
  readonly columnPath?: string | undefined;
  /** What the row was read as, in the order of an entry's fields; days as ISO. */
  readonly fields: readonly { readonly field: Field; readonly text: string }[];
  readonly read?: ReadSheet | undefined;
  readonly result: MatchResult;
  readonly requirements: readonly Requirement[];
  readonly judged: readonly JudgedElement[];
  /** Findings that name the entry. */
  readonly findings: readonly Finding[];
}

/** The row asked for; without a sheet, in whatever sheet has it. */
export interface EntryPlace {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row: number;
}

const TEXT_FIELDS = [
  'title',
  'itemCode',
  'itemName',
  'elementName',
  'categoryName',
  'columnPath',
  'documentNumber',
  'publisher',
  'channel',
] as const satisfies readonly (Field & keyof Entry)[];
const DAY_FIELDS = [
  'formedOn',
  'changedOn',
  'publishedOn',
  'abolishedOn',
] as const satisfies readonly (Field & keyof Entry)[];

function fieldsOf(entry: Entry): EntryStory['fields'] {
  const texts = TEXT_FIELDS.map((field) => ({ field, text: entry[field] ?? '' }));
  const days = DAY_FIELDS.map((field) => {
    const day = entry[field];
    return { field, text: day === undefined ? '' : isoOfDay(day) };
  });
  return [...texts, ...days].filter(({ text }) => text !== '');
}

/** The due day, also where a verdict did not need it. */
function withDueDay(timing: Timing | undefined, { dueOn: due }: Judging): Timing | undefined {
  if (timing === undefined || timing.dueOn !== undefined) return timing;
  const { triggeredOn, limit } = timing;
  if (triggeredOn === undefined || limit === undefined || limit.span.unit === 'hour') return timing;
  const dueOn = due(triggeredOn, limit.span);
  return dueOn === undefined ? timing : { ...timing, dueOn };
}

function judgeEntry(
  entry: Entry,
  result: MatchResult,
  requirements: readonly Requirement[],
  { profile, calendar, asOf, period }: AuditRequest,
): readonly JudgedElement[] {
  if (result.kind !== 'item') return [];
  const context: Judging = {
    asOf,
    calendar,
    requirements,
    profile,
    period: { from: period?.from, to: period?.to, stated: period !== undefined },
    dueOn: (from, span) => dueDay(from, span, calendar),
  };
  return result.matches.flatMap((match) =>
    match.elements.map((index) => {
      const requirement = requirements[match.requirement]!;
      const element = requirement.elements[index]!;
      const bound = bindingLimits(requirement, element, profile);
      const within = boundOf(bound, 'within');
      const exemptDays = exemptDaysOf(requirement, element, profile.exemptions, asOf);
      const isOutside = !holdsOn(validityOf(requirement), governingDay(entry, within, asOf));
      const timing =
        within.length === 0 || isOutside
          ? undefined
          : withDueDay(timingOf(entry, { withins: within, exemptDays }, context), context);
      return { requirement, element, printed: bound.printed, limits: bound.limits, isOutside, timing };
    }),
  );
}

/** Why the row is no entry: it was skipped, or it is not there. */
function missing(place: EntryPlace, sheets: readonly string[], skipped: readonly SkippedRows[]): InputError {
  const { file, sheet, row } = place;
  const at = { file, row, ...(sheet === undefined ? {} : { sheet }) };
  if (sheet !== undefined && !sheets.includes(sheet)) {
    const facts = { sheet, known: sheets.join('、'), nearest: nearest(sheet, sheets) };
    return new InputError([problem('usage/no-such-sheet', at, facts)]);
  }
  const reason = skipped.find(
    (rows) => rows.first <= row && row <= rows.last && (sheet === undefined || rows.sheet === sheet),
  )?.reason;
  return new InputError([problem('usage/no-such-entry', at, { row, reason })]);
}

/** How one row was read, what it was taken for and why, and what its dates were held against. */
export async function explainEntry(request: AuditRequest, place: EntryPlace): Promise<EntryStory> {
  const requirements = requirementsOf(
    request.catalogs.map(({ catalog }) => catalog),
    request.profile,
  );
  const matcher = compileMatcher(requirements, request.mapping);
  let story: Omit<EntryStory, 'read' | 'findings'> | undefined;
  const lists = await readLists(request.lists, (entries) => {
    for (const entry of entries) {
      if (story !== undefined || entry.row !== place.row) continue;
      if (place.sheet !== undefined && entry.sheet !== place.sheet) continue;
      const { file, sheet, row, title, columnPath } = entry;
      const result = matcher.match(entry);
      const judged = judgeEntry(entry, result, requirements, request);
      story = { file, sheet, row, title, columnPath, fields: fieldsOf(entry), result, requirements, judged };
    }
  });
  const sheets = lists.flatMap((list) => list.sheets);
  if (story === undefined) {
    throw missing(
      place,
      sheets.map(({ name }) => name),
      lists.flatMap(({ skipped }) => skipped),
    );
  }
  const { file, sheet, row } = story;
  const report = await audit(request);
  const findings = report.findings.filter(
    ({ entry }) => entry?.file === file && entry.sheet === sheet && entry.row === row,
  );
  return { ...story, read: sheets.find(({ name }) => name === sheet), findings };
}
