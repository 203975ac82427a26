import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { describeWorking } from '../../words/labels/working.ts';
import { encodeMarkdown } from '../../write/encode.ts';
import { groupBy } from '../group-by.ts';
import { type CategoryGaps, groupFindings, isAbsentCategory, isGap, keyOf } from '../group-findings.ts';
import { type JoinedRow, joinLedgerRows } from '../ledger/join-rows.ts';
import { listLedgerRows } from '../ledger-rows.ts';
import { encodeShort, writeTable } from './table.ts';

/** Rows that are printed: with long texts they stay within a job summary's 1 MiB. */
const ROWS_SHOWN = 200;

const heads = {
  item: reportWords.item,
  problemType: { zh: '问题类型', en: 'Type' },
  problem: { zh: '问题描述', en: 'Problem' },
  dueOn: { zh: '应公开日期', en: 'Due on' },
  workingDaysLate: { zh: '逾期工作日', en: 'Days late' },
  subject: { zh: '责任单位', en: 'Responsible' },
  place: { zh: '原始位置', en: 'Row' },
} as const;

/** What is wrong, and below it how the days were counted. */
function writeProblem({ cells, finding, ids }: JoinedRow, language: Language): string {
  const says = encodeShort(cells.problem);
  if (finding.working === undefined || ids.length > 1) return says;
  return `${says}<br>${encodeMarkdown(describeWorking(finding.working, language))}`;
}

function writeRows(rows: readonly JoinedRow[], language: Language): string[] {
  return writeTable(
    Object.values(heads).map((head) => head[language]),
    rows.map((row) => {
      const { code, item, problemType, dueOn, workingDaysLate, subject, place } = row.cells;
      return [
        encodeShort(`${code} ${item}`.trim()),
        encodeShort(problemType),
        writeProblem(row, language),
        ...[dueOn, workingDaysLate, subject, place].map(encodeShort),
      ];
    }),
  );
}

/** `### 01 行政许可类事项`, and its rows; one line where nothing of a category is in the list. */
function writeCategory(
  category: CategoryGaps,
  rows: readonly JoinedRow[],
  report: GapReport,
  language: Language,
): string[] {
  const name = encodeShort(`${category.code} ${category.name}`.trim());
  const items = category.items.length;
  if (isAbsentCategory(category, report)) {
    const says = sentences.categoryAbsent[language]({ items });
    return [`**${name}**${language === 'zh' ? '：' : ': '}${says}`, ''];
  }
  const count = sentences.countOfItems[language]({ count: items });
  const counted = language === 'zh' ? `${name}（${count}）` : `${name} (${count})`;
  return rows.length === 0 ? [] : [`### ${counted}`, '', ...writeRows(rows, language), ''];
}

/** What is to be mended, grouped as on the terminal: gaps by category, then faults of the list, then what else was noticed. */
export function writeLedger(report: GapReport, language: Language): string[] {
  const all = joinLedgerRows(listLedgerRows(report, language), language);
  if (all.length === 0) return [reportWords.noFindings[language]];
  const { gaps } = groupFindings(report);
  const absent = new Set(
    gaps
      .filter((category) => isAbsentCategory(category, report))
      .flatMap(({ items }) => items.flatMap(({ findings }) => findings.map(({ id }) => id))),
  );
  const told = all.filter(({ finding }) => !absent.has(finding.id));
  const shown = told.slice(0, ROWS_SHOWN);
  const ofCategory = groupBy(shown, ({ finding }) =>
    isGap(finding) ? keyOf(finding.item?.catalog ?? '', finding.item?.category ?? '') : finding.severity,
  );
  const rest = (['error', 'warning'] as const).flatMap((severity) => {
    const rows = ofCategory.get(severity) ?? [];
    const word = severity === 'error' ? 'listFaults' : 'remarks';
    return rows.length === 0
      ? []
      : [`### ${reportWords[word][language]}`, '', ...writeRows(rows, language), ''];
  });
  const hidden = told.length - shown.length;
  return [
    ...gaps.flatMap((category) => {
      const catalog = category.items[0]?.findings[0]?.item?.catalog ?? '';
      return writeCategory(category, ofCategory.get(keyOf(catalog, category.code)) ?? [], report, language);
    }),
    ...rest,
    ...(hidden > 0 ? [sentences.more[language]({ count: hidden }), ''] : []),
  ];
}
