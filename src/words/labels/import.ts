import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** What the importer was unsure of; `text`: the words of the cell. The Chinese words are written as comments in the catalog. */
export const remarkTexts = {
  'limit-unread': {
    zh: (text) => `时限“${text}”读不懂，没有写入，请核对后补上 limit`,
    en: (text) => `the limit "${text}" was not understood and not written; add it by hand`,
  },
  'limit-blank': {
    zh: () => '时限是空白，没有写入，请核对后补上 limit',
    en: () => 'the limit is blank and was not written; add it by hand',
  },
  'limit-mended': {
    zh: (text) => `时限原文是“${text}”，“工作”后面漏了“日”，已补上`,
    en: (text) => `the limit reads "${text}"; the 日 lost from 工作日 was put back`,
  },
  'limit-words-passed-over': {
    zh: (text) => `时限里的“${text}”没有作为时限理解，请核对`,
    en: (text) => `the words "${text}" of the limit were not read as part of it; check them`,
  },
  'limit-shared': {
    zh: (text) => `一格里有两个时限“${text}”，前一个用于结果以外的要素，后一个用于结果`,
    en: (text) =>
      `one cell holds two limits "${text}": the first for all but the result, the second for the result`,
  },
  'limit-looser': {
    zh: (text) => `时限“${text}”宽于上级目录，没有写入；确有法律依据的，请写上 limit 和 limitBasis`,
    en: (text) =>
      `the limit "${text}" is looser than the parent's and was not written; with a law, add limit and limitBasis`,
  },
  'channel-blank': {
    zh: () => '没有渠道，请核对后补上 channels',
    en: () => 'no channel is given; add channels by hand',
  },
  'channel-unticked': {
    zh: () => '渠道一个也没有勾选，请核对后补上 channels',
    en: () => 'no channel is ticked; add channels by hand',
  },
  'audience-blank': {
    zh: () => '公开对象没有勾选，按全社会写入',
    en: () => 'no audience is ticked; written as 全社会',
  },
  'mode-both': {
    zh: () => '主动和依申请都勾选了，按主动公开写入',
    en: () => 'both modes are ticked; written as 主动公开',
  },
  'subject-differs': {
    zh: (text) => `同一事项还有另一个公开主体“${text}”，没有写入`,
    en: (text) => `the item names another body "${text}", which was not written`,
  },
  'code-missing': {
    zh: (text) => `没有序号，按次序编为 ${text}`,
    en: (text) => `there is no code; numbered ${text} by its position`,
  },
  'code-zero-lost': {
    zh: (text) => `序号“${text}”前面的 0 丢失，已补上`,
    en: (text) => `the leading zero of the code "${text}" was put back`,
  },
  'code-repeated': {
    zh: (text) => `序号“${text}”已被别的事项使用，编号后面加了数字`,
    en: (text) => `the code "${text}" is taken by another item; a number was added`,
  },
  'codes-restart': {
    zh: (text) => `序号“${text}”在每一类中重新编起，编号由类别号和序号组成`,
    en: (text) =>
      `the numbers begin again in every category ("${text}"); codes are made of category and number`,
  },
  'category-by-code': {
    zh: (text) => `一级事项没有名称，按编号写作“${text}”`,
    en: (text) => `the category has no name; named "${text}" after its number`,
  },
  'category-unusual': {
    zh: (text) => `一级事项“${text}”不是“某某类事项”，请核对是不是标准目录`,
    en: (text) => `the category "${text}" is no kind of act; check that this is a standard catalog`,
  },
  'element-repeated': {
    zh: (text) => `要素“${text}”在同一事项中出现两次，只写入一次`,
    en: (text) => `the element "${text}" is there twice in one item and was written once`,
  },
  'element-missing': {
    zh: () => '事项没有要素，请补上 elements',
    en: () => 'the item has no element; add elements by hand',
  },
  'element-kept': {
    zh: (text) => `本表没有要素“${text}”，上级目录的要素不能减少，照旧保留`,
    en: (text) => `the table lacks the element "${text}"; an edition may not drop it, so it stays`,
  },
  'header-repaired': {
    zh: (text) => `第二行表头的次序与第一行不符（${text}），已按名称归位`,
    en: (text) =>
      `the second header row is out of order (${text}); its words were put under their own groups`,
  },
  'header-absent': {
    zh: () => '没有表头，各列的含义按内容推定，对象、方式、层级没有读取',
    en: () => 'there is no header; columns were recognised by their contents, ticks were not read',
  },
  'no-spans': {
    zh: () => '表中没有合并单元格，同一事项里空白的时限、主体、渠道按上一行填写',
    en: () => 'the table has no merged cells; blanks inside an item take the value of the row above',
  },
  'name-near': {
    zh: (text) => `按名称相近对应上级目录的“${text}”，请核对`,
    en: (text) => `paired with the parent's "${text}" because the names are near; please check`,
  },
  'category-kept': {
    zh: (text) => `本表没有“${text}”，类别不能减少，照上级目录保留`,
    en: (text) => `the table lacks "${text}"; a category may not be dropped, so it stays`,
  },
} as const satisfies Record<string, BilingualOf<string>>;

