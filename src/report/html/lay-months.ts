import type { Language } from '../../model/language.ts';
import type { CountedDay, DayByDay } from '../../model/limit-due.ts';
import { dayOfIso, weekdayOf } from '../../model/plain-date.ts';
import { countWords, htmlWords } from '../../words/labels/html-words.ts';
import { encodeHtml } from '../../write/encode.ts';

/** A day of a count, and what came of it. */
export interface DrawnDay extends CountedDay {
  readonly isPublished?: boolean;
  /** Which working day after the last one it is. */
  readonly late?: number;
}

/** A day in its place on a month. */
export interface LaidDay {
  /** Of the month, from 1. */
  readonly number: number;
  /** A class of the style: the last day is shaded most, those that are counted less; '' for none. */
  readonly shade: '' | 'h2' | 'h1' | 'n3' | 'n2';
  readonly words: readonly string[];
}

export interface LaidMonth {
  /** `2024-09`. */
  readonly name: string;
  readonly weekdays: readonly string[];
  /** Undefined: before the first day. */
  readonly weeks: readonly (readonly (LaidDay | undefined)[])[];
}

function shadeOf({ number, isStart, isDue, late, isPublished }: DrawnDay): LaidDay['shade'] {
  if (isDue === true) return 'h2';
  if (late !== undefined || (isPublished === true && number === undefined && isStart !== true)) return 'h1';
  if (isStart === true) return 'n3';
  return number === undefined ? '' : 'n2';
}

function layDay(one: DrawnDay, language: Language): LaidDay {
  const { day, kind, number, isStart, isDue, isPublished, late } = one;
  const words = [
    ...(isStart === true ? [countWords.start[language]] : []),
    ...(kind === 'workday' ? [] : [countWords[kind][language]]),
    ...(number === undefined ? [] : [countWords.number[language](number)]),
    ...(isDue === true ? [countWords.due[language]] : []),
    ...(late === undefined ? [] : [countWords.late[language](late)]),
    ...(isPublished === true ? [countWords.published[language]] : []),
  ];
  return { number: Number(day.slice(8)), shade: shadeOf(one), words };
}

function layMonth(name: string, days: readonly DrawnDay[], language: Language): LaidMonth {
  const before = weekdayOf(dayOfIso(`${name}-01`) ?? 0);
  const laid = days.map((day) => layDay(day, language));
  const cells: readonly (LaidDay | undefined)[] = [
    ...Array.from({ length: before }, () => undefined),
    ...laid,
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return { name, weekdays: htmlWords.weekdays[language].split(' '), weeks };
}

/** The whole months of a count, each day with what it is and its number. */
export function layMonths(days: readonly DrawnDay[], language: Language): readonly LaidMonth[] {
  const names = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return names.map((name) =>
    layMonth(
      name,
      days.filter(({ day }) => day.startsWith(name)),
      language,
    ),
  );
}

function drawDay(one: LaidDay | undefined): string {
  if (one === undefined) return '<td></td>';
  const { number, shade, words } = one;
  const label = words.length === 0 ? '' : `<small>${words.map(encodeHtml).join('<br>')}</small>`;
  return `<td${shade === '' ? '' : ` class="${shade}"`}>${number}${label}</td>`;
}

function drawMonth({ name, weekdays, weeks }: LaidMonth): string {
  const heads = weekdays.map((day) => `<th scope="col">${day}</th>`);
  const rows = weeks.map((week) => `<tr>${week.map(drawDay).join('')}</tr>`);
  return `<table><caption>${name}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The months that a count runs through, each day with what it is and its number: to be projected. '' for a count that is not drawn. */
export function drawCountedMonths({ days }: DayByDay, language: Language): string {
  if (days.length === 0) return '';
  return `<div class="months">${layMonths(days, language).map(drawMonth).join('')}</div>`;
}
