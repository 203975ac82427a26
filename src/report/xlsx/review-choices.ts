import type { Language } from '../../model/language.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import {
  allElements,
  categoryChoice,
  ELEMENT_SEPARATOR,
  itemChoice,
  noneChoice,
  numberElement,
} from '../../words/labels/map.ts';

/** Items of at most this many elements get every pair of them as a choice; with more the list would be endless. */
const MOST_PAIRED = 5;

/** One answer that can be chosen and what can then be chosen as its elements. */
interface Choice {
  readonly answer: string;
  readonly elements: readonly string[];
}

function pairs(elements: readonly RequiredElement[]): readonly string[] {
  if (elements.length < 3 || elements.length > MOST_PAIRED) return [];
  return elements.flatMap((one, index) =>
    elements
      .slice(index + 1)
      .map((other) => `${numberElement(one)}${ELEMENT_SEPARATOR}${numberElement(other)}`),
  );
}

function listElements({ elements }: Requirement, language: Language): readonly string[] {
  const all = elements.length > 1 ? [allElements[language]] : [];
  return [...elements.map(numberElement), ...pairs(elements), ...all];
}

/** Every answer that can be given: none, the items with their elements, the categories. */
export function listChoices(requirements: readonly Requirement[], language: Language): readonly Choice[] {
  const categories = new Map(
    requirements.flatMap((one) => one.categories.map(({ code, name }) => [code, name] as const)),
  );
  const items = new Map(requirements.map((one) => [itemChoice(one), one]));
  return [
    { answer: noneChoice[language], elements: [] },
    ...[...items].map(([answer, one]) => ({ answer, elements: listElements(one, language) })),
    ...[...categories].map(([code, name]) => ({
      answer: categoryChoice[language]({ code, name }),
      elements: [],
    })),
  ];
}

/** The elements of every item by name: what can be chosen where the answer is a bare code or a candidate's number. */
export function listAllElements(requirements: readonly Requirement[], language: Language): readonly string[] {
  const names = requirements.flatMap(({ elements }) => elements.map(({ name }) => name));
  return [...new Set(names), allElements[language]];
}
