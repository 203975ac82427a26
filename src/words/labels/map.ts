import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Reach, ReviewReason } from '../../model/review.ts';

/** Sheets of the review workbook. */
export const reviewSheets = {
  instructions: { zh: '填写说明', en: 'Instructions' },
  questions: { zh: '待核定', en: 'Questions' },
  elements: { zh: '事项与要素', en: 'Items and elements' },
  choices: { zh: '选项', en: 'Choices' },
} as const satisfies Record<string, Bilingual>;

/** Columns of the review workbook, in order; an answered workbook is read by these headings, wherever they are. */
export const reviewColumns = {
  number: { zh: '序号', en: 'No.' },
  columnPath: { zh: '栏目', en: 'Column' },
  pattern: { zh: '标题样式（*代表任意文字）', en: 'Title pattern (* is any text)' },
  entries: { zh: '本栏目这类标题条数', en: 'Such titles in this column' },
  entriesAnywhere: { zh: '各栏目这类标题条数', en: 'Such titles in any column' },
  columnAsked: { zh: '本栏目待核定条数', en: 'Of this column, asked' },
  columnEntries: { zh: '本栏目全部条数', en: 'All of this column' },
  example: { zh: '示例标题', en: 'Example title' },
  place: { zh: '示例位置', en: 'Place of the example' },
  reason: { zh: '需要核定的原因', en: 'Why it is asked' },
  first: { zh: '候选1', en: 'Candidate 1' },
  second: { zh: '候选2', en: 'Candidate 2' },
  third: { zh: '候选3', en: 'Candidate 3' },
  answer: { zh: '核定结果', en: 'Answer' },
  elements: { zh: '公开要素（可多个）', en: 'Elements (one or more)' },
  reach: { zh: '适用范围', en: 'Holds for' },
  decidedBy: { zh: '核定人', en: 'Decided by' },
  decidedOn: { zh: '核定日期', en: 'Decided on' },
  note: { zh: '备注', en: 'Note' },
  identity: { zh: '标识（勿改）', en: 'Identity (keep)' },
} as const satisfies Record<string, Bilingual>;

export type ReviewColumn = keyof typeof reviewColumns;

/** What is asked and what is answered first; what explains it is behind, and is not printed. */
export const reviewColumnOrder: readonly ReviewColumn[] = [
  'number',
  'example',
  'place',
  'entries',
  'first',
  'second',
  'third',
  'answer',
  'elements',
  'reach',
  'decidedBy',
  'decidedOn',
  'note',
  'pattern',
  'columnPath',
  'reason',
  'entriesAnywhere',
  'columnAsked',
  'columnEntries',
  'identity',
];

/** Entries that an answer holds for; the first is meant when the cell is left blank. */
export const reachLabels: Readonly<Record<Reach, Bilingual>> = {
  pattern: { zh: '本栏目这类标题', en: 'such titles in this column' },
  title: { zh: '各栏目这类标题', en: 'such titles in any column' },
  column: { zh: '整个栏目', en: 'the whole column' },
  row: { zh: '仅示例这一条', en: 'the example alone' },
};

/** The choice that an entry answers no item. */
export const noneChoice: Bilingual = { zh: '不对应任何事项', en: 'answers no item' };

/** The ranges in the order in which they are offered. */
export const reachOrder: readonly Reach[] = ['pattern', 'title', 'column', 'row'];

/** The choice of all elements of an item. */
export const allElements: Bilingual = { zh: '全部要素', en: 'all elements' };

/** Between the elements that one answer names. */
export const ELEMENT_SEPARATOR = '；';

/** An item as a choice: its code first, by which it is read back. */
export function itemChoice({ code, name }: Pick<Requirement, 'code' | 'name'>): string {
  return `${code} ${name}`;
}

/** A category as a choice: the entry is about all of it, such as a batch table. */
export const categoryChoice: BilingualOf<{ readonly code: string; readonly name: string }> = {
  zh: ({ code, name }) => `${code} ${name}（整类）`,
  en: ({ code, name }) => `${code} ${name} (whole category)`,
};

