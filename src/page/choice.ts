/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { DEFAULT_CATALOG } from '../model/catalog.ts';
import type { Language } from '../model/language.ts';
import { byId, make } from './dom.ts';
import type { Choice, GivenFile, Inspected } from './messages.ts';
import { pageWords } from './words.ts';

/** What is stated beside the files. */
export interface Choosing {
  /** Offers what the files leave to choose; what was chosen stays where it can. */
  draw(offered: Pick<Inspected, 'catalogs' | 'agency'>, language: Language): void;
  stated(): Choice;
  clear(): void;
}

/** All catalogs that were dropped. */
const ALL_DROPPED = '*';

const todayInChina = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** `allFiles`: what was dropped, with the catalogs that were made of it. */
export function createChoosing(allFiles: () => readonly GivenFile[]): Choosing {
  const catalogs = byId('catalog', HTMLSelectElement);
  const agency = byId('agency', HTMLInputElement);
  const from = byId('from', HTMLInputElement);
  const to = byId('to', HTMLInputElement);
  const asOf = byId('as-of', HTMLInputElement);
  let isAgencyTyped = false;
  asOf.value = todayInChina();
  agency.addEventListener('input', () => {
    isAgencyTyped = true;
  });
  const droppedCatalogs = () =>
    allFiles()
      .filter(({ role }) => role === 'catalog')
      .map(({ file }) => file.name);

  /** The profile's catalogs first where there is a profile, then what was dropped, then what is shipped. */
  function drawCatalogs(offered: Inspected['catalogs'], language: Language): void {
    const dropped = droppedCatalogs();
    const hasProfile = allFiles().some(({ role }) => role === 'profile');
    const before = catalogs.value;
    const options = [
      ...(hasProfile ? [make('option', { value: '' }, pageWords.byProfile[language])] : []),
      ...dropped.map((name) => make('option', { value: name }, name)),
      ...(dropped.length > 1 ? [make('option', { value: ALL_DROPPED }, pageWords.allDropped[language])] : []),
      ...offered.map(({ id, title }) => make('option', { value: id }, `${title} (${id})`)),
    ];
    const values = options.map(({ value }) => value);
    catalogs.replaceChildren(...options);
    const preferred = hasProfile ? '' : (dropped[0] ?? DEFAULT_CATALOG);
    catalogs.value = before !== '' && values.includes(before) && !hasProfile ? before : preferred;
  }

  function chosenCatalogs(): readonly string[] {
    if (catalogs.value === ALL_DROPPED) return droppedCatalogs();
    return catalogs.value === '' ? [] : [catalogs.value];
  }

  return {
    draw(offered, language) {
      drawCatalogs(offered.catalogs, language);
      if (!isAgencyTyped) agency.value = offered.agency;
    },
    stated: () => ({
      catalogs: chosenCatalogs(),
      agency: agency.value.trim(),
      from: from.value,
      to: to.value,
      asOf: asOf.value,
    }),
    clear() {
      isAgencyTyped = false;
      for (const field of [agency, from, to]) field.value = '';
      catalogs.replaceChildren();
    },
  };
}
