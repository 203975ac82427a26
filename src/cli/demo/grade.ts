import { join } from 'node:path';
import { dayOfIso } from '../../model/plain-date.ts';
import { gradePapers } from '../../tasks/grade/grade-papers.ts';
import { findPaths } from '../../tasks/open/find-lists.ts';
import { InputError } from '../../words/problems/problem.ts';
import { gradeSentences } from '../../workshop/grade/grade-words.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import type { Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import { printProblems } from '../print-problems.ts';
import { type Session, write } from '../session.ts';
import { cliLabels } from '../words/cli.ts';
import { listKinds, listParticipants, type ResultTable } from './result-rows.ts';
import { renderResultsHtml, renderResultsWorkbook } from './results.ts';
import { folders, keyFile } from './workshop-files.ts';

export interface GradeOptions {
  readonly grade: readonly string[];
  readonly key?: string;
}

/** The first name of its kind that is free: a class may hand in more than once, and nothing is overwritten. */
async function freeName(folder: string): Promise<{ readonly html: string; readonly workbook: string }> {
  const { exists } = await import('../../index.ts');
  for (let count = 1; ; count += 1) {
    const stem = join(folder, count === 1 ? 'results' : `results-${count}`);
    const names = { html: `${stem}.html`, workbook: `${stem}.xlsx` };
    if (!(await exists(names.html)) && !(await exists(names.workbook))) return names;
  }
}

/** Columns under their headings, as wide as what is in them. */
function drawColumns({ headings, rows }: ResultTable, most: number): string {
  const lines = [headings, ...rows.slice(0, most)].map((row) =>
    row.slice(0, headings.length).map((cell) => encodeTerminal(String(cell))),
  );
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => displayWidth(line[at] ?? ''))));
  const pad = (cell: string, at: number) => cell + ' '.repeat((widths[at] ?? 0) - displayWidth(cell));
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

const MOST_KINDS = 5;

/** Marks the papers of a class; what cannot be marked is reported, and keeps none of the others from being marked. */
export async function grade(
  folder: string,
  { grade: files, key = keyFile(folder) }: GradeOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { writeTogether } = await import('../../index.ts');
  const { language, host } = session;
  // Not every shell expands a pattern.
  const papers = await findPaths(files, machineOf(session));
  const { result, problems } = await gradePapers(papers, key, machineOf(session));
  if (result.marks.length === 0) throw new InputError(problems);
  const day = dayOfIso(result.marks[0]?.paper.asOf ?? '') ?? 0;
  const names = await freeName(join(folder, folders.trainer));
  await writeTogether([
    { file: names.html, content: renderResultsHtml(result, language) },
    { file: names.workbook, content: await renderResultsWorkbook(result, language, day) },
  ]);
  const participants = listParticipants(result, language);
  const kinds = listKinds(result, language);
  const facts = { papers: result.marks.length, average: result.average };
  const said = [
    gradeSentences.class[language](facts),
    '',
    drawColumns({ ...participants, headings: participants.headings.slice(0, -1) }, result.marks.length),
    '',
    kinds.title,
    drawColumns(kinds, MOST_KINDS),
  ];
  await write(host.stdout, `${said.join('\n')}\n`);
  if (problems.length > 0) await printProblems(problems, session);
  for (const file of Object.values(names))
    await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(file))}\n`);
  if (problems.length > 0)
    await write(
      host.stderr,
      `${gradeSentences.notMarked[language]({ papers: problems.length, average: result.average })}\n`,
    );
  finish(problems.length > 0 ? exitCodes.wrongInput : exitCodes.clean);
}
