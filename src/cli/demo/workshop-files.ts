import { join } from 'node:path';
import type { Catalog } from '../../model/catalog.ts';
import type { Language } from '../../model/language.ts';
import { renderExerciseWorkbook } from '../../tasks/workshop/exercise-workbook.ts';
import { renderListWorkbook } from '../../tasks/workshop/list-workbook.ts';
import { type AgencyYear, makeAgencyYear } from '../../workshop/agency-year.ts';
import { answerKey, type KeyEntry, writeAnswerKey } from '../../workshop/answer-key.ts';
import type { LessonId } from '../../workshop/lessons.ts';
import { writeListCsv } from '../../workshop/list-table.ts';
import { makePaper, type Paper, type WorkshopKey } from '../../workshop/paper.ts';
import { writeProfile } from '../../workshop/profile-text.ts';
import type { Wishes } from '../../workshop/setting.ts';

/** Where the parts of a workshop are: what is handed out has no answer beside it. */
export const folders = { trainer: 'trainer', participants: 'participants' } as const;

const two = (number: number) => String(number).padStart(2, '0');

/** One paper that is to be made; a lesson has a folder of its own. */
export interface PaperPlace {
  readonly number: number;
  readonly lesson?: LessonId;
}

/** Files of one paper by role. */
export function paperFiles(folder: string, { number, lesson }: PaperPlace) {
  const inLesson = lesson === undefined ? [] : [lesson];
  const own = join(folder, folders.trainer, ...inLesson, `paper-${two(number)}`);
  return {
    exercise: join(folder, folders.participants, ...inLesson, `paper-${two(number)}.xlsx`),
    workbook: join(own, 'publication-list.xlsx'),
    csv: join(own, 'publication-list.csv'),
    profile: join(own, 'profile.yaml'),
    key: join(own, 'expected-findings.tsv'),
    report: join(own, 'gaps.html'),
  } as const;
}

export const keyFile = (folder: string): string => join(folder, folders.trainer, 'key.json');

export const lessonFile = (folder: string, lesson: LessonId): string =>
  join(folder, folders.participants, lesson, 'lesson.html');

/** One participant's year with all that is written of it but the report. */
export interface MadePaper {
  readonly year: AgencyYear;
  readonly paper: Paper;
  readonly findings: readonly KeyEntry[];
  readonly files: ReturnType<typeof paperFiles>;
  readonly contents: Readonly<
    Record<'exercise' | 'workbook' | 'csv' | 'profile' | 'key', string | Uint8Array>
  >;
}

export async function makePaperFiles(
  folder: string,
  place: PaperPlace,
  { catalog, wishes }: { readonly catalog: Catalog; readonly wishes: Wishes },
  language: Language,
): Promise<MadePaper> {
  const { pointToSchema } = await import('../../index.ts');
  const year = makeAgencyYear(catalog, wishes);
  const files = paperFiles(folder, place);
  const paper = makePaper(year, place.number, place.lesson);
  return {
    year,
    paper,
    findings: answerKey(year),
    files,
    contents: {
      exercise: await renderExerciseWorkbook(year, paper, language),
      workbook: await renderListWorkbook(year),
      csv: writeListCsv(year),
      profile: await pointToSchema(writeProfile(year), files.profile),
      key: writeAnswerKey(year),
    },
  };
}

/** The key of all papers, as `--grade` reads it. */
export function writeKey(papers: readonly Paper[]): string {
  const key: WorkshopKey = { format: 'mulu-demo-key', papers };
  return `${JSON.stringify(key, undefined, 1)}\n`;
}
