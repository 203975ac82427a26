import { outlookSentences, outlookWords } from '../../words/labels/outlook.ts';
import { encodeHtml } from '../../write/encode.ts';
import { groupPriorities, wordPriority } from '../priority-groups.ts';
import { listComingDuties } from '../report-lines.ts';
import { headWord, type Page, word, wrapTable } from './page.ts';

const PRIORITIES_SHOWN = 10;

const outlookWord = (page: Page, key: keyof typeof outlookWords) =>
  encodeHtml(outlookWords[key][page.language]);

/** What to fix first, as an ordered list. */
export function drawPriorities(page: Page): string {
  const { report, language } = page;
  const groups = groupPriorities(report);
  if (groups.length === 0) return '';
  const lines = groups.slice(0, PRIORITIES_SHOWN).map((group) => {
    const { about, says, owner, why } = wordPriority(group, report, language);
    const item = group.findings[0]?.item;
    const anchor = item === undefined ? undefined : page.anchorOf(item.catalog, item.code);
    const name = encodeHtml(about);
    const link = anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`;
    const reason = why === '' ? '' : `<br><span class="soft">${encodeHtml(why)}</span>`;
    return `<li><strong>${link}</strong> <span class="soft">${encodeHtml(owner)}</span><br>${encodeHtml(says)}${reason}</li>`;
  });
  const hidden = groups.length - PRIORITIES_SHOWN;
  const more =
    hidden > 0 ? `<p>${encodeHtml(outlookSentences.morePriorities[language]({ count: hidden }))}</p>` : '';
  return `<h2 id="priorities">${outlookWord(page, 'priorities')}</h2><ol>${lines.join('')}</ol>${more}`;
}

/** What becomes due in the next 30 days; the calendar below has the rest. */
export function drawForecast(page: Page): string {
  const { report } = page;
  const duties = listComingDuties(report);
  const heading = `<h2 id="forecast">${outlookWord(page, 'forecast')}</h2>`;
  if (duties.length === 0) return `${heading}<p>${outlookWord(page, 'nothingDue')}</p>`;
  const rows = duties.map(({ dueOn, inDays, catalog, code, name, elementName, subject, section }) => {
    const text = encodeHtml(`${code} ${name}`);
    const anchor = page.anchorOf(catalog, code);
    const link = anchor === undefined ? text : `<a href="#${anchor}">${text}</a>`;
    return `<tr><td class="d">${encodeHtml(dueOn)}</td><td class="n">${inDays}</td><td>${link}</td><td>${encodeHtml(elementName)}</td><td>${encodeHtml(section ?? subject)}</td></tr>`;
  });
  const heads = [
    outlookWord(page, 'dueOn'),
    outlookWord(page, 'daysLeft'),
    word(page, 'item'),
    word(page, 'element'),
    headWord(page, 'subject'),
  ].map((head) => `<th scope="col">${head}</th>`);
  const table = `<table data-sortable><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `${heading}${wrapTable(page, outlookWord(page, 'forecast'), table)}`;
}
