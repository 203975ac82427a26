/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { byId, make } from './dom.ts';
import { type GivenFile, type Role, roles } from './messages.ts';
import { pageSentences, pageWords, roleWords } from './words.ts';

/** The key that only this kind of file has, at the beginning of a line. Rules of a mapping and items of a profile are nested. */
const keys: readonly (readonly [RegExp, Role])[] = [
  [/^(?:categories|extends)\s*:/mu, 'catalog'],
  [/^agency\s*:/mu, 'profile'],
  [/^rules\s*:/mu, 'mapping'],
  [/^(?:exemptions|zeroReports|attestations)\s*:/mu, 'declarations'],
  [/^years\s*:/mu, 'calendar'],
];

/** What a dropped file most likely is; the officer may say otherwise. */
export function guessRole(name: string, text: string): Role {
  if (/\.json$/iu.test(name)) return 'baseline';
  if (!/\.ya?ml$/iu.test(name)) return 'list';
  return keys.find(([key]) => key.test(text))?.[1] ?? 'unused';
}

/** What the page reads; larger lists are the command line's. */
export const MOST_MEGABYTES = 50;
const MEGABYTE = 1024 ** 2;
/** The beginning of a file says what it is; comments may go before it. */
const HEAD_BYTES = 256 * 1024;

/** Files that were dropped, by name: a file of the same name takes the place of the former. */
export interface GivenFiles {
  all(): readonly GivenFile[];
  /** Takes files in; returns those that are too large. */
  add(files: Iterable<File>): Promise<readonly File[]>;
  setRole(name: string, role: Role): void;
  clear(): void;
  draw(language: Language): void;
}

/** `changed` is called when a file goes or is to be something else. */
export function createGivenFiles(changed: () => void): GivenFiles {
  const given = new Map<string, GivenFile>();

  function drawRole({ file, role }: GivenFile, language: Language): HTMLElement {
    const select = make(
      'select',
      { ariaLabel: pageSentences.roleOf[language](file.name) },
      ...roles.map((one) => make('option', { value: one, selected: one === role }, roleWords[one][language])),
    );
    select.addEventListener('change', () => {
      const chosen: Role | undefined = roles.find((one) => one === select.value);
      if (chosen !== undefined) setRole(file.name, chosen);
      changed();
    });
    return select;
  }

  function drawFile(one: GivenFile, language: Language): HTMLElement {
    const { name } = one.file;
    const remove = make(
      'button',
      { type: 'button', ariaLabel: pageSentences.removeFile[language](name) },
      pageWords.remove[language],
    );
    remove.addEventListener('click', () => {
      given.delete(name);
      changed();
      byId('choose', HTMLButtonElement).focus();
    });
    return make('li', {}, make('span', { className: 'name' }, name), drawRole(one, language), remove);
  }

  function setRole(name: string, role: Role): void {
    const known = given.get(name);
    if (known !== undefined) given.set(name, { ...known, role });
  }

  return {
    all: () => [...given.values()],
    setRole,
    clear: () => given.clear(),
    async add(files) {
      const tooLarge: File[] = [];
      for (const file of files) {
        if (file.size > MOST_MEGABYTES * MEGABYTE) tooLarge.push(file);
        else
          given.set(file.name, {
            file,
            role: guessRole(file.name, await file.slice(0, HEAD_BYTES).text()),
          });
      }
      return tooLarge;
    },
    draw(language) {
      byId('restart', HTMLElement).hidden = given.size === 0;
      byId('given', HTMLUListElement).replaceChildren(
        ...[...given.values()].map((one) => drawFile(one, language)),
      );
    },
  };
}

/** Files are dropped anywhere on the page, or chosen by the button. */
export function listenForFiles(take: (files: readonly File[]) => void): void {
  const files = byId('files', HTMLInputElement);
  const drop = byId('drop', HTMLElement);
  byId('choose', HTMLButtonElement).addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    take([...(files.files ?? [])]);
    files.value = '';
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  document.addEventListener('dragleave', () => drop.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