export type RemarkKind = keyof typeof remarkTexts;

/** Why a cell has no place in the catalog. */
export const ignoredReasons = {
  outside: { zh: '在表格之外', en: 'outside of the table' },
  column: { zh: '目录没有这一列', en: 'a catalog has no such column' },
  note: { zh: '表注', en: 'a note' },
  'mid-item': {
    zh: '接前一页的事项，本表没有它的名称',
    en: 'goes on with an item of a page before, whose name is not here',
  },
  'no-name': { zh: '没有事项名称', en: 'the item has no name' },
  'no-element': { zh: '没有要素的一行', en: 'a row without an element' },
} as const satisfies Record<string, Bilingual>;

/** Words around the summary of an import, and of the head of an imported catalog. */
export const importWords = {
  cell: {
    zh: ({ file, sheet, row, letters }: CellWords) =>
      `${file === '' ? '' : `“${file}”`}${sheet === '' ? '' : `工作表“${sheet}”`}第${row}行${letters}列`,
    en: ({ file, sheet, row, letters }: CellWords) =>
      `${file === '' ? '' : `${file} `}${sheet === '' ? '' : `[${sheet}] `}${letters}${row}`,
  },
  read: {
    zh: ({ items, categories }: Counts) => `读出 ${categories} 类 ${items} 项：`,
    en: ({ items, categories }: Counts) => `read ${items} items in ${categories} categories:`,
  },
  category: {
    zh: ({ code, name, items }: CategoryCount) => `  ${code} ${name}：${items} 项`,
    en: ({ code, name, items }: CategoryCount) => `  ${code} ${name}: ${items}`,
  },
  unsure: {
    zh: (count: number) => `需要核对 ${count} 处：`,
    en: (count: number) => `${count} places to check:`,
  },
  unreadLimits: {
    zh: (count: number) => `读不懂的时限 ${count} 处：`,
    en: (count: number) => `${count} limits that were not understood:`,
  },
  ignored: {
    zh: (count: number) => `没有写入的单元格 ${count} 格：`,
    en: (count: number) => `${count} cells that were left out:`,
  },
  nothingIgnored: { zh: '每个单元格都已写入。', en: 'Every cell was taken in.' },
  onto: {
    zh: ({ id, same, renamed, renumbered, added, excluded }: OntoCounts) =>
      `与 ${id} 相比：相同 ${same} 项，改名 ${renamed} 项，改编号 ${renumbered} 项，增加 ${added} 项，不列 ${excluded} 项`,
    en: ({ id, same, renamed, renumbered, added, excluded }: OntoCounts) =>
      `against ${id}: ${same} items the same, ${renamed} renamed, ${renumbered} renumbered, ${added} added, ${excluded} left out`,
  },
} as const;

export interface CellWords {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly letters: string;
}

interface Counts {
  readonly items: number;
  readonly categories: number;
}

interface CategoryCount {
  readonly code: string;
  readonly name: string;
  readonly items: number;
}

export interface OntoCounts {
  readonly id: string;
  readonly same: number;
  readonly renamed: number;
  readonly renumbered: number;
  readonly added: number;
  readonly excluded: number;
}

/** Descriptions of the two commands and their options. */
export const importTexts = {
  tables: {
    zh: '目录表；一张表分成几个文件的，按页序列出',
    en: 'the table; if it is split over several files, all of them in order',
  },
  onto: {
    zh: '写成这个目录的地方版，只写不同之处',
    en: 'write it as a local edition of this catalog, with only the differences',
  },
  id: {
    zh: '目录标识（小写英文字母、数字、连字符）',
    en: 'id of the catalog (lower-case letters, digits, hyphens)',
  },
  title: { zh: '目录标题（默认取表上的标题）', en: "title of the catalog (default: the table's own)" },
  output: { zh: '写入的文件（默认标准输出）', en: 'file to write (default: standard output)' },
  format: {
    zh: '导出格式：xlsx、csv、md、oscal（默认按文件的扩展名，json 即 oscal，没有扩展名的为 md）',
    en: "format: xlsx, csv, md, oscal (default: by the file's extension, json being oscal; md without one)",
  },
} as const satisfies Record<string, Bilingual>;
