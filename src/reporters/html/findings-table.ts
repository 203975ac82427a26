import { ledgerColumns } from '../../labels/ledger-columns.ts';
import { encodeHtml } from '../encode/html.ts';
import { type LedgerRow, listLedgerRows } from '../ledger-rows.ts';
import { htmlWord, type Page, word, wrapTable } from './page.ts';

function drawRow(row: LedgerRow, page: Page): string {
  const { cells, finding } = row;
  const item = finding.item;
  const anchor = item === undefined ? undefined : page.anchorOf(item.catalog, item.code);
  const name = encodeHtml(`${cells.code} ${cells.item}`.trim());
  return `<tr><td>${encodeHtml(String(cells.problemType))}</td><td>${anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`}</td><td>${encodeHtml(String(cells.problem))}</td><td class="d">${encodeHtml(String(cells.dueOn))}</td><td class="n">${encodeHtml(String(cells.workingDaysLate))}</td><td>${encodeHtml(row.owner)}</td><td>${encodeHtml(String(cells.place))}</td></tr>\n`;
}

function drawSelect(id: string, label: string, all: string, choices: readonly string[]): string {
  const options = [...new Set(choices)].sort().map((choice) => `<option>${encodeHtml(choice)}</option>`);
  return `<label for="${id}">${label}<select id="${id}"><option value="">${all}</option>${options.join('')}</select></label>`;
}

/** All findings in one table. The controls appear only where the script runs. */
export function drawFindings(page: Page): string {
  const rows = listLedgerRows(page.report, page.language);
  const heading = `<h2 id="findings">${word(page, 'ledger')}</h2>`;
  if (rows.length === 0) return `${heading}<p>${word(page, 'noFindings')}</p>`;
  const heads = [
    htmlWord(page, 'problemType'),
    word(page, 'item'),
    htmlWord(page, 'problem'),
    htmlWord(page, 'due'),
    htmlWord(page, 'late'),
    encodeHtml(ledgerColumns.subject[page.language]),
    htmlWord(page, 'row'),
  ];
  const filters = `<form class="filters" id="filters" hidden role="search"><label for="search">${htmlWord(page, 'search')}<input id="search" type="search"></label>${drawSelect(
    'type',
    htmlWord(page, 'problemType'),
    htmlWord(page, 'allTypes'),
    rows.map((row) => String(row.cells.problemType)),
  )}${drawSelect(
    'owner',
    word(page, 'subject'),
    htmlWord(page, 'allSubjects'),
    rows.map((row) => row.owner),
  )}<p role="status">${htmlWord(page, 'shown')} <span id="count">${rows.length}</span></p></form>`;
  const table = `<table id="findings-table"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => drawRow(row, page)).join('')}</tbody></table>`;
  return `${heading}${filters}${wrapTable(page, word(page, 'ledger'), table)}<button id="more" type="button" hidden>${htmlWord(page, 'showMore')}</button>`;
}
