import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { countOf, outcomeHeads, outcomeOrder } from '../words/labels/outcomes.ts';
import { reasonNames } from '../words/labels/reasons.ts';
import { type ReportWord, reportWords } from '../words/labels/report-words.ts';
import { sentences } from '../words/labels/sentences.ts';
import { settlings } from '../words/labels/settling.ts';
import { describeWorking } from '../words/labels/working.ts';
import { encodeMarkdown } from '../write/encode/markdown.ts';
import { plainText } from '../write/encode/plain.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from './figures.ts';
import { describeGate } from './gate.ts';
import { groupUndetermined } from './group-undetermined.ts';
import {
  describeCalendar,
  describeCatalog,
  describeInputs,
  describePeriod,
  describeVerdict,
} from './heading.ts';
import { type LedgerRow, listLedgerRows } from './ledger-rows.ts';
import { writeComparison } from './markdown/comparison.ts';
import { encodeShort } from './markdown/encode-short.ts';
import { writeForecast, writePriorities } from './markdown/outlook.ts';
import { writeTable } from './markdown/table.ts';
import { describeDisclosures, describeNotChecked, fillProfileLine } from './report-lines.ts';
import type { Reporter } from './reporter.ts';

/** Rows of the ledger that are printed: with long texts they stay within a job summary's 1 MiB. */
const ROWS_SHOWN = 200;
const ITEMS_SHOWN = 20;

const columns = [
  'category',
  'code',
  'item',
  'problemType',
  'problem',
  'dueOn',
  'workingDaysLate',
  'subject',
  'place',
] as const;

/** What is wrong, and below it how the days were counted. */
function writeProblem({ cells, finding }: LedgerRow, language: Language): string {
  const says = encodeShort(cells.problem);
  if (finding.working === undefined) return says;
  return `${says}<br>${encodeMarkdown(describeWorking(finding.working, language))}`;
}

function writeLedger(rows: readonly LedgerRow[], language: Language): string[] {
  const heads = {
    category: reportWords.category,
    code: { zh: '编码', en: 'Code' },
    item: reportWords.item,
    problemType: { zh: '问题类型', en: 'Type' },
    problem: { zh: '问题描述', en: 'Problem' },
    dueOn: { zh: '应公开日期', en: 'Due on' },
    workingDaysLate: { zh: '逾期工作日', en: 'Days late' },
    subject: { zh: '责任单位', en: 'Responsible' },
    place: { zh: '原始位置', en: 'Row' },
  };
  const hidden = rows.length - ROWS_SHOWN;
  return [
    ...writeTable(
      columns.map((column) => heads[column][language]),
      rows
        .slice(0, ROWS_SHOWN)
        .map((row) =>
          columns.map((column) =>
            column === 'problem' ? writeProblem(row, language) : encodeShort(row.cells[column]),
          ),
        ),
    ),
    ...(hidden > 0 ? [sentences.more[language]({ count: hidden }), ''] : []),
  ];
}

function writeUndetermined(report: GapReport, language: Language): string[] {
  return groupUndetermined(report).flatMap((group) => {
    const codes = group.items.slice(0, ITEMS_SHOWN).map((item) => encodeShort(item.code));
    const count = sentences.countOfElements[language]({ count: group.elements });
    const all = sentences.moreItems[language]({ count: group.items.length });
    const settling = settlings[group.reason];
    const line = settling?.profile && fillProfileLine(settling.profile, group.items[0]?.code ?? '', report);
    return [
      `- **${reasonNames[group.reason][language]}**${language === 'zh' ? `（${count}）：` : ` (${count}): `}${codes.join(language === 'zh' ? '、' : ', ')}${group.items.length > ITEMS_SHOWN ? ` ${all}` : ''}`,
      ...(settling === undefined ? [] : [`  ${settling.says[language]}`]),
      ...(line === undefined ? [] : ['', `  \`${plainText(line).replaceAll('`', '')}\``]),
    ];
  });
}

function writeCategories(report: GapReport, language: Language): string[] {
  const head = [reportWords.category[language], reportWords.total[language]];
  return writeTable(
    [...head, ...outcomeOrder.map((outcome) => outcomeHeads[outcome][language])],
    report.summary.byCategory.map((group) => [
      encodeShort(`${group.code} ${group.name}`),
      String(group.items.total),
      ...outcomeOrder.map((outcome) => String(countOf(group.items, outcome))),
    ]),
  );
}

/** For a GitHub job summary or an issue: verdict, ledger, what could not be determined, figures. */
export const markdown: Reporter = {
  description: { zh: 'Markdown，可作 GitHub 任务摘要', en: 'Markdown, fit for a GitHub job summary' },
  extension: 'md',
  render(report, { language }) {
    const colon = language === 'zh' ? '：' : ': ';
    const bullet = (word: ReportWord, text: string) => `- **${reportWords[word][language]}**${colon}${text}`;
    const heading = (word: ReportWord) => ['', `## ${reportWords[word][language]}`, ''];
    const rows = listLedgerRows(report, language);
    const disclosures = describeDisclosures(report, language);
    const undetermined = writeUndetermined(report, language);
    const lines = [
      `# ${reportWords.reportTitle[language]}`,
      '',
      `**${encodeMarkdown(describeVerdict(report, language))}**`,
      '',
      ...describeGate(report, language).map((text) => `- **${encodeShort(text)}**`),
      bullet('coverage', describeCoverage(report, language)),
      bullet('timeliness', describeTimeliness(report, language)),
      ...(disclosures === undefined ? [] : [bullet('byDisclosure', disclosures)]),
      bullet('conservation', describeConservation(report.summary.items, language)),
      ...report.catalogs.map((catalog) => bullet('catalog', encodeShort(describeCatalog(catalog, language)))),
      bullet('provenance', sentences.provenance[language](countVerified(report))),
      bullet('period', describePeriod(report, language)),
      bullet('lists', describeInputs(report, language)),
      ...writePriorities(report, language),
      ...writeComparison(report, language),
      ...heading('ledger'),
      ...(rows.length === 0 ? [reportWords.noFindings[language]] : writeLedger(rows, language)),
      ...(undetermined.length === 0 ? [] : [...heading('undetermined'), ...undetermined]),
      ...writeForecast(report, language),
      ...heading('byCategory'),
      ...writeCategories(report, language),
      ...heading('notChecked'),
      ...describeNotChecked(report, language).map((text) => `- ${encodeShort(text)}`),
      ...describeCalendar(report, language).map((text) => `- ${encodeShort(text)}`),
    ];
    return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
  },
};
