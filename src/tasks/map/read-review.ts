import { createDateReader } from '../../list/dates/read-date-cell.ts';
import { conditionKey } from '../../match/merge-decisions.ts';
import type { Place } from '../../model/location.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { Requirement } from '../../model/requirement.ts';
import { type Decision, type Reach, readReviewKey } from '../../model/review.ts';
import { openList } from '../../readers/index.ts';
import type { ByteSource, ReadLimits, RowBatch } from '../../readers/reader.ts';
import { nearest } from '../../text/nearest.ts';
import { normalise } from '../../text/normalise.ts';
import {
  CANDIDATE_REASON,
  type ReviewColumn,
  reachLabels,
  reachOrder,
  reviewColumnOrder,
  reviewColumns,
} from '../../words/labels/map.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { type AnswerReader, compileAnswerReader } from './read-answer.ts';

/** What a filled-in workbook says. */
export interface ReadReview {
  readonly decisions: readonly Decision[];
  /** Questions left open. */
  readonly blank: number;
  readonly problems: readonly Problem[];
}

/** Taken where a row leaves the cell blank. */
export interface ReviewDefaults {
  readonly decidedBy?: string | undefined;
  /** ISO day. */
  readonly decidedOn: string;
}

/** Rows above the headings that a person may have added. */
const HEADING_ROWS = 20;

/** Where each column is, and its heading as the file has it. */
type Columns = ReadonlyMap<ReviewColumn, { readonly index: number; readonly heading: string }>;

const columnOfHeading: ReadonlyMap<string, ReviewColumn> = new Map(
  reviewColumnOrder.flatMap((column) =>
    Object.values(reviewColumns[column]).map((heading) => [normalise(heading), column] as const),
  ),
);

const reachOfText: ReadonlyMap<string, Reach> = new Map(
  reachOrder.flatMap((reach) =>
    Object.values(reachLabels[reach]).map((text) => [normalise(text), reach] as const),
  ),
);

function findColumns(batch: RowBatch, index: number): Columns | undefined {
  const columns = new Map<ReviewColumn, { index: number; heading: string }>();
  for (let column = 0; column < batch.width(index); column += 1) {
    const heading = batch.text(index, column).trim();
    const meaning = columnOfHeading.get(normalise(heading));
    if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, { index: column, heading });
  }
  return columns.has('answer') && columns.size > 2 ? columns : undefined;
}

/** Reads the rows of one sheet, one after the other; keeps nothing of a batch. */
function startRows(answer: AnswerReader, defaults: ReviewDefaults) {
  const dates = createDateReader();
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  const answered = new Map<string, { readonly row: number; readonly answer: string }>();
  let blank = 0;

  function readDay(batch: RowBatch, index: number, column: number | undefined, place: Place): string {
    if (column === undefined) return defaults.decidedOn;
    const reading = dates.read(batch, index, column);
    if (reading === undefined) return isoOfDay(dates.scanned.day);
    if (reading.kind === 'day') return isoOfDay(reading.day);
    if (reading.kind !== 'blank')
      problems.push(problem('review/bad-date', place, { text: batch.text(index, column) }));
    return defaults.decidedOn;
  }

  function readReach(text: string, hasColumn: boolean, place: Place): Reach {
    const reach = text === '' ? 'pattern' : reachOfText.get(normalise(text));
    if (reach === undefined) {
      const known = reachOrder.flatMap((one) => Object.values(reachLabels[one]));
      problems.push(problem('review/unknown-reach', place, { reach: text, nearest: nearest(text, known) }));
    } else if (reach === 'column' && !hasColumn) {
      problems.push(problem('review/reach-without-column', place, {}));
    }
    return reach ?? 'pattern';
  }

  /** 1, 2 and 3 take a candidate of the row. */
  function candidateOf(written: string, cell: (column: ReviewColumn) => string): string {
    const columns: Readonly<Record<string, ReviewColumn>> = { 1: 'first', 2: 'second', 3: 'third' };
    const column = columns[written.normalize('NFKC')];
    return column === undefined ? written : (cell(column).split(CANDIDATE_REASON)[0] ?? '').trim();
  }

  function take(batch: RowBatch, index: number, columns: Columns, place: Place): void {
    const cell = (column: ReviewColumn) => {
      const found = columns.get(column);
      return found === undefined ? '' : batch.text(index, found.index).trim();
    };
    const at = (column: ReviewColumn): Place => ({
      ...place,
      cell: columns.get(column)?.heading ?? reviewColumns[column].zh,
    });
    const written = cell('answer');
    const elements = cell('elements');
    if (written === '') {
      if (elements !== '')
        problems.push(problem('review/elements-without-item', at('elements'), { elements }));
      else if (cell('identity') !== '') blank += 1;
      return;
    }
    const text = candidateOf(written, cell);
    if (text === '') {
      const number = Number(written.normalize('NFKC'));
      problems.push(problem('review/without-candidate', at('answer'), { number }));
      return;
    }
    const group = readReviewKey(cell('identity'));
    if (group === undefined) problems.push(problem('review/identity-lost', at('identity'), {}));
    const read = answer(text, at('answer'), { text: elements, place: at('elements') });
    if (read.problem !== undefined) problems.push(read.problem);
    const reach = readReach(cell('reach'), group === undefined || group.columnPath !== '', at('reach'));
    const decidedBy = cell('decidedBy') || defaults.decidedBy;
    if (decidedBy === undefined || decidedBy === '')
      problems.push(problem('review/without-decider', at('decidedBy'), {}));
    const decidedOn = readDay(batch, index, columns.get('decidedOn')?.index, at('decidedOn'));
    if (group === undefined || read.answer === undefined || decidedBy === undefined) return;
    const note = cell('note');
    const decision: Decision = {
      group,
      answer: read.answer,
      reach,
      decidedBy,
      decidedOn,
      ...(note === '' ? {} : { note }),
    };
    const key = conditionKey(decision);
    const said = JSON.stringify(decision.answer);
    const before = answered.get(key);
    if (before !== undefined && before.answer !== said)
      problems.push(problem('review/answered-twice', at('answer'), { other: before.row }));
    answered.set(key, { row: place.row ?? 0, answer: said });
    decisions.push(decision);
  }

  return { take, finish: (): ReadReview => ({ decisions, blank, problems }) };
}

/** Reads a workbook that `mulu map` wrote and a person filled in, in whatever software. */
export async function readReview(
  source: ByteSource,
  requirements: readonly Requirement[],
  defaults: ReviewDefaults,
  limits: ReadLimits,
): Promise<ReadReview> {
  const rows = startRows(compileAnswerReader(requirements), defaults);
  const opened = await openList(source, limits);
  let hasTable = false;
  try {
    for (const sheet of opened.sheets) {
      let columns: Columns | undefined;
      let seen = 0;
      for await (const batch of sheet.rows()) {
        for (let index = 0; index < batch.length; index += 1) {
          seen += 1;
          const place = { file: source.name, sheet: sheet.name, row: batch.rowNumber(index) };
          if (columns !== undefined) rows.take(batch, index, columns, place);
          else if (seen <= HEADING_ROWS) columns = findColumns(batch, index);
        }
        if (columns === undefined && seen >= HEADING_ROWS) break;
      }
      hasTable ||= columns !== undefined;
    }
  } finally {
    await opened.close();
  }
  if (!hasTable) {
    return { decisions: [], blank: 0, problems: [problem('review/no-table', { file: source.name }, {})] };
  }
  return rows.finish();
}
