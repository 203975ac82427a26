/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import type { LessonChoice } from '../tasks/workshop/lesson-paper.ts';
import { faultNames } from '../workshop/exercise-words.ts';
import { faults as offeredFaults } from '../workshop/fault.ts';
import { lessonTexts } from '../workshop/lesson-texts.ts';
import { isLesson, lessonIds, lessons } from '../workshop/lessons.ts';
import { difficulties } from '../workshop/setting.ts';
import type { PaperOrigin } from '../workshop/written-paper.ts';
import { byId, make } from './dom.ts';
import type { OfferedCatalog } from './handed-out.ts';
import { lessonPageWords } from './lessons-words.ts';

/** What the trainer says, as it is in the form. */
export interface LessonForm {
  stated(): LessonChoice;
  mode(): PaperOrigin['mode'];
  /** Says what a paper says of itself. */
  set(choice: LessonChoice, mode: PaperOrigin['mode']): void;
  /** The catalogs that come with mulu can be chosen. */
  offer(catalogs: readonly OfferedCatalog[], language: Language): void;
  hasOffered(): boolean;
  /** Takes in a trainer's own catalogs; the last of them is chosen. */
  add(files: readonly File[], language: Language): void;
  /** All that were taken in. */
  catalogs(): readonly File[];
  draw(language: Language): void;
}

/** Offers texts anew; what was chosen stays. */
function offer(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
): void {
  const { value } = select;
  select.replaceChildren(...options.map(([id, text]) => make('option', { value: id }, text)));
  if (options.some(([id]) => id === value)) select.value = value;
}

export function createLessonForm(): LessonForm {
  const lesson = byId('lesson', HTMLSelectElement);
  const number = byId('number', HTMLInputElement);
  const seed = byId('seed', HTMLInputElement);
  const catalog = byId('lesson-catalog', HTMLSelectElement);
  const mode = byId('mode', HTMLSelectElement);
  const besides = byId('besides', HTMLDetailsElement);
  const difficulty = byId('difficulty', HTMLSelectElement);
  const agency = byId('lesson-agency', HTMLInputElement);
  const faults = byId('faults', HTMLInputElement);
  const addFault = byId('add-fault', HTMLSelectElement);
  const own = new Map<string, File>();
  let offered: readonly OfferedCatalog[] = [];

  function draw(language: Language): void {
    offer(
      lesson,
      lessonIds.map((id) => [id, lessonTexts[id].title[language]]),
    );
    offer(catalog, [
      ['', lessonPageWords.ownCatalog[language]],
      ...[...own.keys()].map((name) => [name, name] as const),
      ...offered.map(({ id, title }) => [id, `${title} (${id})`] as const),
    ]);
    offer(difficulty, [
      ['', lessonPageWords.ownDifficulty[language]],
      ...difficulties.map((one) => [one, lessonPageWords[one][language]] as const),
    ]);
    offer(addFault, [
      ['', lessonPageWords.chooseFault[language]],
      ...offeredFaults.map((fault) => [faultNames[fault][language], faultNames[fault][language]] as const),
    ]);
  }

  // A kind that is chosen is written behind what is there, to be planted once.
  addFault.addEventListener('change', () => {
    if (addFault.value !== '')
      faults.value = [faults.value.trim(), `${addFault.value}=1`].filter((text) => text !== '').join(', ');
    addFault.value = '';
  });

  return {
    stated: () => ({
      lesson: isLesson(lesson.value) ? lesson.value : 'missing',
      number: Number(number.value),
      seed: Number(seed.value),
      catalog: catalog.value,
      difficulty: difficulties.find((one) => one === difficulty.value) ?? '',
      agency: agency.value.trim(),
      faults: faults.value.trim(),
    }),
    mode: () => (mode.value === 'examination' ? 'examination' : 'practice'),
    set(choice, kind) {
      lesson.value = choice.lesson;
      number.value = String(choice.number);
      seed.value = String(choice.seed);
      catalog.value = choice.catalog === lessons[choice.lesson].catalog ? '' : choice.catalog;
      mode.value = kind;
      difficulty.value = choice.difficulty;
      agency.value = choice.agency;
      faults.value = choice.faults;
      besides.open = [choice.difficulty, choice.agency, choice.faults].some((text) => text !== '');
    },
    offer(catalogs, language) {
      offered = catalogs;
      draw(language);
    },
    hasOffered: () => offered.length > 0,
    add(files, language) {
      for (const file of files) own.set(file.name, file);
      draw(language);
      catalog.value = files.at(-1)?.name ?? catalog.value;
    },
    catalogs: () => [...own.values()],
    draw,
  };
}
