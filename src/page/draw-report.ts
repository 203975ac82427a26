/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { formatPlace } from '../model/location.ts';
import type { Problem } from '../words/problems/problem.ts';
import { byId, make, save } from './dom.ts';
import type { MadeFile } from './handed-out.ts';
import type { Audited } from './messages.ts';
import { downloadWords, pageWords } from './words.ts';

let shown: string | undefined;

export function hideReport(): void {
  byId('report', HTMLElement).hidden = true;
  byId('take', HTMLElement).hidden = true;
  byId('shown', HTMLElement).replaceChildren();
  if (shown !== undefined) URL.revokeObjectURL(shown);
  shown = undefined;
}

/**
 * Shows the HTML report as it is, in a frame that cannot reach the page. From a blob: in a document of `srcdoc` links to places in it
 * would lead to the page.
 */
export function drawReport({ verdict, html }: Audited, language: Language): void {
  hideReport();
  byId('verdict', HTMLElement).textContent = verdict;
  byId('downloads', HTMLUListElement).replaceChildren();
  shown = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const frame = make('iframe', { id: 'frame', title: pageWords.reportFrame[language], src: shown });
  frame.setAttribute('sandbox', 'allow-scripts allow-popups');
  byId('shown', HTMLElement).replaceChildren(frame);
  const alone = make('a', { href: shown, target: '_blank', rel: 'noopener' }, pageWords.alone[language]);
  byId('alone', HTMLElement).replaceChildren(alone);
  byId('report', HTMLElement).hidden = false;
  byId('take', HTMLElement).hidden = false;
}

/** Offers a file that was made. */
export function drawDownload({ what, name, type, content }: MadeFile, language: Language): void {
  const button = make('button', { type: 'button' }, downloadWords[what]?.[language] ?? what);
  button.dataset.format = what;
  button.addEventListener('click', () => save(name, type, content));
  byId('downloads', HTMLUListElement).append(make('li', {}, button));
}

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
