import type { Language } from '../../model/language.ts';
import {
  type ElementResult,
  type GapReport,
  type ItemResult,
  type OutcomeReason,
  outcomeOf,
} from '../../model/report.ts';
import { answeredDays } from '../../model/settlement.ts';
import { readBack } from '../../words/labels/answers.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { settlings } from '../../words/labels/settling.ts';
import type { Book } from '../../write/book/book.ts';
import { groupBy } from '../group-by.ts';
import { describeUnmatched, fillProfileLine } from '../report-lines.ts';
import { addOpenElements } from './answer-sheets.ts';
import { addTable } from './table-sheet.ts';

interface OpenRow {
  readonly item: ItemResult;
  readonly element: ElementResult;
  readonly reason: OutcomeReason | undefined;
}

/** Elements without a verdict, those of one reason together, the most frequent first. */
function listOpen(report: GapReport): readonly OpenRow[] {
  const rows = report.items.flatMap((item) =>
    item.elements.flatMap((element) => {
      const reason = element.reasons.find((name) => outcomeOf[name] === 'undetermined');
      return element.outcome === 'undetermined' ? [{ item, element, reason }] : [];
    }),
  );
  const groups = [...groupBy(rows, ({ reason }) => reason).values()];
  return groups.sort((left, right) => right.length - left.length).flat();
}

/** What settles the elements of each reason, said once. */
function tellSettling(rows: readonly OpenRow[], report: GapReport, language: Language): readonly string[] {
  return [...groupBy(rows, ({ reason }) => reason)].flatMap(([reason, [first]]) => {
    const settling = reason === undefined ? undefined : settlings[reason];
    if (reason === undefined || settling === undefined || first === undefined) return [];
    const { profile, says } = settling;
    const line = profile === undefined ? '' : ` ${fillProfileLine(profile, first.item.code, report)}`;
    const colon = language === 'zh' ? '：' : ': ';
    return [`${reasonNames[reason][language]}${colon}${says[language]}${line}`];
  });
}

/** 无法判定: each element without a verdict and why, with room for the answer that settles it: `mulu map --apply` reads it back. */
export function addUndetermined(book: Book, report: GapReport, language: Language): void {
  const rows = listOpen(report);
  if (rows.length === 0) return;
  const days = answeredDays(report);
  const elements = rows.map(({ item, element }) => ({
    catalog: item.catalog,
    item: item.code,
    itemName: item.name,
    element: element.id,
    elementName: element.name,
    category: item.category,
    categoryName: item.categoryName,
    owner: item.section ?? item.subject,
    reasons: element.reasons,
    evidence: element.evidence,
    ...days,
  }));
  addOpenElements(book, report.agency, elements, language, [
    readBack[language],
    ...tellSettling(rows, report, language),
  ]);
}

/** 未匹配条目: entries that answer no item, with what they might belong to. */
export function addUnmatched(book: Book, report: GapReport, language: Language): void {
  if (report.unmatched.length === 0) return;
  addTable(book, {
    name: reportWords.unmatched[language],
    title: `${report.agency} ${reportWords.unmatched[language]}`,
    columns: [
      { heading: language === 'zh' ? '原始位置' : 'Row in the list', width: 30 },
      { heading: language === 'zh' ? '标题' : 'Title', width: 56 },
      { heading: language === 'zh' ? '栏目' : 'Column', width: 20 },
      { heading: reportWords.reason[language], width: 22 },
      { heading: reportWords.suggestions[language], width: 50 },
    ],
    rows: report.unmatched.map((entry) => [
      describeEntryPlace(entry, language),
      entry.title,
      entry.columnPath ?? '',
      describeUnmatched(entry.reason, language),
      entry.suggestions.map(({ code, name }) => `${code} ${name}`).join(language === 'zh' ? '；' : '; '),
    ]),
  });
}
