import type { Language } from '../../model/language.ts';
import { nth } from '../../model/present.ts';
import type { GapReport } from '../../model/report.ts';
import { comparisonWords } from '../../words/labels/comparison.ts';
import { countOf, outcomeNames, outcomeOrder } from '../../words/labels/outcomes.ts';
import { outlookWords } from '../../words/labels/outlook.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { type Book, rangeOf } from '../../write/book/book.ts';
import { type BookRow, type CellStyle, HEADING_FILL } from '../../write/book/model.ts';
import { displayWidth } from '../../write/display-width.ts';
import { describeComparison } from '../changes.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from '../figures.ts';
import { groupBy } from '../group-by.ts';
import {
  describeCatalog,
  describeGate,
  describeInputs,
  describePeriod,
  describeVerdict,
} from '../heading.ts';
import type { JoinedRow } from '../ledger/join-rows.ts';
import type { LedgerRow } from '../ledger-rows.ts';
import { groupPriorities, wordPriority } from '../priority-groups.ts';
import { describeDisclosures, listComingDuties } from '../report-lines.ts';

/** A label, and one column for each outcome. */
const COLUMNS = 1 + outcomeOrder.length;
const WIDTHS = [18, ...outcomeOrder.map(() => 18)];
const CHARACTERS = WIDTHS.reduce((sum, width) => sum + width, 0);
const POINTS_A_LINE = 16;
const BODY_SIZE = 11;
/** Excel refuses a higher row. */
const HIGHEST_ROW = 409;
/** Longest delays named for the leader. */
const WORST_SHOWN = 2;
const PRIORITIES_SHOWN = 3;
const DUTIES_SHOWN = 5;

const TEXT_STYLE: CellStyle = { size: BODY_SIZE, border: true, wrap: true, vertical: 'center' };
const LABEL_STYLE: CellStyle = { ...TEXT_STYLE, bold: true, fill: HEADING_FILL };
const NAME_STYLE: CellStyle = { ...LABEL_STYLE, horizontal: 'center' };
const COUNT_STYLE: CellStyle = { ...TEXT_STYLE, bold: true, size: 14, horizontal: 'center' };

/** A row, and the column from which its last text goes over all others. */
interface Line {
  readonly row: BookRow;
  readonly from?: number;
}

function heightOf(lines: number, scale = 1): number {
  return Math.min(HIGHEST_ROW, lines * POINTS_A_LINE * scale + 5);
}

/** A line over the whole width of the page. */
function writeLine(text: string, size: number): Line {
  const scale = size / BODY_SIZE;
  const lines = Math.ceil((displayWidth(text) * scale) / CHARACTERS);
  const style: CellStyle = { bold: true, size, wrap: true, vertical: 'center' };
  return { row: { height: heightOf(lines, scale), cells: [{ value: text, style }] }, from: 0 };
}

/** A label in the first column and its texts over the others, each on a line of its own. */
function writeFact(label: string, ...texts: readonly string[]): Line {
  const room = CHARACTERS - nth(WIDTHS, 0);
  const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(displayWidth(text) / room)), 0);
  const most = Math.max(1, lines, Math.ceil(displayWidth(label) / nth(WIDTHS, 0)));
  const blanks = Array.from({ length: COLUMNS - 2 }, () => ({ value: '', style: TEXT_STYLE }));
  const cells = [
    { value: label, style: LABEL_STYLE },
    { value: texts.join('\n'), style: TEXT_STYLE },
  ];
  return { row: { height: heightOf(most), cells: [...cells, ...blanks] }, from: 1 };
}

/** Items by outcome: the names, and below them the counts. */
function writeOutcomes({ summary }: GapReport, language: Language): readonly Line[] {
  const names = outcomeOrder.map((outcome) => ({
    value: outcomeNames[outcome][language],
    style: NAME_STYLE,
  }));
  const counts = outcomeOrder.map((outcome) => ({
    value: countOf(summary.items, outcome),
    style: COUNT_STYLE,
  }));
  const label = (value: string) => ({ value, style: LABEL_STYLE });
  const total = sentences.countOfItems[language]({ count: summary.items.total });
  return [
    { row: { height: heightOf(1), cells: [label(reportWords.item[language]), ...names] } },
    {
      row: { height: heightOf(1, 1.3), cells: [label(`${reportWords.total[language]} ${total}`), ...counts] },
    },
  ];
}

