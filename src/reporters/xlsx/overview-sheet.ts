import type { Workbook, Worksheet } from 'exceljs';
import { comparisonWords } from '../../labels/comparison.ts';
import { countOf, outcomeNames, outcomeOrder } from '../../labels/outcomes.ts';
import { outlookWords } from '../../labels/outlook.ts';
import { reportWords } from '../../labels/report-words.ts';
import { sentences } from '../../labels/sentences.ts';
import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { describeComparison } from '../changes.ts';
import { listComingDuties } from '../coming-duties.ts';
import { displayWidth } from '../display-width.ts';
import { encodeCell } from '../encode/cell.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from '../figures.ts';
import { groupBy } from '../group-by.ts';
import { describeCatalog, describeInputs, describePeriod, describeVerdict } from '../heading.ts';
import type { LedgerRow } from '../ledger-rows.ts';
import { groupPriorities, wordPriority } from '../priority-groups.ts';
import { addSheet, BORDER, FONT, HEADING_FILL } from './table-sheet.ts';

const COLUMNS = 4;
const WIDTHS = [22, 34, 34, 34];
const CHARACTERS = WIDTHS.reduce((sum, width) => sum + width, 0);
const POINTS_A_LINE = 16;
const BODY_SIZE = 11;
/** Longest delays named for the leader. */
const WORST_SHOWN = 3;
const PRIORITIES_SHOWN = 3;
const DUTIES_SHOWN = 5;

/** A line over the whole width of the page. */
function addLine(
  sheet: Worksheet,
  text: string,
  font: { readonly bold?: boolean; readonly size?: number },
): void {
  const row = sheet.addRow([encodeCell(text)]);
  sheet.mergeCells(row.number, 1, row.number, COLUMNS);
  row.getCell(1).font = { ...FONT, size: BODY_SIZE, ...font };
  row.getCell(1).alignment = { wrapText: true, vertical: 'middle' };
  const scale = (font.size ?? BODY_SIZE) / BODY_SIZE;
  row.height = Math.min(
    409,
    Math.ceil((displayWidth(text) * scale) / CHARACTERS) * POINTS_A_LINE * scale + 6,
  );
}

/** A label in the first column and its text over the others. */
function addFact(sheet: Worksheet, label: string, text: string): void {
  const row = sheet.addRow([label, encodeCell(text)]);
  sheet.mergeCells(row.number, 2, row.number, COLUMNS);
  for (const cell of [row.getCell(1), row.getCell(2)]) {
    cell.font = { ...FONT, size: BODY_SIZE };
    cell.border = BORDER;
    cell.alignment = { wrapText: true, vertical: 'middle' };
  }
  row.getCell(1).font = { ...FONT, size: BODY_SIZE, bold: true };
  row.getCell(1).fill = HEADING_FILL;
  const room = CHARACTERS - (WIDTHS[0] ?? 0);
  row.height = Math.min(409, Math.ceil(displayWidth(text) / room) * POINTS_A_LINE + 4);
}

function countProblemTypes(rows: readonly LedgerRow[], language: Language): string {
  const counts = [...groupBy(rows, (row) => row.cells.problemType)]
    .map(([type, list]) => ({ type, count: list.length }))
    .sort((left, right) => right.count - left.count);
  if (counts.length === 0) return reportWords.none[language];
  return counts.map(({ type, count }) => `${type} ${count}`).join(language === 'zh' ? '，' : ', ');
}

/** The longest delays, in a line each. */
function nameWorst(rows: readonly LedgerRow[], language: Language): readonly string[] {
  return rows
    .filter((row) => (row.finding.workingDaysLate ?? 0) > 0)
    .sort((left, right) => (right.finding.workingDaysLate ?? 0) - (left.finding.workingDaysLate ?? 0))
    .slice(0, WORST_SHOWN)
    .map(({ cells, owner }) => {
      const item = `${cells.code} ${cells.item}`;
      return language === 'zh'
        ? `${item}（${owner}）：${cells.problem}`
        : `${item} (${owner}): ${cells.problem}`;
    });
}

/** The next due days in one line. */
function nameComing(report: GapReport, language: Language): string {
  const duties = listComingDuties(report);
  if (duties.length === 0) return outlookWords.nothingDue[language];
  const shown = duties
    .slice(0, DUTIES_SHOWN)
    .map(({ dueOn, code, name, elementName }) => `${dueOn} ${code} ${name} ${elementName}`);
  const rest = duties.length > DUTIES_SHOWN ? [`… ${duties.length}`] : [];
  return [...shown, ...rest].join(language === 'zh' ? '；' : '; ');
}

/** Half a page that a leader reads: the verdict, the figures, what is worst. */
export function addOverview(
  workbook: Workbook,
  report: GapReport,
  rows: readonly LedgerRow[],
  language: Language,
): void {
  const sheet = addSheet(workbook, reportWords.overview[language], '1:1');
  sheet.columns = WIDTHS.map((width) => ({ width }));
  addLine(sheet, `${report.agency} ${reportWords.reportTitle[language]}`, { bold: true, size: 16 });
  addLine(sheet, describeVerdict(report, language), { bold: true, size: 12 });
  for (const outcome of outcomeOrder) {
    const count = countOf(report.summary.items, outcome);
    addFact(sheet, outcomeNames[outcome][language], sentences.countOfItems[language]({ count }));
  }
  addFact(sheet, reportWords.conservation[language], describeConservation(report.summary.items, language));
  addFact(sheet, reportWords.coverage[language], describeCoverage(report, language));
  addFact(sheet, reportWords.timeliness[language], describeTimeliness(report, language));
  addFact(sheet, language === 'zh' ? '问题类型' : 'Problem types', countProblemTypes(rows, language));
  for (const group of groupPriorities(report).slice(0, PRIORITIES_SHOWN)) {
    const { about, says, owner } = wordPriority(group, report, language);
    const whom = language === 'zh' ? `${about}（${owner}）：` : `${about} (${owner}): `;
    addFact(sheet, outlookWords.priorities[language], whom + says);
  }
  for (const text of nameWorst(rows, language)) {
    addFact(sheet, language === 'zh' ? '逾期最久' : 'Longest overdue', text);
  }
  addFact(sheet, outlookWords.forecast[language], nameComing(report, language));
  for (const text of report.comparison === undefined ? [] : describeComparison(report.comparison, language)) {
    addFact(sheet, comparisonWords.comparison[language], text);
  }
  for (const catalog of report.catalogs) {
    addFact(sheet, reportWords.catalog[language], describeCatalog(catalog, language));
  }
  addFact(sheet, reportWords.provenance[language], sentences.provenance[language](countVerified(report)));
  addFact(sheet, reportWords.period[language], describePeriod(report, language));
  addFact(sheet, reportWords.lists[language], describeInputs(report, language));
}
