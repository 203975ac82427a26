import { join } from 'node:path';
import type { LetterTemplate } from '../model/letter.ts';
import type { GapReport } from '../model/report.ts';
import { collectProblems, type Problem } from '../words/problems/problem.ts';
import { chooseSheetName } from '../write/book/sheet-name.ts';
import { type Content, type FormatRequest, refuseOverwriting } from './formats.ts';
import { refuseWithout } from './parse-options.ts';
import type { Session } from './session.ts';

/** A file in a folder for one of several bodies: a sheet's name is a safe file name too, and the number keeps their order. */
export function nameFile(folder: string, index: number, body: string, extension: string): string {
  const name = chooseSheetName(body, new Set()).replace(/[<>|"]/gu, ' ');
  return join(folder, `${String(index + 1).padStart(3, '0')} ${name}.${extension}`);
}

/** `--letters` and `--letter-template`. */
export interface LettersOptions {
  readonly letters?: string;
  readonly letterTemplate?: string;
}

/** The wording of an office, where it gives one; it has a meaning only where letters are written. */
export async function readLetterTemplate(
  { letters, letterTemplate }: LettersOptions,
  formats: readonly FormatRequest<GapReport>[] | undefined,
  problems: Problem[],
): Promise<LetterTemplate | undefined> {
  if (letterTemplate === undefined) return undefined;
  const isUsed = letters !== undefined || formats?.some(({ format }) => format === 'docx') !== false;
  if (!isUsed) problems.push(...refuseWithout('--letters', [['--letter-template', true]]));
  const { findLetterTemplate } = await import('../index.ts');
  return collectProblems(problems, () => findLetterTemplate(letterTemplate));
}

/** `--letters`: a notice for each section in a folder. None falls on a file that the run reads. */
export async function renderLetters(
  report: GapReport,
  { letters: folder }: LettersOptions,
  template: LetterTemplate | undefined,
  inputs: readonly (string | undefined)[],
  { language }: Session,
): Promise<readonly Content[]> {
  if (folder === undefined) return [];
  const { writeLetters } = await import('../report/letter/write-letters.ts');
  const letters = await writeLetters(report, { language, template });
  const files = letters.map(({ owner, content }, index) => ({
    file: nameFile(folder, index, owner, 'docx'),
    content,
    option: '--letters',
  }));
  await refuseOverwriting(files, inputs);
  return files;
}
