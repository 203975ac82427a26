import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** What a reader has to tell about a file that it could read. Keys stand in `OpenedList.notes`. */
export const listNotes = {
  'extension-differs': {
    zh: '文件内容与扩展名不符，已按内容读取。',
    en: 'The content of the file is not what its extension says; it was read by its content.',
  },
  'damaged-characters': {
    zh: '文件中有残缺的字符（多为系统按字节截断标题所致），以“�”代替。',
    en: 'Some characters are broken (systems that cut titles by bytes do that); "�" stands for them.',
  },
  'macro-sheet-left-out': {
    zh: '工作簿中的宏表未读取。',
    en: 'Macro sheets of the workbook were left out.',
  },
  'chart-sheet-left-out': {
    zh: '工作簿中的图表工作表未读取。',
    en: 'Chart sheets of the workbook were left out.',
  },
  'read-as-one-sheet': {
    zh: '网页中有多个表格，已按先后顺序当作一张工作表读取。',
    en: 'The web page has several tables; they were read as one sheet, one after the other.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ListNote = keyof typeof listNotes;

/** Headings that were given a meaning and that a list does not have. */
export const columnsNotFound: BilingualOf<readonly string[]> = {
  zh: (headings) => `指定了含义而清单中没有的列：${headings.join('、')}。`,
  en: (headings) => `Columns that were given a meaning but are not in the list: ${headings.join(', ')}.`,
};