/** Between a candidate and the evidence for it. */
export const CANDIDATE_REASON = ' — ';

export const reviewReasons: Readonly<Record<ReviewReason, Bilingual>> = {
  ambiguous: { zh: '像目录中的事项，但不止一项或把握不足', en: 'like an item, but not clearly one' },
  unrecognised: { zh: '标题中没有目录事项的用词', en: 'no word of any item in the title' },
  news: { zh: '像工作动态，又像某个事项', en: 'reads like news, and like an item' },
  'other-business': { zh: '像机关其他事务，又像某个事项', en: 'reads like other business, and like an item' },
  category: { zh: '只能定到类别', en: 'only the category is clear' },
  weak: { zh: '已对应候选1，把握最小的一批', en: 'taken for candidate 1, among the weakest' },
};

/** What the instructions sheet says, line by line. */
export const reviewInstructions: readonly Bilingual[] = [
  {
    zh: '“待核定”表中一行是一个问题：同一栏目中样式相同的标题归为一行，答一行可处理多条，能处理条数多的排在前面。',
    en: 'Each row of the questions sheet is one question: titles of one shape in one column. Those that settle most entries come first.',
  },
  {
    zh: '在“核定结果”中从下拉列表选择事项；与目录无关的选“不对应任何事项”；批量表等涉及整类的选“（整类）”。也可只填事项编码，或填 1、2、3 采用相应候选。',
    en: 'Choose the item in the answer column; choose "answers no item" for what the catalog does not cover. An item code alone works too, and 1, 2 or 3 takes that candidate.',
  },
  {
    zh: '“公开要素”不填时按各条标题判断；要指明的，从下拉列表选择，多个要素用分号隔开，全部填“全部要素”。各事项的要素见“事项与要素”表，可只填要素前的序号，如 1；3。',
    en: 'Left blank, the elements are found from each title. To name them, choose from the list; put a semicolon between several, or "all elements". The sheet of items and elements has them all; their numbers do as well: 1; 3.',
  },
  {
    zh: '“适用范围”不填即为“本栏目这类标题”；也可选“各栏目这类标题”“整个栏目”“仅示例这一条”。每种范围涉及的条数见各条数列；选“整个栏目”时，该栏目已能自动对应的条目也一并改按此结果。',
    en: 'Left blank, an answer holds for such titles in this column; it can also hold for such titles in any column, for the whole column, or for the example alone. The columns of counts say how many entries each settles; the whole column includes entries that were clear already.',
  },
  {
    zh: '每行都要有核定人；核定日期不填即为导入当天。拿不准的行留空，以后再答。',
    en: 'Every answer needs a name; a blank date is the day of the import. Leave a row blank when in doubt: it is asked again.',
  },
  {
    zh: '可以排序、筛选、增加列、删除不想答的行；不要修改隐藏的“标识（勿改）”列。',
    en: 'Sort, filter, add columns and delete rows as you like; leave the hidden identity column as it is.',
  },
  {
    zh: '填好后运行：mulu map --apply 本文件 -o mapping.yaml；以后检查时加 --mapping mapping.yaml --declarations declarations.yaml。只填了一部分也可以先导入，同一份表可以重复导入。',
    en: 'Then run: mulu map --apply THIS-FILE -o mapping.yaml, and add --mapping mapping.yaml --declarations declarations.yaml to the next check. A sheet that is half filled in can be applied, and applied again later.',
  },
];

/** Columns of the sheet that lists the elements of each item. */
export const elementColumns = {
  code: { zh: '事项编码', en: 'Item code' },
  item: { zh: '事项名称', en: 'Item' },
  category: { zh: '类别', en: 'Category' },
  elements: { zh: '公开要素', en: 'Elements' },
} as const satisfies Record<string, Bilingual>;

/** An element with its number in the item. */
export function numberElement({ index, name }: { readonly index: number; readonly name: string }): string {
  return `${index + 1} ${name}`;
}
