import type { Language } from '../../model/language.ts';
import { type GapReport, outcomeOf } from '../../model/report.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { settlings } from '../../words/labels/settling.ts';
import type { Book } from '../../write/book/book.ts';
import { describeUnmatched, fillProfileLine } from '../report-lines.ts';
import { addTable } from './table-sheet.ts';

/** 无法判定: each element without a verdict, why, and what settles it. */
export function addUndetermined(book: Book, report: GapReport, language: Language): void {
  const word = (key: keyof typeof reportWords) => reportWords[key][language];
  const rows = report.items.flatMap((item) =>
    item.elements
      .filter((element) => element.outcome === 'undetermined')
      .map((element) => {
        const reason = element.reasons.find((name) => outcomeOf[name] === 'undetermined');
        const settling = reason === undefined ? undefined : settlings[reason];
        const line =
          settling?.profile === undefined ? '' : fillProfileLine(settling.profile, item.code, report);
        return [
          item.categoryName,
          item.code,
          item.name,
          element.name,
          element.limit ?? '',
          reason === undefined ? '' : reasonNames[reason][language],
          `${settling?.says[language] ?? ''} ${line}`.trim(),
          item.section ?? item.subject,
        ];
      }),
  );
  addTable(book, {
    name: word('undetermined'),
    title: `${report.agency} ${word('undetermined')}`,
    columns: [
      { heading: word('category'), width: 18 },
      { heading: language === 'zh' ? '事项编码' : 'Item code', width: 10 },
      { heading: word('item'), width: 30 },
      { heading: word('element'), width: 16 },
      { heading: word('limit'), width: 26 },
      { heading: word('reason'), width: 30 },
      { heading: word('settle'), width: 46 },
      { heading: word('subject'), width: 18 },
    ],
    rows,
  });
}

/** 未匹配条目: entries that answer no item, with what they might belong to. */
export function addUnmatched(book: Book, report: GapReport, language: Language): void {
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
