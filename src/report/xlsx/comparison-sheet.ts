import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { changeNames, comparisonWords } from '../../words/labels/comparison.ts';
import { ledgerColumns } from '../../words/labels/ledger-columns.ts';
import type { Book } from '../../write/book/book.ts';
import { describeComparison, listChanges } from '../changes.ts';
import { wordFinding } from '../finding-words.ts';
import { addTable } from './table-sheet.ts';

/** 与以前相比: every gap that is new, back, fixed or still there, with the day when it was first seen. */
export function addComparison(book: Book, report: GapReport, language: Language): void {
  if (report.comparison === undefined) return;
  const name = comparisonWords.comparison[language];
  addTable(book, {
    name,
    title: `${report.agency} ${name} ${describeComparison(report.comparison, language)[0] ?? ''}`,
    columns: [
      { heading: comparisonWords.change[language], width: 12 },
      { heading: comparisonWords.firstSeen[language], width: 12, isDate: true },
      { heading: ledgerColumns.code[language], width: 9 },
      { heading: ledgerColumns.item[language], width: 36 },
      { heading: ledgerColumns.element[language], width: 20 },
      { heading: ledgerColumns.problemType[language], width: 12 },
      { heading: ledgerColumns.problem[language], width: 56 },
      { heading: ledgerColumns.subject[language], width: 20 },
    ],
    rows: listChanges(report).map(({ finding, change, firstSeen }) => {
      const words = wordFinding(finding, language);
      return [
        changeNames[change][language],
        firstSeen,
        finding.item?.code ?? '',
        finding.item?.name ?? '',
        finding.elementName ?? '',
        words.problemType,
        words.says,
        finding.section ?? finding.subject ?? report.agency,
      ];
    }),
  });
}
