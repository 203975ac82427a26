/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { type DrawnDay, type LaidDay, type LaidMonth, layMonths } from '../report/html/lay-months.ts';
import type { ToldAnswer } from '../tasks/workshop/tell-answers.ts';
import { lessonWords } from '../workshop/lesson-texts.ts';
import { byId, make } from './dom.ts';
import type { Marked } from './lessons-messages.ts';
import { lessonSentences } from './lessons-words.ts';

function drawDay(one: LaidDay | undefined): HTMLElement {
  if (one === undefined) return make('td', {});
  const words = one.words.map((word) => make('small', {}, word));
  return make('td', { className: one.shade }, String(one.number), ...words);
}

function drawMonth({ name, weekdays, weeks }: LaidMonth): HTMLElement {
  const heads = weekdays.map((day) => make('th', { scope: 'col' }, day));
  const rows = weeks.map((week) => make('tr', {}, ...week.map(drawDay)));
  return make(
    'table',
    {},
    make('caption', {}, name),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
}

/** The months of a count, each day with its number. */
export const drawMonths = (days: readonly DrawnDay[], language: Language): HTMLElement =>
  make('div', { className: 'months' }, ...layMonths(days, language).map(drawMonth));

/** What is said of an answer, with its days. */
function drawTold({ verdict, says, why, days }: ToldAnswer, language: Language): HTMLElement {
  const drawn =
    days.length === 0
      ? []
      : [
          make(
            'details',
            { open: verdict !== 'right' },
            make('summary', {}, lessonWords.days[language]),
            drawMonths(days, language),
          ),
        ];
  const reason = why === '' ? [] : [make('p', {}, why)];
  return make(
    'div',
    { className: verdict === 'right' ? 'told right' : 'told' },
    make('p', {}, make('strong', {}, says)),
    ...reason,
    ...drawn,
  );
}

/** Takes away what was said of earlier answers. */
export function hideMarks(): void {
  for (const row of document.querySelectorAll('#paper-tables tr.of-told')) row.remove();
  byId('marks', HTMLElement).hidden = true;
}

/** Says below each answer what became of it, and of all together at the end. */
export function drawMarks(
  marked: Marked,
  answered: number,
  places: ReadonlyMap<string, string>,
  language: Language,
): void {
  hideMarks();
  const { told, reach } = marked;
  for (const one of told) {
    const row = document.getElementById(one.key);
    if (row === null) continue;
    const cell = make('td', { colSpan: row.childElementCount }, drawTold(one, language));
    const last = row.nextElementSibling?.classList.contains('of-told') ? row.nextElementSibling : row;
    last.after(make('tr', { className: 'of-told' }, cell));
  }
  const right = told.filter(({ verdict }) => verdict === 'right').length;
  const say = reach === 'whole' ? lessonSentences.checkedAll : lessonSentences.checkedSome;
  byId('marks-said', HTMLElement).textContent = say[language]({ ...marked, answered, right });
  const lines = told.map(({ key, says }) =>
    make('li', {}, make('a', { href: `#${key}` }, places.get(key) ?? key), ` ${says}`),
  );
  byId('marks-list', HTMLElement).replaceChildren(...lines);
  byId('marks', HTMLElement).hidden = false;
}
