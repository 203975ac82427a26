/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { byId, make, save } from './dom.ts';
import type { Audited, MadeFile } from './messages.ts';
import { downloadWords, fileWords, pageWords } from './words.ts';

let shown: string | undefined;

/** Characters that no file system takes. */
const safeName = (name: string) => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');

function drawDownload({ agency }: Audited, made: MadeFile, language: Language): HTMLElement {
  const { extension, type, content } = made;
  const name = fileWords[extension]?.[language] ?? extension;
  const button = make('button', { type: 'button' }, downloadWords[extension]?.[language] ?? extension);
  button.dataset.format = extension;
  button.addEventListener('click', () =>
    save(safeName(`${agency}${language === 'zh' ? '' : ' '}${name}.${extension}`), type, content),
  );
  return make('li', {}, button);
}

export function hideReport(): void {
  byId('report', HTMLElement).hidden = true;
  byId('frame', HTMLIFrameElement).removeAttribute('src');
  if (shown !== undefined) URL.revokeObjectURL(shown);
  shown = undefined;
}

/**
 * Shows the HTML report as it is, in a frame that cannot reach the page, and offers all files. From a blob: in a document of `srcdoc`
 * links to places in it would lead to the page.
 */
export function drawReport(audited: Audited, language: Language): void {
  hideReport();
  byId('verdict', HTMLElement).textContent = audited.verdict;
  byId('downloads', HTMLUListElement).replaceChildren(
    ...audited.files.map((made) => drawDownload(audited, made, language)),
  );
  shown = URL.createObjectURL(new Blob([audited.html], { type: 'text/html' }));
  const frame = byId('frame', HTMLIFrameElement);
  frame.title = pageWords.reportFrame[language];
  frame.src = shown;
  const section = byId('report', HTMLElement);
  section.hidden = false;
  section.focus();
}
