import type { Requirement } from '../../model/requirement.ts';
import type { ReadAnswers } from '../../tasks/map/read-answers.ts';
import { InputError } from '../../words/problems/problem.ts';
import { encodeTerminal } from '../../write/encode/terminal.ts';
import { machineOf } from '../machine.ts';
import { type Session, write } from '../session.ts';
import { cliLabels } from '../words/cli.ts';
import { mapWords } from '../words/map-words.ts';

/** Adds what was answered about elements and cells to the file of declarations, and says what became of it. */
export async function saveDeclarations(
  { answers, corrections, blank }: ReadAnswers,
  requirements: readonly Requirement[],
  given: string | undefined,
  session: Session,
): Promise<void> {
  const { declareAnswers, declareCorrection, editDeclarations, loadDeclarations, writeWhole } = await import(
    '../../index.ts'
  );
  const { host, language } = session;
  const records = [
    ...declareAnswers(answers, requirements),
    ...corrections.map(({ correction, title }) => declareCorrection(correction, title)),
  ];
  if (given === undefined && records.length === 0) return;
  const file = given ?? 'declarations.yaml';
  const machine = machineOf(session);
  const before = (await machine.exists(file)) ? await machine.readText(file) : undefined;
  const problems = before === undefined ? [] : loadDeclarations(before, file).problems;
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError(problems);
  const { text, added, replaced, kept } = editDeclarations(before, records);
  // A file that was named is there even when nothing was answered yet: the next check names it too.
  await writeWhole(file, text);
  await write(host.stderr, `${mapWords.declared[language]({ added, replaced, kept, blank })}\n`);
  await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(file))}\n`);
}
