/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { exerciseWords } from '../workshop/exercise-words.ts';
import { lessonTexts, lessonWords } from '../workshop/lesson-texts.ts';
import type { LessonId } from '../workshop/lessons.ts';
import { byId, make } from './dom.ts';
import { type Answers, drawAnswer } from './lessons-answer.ts';
import { drawMonths } from './lessons-marks.ts';
import type { ShownDuty, ShownPaper, ShownRow } from './lessons-messages.ts';
import { lessonPageWords, lessonSentences } from './lessons-words.ts';

/** The page of a lesson: its idea, how to go about it, and its example drawn on months. */
export function drawLessonText(id: LessonId, example: ShownPaper['example'], language: Language): void {
  const { title, idea, steps, example: said } = lessonTexts[id];
  const heading = (word: 'idea' | 'steps' | 'days') => make('h3', {}, lessonWords[word][language]);
  byId('lesson-title', HTMLElement).textContent = lessonSentences.textHeading[language](title[language]);
  byId('lesson-body', HTMLElement).replaceChildren(
    heading('idea'),
    ...idea.map((text) => make('p', {}, text[language])),
    heading('steps'),
    make('ol', {}, ...steps.map((step) => make('li', {}, step[language]))),
    heading('days'),
    make('p', { className: 'said' }, said[language]),
    ...example.filter((days) => days.length > 0).map((days) => drawMonths(days, language)),
  );
  byId('lesson-text', HTMLElement).hidden = false;
}

/** What the places of a paper are called, by their keys. */
export function namePlaces({ duties, sheets }: ShownPaper, language: Language): ReadonlyMap<string, string> {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const nameOfDuty = ({ cells: [, item, element] }: ShownDuty) => [item?.text, element?.text].join(' ');
  return new Map([
    ...duties.map((duty) => [duty.key, nameOfDuty(duty)] as const),
    ...rows.map(({ key, number }) => [key, lessonSentences.row[language](number)] as const),
  ]);
}

function headRow(texts: readonly string[]): HTMLElement {
  const cells = texts.map((text) => make('th', { scope: 'col' }, text));
  return make('thead', {}, make('tr', {}, ...cells));
}

/** Texts of one kind below one another, each with what it is. */
const drawCells = (cells: ShownRow['cells']['what']): readonly HTMLElement[] =>
  cells.map(({ heading, text }) =>
    make('div', { className: 'fact' }, make('small', {}, `${heading} `), text),
  );

/** A row that can be gone to. */
const placeRow = (key: string, cells: readonly HTMLElement[]): HTMLElement =>
  make('tr', { id: key, tabIndex: -1 }, ...cells);

/** A paper as tables: what is owed, then the list sheet by sheet; the answer is last in each row. */
export function drawPaper(paper: ShownPaper, answers: Answers, language: Language): void {
  const { kinds, duties, sheets, tasks, title } = paper;
  const places = namePlaces(paper, language);
  const word = (name: keyof typeof lessonPageWords) => lessonPageWords[name][language];
  const fault = exerciseWords.fault[language];
  const ask = (key: string) =>
    make(
      'td',
      { className: 'asked' },
      drawAnswer({ key, where: places.get(key) ?? key, kinds }, answers, language),
    );

  function drawTable(name: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
    const body = make('tbody', {}, ...rows);
    return make(
      'div',
      {},
      make('h3', {}, name),
      make('table', { className: 'cards places', ariaLabel: name }, headRow(heads), body),
    );
  }

  function drawDuty({ key, cells }: ShownDuty): HTMLElement {
    const shown = cells.map(({ heading, text }) => {
      const cell = make('td', {}, text);
      cell.dataset.heading = heading;
      return cell;
    });
    return placeRow(key, [...shown, ask(key)]);
  }

  function drawRow({ key, number, title: said, cells }: ShownRow): HTMLElement {
    return placeRow(key, [
      make('th', { scope: 'row' }, String(number)),
      make('td', { lang: 'zh-CN' }, make('strong', {}, said), ...drawCells(cells.what)),
      make('td', { className: 'when' }, ...drawCells(cells.days)),
      make('td', {}, ...drawCells(cells.where)),
      ask(key),
    ]);
  }

  byId('paper-title', HTMLElement).textContent = lessonSentences.paperHeading[language](title);
  byId('tasks', HTMLElement).replaceChildren(...tasks.map((task) => make('li', {}, task)));
  const owed = drawTable(
    paper.dutiesHeading,
    [...(duties[0]?.cells ?? []).map(({ heading }) => heading), fault],
    duties.map(drawDuty),
  );
  const heads = [exerciseWords.number[language], word('what'), word('when'), word('where'), fault];
  const lists = sheets.map(({ name, rows }) => drawTable(name, heads, rows.map(drawRow)));
  byId('paper-tables', HTMLElement).replaceChildren(owed, ...lists);
  byId('paper', HTMLElement).hidden = false;
}
