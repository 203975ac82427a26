import { addMonths, dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import type { CellCorrection, ExemptionGround } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { ElementAnswer, OpenElementKey, SettlingKind } from '../../model/settlement.ts';
import type { ByteSource, ReadLimits } from '../../readers/reader.ts';
import { normalise } from '../../text/normalise.ts';
import {
  type AnswerColumn,
  answerColumnOrder,
  answerColumns,
  type CellColumn,
  cellColumnOrder,
  cellColumns,
  groundLabels,
  settlingLabels,
} from '../../words/labels/answers.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { ReviewDefaults } from './read-review.ts';
import { readTables, type TableRow } from './read-tables.ts';

/** Answers beside those about entries, as a person filled them in. */
export interface ReadAnswers {
  readonly answers: readonly ElementAnswer[];
  readonly corrections: readonly {
    readonly correction: Omit<CellCorrection, 'place'>;
    readonly title: string;
  }[];
  /** Elements and cells left open. */
  readonly blank: number;
  /** One of the sheets is there: a ledger has only that of elements. */
  readonly hasTable: boolean;
  readonly problems: readonly Problem[];
}

function byLabel<Key extends string>(
  labels: Readonly<Record<Key, { readonly zh: string; readonly en: string }>>,
  keys: readonly Key[],
): ReadonlyMap<string, Key> {
  return new Map(
    keys.flatMap((key) =>
      [key, ...Object.values(labels[key])].map((text) => [normalise(text), key] as const),
    ),
  );
}

const kinds = byLabel(settlingLabels, ['nothing-happened', 'seen', 'withheld', 'handed-over']);

const grounds: ReadonlyMap<string, ExemptionGround> = byLabel(groundLabels, [
  'state-secret',
  'prohibited-by-law',
  'public-security',
  'trade-secret',
  'privacy',
  'internal-affairs',
  'process-information',
  'enforcement-file',
]);

function parseTexts(text: string, least: number): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.length === least ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function readElementKey(text: string): OpenElementKey | undefined {
  const [item, element, from, until] = parseTexts(text, 4) ?? [];
  if (typeof item !== 'string' || typeof element !== 'string') return undefined;
  return typeof from === 'string' && typeof until === 'string' ? { item, element, from, until } : undefined;
}

type CellKey = Pick<CellCorrection, 'file' | 'row' | 'field' | 'written'> & { readonly sheet: string };

const isField = (text: unknown): text is CellKey['field'] =>
  text === 'formedOn' || text === 'changedOn' || text === 'publishedOn';

function readCellKey(text: string): CellKey | undefined {
  const [file, sheet, row, field, written] = parseTexts(text, 5) ?? [];
  if (typeof file !== 'string' || typeof sheet !== 'string' || typeof written !== 'string') return undefined;
  return typeof row === 'number' && isField(field) ? { file, sheet, row, field, written } : undefined;
}

/** A year from a day, the day before included. */
function aYearAfter(iso: string): string {
  const day = dayOfIso(iso);
  return day === undefined ? iso : isoOfDay(addMonths(day, 12) - 1);
}

/** Reads the sheets of undetermined elements and of unreadable cells of a workbook that `mulu map` wrote, or of a ledger. */
export async function readAnswers(
  source: ByteSource,
  requirements: readonly Requirement[],
  defaults: ReviewDefaults,
  limits: ReadLimits,
): Promise<ReadAnswers> {
  const problems: Problem[] = [];
  const answers: ElementAnswer[] = [];
  const corrections: { correction: Omit<CellCorrection, 'place'>; title: string }[] = [];
  const handedTo = new Map<string, string>();
  let blank = 0;

  const isStanding = ({ item, element }: OpenElementKey) =>
    requirements.some(
      ({ code, elements }) =>
        code === item && elements.some(({ id, nature }) => id === element && nature === 'standing'),
    );

  function dayOf(row: TableRow<AnswerColumn>, column: 'day' | 'until'): string | undefined {
    const { day, text } = row.day(column);
    if (day === undefined && text !== '') problems.push(problem('review/bad-date', row.at(column), { text }));
    return day;
  }

  /** What an answer needs and the row does not have. */
  function need(row: TableRow<AnswerColumn>, column: AnswerColumn, text: string): string {
    const facts = { answer: row.cell('answer'), column: answerColumns[column] };
    if (text === '') problems.push(problem('review/answer-incomplete', row.at(column), facts));
    return text;
  }

  function answerOf(row: TableRow<AnswerColumn>, kind: SettlingKind, key: OpenElementKey): ElementAnswer {
    const written = row.cell('note');
    const note = written === '' ? {} : { note: written };
    const person = row.cell('person') || (defaults.decidedBy ?? '');
    switch (kind) {
      case 'nothing-happened':
        return { ...key, kind, statedBy: need(row, 'person', person), ...note };
      case 'seen': {
        if (!isStanding(key)) problems.push(problem('review/seen-event', row.at('answer'), {}));
        const seenOn = dayOf(row, 'day') ?? defaults.decidedOn;
        const validUntil = dayOf(row, 'until') ?? aYearAfter(seenOn);
        const url = need(row, 'url', row.cell('url'));
        return { ...key, kind, url, seenBy: need(row, 'person', person), seenOn, validUntil, ...note };
      }
      case 'withheld': {
        const text = need(row, 'ground', row.cell('ground'));
        const ground = grounds.get(normalise(text));
        if (ground === undefined && text !== '')
          problems.push(problem('review/unknown-ground', row.at('ground'), { text }));
        const approver = need(row, 'person', person);
        const approvedOn = dayOf(row, 'day');
        const validUntil = dayOf(row, 'until');
        return {
          ...key,
          kind,
          ground: ground ?? 'internal-affairs',
          reason: written || text,
          approver,
          ...(approvedOn === undefined ? {} : { approvedOn }),
          ...(validUntil === undefined ? {} : { validUntil }),
        };
      }
      case 'handed-over': {
        const to = need(row, 'body', row.cell('body'));
        const before = handedTo.get(key.item);
        if (before !== undefined && before !== to)
          problems.push(problem('review/handed-over-twice', row.at('body'), { item: key.item, before, to }));
        handedTo.set(key.item, to);
        return { ...key, kind, to, ...(written === '' ? {} : { basis: written }) };
      }
    }
  }

  function takeAnswer(row: TableRow<AnswerColumn>): void {
    const written = row.cell('answer');
    const key = readElementKey(row.cell('identity'));
    if (written === '') {
      if (key !== undefined) blank += 1;
      return;
    }
    const kind = kinds.get(normalise(written));
    if (key === undefined) problems.push(problem('review/identity-lost', row.at('identity'), {}));
    if (kind === undefined)
      problems.push(problem('review/unknown-settling', row.at('answer'), { answer: written }));
    if (key !== undefined && kind !== undefined) answers.push(answerOf(row, kind, key));
  }

  function takeCell(row: TableRow<CellColumn>): void {
    const key = readCellKey(row.cell('identity'));
    const { day: value, text } = row.day('value');
    if (text === '') {
      if (key !== undefined) blank += 1;
      return;
    }
    if (value === undefined) problems.push(problem('review/bad-date', row.at('value'), { text }));
    if (key === undefined) problems.push(problem('review/identity-lost', row.at('identity'), {}));
    const correctedBy = row.cell('person') || (defaults.decidedBy ?? '');
    if (correctedBy === '') problems.push(problem('review/without-decider', row.at('person'), {}));
    if (key === undefined || value === undefined) return;
    const { sheet, ...rest } = key;
    const note = row.cell('note');
    corrections.push({
      correction: {
        ...rest,
        ...(sheet === '' ? {} : { sheet }),
        value,
        correctedBy,
        correctedOn: defaults.decidedOn,
        ...(note === '' ? {} : { note }),
      },
      title: row.cell('title'),
    });
  }

  const hasElements = await readTables(
    source,
    limits,
    answerColumns,
    answerColumnOrder,
    ['answer', 'identity'],
    takeAnswer,
  );
  const hasCells = await readTables(
    source,
    limits,
    cellColumns,
    cellColumnOrder,
    ['value', 'identity'],
    takeCell,
  );
  return { answers, corrections, blank, hasTable: hasElements || hasCells, problems };
}
