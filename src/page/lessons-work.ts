/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What the worker does for the lessons: the papers of the command line, marked as it marks them. */
import type { Language } from '../model/language.ts';
import { defaultReadLimits, memorySource } from '../readers/reader.ts';
import { readPaper } from '../tasks/grade/read-paper.ts';
import { countExample } from '../tasks/workshop/count-days.ts';
import { renderExerciseWorkbook } from '../tasks/workshop/exercise-workbook.ts';
import {
  type LessonPaper,
  makeLessonPaper,
  requireLessonPaper,
  resumePaper,
} from '../tasks/workshop/lesson-paper.ts';
import { tellAnswers } from '../tasks/workshop/tell-answers.ts';
import { dutyRows } from '../workshop/duty-table.ts';
import { dutyColumns, offeredKinds, sayTasks, titleOf } from '../workshop/exercise-parts.ts';
import { exerciseWords, faultNames } from '../workshop/exercise-words.ts';
import { markPaper } from '../workshop/grade/mark-paper.ts';
import { columnsOf, type ListColumn, placeRows } from '../workshop/list-table.ts';
import { dutyKey, rowKey, type WrittenPaper } from '../workshop/written-paper.ts';
import { offeredCatalogs, safeName, WORKBOOK } from './handed-out.ts';
import type { LessonAnswer, LessonJob, Marked, ShownPaper, ShownRow } from './lessons-messages.ts';
import { pageHost } from './page-host.ts';

function showRows({ year }: LessonPaper, language: Language): ShownPaper['sheets'] {
  // Number and title lead a row.
  const columns = columnsOf(year).filter(({ heading }) => heading !== '序号' && heading !== '标题');
  const placed = placeRows(year);
  return year.sheets.map(({ name }) => ({
    name,
    rows: placed
      .filter(({ sheet }) => sheet === name)
      .map(({ row, number }): ShownRow => {
        const cells = (part: ListColumn['part']) =>
          columns
            .filter((column) => column.part === part)
            .map(({ heading, english, text }) => ({
              heading: language === 'zh' ? heading : english,
              text: text(row, number, year.setting),
            }))
            .filter(({ text }) => text !== '');
        const parts = { what: cells('what'), where: cells('where'), days: cells('days') };
        return { key: rowKey(number), number, title: row.title, cells: parts };
      }),
  }));
}

function showPaper(made: LessonPaper, language: Language): ShownPaper {
  const { year, paper, choice } = made;
  return {
    kind: 'paper',
    title: titleOf(paper, language),
    tasks: sayTasks(year, paper, language),
    kinds: offeredKinds.map((fault) => ({ fault, name: faultNames[fault][language] })),
    dutiesHeading: exerciseWords.duties[language],
    duties: dutyRows(year).map((duty, index) => ({
      key: dutyKey(index),
      cells: dutyColumns.map(({ word, text }) => ({
        heading: exerciseWords[word][language],
        text: text(duty, language),
      })),
    })),
    sheets: showRows(made, language),
    example: countExample(choice.lesson).map(({ days }) => days),
  };
}

/** Marks what the workbook says that would be handed in: nothing is marked in another way. */
async function mark(
  { year, paper }: LessonPaper,
  written: WrittenPaper,
  { reach, language }: Extract<LessonJob, { kind: 'mark' }>,
): Promise<Marked> {
  const bytes = await renderExerciseWorkbook(year, paper, language, written);
  const filled = await readPaper(memorySource('paper.xlsx', bytes), defaultReadLimits);
  if ('severity' in filled) throw new Error(filled.message.en);
  const marks = markPaper(paper, filled);
  const { outOf, score, marked } = marks;
  const points = Math.max(0, marks.points);
  const found = marked.filter(({ isFound }) => isFound).length;
  const told = tellAnswers(year, marks, reach, language);
  return { kind: 'marked', reach, points, outOf, score, planted: marked.length, found, told };
}

async function handIn(
  { year, paper, choice }: LessonPaper,
  written: WrittenPaper,
  language: Language,
): Promise<LessonAnswer> {
  const number = String(paper.number).padStart(2, '0');
  const parts = [choice.lesson, number, ...(written.name === '' ? [] : [safeName(written.name)])];
  const content = await renderExerciseWorkbook(year, paper, language, written);
  return {
    kind: 'handed-in',
    file: { what: 'paper', name: `${parts.join('-')}.xlsx`, type: WORKBOOK, content },
  };
}

export async function answerLesson(job: LessonJob): Promise<LessonAnswer> {
  if (job.kind === 'offer') return { kind: 'offered', catalogs: await offeredCatalogs() };
  const dropped = job.catalogs.map(
    async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const,
  );
  const host = pageHost(new Map(await Promise.all(dropped)));
  if (job.kind === 'resume') {
    const source = memorySource(job.file.name, new Uint8Array(await job.file.arrayBuffer()));
    const { choice, name, answers, origin } = await resumePaper(source, job.choice, host);
    return { kind: 'resumed', choice, name, answers, ...(origin === undefined ? {} : { origin }) };
  }
  const { language, choice } = job;
  if (job.kind === 'paper') return showPaper(await requireLessonPaper(choice, host), language);
  const made = await makeLessonPaper(choice, host);
  return job.kind === 'mark' ? mark(made, job.written, job) : handIn(made, job.written, language);
}
