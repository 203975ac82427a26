import { dayOf, daysInMonth, isoOfDay, weekdayOf } from '../../model/plain-date.ts';
import { htmlWords } from '../../words/labels/html-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeHtml } from '../../write/encode.ts';
import { groupBy } from '../group-by.ts';
import { htmlWord, type Page } from './page.ts';

const MONTHS_SHOWN = 6;
const DAYS_SHOWN = 120;

interface Due {
  readonly on: string;
  readonly item: string;
  readonly element: string;
  readonly anchor: string | undefined;
}

function listDue({ report, anchorOf }: Page): Due[] {
  return report.forecast.map(({ dueOn, catalog, code, name, elementName }) => ({
    on: dueOn,
    item: `${code} ${name}`,
    element: elementName,
    anchor: anchorOf(catalog, code),
  }));
}

function drawDay(day: number, counts: ReadonlyMap<string, readonly Due[]>, page: Page): string {
  const iso = isoOfDay(day);
  const number = Number(iso.slice(8));
  const due = counts.get(iso);
  const named = page.report.calendar.namedDays?.[iso];
  const mark = named === 'rest' || named === 'work' ? `<small>${htmlWord(page, named)}</small>` : '';
  if (due === undefined) return `<td>${number}${mark}</td>`;
  const label = `${iso}: ${sentences.countOfElements[page.language]({ count: due.length })}`;
  return `<td class="n3"><a href="#due-${iso}" aria-label="${encodeHtml(label)}">${number}</a>${mark}</td>`;
}

function drawMonth(month: string, counts: ReadonlyMap<string, readonly Due[]>, page: Page): string {
  const year = Number(month.slice(0, 4));
  const monthNumber = Number(month.slice(5));
  const first = dayOf(year, monthNumber, 1);
  const cells = [
    ...Array.from({ length: weekdayOf(first) }, () => '<td></td>'),
    ...Array.from({ length: daysInMonth(year, monthNumber) }, (_, index) =>
      drawDay(first + index, counts, page),
    ),
  ];
  const weeks: string[] = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push(`<tr>${cells.slice(at, at + 7).join('')}</tr>`);
  const heads = htmlWords.weekdays[page.language].split(' ').map((name) => `<th scope="col">${name}</th>`);
  return `<table><caption>${month}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${weeks.join('')}</tbody></table>`;
}

/** The months with coming due days, holidays and make-up days marked, and what is due on each day. */
export function drawCalendar(page: Page): string {
  const due = listDue(page);
  const heading = `<h2 id="calendar">${htmlWord(page, 'calendar')}</h2>`;
  if (due.length === 0) return `${heading}<p>${htmlWord(page, 'noneDue')}</p>`;
  const byDay = groupBy(due.slice(0, DAYS_SHOWN), ({ on }) => on);
  const months = [...new Set([...byDay.keys()].map((iso) => iso.slice(0, 7)))].slice(0, MONTHS_SHOWN);
  const list = [...byDay].map(([iso, duties]) => {
    const items = duties.map(({ item, element, anchor }) => {
      const text = `${encodeHtml(item)} ${encodeHtml(element)}`;
      return `<li>${anchor === undefined ? text : `<a href="#${anchor}">${text}</a>`}</li>`;
    });
    return `<dt id="due-${iso}">${iso}</dt><dd><ul>${items.join('')}</ul></dd>`;
  });
  const hidden = due.length - DAYS_SHOWN;
  return `<section class="on-screen">${heading}<div class="months">${months.map((month) => drawMonth(month, byDay, page)).join('')}</div>
<dl class="facts">${list.join('')}</dl>${hidden > 0 ? `<p>+ ${hidden}</p>` : ''}</section>`;
}
