import type { BilingualOf, Language } from '../../model/language.ts';

/** How many rows or things a note is about, and the first of them. */
interface NoteFacts {
  readonly count: number;
  /** Row numbers or names, with the rest left out. */
  readonly places: string;
}

const rowsZh = ({ count, places }: NoteFacts) => `（${count} 行：第 ${places} 行）`;
const rowsEn = ({ count, places }: NoteFacts) => ` (${count} rows: ${places})`;

/** What a reader has to report about a file that it could read. Keys are in `OpenedList.notes`. */
const listNotes = {
  'extension-differs': {
    zh: () => '文件内容与扩展名不符，已按内容读取。',
    en: () => 'The content of the file is not what its extension says; it was read by its content.',
  },
  'damaged-characters': {
    zh: (facts) => `文件中有残缺的字符（多为系统按字节截断标题所致），以“�”代替${rowsZh(facts)}。`,
    en: (facts) =>
      `Some characters are broken (systems that cut titles by bytes do that); "�" stands for them${rowsEn(facts)}.`,
  },
  'lost-characters': {
    zh: (facts) => `标题中有导出之前就已丢失的字符（“�”“锟斤拷”“???”），请在系统中改正${rowsZh(facts)}。`,
    en: (facts) =>
      `Some titles have characters that were lost before the export ("�", "锟斤拷", "???"); mend them in the system${rowsEn(facts)}.`,
  },
  'macro-sheet-left-out': {
    zh: () => '工作簿中的宏表未读取。',
    en: () => 'Macro sheets of the workbook were left out.',
  },
  'chart-sheet-left-out': {
    zh: () => '工作簿中的图表工作表未读取。',
    en: () => 'Chart sheets of the workbook were left out.',
  },
  'sheet-not-found': {
    zh: ({ places }) => `工作簿里列有工作表“${places}”，但文件中没有它的内容，未读取。`,
    en: ({ places }) => `The workbook names the sheet "${places}", but holds nothing of it; it was left out.`,
  },
  'read-as-one-sheet': {
    zh: () => '网页中有多个表格，已按先后顺序当作一张工作表读取。',
    en: () => 'The web page has several tables; they were read as one sheet, one after the other.',
  },
  'dates-from-1904': {
    zh: () => '工作簿的日期从 1904 年起算，已按此换算。',
    en: () => 'The dates of the workbook count from 1904; they were read so.',
  },
  'formulas-without-value': {
    zh: (facts) =>
      `有公式单元格没有保存计算结果，读不出内容${rowsZh(facts)}：请用 Excel 或 WPS 打开文件，保存后再检查。`,
    en: (facts) =>
      `Formulas were saved without their values, so nothing can be read there${rowsEn(facts)}: open the file in Excel or WPS, save it and check again.`,
  },
  'rows-out-of-order': {
    zh: () => '工作表中行的次序颠倒或重复，已按文件中的次序读取，请核对。',
    en: () => 'Rows of the sheet are out of order or come twice; they were read as they stand. Please check.',
  },
  'mixed-line-ends': {
    zh: (facts) => `文件中混用了几种换行符，每一种都按换行读取${rowsZh(facts)}。`,
    en: (facts) => `The file mixes several line ends; each was read as the end of a row${rowsEn(facts)}.`,
  },
  'rows-with-more-cells': {
    zh: (facts) =>
      `有的行比表头多出单元格，多半是文字里有未加引号的分隔符，日期可能错位，请核对${rowsZh(facts)}。`,
    en: (facts) =>
      `Some rows have more cells than the others, probably because a separator stands in a text without quotes; their dates may be in the wrong column${rowsEn(facts)}.`,
  },
  'separators-in-text': {
    zh: (facts) => `有的行文字里有未加引号的分隔符，已按各列的内容拼回一格，请核对${rowsZh(facts)}。`,
    en: (facts) =>
      `In some rows a separator stands in a text without quotes; the text was put together again by what the columns hold. Please check${rowsEn(facts)}.`,
  },
  'lone-quotes': {
    zh: (facts) => `有的引号没有配对，已当作普通文字读取，请核对${rowsZh(facts)}。`,
    en: (facts) =>
      `Some quotation marks have no partner and were read as part of the text. Please check${rowsEn(facts)}.`,
  },
  'backslash-quotes': {
    zh: () => '文件用反斜杠（\\"）表示文字里的引号，已按此读取。',
    en: () => 'The file writes quotation marks inside texts with a backslash (\\"); they were read so.',
  },
  'nul-bytes': {
    zh: (facts) => `文字里有 NUL 字节，已当作空格读取${rowsZh(facts)}。`,
    en: (facts) => `There are NUL bytes in the text; they were read as blanks${rowsEn(facts)}.`,
  },
  'code-page-differs': {
    zh: () => '文件声明的代码页与实际文字不符，已按中文（GBK）读取。',
    en: () => 'The code page that the file states does not fit its text; it was read as Chinese (GBK).',
  },
} as const satisfies Readonly<Record<string, BilingualOf<NoteFacts>>>;

const known: Readonly<Partial<Record<string, BilingualOf<NoteFacts>>>> = listNotes;

/** A note in words; one of a newer mulu is shown as it is. */
export function describeNote(note: string, language: Language): string {
  const [key = '', count = '', ...places] = note.split(':');
  const facts: NoteFacts = { count: Number(count), places: places.join(':') };
  const more = facts.places.split('、').length < facts.count ? '…' : '';
  return known[key]?.[language]({ ...facts, places: facts.places + more }) ?? note;
}

/** Rows that the file hides: they were read like all others. */
export const hiddenRows: BilingualOf<{ readonly count: number }> = {
  zh: ({ count }) => `${count} 行在文件中被隐藏，已照常读取`,
  en: ({ count }) =>
    count === 1 ? '1 hidden row, read like the others' : `${count} hidden rows, read like the others`,
};

/** Headings that were given a meaning and that a list does not have. */
export const columnsNotFound: BilingualOf<readonly string[]> = {
  zh: (headings) => `指定了含义而清单中没有的列：${headings.join('、')}。`,
  en: (headings) => `Columns that were given a meaning but are not in the list: ${headings.join(', ')}.`,
};
