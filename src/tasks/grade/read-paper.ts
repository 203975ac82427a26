import type { Bilingual } from '../../model/language.ts';
import { openList } from '../../readers/index.ts';
import type { ByteSource, ReadLimits } from '../../readers/reader.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { exerciseWords } from '../../workshop/exercise-words.ts';
import type { FilledAnswer, FilledPaper } from '../../workshop/grade/filled-paper.ts';
import { readKind } from '../../workshop/grade/read-kind.ts';
import { type PaperOrigin, readOrigin } from '../../workshop/written-paper.ts';
import { readTables, type TableRow } from '../map/read-tables.ts';

const columns = {
  number: exerciseWords.number,
  code: exerciseWords.code,
  element: exerciseWords.element,
  fault: exerciseWords.fault,
  due: exerciseWords.due,
  late: exerciseWords.late,
  reason: exerciseWords.reason,
} as const satisfies Record<string, Bilingual>;

type Column = keyof typeof columns;

const order: readonly Column[] = ['number', 'code', 'element', 'fault', 'due', 'late', 'reason'];

/** 试卷 03-7F3A2C, wherever it is written. */
const PAPER = /(?:试卷|Paper)\s*(\d{1,4})\s*[-－—–]\s*([0-9A-Z]{6})(?![0-9A-Z])/iu;
const NAME = /^(?:姓名|Name)\s*[:：]\s*(.*)$/iu;

interface Heading {
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly origin?: PaperOrigin;
}

/** What is on the first sheets: which paper it is, and whose. */
async function readHeading(source: ByteSource, limits: ReadLimits): Promise<Heading | undefined> {
  const opened = await openList(source, limits);
  let paper: readonly [number, string] | undefined;
  let name = '';
  let origin: PaperOrigin | undefined;
  try {
    for (const sheet of opened.sheets) {
      for await (const batch of sheet.rows()) {
        for (let index = 0; index < batch.length; index += 1) {
          for (let at = 0; at < batch.width(index); at += 1) {
            const text = batch.text(index, at).trim();
            const [, number, code] = PAPER.exec(text.normalize('NFKC')) ?? [];
            if (paper === undefined && number !== undefined && code !== undefined)
              paper = [Number(number), code.toUpperCase()];
            origin ??= readOrigin(text);
            const named = NAME.exec(text)?.[1];
            if (name === '' && named !== undefined)
              name = named.trim() || (at + 1 < batch.width(index) ? batch.text(index, at + 1).trim() : '');
          }
        }
      }
      if (paper !== undefined && name !== '') break;
    }
  } finally {
    await opened.close();
  }
  if (paper === undefined) return undefined;
  return { number: paper[0], code: paper[1], name, ...(origin === undefined ? {} : { origin }) };
}

/** A figure as it was typed: `3`, `3天`, `３ 个工作日`; undefined when it is none. */
function readFigure(text: string): number | undefined {
  const found = /\d+/u.exec(text.normalize('NFKC'))?.[0];
  return found === undefined ? undefined : Number(found);
}

function readAnswer(row: TableRow<Column>): FilledAnswer | undefined {
  const text = row.cell('fault');
  const number = /^\d+$/u.exec(row.cell('number').normalize('NFKC'))?.[0];
  const kinds = readKind(text);
  if (text === '' || kinds?.length === 0) return undefined;
  const { file, sheet = '', row: at = 0 } = row.place;
  const { day } = row.day('due');
  const late = readFigure(row.cell('late'));
  const [item, elementName, reason] = [row.cell('code'), row.cell('element'), row.cell('reason')];
  return {
    place: { file, sheet, row: at },
    ...(number === undefined ? { item, elementName } : { number: Number(number) }),
    text,
    meant: kinds ?? [],
    ...(day === undefined ? {} : { due: day }),
    ...(late === undefined ? {} : { late }),
    ...(reason === '' ? {} : { reason }),
  };
}

/** Reads a filled exercise, whatever its columns' order and whatever was added; a problem when it is none. */
export async function readPaper(source: ByteSource, limits: ReadLimits): Promise<FilledPaper | Problem> {
  const place = { file: source.name };
  const heading = await readHeading(source, limits);
  if (heading === undefined) return problem('demo/not-a-paper', place, {});
  const answers: FilledAnswer[] = [];
  const hasTable = await readTables(source, limits, columns, order, ['fault'], (row) => {
    const answer = readAnswer(row);
    if (answer !== undefined) answers.push(answer);
  });
  if (!hasTable) return problem('demo/no-answer-column', place, {});
  return { file: source.name, ...heading, answers };
}
