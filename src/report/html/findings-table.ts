import { ledgerColumns } from '../../words/labels/ledger-columns.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeHtml, encodeJson, plainText } from '../../write/encode.ts';
import { type JoinedRow, joinLedgerRows } from '../ledger/join-rows.ts';
import { listLedgerRows } from '../ledger-rows.ts';
import { headWord, htmlWord, type Page, word } from './page.ts';

/** Rows that are in the page itself; the rest is data for the script, so that 20,000 findings open at once. */
const ROWS_IN_PAGE = 500;

/** The seven cells of a row and the fragment of its item. */
function listCells(row: JoinedRow, page: Page): readonly string[] {
  const { cells, finding, owner } = row;
  const item = finding.item;
  return [
    cells.problemType,
    `${cells.code} ${cells.item}`.trim(),
    cells.problem,
    cells.dueOn,
    cells.workingDaysLate,
    owner,
    cells.place,
    item === undefined ? '' : (page.anchorOf(item.catalog, item.code) ?? ''),
  ].map((cell) => plainText(String(cell)));
}

function drawRow(row: JoinedRow, page: Page): string {
  const [type, name, problem, dueOn, late, owner, place, anchor] = listCells(row, page).map(encodeHtml);
  const link = anchor === '' ? name : `<a href="#${anchor}">${name}</a>`;
  return `<tr><td>${type}</td><td>${link}</td><td>${problem}</td><td class="d">${dueOn}</td><td class="n">${late}</td><td>${owner}</td><td>${place}</td></tr>\n`;
}

/** Rows beyond the page as JSON that no HTML parser can leave early. */
function drawRest(rows: readonly JoinedRow[], page: Page): string {
  if (rows.length === 0) return '';
  const cells = encodeJson(rows.map((row) => listCells(row, page))).replaceAll('<', '\\u003c');
  const told = encodeHtml(sentences.more[page.language]({ count: rows.length }));
  return `<script type="application/json" id="rest">${cells}</script><noscript><p>${told}</p></noscript>`;
}

function drawSelect(id: string, label: string, all: string, choices: readonly string[]): string {
  const options = [...new Set(choices)].sort().map((choice) => `<option>${encodeHtml(choice)}</option>`);
  return `<label for="${id}">${label}<select id="${id}"><option value="">${all}</option>${options.join('')}</select></label>`;
}

/** All findings in one table, joined where they are mended in one go. The controls appear only where the script runs. */
export function drawFindings(page: Page): string {
  const rows = joinLedgerRows(listLedgerRows(page.report, page.language), page.language);
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
    headWord(page, 'subject'),
    htmlWord(page, 'allSubjects'),
    rows.map((row) => row.owner),
  )}<p role="status">${htmlWord(page, 'shown')} <span id="count">${rows.length}</span></p></form>`;
  const table = `<table id="findings-table"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows
    .slice(0, ROWS_IN_PAGE)
    .map((row) => drawRow(row, page))
    .join('')}</tbody></table>`;
  return `${heading}${filters}${table}${drawRest(rows.slice(ROWS_IN_PAGE), page)}<button id="more" type="button" hidden>${htmlWord(page, 'showMore')}</button>`;
}
