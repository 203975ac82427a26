import type { Language } from '../../model/language.ts';
import type { CountedDay, DayByDay } from '../../model/limit-due.ts';
import { dayOfIso, weekdayOf } from '../../model/plain-date.ts';
import { countWords } from '../../words/labels/count-words.ts';
import { htmlWords } from '../../words/labels/html-words.ts';
import { encodeHtml } from '../../write/encode/html.ts';

/** Shade of a day: the last one most, those that are counted less. */
function shadeOf({ number, isStart, isDue }: CountedDay): string {
  if (isDue === true) return ' class="h2"';
  if (isStart === true) return ' class="n3"';
  return number === undefined ? '' : ' class="n2"';
}

function drawDay(one: CountedDay, language: Language): string {
  const { day, kind, number, isStart, isDue } = one;
  const words = [
    ...(isStart === true ? [countWords.start[language]] : []),
    ...(kind === 'workday' ? [] : [countWords[kind][language]]),
    ...(number === undefined ? [] : [countWords.number[language](number)]),
    ...(isDue === true ? [countWords.due[language]] : []),
  ];
  const label = words.length === 0 ? '' : `<small>${words.map(encodeHtml).join('<br>')}</small>`;
  return `<td${shadeOf(one)}>${Number(day.slice(8))}${label}</td>`;
}

function drawMonth(days: readonly CountedDay[], language: Language): string {
  const [first] = days;
  if (first === undefined) return '';
  const empty = Array.from({ length: weekdayOf(dayOfIso(first.day) ?? 0) }, () => '<td></td>');
  const cells = [...empty, ...days.map((day) => drawDay(day, language))];
  const weeks: string[] = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push(`<tr>${cells.slice(at, at + 7).join('')}</tr>`);
  const heads = htmlWords.weekdays[language].split(' ').map((name) => `<th scope="col">${name}</th>`);
  return `<table><caption>${first.day.slice(0, 7)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${weeks.join('')}</tbody></table>`;
}

/** The months that a count runs through, each day with what it is and its number: to be projected. '' for a count that is not drawn. */
export function drawCountedMonths({ days }: DayByDay, language: Language): string {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  if (months.length === 0) return '';
  const drawn = months.map((month) =>
    drawMonth(
      days.filter(({ day }) => day.startsWith(month)),
      language,
    ),
  );
  return `<div class="months">${drawn.join('')}</div>`;
}
