import type { Language } from '../../model/language.ts';
import type { DayByDay } from '../../model/limit-due.ts';
import { encodeHtml } from '../../write/encode/html.ts';
import { type LaidDay, type LaidMonth, layMonths } from './lay-months.ts';

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
