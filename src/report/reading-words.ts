import type { Bilingual, Language } from '../model/language.ts';
import type { ReadList } from '../model/publication.ts';
import { anomalyLabels, skipReasonLabels } from '../words/labels/list.ts';
import { columnsNotFound, describeNote, hiddenRows } from '../words/labels/list-notes.ts';

const anomalies: Readonly<Partial<Record<string, Bilingual>>> = anomalyLabels;
const skips: Readonly<Partial<Record<string, Bilingual>>> = skipReasonLabels;

/** `表名 3，合计行 1`; a key of a newer mulu is shown as it is. */
function listCounts(
  counts: Readonly<Partial<Record<string, number>>>,
  names: Readonly<Partial<Record<string, Bilingual>>>,
  language: Language,
): string {
  return Object.entries(counts)
    .map(([key, count]) => `${names[key]?.[language] ?? key} ${count}`)
    .join(language === 'zh' ? '，' : ', ');
}

/** How one list was read, a line each: sheets, rows that are no entries and why, cells that are no dates, notes. */
export function describeReading(input: ReadList, language: Language): readonly string[] {
  const zh = language === 'zh';
  const skipped = listCounts(input.skippedRows, skips, language);
  const doubtful = listCounts(input.anomalies, anomalies, language);
  const sheets = input.sheets.map(({ name, rows, entries, hiddenRows: count }) => {
    const hidden = count === 0 ? '' : `${zh ? '，' : ', '}${hiddenRows[language]({ count })}`;
    return zh
      ? `${name === '' ? '' : `［${name}］`}${rows} 行，记录 ${entries} 条${hidden}`
      : `${name === '' ? '' : `[${name}] `}${rows} rows, ${entries} entries${hidden}`;
  });
  return [
    `${input.file} (${input.format}${input.encoding === undefined ? '' : `, ${input.encoding}`})${zh ? '：' : ': '}${sheets.join(zh ? '；' : '; ')}`,
    ...(skipped === '' ? [] : [`${zh ? '未作为记录读取：' : 'not read as entries: '}${skipped}`]),
    ...(doubtful === '' ? [] : [`${zh ? '有疑问的单元格：' : 'doubtful cells: '}${doubtful}`]),
    ...(input.unusedColumns === undefined ? [] : [columnsNotFound[language](input.unusedColumns)]),
    ...input.notes.map((note) => describeNote(note, language)),
  ];
}

/** Rows that a list hides, all sheets together. */
export function describeHiddenRows({ sheets }: ReadList, language: Language): readonly string[] {
  const count = sheets.reduce((sum, sheet) => sum + sheet.hiddenRows, 0);
  return count === 0 ? [] : [hiddenRows[language]({ count })];
}

/** What a reader must know of a list before trusting its rows, however short the report: hidden rows, and what was doubtful. */
export function describeDoubts(input: ReadList, language: Language): readonly string[] {
  return [...describeHiddenRows(input, language), ...input.notes.map((note) => describeNote(note, language))];
}
