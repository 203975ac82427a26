import type { Finding } from '../../model/finding.ts';
import { dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import { encodeHtml } from '../../write/encode.ts';
import { htmlWord, type Page, word, wrapTable } from './page.ts';

const ROWS_SHOWN = 40;
const WIDTH = 400;

interface Delay {
  readonly finding: Finding;
  readonly due: number;
  readonly end: number;
}

/** The longest delays, in the order of their due days. */
function listDelays(page: Page): Delay[] {
  const asOf = dayOfIso(page.report.asOf);
  return page.report.findings
    .flatMap((finding) => {
      const due = finding.dueOn === undefined ? undefined : dayOfIso(finding.dueOn);
      const end = finding.publishedOn === undefined ? asOf : dayOfIso(finding.publishedOn);
      return due === undefined || end === undefined || end <= due ? [] : [{ finding, due, end }];
    })
    .sort((left, right) => right.end - right.due - (left.end - left.due))
    .slice(0, ROWS_SHOWN)
    .sort((left, right) => left.due - right.due);
}

/** When each late entry was due and when it came, on one time axis. */
export function drawTimeline(page: Page): string {
  const delays = listDelays(page);
  if (delays.length === 0) return '';
  const first = Math.min(...delays.map(({ due }) => due));
  const last = Math.max(...delays.map(({ end }) => end));
  const span = Math.max(1, last - first);
  const scale = (day: number) => Math.round(((day - first) / span) * WIDTH);
  const rows = delays.map(({ finding, due, end }) => {
    const name = `${finding.item?.code ?? ''} ${finding.item?.name ?? ''} ${finding.elementName ?? ''}`;
    const anchor =
      finding.item === undefined ? undefined : page.anchorOf(finding.item.catalog, finding.item.code);
    const link = anchor === undefined ? encodeHtml(name) : `<a href="#${anchor}">${encodeHtml(name)}</a>`;
    return `<tr><th scope="row">${link}</th><td class="d">${encodeHtml(finding.dueOn ?? '')}</td><td class="d">${encodeHtml(finding.publishedOn ?? '')}</td><td class="n">${finding.workingDaysLate ?? ''}</td><td><svg viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" width="100%" height="12" aria-hidden="true"><rect class="track" width="${WIDTH}" height="12"/><rect class="gap" x="${scale(due)}" width="${Math.max(3, scale(end) - scale(due))}" height="12"/></svg></td></tr>`;
  });
  const title = htmlWord(page, 'timeline');
  const heads = [
    word(page, 'item'),
    htmlWord(page, 'due'),
    htmlWord(page, 'published'),
    htmlWord(page, 'late'),
  ].map((text) => `<th scope="col">${text}</th>`);
  const axis = `<th scope="col" data-unsorted>${isoOfDay(first)} – ${isoOfDay(last)}</th>`;
  const table = `<table data-sortable><caption>${htmlWord(page, 'timelineNote')}</caption><thead><tr>${heads.join('')}${axis}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<h2 id="timeline">${title}</h2>${wrapTable(page, title, table)}`;
}
