import type { Language } from '../../model/language.ts';
import type { GapReport, GroupSummary } from '../../model/report.ts';
import { countOf, outcomeNames, outcomeOrder } from '../../words/labels/outcomes.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import type { Book } from '../../write/book/book.ts';
import { addTable } from './table-sheet.ts';

function addStatistics(
  book: Book,
  word: 'byCategory' | 'bySubject',
  groups: readonly GroupSummary[],
  report: GapReport,
  language: Language,
): void {
  const name = word === 'byCategory' ? reportWords.category[language] : reportWords.subject[language];
  const figuresOf = (items: GroupSummary['items']) => [
    items.total,
    ...outcomeOrder.map((outcome) => countOf(items, outcome)),
  ];
  addTable(book, {
    name: reportWords[word][language],
    title: `${report.agency} ${reportWords[word][language]}`,
    columns: [
      { heading: name, width: 42 },
      ...[
        reportWords.total[language],
        ...outcomeOrder.map((outcome) => outcomeNames[outcome][language]),
        reportWords.findings[language],
      ].map((heading) => ({ heading, width: 12 })),
    ],
    rows: [
      ...groups.map((group) => [
        word === 'byCategory' ? `${group.code} ${group.name}` : group.name,
        ...figuresOf(group.items),
        group.findings,
      ]),
      [
        reportWords.total[language],
        ...figuresOf(report.summary.items),
        groups.reduce((sum, group) => sum + group.findings, 0),
      ],
    ],
  });
}

/** 分类统计, and 责任单位统计 where there are several: items by outcome, with a total that adds up. */
export function addStatisticsSheets(book: Book, report: GapReport, language: Language): void {
  addStatistics(book, 'byCategory', report.summary.byCategory, report, language);
  if (report.summary.bySubject.length > 1)
    addStatistics(book, 'bySubject', report.summary.bySubject, report, language);
}
