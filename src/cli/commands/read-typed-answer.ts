import type { Place } from '../../model/location.ts';
import type { MappingAnswer } from '../../model/mapping.ts';
import type { Reach } from '../../model/review.ts';
import type { AnswerReader } from '../../tasks/map/read-answer.ts';
import { nearest } from '../../text/nearest.ts';
import { normalise } from '../../text/normalise.ts';
import { reachLabels, reachOrder } from '../../words/labels/map.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { typedReaches } from '../words/map-words.ts';

/** What is on a line: `1:2,3@栏目` is the first candidate, its elements 2 and 3, for the whole column. */
export type TypedAnswer =
  | { readonly answer: MappingAnswer; readonly reach: Reach; readonly problem?: undefined }
  | { readonly answer?: undefined; readonly problem: Problem };

const reachOf: ReadonlyMap<string, Reach> = new Map(
  reachOrder.flatMap((reach) =>
    [...typedReaches[reach], ...Object.values(reachLabels[reach])].map(
      (word) => [normalise(word), reach] as const,
    ),
  ),
);

function readReach(text: string, hasColumn: boolean, place: Place): Reach | Problem {
  const reach = reachOf.get(normalise(text));
  if (reach === 'column' && !hasColumn) return problem('review/reach-without-column', place, {});
  if (reach !== undefined) return reach;
  const known = reachOrder.flatMap((one) => typedReaches[one]);
  return problem('review/unknown-reach', place, { reach: text, nearest: nearest(text, known) });
}

/** Reads a typed answer. `choices`: codes that 1, 2 … stand for. Full-width signs and digits count as the plain ones. */
export function readTypedAnswer(
  line: string,
  choices: readonly string[],
  readAnswer: AnswerReader,
  question: { readonly hasColumn: boolean; readonly place: Place },
): TypedAnswer {
  const { hasColumn, place } = question;
  const at = Math.max(line.lastIndexOf('@'), line.lastIndexOf('＠'));
  const reach = at === -1 ? 'pattern' : readReach(line.slice(at + 1).trim(), hasColumn, place);
  if (typeof reach !== 'string') return { problem: reach };
  const said = (at === -1 ? line : line.slice(0, at)).trim();
  const colon = said.search(/[:：]/u);
  const word = (colon === -1 ? said : said.slice(0, colon)).trim();
  const elements = { text: colon === -1 ? '' : said.slice(colon + 1), place };
  const plain = word.normalize('NFKC').toLowerCase();
  const chosen = /^[1-9]$/u.test(plain) ? choices[Number(plain) - 1] : undefined;
  const { answer, problem: fault } = readAnswer(plain === 'n' ? 'none' : (chosen ?? word), place, elements);
  return answer === undefined ? { problem: fault } : { answer, reach };
}