/** Counted as the ledger lists them, row by row, and as letters do; where rows join several findings, that is said. */
function countProblemTypes(rows: readonly JoinedRow[], language: Language): string {
  const counts = [...groupBy(rows, (row) => row.cells.problemType)]
    .map(([type, list]) => ({ type, count: list.length }))
    .sort((left, right) => right.count - left.count);
  if (counts.length === 0) return reportWords.none[language];
  const types = counts.map(({ type, count }) => `${type} ${count}`).join(language === 'zh' ? '，' : ', ');
  const findings = rows.reduce((sum, { ids }) => sum + ids.length, 0);
  if (findings === rows.length) return types;
  return language === 'zh'
    ? `${types}（台账 ${rows.length} 行，合计问题 ${findings} 条）`
    : `${types} (${rows.length} rows of the ledger, ${findings} findings)`;
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
  book: Book,
  report: GapReport,
  rows: readonly LedgerRow[],
  joined: readonly JoinedRow[],
  language: Language,
): void {
  const priorities = groupPriorities(report).slice(0, PRIORITIES_SHOWN);
  const numbered = (texts: readonly string[]) =>
    texts.length < 2 ? texts : texts.map((text, index) => `${index + 1}. ${text}`);
  const urgent = priorities.map((group) => {
    const { about, says, owner } = wordPriority(group, report, language);
    return language === 'zh' ? `${about}（${owner}）：${says}` : `${about} (${owner}): ${says}`;
  });
  const worst = nameWorst(rows, language).filter((text) => !urgent.includes(text));
  const comparison = report.comparison === undefined ? [] : describeComparison(report.comparison, language);
  const catalogs = report.catalogs.map((catalog) => describeCatalog(catalog, language));
  const provenance = sentences.provenance[language](countVerified(report));
  const disclosures = describeDisclosures(report, language);
  const lines: readonly Line[] = [
    writeLine(`${report.agency} ${reportWords.reportTitle[language]}`, 16),
    writeLine(describeVerdict(report, language), 12),
    ...describeGate(report, language).map((text) => writeLine(text, 11)),
    ...writeOutcomes(report, language),
    writeFact(reportWords.coverage[language], describeCoverage(report, language)),
    writeFact(reportWords.timeliness[language], describeTimeliness(report, language)),
    ...(disclosures === undefined ? [] : [writeFact(reportWords.byDisclosure[language], disclosures)]),
    writeFact(language === 'zh' ? '问题类型' : 'Problem types', countProblemTypes(joined, language)),
    ...(urgent.length === 0 ? [] : [writeFact(outlookWords.priorities[language], ...numbered(urgent))]),
    ...(worst.length === 0
      ? []
      : [writeFact(language === 'zh' ? '逾期最久' : 'Longest overdue', ...numbered(worst))]),
    writeFact(outlookWords.forecast[language], nameComing(report, language)),
    ...(comparison.length === 0 ? [] : [writeFact(comparisonWords.comparison[language], ...comparison)]),
    writeFact(reportWords.catalog[language], ...catalogs, provenance),
    writeFact(
      reportWords.lists[language],
      describePeriod(report, language),
      describeInputs(report, language),
    ),
    writeFact(reportWords.conservation[language], describeConservation(report.summary.items, language)),
  ];
  book.add({
    name: reportWords.overview[language],
    columns: WIDTHS.map((width) => ({ width })),
    rows: lines.map(({ row }) => row),
    merged: lines.flatMap(({ from }, index) =>
      from === undefined ? [] : [rangeOf(index + 1, from, index + 1, COLUMNS - 1)],
    ),
  });
}
