import { cliLabels } from '../../labels/cli.ts';
import { itemChoice, noneChoice } from '../../labels/map.ts';
import { mapWords } from '../../labels/map-words.ts';
import type { MappingAnswer, MappingRule } from '../../model/mapping.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Decision } from '../../model/review.ts';
import { encodeTerminal } from '../../reporters/encode/terminal.ts';
import { type Session, write } from '../host.ts';

interface Files {
  /** Decisions made before; absent: the output, if it is there. */
  readonly mapping?: string;
  readonly output?: string;
}

/** An answer in words. */
export function nameAnswer(
  answer: MappingAnswer,
  requirements: readonly Requirement[],
  { language }: Session,
): string {
  if (answer.kind === 'none') return noneChoice[language];
  if (answer.kind === 'category') return answer.category;
  const requirement = requirements.find(({ code }) => code === answer.item);
  return requirement === undefined ? answer.item : itemChoice(requirement);
}

function nameCondition({ column, title, itemName, file, sheet, row }: MappingRule['when']): string {
  return [column, title, itemName, file, sheet, row]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** Adds decisions to those made before, writes mapping.yaml, and says what came of each. */
export async function saveDecisions(
  decisions: readonly Decision[],
  blank: number,
  requirements: readonly Requirement[],
  options: Files,
  session: Session,
): Promise<void> {
  const { mergeDecisions, readMapping, writeMapping, writeWhole } = await import('../../index.ts');
  const { language, host } = session;
  const output = options.output ?? options.mapping ?? 'mapping.yaml';
  const before = await readMapping(options.mapping ?? output);
  const { mapping, added, replaced, kept } = mergeDecisions(before, decisions);
  await writeWhole(output, writeMapping(mapping, requirements));
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
  await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(output))}\n`);
}
