import type { MergedMapping } from '../../match/merge-decisions.ts';
import type { MappingAnswer, MappingRule } from '../../model/mapping.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Decision } from '../../model/review.ts';
import type { ReadAnswers } from '../../tasks/map/read-answers.ts';
import { itemChoice, noneChoice } from '../../words/labels/map.ts';
import { InputError } from '../../words/problems/problem.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { machineOf } from '../machine.ts';
import { type Session, write } from '../session.ts';
import { cliLabels } from '../words/cli.ts';
import { mapWords } from '../words/map-words.ts';

interface Files {
  /** Decisions made before; absent: the output, if it is there. */
  readonly mapping?: string;
  readonly output?: string;
}

/** An answer in words: the elements too where it names any. */
export function nameAnswer(
  answer: MappingAnswer,
  requirements: readonly Requirement[],
  { language }: Session,
): string {
  if (answer.kind === 'none') return noneChoice[language];
  if (answer.kind === 'category') return answer.category;
  const requirement = requirements.find(({ code }) => code === answer.item);
  if (requirement === undefined) return answer.item;
  const ids = new Set(answer.elements ?? []);
  const elements = requirement.elements.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return [itemChoice(requirement), ...elements].join(language === 'zh' ? '；' : '; ');
}

function nameCondition({ column, title, itemName, file, sheet, row }: MappingRule['when']): string {
  return [column, title, itemName, file, sheet, row]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** A mapping file to which decisions are added, read once. */
export interface DecisionFile {
  readonly file: string;
  /** Writes the file with these decisions, all that were made in this run, added to those made before. */
  save(decisions: readonly Decision[]): Promise<MergedMapping>;
}

/** Opens the decisions made before: `mapping`, else the output where it is there. Throws before anything is asked when they are faulty. */
export async function openDecisions(
  requirements: readonly Requirement[],
  { mapping, output }: Files,
  session: Session,
): Promise<DecisionFile> {
  const { addDecisions, pointToSchema, readMappingText, writeWhole } = await import('../../index.ts');
  const file = output ?? mapping ?? 'mapping.yaml';
  const before = await readMappingText(mapping ?? file, machineOf(session));
  return {
    file,
    async save(decisions) {
      const { text, ...merged } = addDecisions(before, decisions, requirements);
      await writeWhole(file, before.text === undefined ? await pointToSchema(text, file) : text);
      return merged;
    },
  };
}

/** Saves decisions and says what came of each. */
export async function saveDecisions(
  decisions: readonly Decision[],
  blank: number,
  requirements: readonly Requirement[],
  target: DecisionFile,
  session: Session,
): Promise<void> {
  const { language, host } = session;
  const { mapping, added, replaced, kept } = await target.save(decisions);
  for (const change of replaced) {
    const facts = {
      what: nameCondition(change.after.when),
      before: nameAnswer(change.before.answer, requirements, session),
      after: nameAnswer(change.after.answer, requirements, session),
      by: change.after.decidedBy,
      on: change.after.decidedOn,
    };
    await write(host.stderr, `${encodeTerminal(mapWords.replacing[language](facts))}\n`);
  }
  const facts = { added, replaced: replaced.length, kept, blank, rules: mapping.rules.length };
  await write(host.stderr, `${mapWords.merged[language](facts)}\n`);
  await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(target.file))}\n`);
}

/** Adds what was answered about elements and cells to the file of declarations, and says what became of it. */
export async function saveDeclarations(
  { answers, corrections, blank }: ReadAnswers,
  requirements: readonly Requirement[],
  given: string | undefined,
  session: Session,
): Promise<void> {
  const { declareAnswers, declareCorrection, editDeclarations, loadDeclarations, pointToSchema, writeWhole } =
    await import('../../index.ts');
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
  await writeWhole(file, before === undefined ? await pointToSchema(text, file) : text);
  await write(host.stderr, `${mapWords.declared[language]({ added, replaced, kept, blank })}\n`);
  await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(file))}\n`);
}
