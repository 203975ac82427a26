import { changeNames, comparisonWords } from '../../words/labels/comparison.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeHtml } from '../../write/encode.ts';
import { type ChangedFinding, describeComparison, listChanges } from '../changes.ts';
import { wordFinding } from '../finding-words.ts';
import { htmlWord, type Page, word, wrapTable } from './page.ts';

/** Rows of the table; the ledger has them all. */
const ROWS_SHOWN = 300;

const comparisonWord = (page: Page, key: keyof typeof comparisonWords) =>
  encodeHtml(comparisonWords[key][page.language]);

function drawRow({ finding, change, firstSeen }: ChangedFinding, page: Page): string {
  const { item, elementName = '' } = finding;
  const name = encodeHtml(item === undefined ? '' : `${item.code} ${item.name}`);
  const anchor = item === undefined ? undefined : page.anchorOf(item.catalog, item.code);
  const link = anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`;
  const words = wordFinding(finding, page.language);
  return `<tr><td>${encodeHtml(changeNames[change][page.language])}</td><td>${encodeHtml(words.problemType)}</td><td>${link} ${encodeHtml(elementName)}</td><td>${encodeHtml(words.says)}</td><td class="d">${encodeHtml(firstSeen)}</td></tr>`;
}

/** What is new, back, fixed and still there since the baselines. */
export function drawComparison(page: Page): string {
  const { report, language } = page;
  if (report.comparison === undefined) return '';
  const changes = listChanges(report);
  const told = describeComparison(report.comparison, language).map((text) => `<p>${encodeHtml(text)}</p>`);
  const heads = [
    comparisonWord(page, 'change'),
    htmlWord(page, 'problemType'),
    word(page, 'item'),
    htmlWord(page, 'problem'),
    comparisonWord(page, 'firstSeen'),
  ].map((head) => `<th scope="col">${head}</th>`);
  const rows = changes.slice(0, ROWS_SHOWN).map((change) => drawRow(change, page));
  const hidden = changes.length - ROWS_SHOWN;
  const more = hidden > 0 ? `<p>${encodeHtml(sentences.more[language]({ count: hidden }))}</p>` : '';
  const table = `<table data-sortable><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<h2 id="comparison">${comparisonWord(page, 'comparison')}</h2>${told.join('')}${changes.length === 0 ? '' : wrapTable(page, comparisonWord(page, 'comparison'), table)}${more}`;
}
