/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { formatPlace } from '../model/location.ts';
import type { Problem } from '../words/problems/problem.ts';
import { byId, make } from './dom.ts';

/** One problem with place, code and what would be right. */
export function drawProblem({ code, place, message, fix }: Problem, language: Language): HTMLElement {
  const hint = fix === undefined ? [] : [make('br', {}), fix[language]];
  return make(
    'li',
    {},
    make('strong', {}, formatPlace(place)),
    ` ${message[language]} `,
    make('code', { lang: 'en' }, code),
    ...hint,
  );
}

/** Shows what is wrong with the inputs, with place, code and what would be right; hides the boxes that have nothing to say. */
export function drawProblems(problems: readonly Problem[], language: Language): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = problems.filter(({ severity }) => severity !== 'error');
  for (const [box, list, told] of [
    ['problems', 'problem-list', errors],
    ['warnings', 'warning-list', others],
  ] as const) {
    byId(list, HTMLUListElement).replaceChildren(...told.map((problem) => drawProblem(problem, language)));
    byId(box, HTMLElement).hidden = told.length === 0;
  }
  if (errors.length > 0) byId('problems', HTMLElement).focus();
}
