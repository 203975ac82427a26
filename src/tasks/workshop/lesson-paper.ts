import { type ByteSource, defaultReadLimits } from '../../readers/reader.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { type AgencyYear, makeAgencyYear } from '../../workshop/agency-year.ts';
import { dutyRows } from '../../workshop/duty-table.ts';
import type { Fault } from '../../workshop/fault.ts';
import type { FilledAnswer, FilledPaper } from '../../workshop/grade/filled-paper.ts';
import { type LessonId, lessonIds, lessons } from '../../workshop/lessons.ts';
import { makePaper, type Paper } from '../../workshop/paper.ts';
import { seedOfPaper, settleWishes } from '../../workshop/settle-wishes.ts';
import {
  dutyKey,
  isSameElement,
  kindOfWords,
  type PaperOrigin,
  rowKey,
  type StatedBesides,
  type WrittenAnswer,
} from '../../workshop/written-paper.ts';
import { readPaper } from '../grade/read-paper.ts';
import { findCatalog } from '../open/catalogs.ts';
import type { Host } from '../open/host.ts';
import { checkYear, parseFaults } from './asked-faults.ts';

/** Which paper: the lesson, the participant's number, and what the trainer says. */
export interface LessonChoice extends StatedBesides {
  readonly lesson: LessonId;
  readonly number: number;
  readonly seed: number;
  /** Id; '' for the lesson's own. */
  readonly catalog: string;
}

/** A paper with the year that it is made of. */
export interface LessonPaper {
  readonly choice: LessonChoice;
  readonly year: AgencyYear;
  readonly paper: Paper;
}

/** The faults that are wished for, undefined for the lesson's own; throws where they cannot be read. */
function faultsOf({ faults }: LessonChoice): ReadonlyMap<Fault, number> | undefined {
  if (faults.trim() === '') return undefined;
  const problems: Problem[] = [];
  const wished = parseFaults(faults, faults, problems);
  if (problems.length > 0) throw new InputError(problems);
  return wished;
}

/** The paper that `mulu demo` makes for this number, lesson and seed with the same options; nothing else is taken into account. */
export async function makeLessonPaper(choice: LessonChoice, host: Host): Promise<LessonPaper> {
  const { lesson, number, seed, difficulty } = choice;
  const agency = choice.agency.trim();
  const stated = {
    ...(choice.catalog === '' ? {} : { catalog: choice.catalog }),
    ...(difficulty === '' ? {} : { difficulty }),
    ...(agency === '' ? {} : { agency }),
  };
  const { catalog, wishes } = settleWishes(lesson, stated, faultsOf(choice));
  const year = makeAgencyYear((await findCatalog(catalog, host)).catalog, {
    ...wishes,
    seed: seedOfPaper(seed, number),
  });
  return { choice, year, paper: makePaper(year, number, lesson) };
}

/** As `makeLessonPaper`; refuses a catalog that has no room for the lesson. */
export async function requireLessonPaper(choice: LessonChoice, host: Host): Promise<LessonPaper> {
  const made = await makeLessonPaper(choice, host);
  const catalog = choice.catalog === '' ? lessons[choice.lesson].catalog : choice.catalog;
  const faults = choice.faults.trim() === '' ? catalog : choice.faults;
  const problems = checkYear(made.year, { catalog, faults });
  if (problems.length > 0) throw new InputError(problems);
  return made;
}

/** A paper that was saved, to be continued. */
export interface ResumedPaper extends LessonPaper {
  readonly name: string;
  readonly answers: ReadonlyMap<string, WrittenAnswer>;
  readonly origin?: PaperOrigin;
}

/** The paper's own settings where they are in it; else what is stated, with each of the lessons. */
function choicesOf({ number, origin }: FilledPaper, stated: LessonChoice): readonly LessonChoice[] {
  if (origin !== undefined) {
    const { lesson, seed, catalog, difficulty, agency, faults } = origin;
    return [{ lesson, number, seed, catalog, difficulty, agency, faults }];
  }
  const others = lessonIds.filter((lesson) => lesson !== stated.lesson);
  return [stated.lesson, ...others].map((lesson) => ({ ...stated, lesson, number }));
}

function writtenOf({ text, due = '', late, reason = '' }: FilledAnswer): WrittenAnswer {
  return { kind: kindOfWords(text), due, late: late === undefined ? '' : String(late), reason };
}

/** The answers by the places of the paper; what is nowhere in it is left out. */
function answersOf({ answers }: FilledPaper, year: AgencyYear): ReadonlyMap<string, WrittenAnswer> {
  const duties = dutyRows(year);
  return new Map(
    answers.flatMap((answer): [string, WrittenAnswer][] => {
      if (answer.number !== undefined) return [[rowKey(answer.number), writtenOf(answer)]];
      const index = duties.findIndex(({ code, elementName }) =>
        isSameElement(answer, { item: code, elementName }),
      );
      return index === -1 ? [] : [[dutyKey(index), writtenOf(answer)]];
    }),
  );
}

/** Reads a paper that was filled in, here or as a workbook, and finds out which it is. `stated`: what the trainer said. */
export async function resumePaper(
  source: ByteSource,
  stated: LessonChoice,
  host: Host,
): Promise<ResumedPaper> {
  const filled = await readPaper(source, defaultReadLimits);
  if ('severity' in filled) throw new InputError([filled]);
  for (const choice of choicesOf(filled, stated)) {
    const made = await makeLessonPaper(choice, host);
    if (made.paper.code !== filled.code) continue;
    const { name, origin } = filled;
    const answers = answersOf(filled, made.year);
    return { ...made, name, answers, ...(origin === undefined ? {} : { origin }) };
  }
  const paper = `${filled.number}-${filled.code}`;
  const { seed } = filled.origin ?? stated;
  throw new InputError([problem('demo/other-seed', { file: source.name }, { paper, seed })]);
}
