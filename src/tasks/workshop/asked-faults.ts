import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { AgencyYear } from '../../workshop/agency-year.ts';
import { type Fault, faults, isFault } from '../../workshop/fault.ts';
import { kindOfWords } from '../../workshop/written-paper.ts';

const MOST = 99;
const SEPARATOR = /[,，、;；\s]+/u;

const nameIn = (part: string): string => kindOfWords(part.split(/[=＝]/u)[0]?.trim() ?? '');

/** A name of a fault may hold a comma itself (`不属于任何事项，需人工认定=1`): what follows a number ends a part in any case. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/(?<=[=＝]\s*\d+)[,，、;；\s]+/u)
    .flatMap((part) => (isFault(nameIn(part)) ? [part.trim()] : part.split(SEPARATOR)))
    .filter((part) => part !== '');
}

/** `late=5,missing=3`, or by the names that papers offer (`超期公开=5`); what cannot be read is added to `problems`. `file`: where it was said. */
export function parseFaults(text: string, file: string, problems: Problem[]): ReadonlyMap<Fault, number> {
  const wished = new Map<Fault, number>();
  for (const part of partsOf(text)) {
    const name = nameIn(part);
    const count = part.split(/[=＝]/u)[1]?.trim() ?? '';
    if (!isFault(name)) {
      const facts = { text: name, known: faults.join(', '), nearest: nearest(name, [...faults]) };
      problems.push(problem('demo/unknown-fault', { file }, facts));
    } else if (!/^\d+$/u.test(count) || Number(count) > MOST) {
      problems.push(problem('demo/bad-fault-count', { file }, { text: part }));
    } else wished.set(name, Number(count));
  }
  return wished;
}

/** What of an exercise could not be made as it was asked for; `asked` names where catalog and faults were said. */
export function checkYear(
  { setting, unplanted }: AgencyYear,
  asked: { readonly catalog: string; readonly faults: string },
): readonly Problem[] {
  const { id } = setting.catalog;
  if (setting.inPlay.length === 0)
    return [problem('demo/nothing-to-play', { file: asked.catalog }, { catalog: id })];
  if (setting.wishes.faults === undefined) return [];
  return [...unplanted].map(([fault, left]) =>
    problem('demo/no-room-for-fault', { file: asked.faults }, { fault, left, catalog: id }),
  );
}
