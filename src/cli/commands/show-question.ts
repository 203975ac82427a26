import { nth } from '../../model/present.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Review, ReviewGroup } from '../../model/review.ts';
import { itemChoice, numberElement, reviewReasons } from '../../words/labels/map.ts';
import { describeClue } from '../../words/labels/match.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';
import { mapWords } from '../words/map-words.ts';

/** Items shown for one search. */
const MOST_FOUND = 9;

/** What can be chosen by number: the candidates of the question, or what a search found. */
export type NumberedChoices = readonly {
  readonly code: string;
  readonly text: string;
  readonly elements: string;
}[];

/** Lines as they go to the terminal, wrapped to its width. */
export function showLines(lines: readonly string[], indent: string, session: Session): string {
  return lines
    .flatMap((line) => wrapIndented(encodeTerminal(line), session.width, indent, `${indent}  `))
    .map((line) => `${line}\n`)
    .join('');
}

function choiceOf(one: Requirement, reasons: string): NumberedChoices[number] {
  const elements = one.elements.map(numberElement).join('；');
  return { code: one.code, text: `${itemChoice(one)} ${reasons}`.trim(), elements };
}

export function candidatesOf(
  { suggestions }: ReviewGroup,
  { requirements }: Review,
  { language }: Session,
): NumberedChoices {
  return suggestions.map(({ requirement, clues }) =>
    choiceOf(nth(requirements, requirement), clues.map((clue) => describeClue(clue, language)).join(' ')),
  );
}

/** The items that have the word in their name or an alias, or whose code begins with it. */
export function searchItems(word: string, { requirements }: Review): NumberedChoices {
  const found = requirements.filter(
    ({ code, name, match }) =>
      name.includes(word) || code.startsWith(word) || match.aliases.some((alias) => alias.includes(word)),
  );
  return found.slice(0, MOST_FOUND).map((one) => choiceOf(one, ''));
}

export function showChoices(choices: NumberedChoices, session: Session): string {
  const { language } = session;
  return choices
    .map(
      ({ text, elements }, index) =>
        showLines([`${index + 1}  ${text}`], '  ', session) +
        showLines([mapWords.elements[language]({ text: elements })], '     ', session),
    )
    .join('');
}

export function showQuestion(group: ReviewGroup, number: number, review: Review, session: Session): string {
  const { language } = session;
  const facts = { number, groups: review.groups.length, entries: group.entries };
  const body = [
    ...(group.columnPath === '' ? [] : [mapWords.column[language]({ text: group.columnPath })]),
    mapWords.pattern[language]({ text: group.pattern }),
    mapWords.example[language]({ text: group.example.title }),
    mapWords.counts[language](group),
    mapWords.why[language]({ text: reviewReasons[group.reason][language] }),
  ];
  return `\n${showLines([mapWords.question[language](facts)], '', session)}${showLines(body, '  ', session)}`;
}
