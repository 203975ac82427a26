import type { EntryVerdict } from '../judge/engine/follow-entry.ts';
import { entryFields } from '../model/entry-fields.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Finding } from '../model/finding.ts';
import type { MatchResult, TitlePart } from '../model/match.ts';
import { isoOfDay } from '../model/plain-date.ts';
import type { Entry, Field, ReadSheet, SkippedRows } from '../model/publication.ts';
import type { Requirement } from '../model/requirement.ts';
import { nearest } from '../text/nearest.ts';
import { problem } from '../words/problems/index.ts';
import { InputError } from '../words/problems/problem.ts';
import { type AuditRequest, audit } from './audit.ts';

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
  /** The parts of the title as they were read. */
  readonly parts: readonly TitlePart[];
  /** What decided how probable the likeliest items are. */
  readonly estimates: readonly Estimate[];
  readonly result: MatchResult;
  readonly requirements: readonly Requirement[];
  readonly judged: readonly EntryVerdict[];
  /** Findings that name the entry. */
  readonly findings: readonly Finding[];
}

/** The row asked for; without a sheet, in whatever sheet has it. */
export interface EntryPlace {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row: number;
}

/** What an entry says under each of its fields; days as ISO. */
function fieldsOf(entry: Entry): EntryStory['fields'] {
  return entryFields.flatMap((field) => {
    const value = entry[field];
    if (value === undefined || value === '') return [];
    return [{ field, text: typeof value === 'number' ? isoOfDay(value) : value }];
  });
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

/** How one row was read, what it was taken for and why, and what its dates came to in the audit of the lists. */
export async function explainEntry(request: AuditRequest, place: EntryPlace): Promise<EntryStory> {
  let story: Omit<EntryStory, 'read' | 'findings' | 'judged'> | undefined;
  let judged: (() => readonly EntryVerdict[]) | undefined;
  const report = await audit(request, {
    wants: ({ row, sheet }) =>
      story === undefined && row === place.row && (place.sheet === undefined || sheet === place.sheet),
    take({ entry, result, requirements, parts, estimates, verdicts }) {
      const { file, sheet, row, title, columnPath } = entry;
      story = {
        file,
        sheet,
        row,
        title,
        columnPath,
        fields: fieldsOf(entry),
        parts: parts(),
        estimates: estimates(),
        result,
        requirements,
      };
      judged = verdicts;
    },
  });
  const sheets = report.inputs.flatMap((list) => list.sheets);
  if (story === undefined || judged === undefined) {
    throw missing(
      place,
      sheets.map(({ name }) => name),
      report.inputs.flatMap(({ skipped }) => skipped),
    );
  }
  const { file, sheet, row } = story;
  const findings = report.findings.filter(
    ({ entry }) => entry?.file === file && entry.sheet === sheet && entry.row === row,
  );
  return { ...story, judged: judged(), read: sheets.find(({ name }) => name === sheet), findings };
}
