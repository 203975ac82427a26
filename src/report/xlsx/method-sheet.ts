import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { methodTexts } from '../../words/labels/method.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import type { Book } from '../../write/book/book.ts';
import { describeCalendar, provenanceNotes } from '../heading.ts';
import { describeReading } from '../reading-words.ts';
import { describeNotChecked, describeTailoring } from '../report-lines.ts';
import { addTable } from './table-sheet.ts';

/** 口径说明: how it was judged, what was tailored, what was not checked, and which files were read. */
export function addMethod(book: Book, report: GapReport, language: Language): void {
  const method = reportWords.method[language];
  addTable(book, {
    name: method,
    title: `${report.agency} ${method}`,
    columns: [
      { heading: language === 'zh' ? '内容' : 'About', width: 20 },
      { heading: language === 'zh' ? '说明' : 'Text', width: 110 },
    ],
    rows: [
      ...methodTexts.map((text) => [method, text[language]]),
      ...describeCalendar(report, language).map((text) => [method, text]),
      ...provenanceNotes(report, language).map((note) => [reportWords.provenance[language], note]),
      ...describeTailoring(report, language).map((text) => [reportWords.tailoring[language], text]),
      ...describeNotChecked(report, language).map((text) => [reportWords.notChecked[language], text]),
      ...report.inputs.flatMap((input) =>
        [...describeReading(input, language), `SHA-256 ${input.sha256}`].map((text) => [
          reportWords.lists[language],
          text,
        ]),
      ),
      ...report.catalogs.map((catalog) => [
        reportWords.catalog[language],
        `${catalog.id} ${catalog.version} SHA-256 ${catalog.sha256}`,
      ]),
      [language === 'zh' ? '工具' : 'Tool', `${report.tool.name} ${report.tool.version}`],
    ],
  });
}
