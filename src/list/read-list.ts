import { type Day, isoOfDay } from '../model/plain-date.ts';
import type { Entry, ReadList, ReadSheet } from '../model/publication.ts';
import { openList } from '../readers/index.ts';
import type { ByteSource, OpenedList, ReadLimits } from '../readers/reader.ts';
import { createReaderNotes } from '../readers/reader-notes.ts';
import { InputError } from '../words/problems/problem.ts';
import { cleanHeading } from './columns/read-heading.ts';
import { readOverrides } from './columns/read-overrides.ts';
import { problemOfUnreadable } from './no-list.ts';
import { emptySheet, readSheet, type SheetResult } from './read-sheet.ts';
import { safeText } from './rows/batch-view.ts';
import { createSkipLog } from './skipped-rows.ts';

export interface ReadListOptions {
  /** Meaning by heading, from the command line or the profile: {材料: 'title'}; 'ignore' leaves a column out. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Ordinal of the first entry: entries are numbered over all lists of a run. */
  readonly firstOrdinal: number;
  readonly includeHidden?: boolean;
  /** Channel of every entry of a sheet that has no column for it. */
  readonly channel?: string;
  /** The audited period: dates without a year take it from there where nothing nearer says it. */
  readonly period?: { readonly from: Day; readonly until: Day };
}

/** What is written for characters that were lost before the list was exported, in each way that systems lose them. */
const LOST = /\ufffd|锟斤拷|\?{3}/u;
/** Said by a reader of characters that are broken in the file itself. */
const DAMAGED = 'damaged-characters';

/** Takes the days of entries as they pass. */
function createDayTally(period: ReadListOptions['period']) {
  let first: Day | undefined;
  let last: Day | undefined;
  let dated = 0;
  let inPeriod = 0;
  const isInside = (day: Day | undefined) =>
    period !== undefined && day !== undefined && day >= period.from && day <= period.until;
  return {
    take({ publishedOn, formedOn, changedOn }: Entry): void {
      if (publishedOn !== undefined) {
        if (first === undefined || publishedOn < first) first = publishedOn;
        if (last === undefined || publishedOn > last) last = publishedOn;
      }
      if (publishedOn === undefined && formedOn === undefined && changedOn === undefined) return;
      dated += 1;
      if (isInside(publishedOn) || isInside(formedOn) || isInside(changedOn)) inPeriod += 1;
    },
    tally: (): NonNullable<ReadList['days']> => ({
      ...(first === undefined ? {} : { first: isoOfDay(first) }),
      ...(last === undefined ? {} : { last: isoOfDay(last) }),
      dated,
      ...(period === undefined ? {} : { inPeriod }),
    }),
  };
}

/** Stated headings that no sheet has. */
function headingsNotFound(
  stated: Readonly<Record<string, string>>,
  sheets: readonly ReadSheet[],
): readonly string[] {
  const found = new Set(
    sheets.flatMap(({ columns }) =>
      columns
        .filter(({ how }) => how === 'override')
        .flatMap(({ heading }) => [heading, heading.split('/').at(-1) ?? ''])
        .map(cleanHeading),
    ),
  );
  return Object.keys(stated).filter((heading) => !found.has(cleanHeading(heading)));
}

/**
 * Reads a publication list as a stream of entries and returns what was read. Entries of a batch are valid until the next
 * batch is asked for. Throws `InputError` when no sheet is a list, saying what it is instead.
 */
export async function* readList(
  source: ByteSource,
  opened: OpenedList,
  options: ReadListOptions,
): AsyncGenerator<readonly Entry[], ReadList> {
  const file = source.name;
  const overrides = readOverrides(options.columns ?? {}, file);
  const log = createSkipLog();
  const days = createDayTally(options.period);
  const results: SheetResult[] = [];
  const sheets: ReadSheet[] = [];
  const anomalies: Record<string, number> = {};
  const lost = createReaderNotes();
  let entries = 0;
  for (const sheet of opened.sheets) {
    if (sheet.hidden && options.includeHidden !== true) {
      const name = safeText(sheet.name);
      log.addSheet(name, 'hidden-sheet');
      sheets.push(emptySheet(name, sheet.position));
      continue;
    }
    const rows = readSheet(
      sheet,
      {
        file,
        firstOrdinal: options.firstOrdinal + entries,
        overrides,
        channel: options.channel,
        period: options.period,
      },
      log,
    );
    for (;;) {
      const next = await rows.next();
      if (next.done === true) {
        results.push(...next.value);
        sheets.push(...next.value.map((table) => table.sheet));
        break;
      }
      for (const entry of next.value) {
        days.take(entry);
        if (LOST.test(entry.title))
          lost.count('lost-characters', opened.sheets.length > 1 ? entry.sheet : '', entry.row);
        if (entry.anomalies.length === 0) continue;
        for (const { kind } of entry.anomalies) anomalies[kind] = (anomalies[kind] ?? 0) + 1;
      }
      entries += next.value.length;
      yield next.value;
    }
  }
  const unusedColumns = headingsNotFound(options.columns ?? {}, sheets);
  if (!results.some(({ head }) => head.kind === 'list')) {
    throw new InputError([problemOfUnreadable(file, results, opened.sheets)]);
  }
  return {
    file,
    format: opened.format,
    ...(opened.encoding === undefined ? {} : { encoding: opened.encoding }),
    sheets,
    rows: sheets.reduce((total, sheet) => total + sheet.rows, 0),
    entries,
    skipped: log.groups(),
    skippedRows: log.counts(),
    anomalies,
    ...(entries === 0 ? {} : { days: days.tally() }),
    sha256: await source.sha256(),
    notes: [
      ...opened.notes,
      ...(opened.notes.some((note) => note.startsWith(DAMAGED)) ? [] : lost.list()),
    ].map((note) => safeText(note)),
    ...(unusedColumns.length === 0 ? {} : { unusedColumns }),
  };
}

/**
 * Opens and reads a list. Entries of a batch are valid until the next batch is asked for. Throws `InputError` for what is no list.
 */
export type ReadSource = (
  source: ByteSource,
  limits: ReadLimits,
  options: ReadListOptions,
) => AsyncGenerator<readonly Entry[], ReadList>;

/** Reads where it is called. */
export const readSource: ReadSource = async function* (source, limits, options) {
  const opened = await openList(source, limits);
  try {
    return yield* readList(source, opened, options);
  } finally {
    await opened.close();
  }
};

const labelled = /(?:填[报写表]单位|报送单位|编制单位|单位名称|制表单位)\s*[:：]\s*([^\s:：,，;；(（]+)/u;

/** The agency that the lists name in their own unit rows, if all that name one name the same; else ''. */
export function statedAgency(lists: readonly ReadList[]): string {
  const names = new Set(
    lists.flatMap(({ skipped }) =>
      skipped.flatMap(({ reason, text }) =>
        reason === 'unit-row' || reason === 'title-row' ? (labelled.exec(text)?.[1] ?? []) : [],
      ),
    ),
  );
  const [name = '', ...others] = names;
  return others.length > 0 ? '' : name;
}
