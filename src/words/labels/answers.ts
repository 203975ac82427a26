import type { Bilingual } from '../../model/language.ts';
import type { ExemptionGround } from '../../model/profile.ts';
import type { OpenCell, SettlingKind } from '../../model/settlement.ts';

/** Sheets of the answer workbook beside those of the entries. */
export const answerSheets = {
  again: { zh: '再看一眼', en: 'Second look' },
  elements: { zh: '无法判定的要素', en: 'Undetermined elements' },
  cells: { zh: '读不出的单元格', en: 'Unreadable cells' },
} as const satisfies Record<string, Bilingual>;

/** What a person can say of an element, as it is chosen. */
export const settlingLabels: Readonly<Record<SettlingKind, Bilingual>> = {
  'nothing-happened': { zh: '本期无此类事项', en: 'nothing happened' },
  seen: { zh: '已在平台公开', en: 'seen on the site' },
  withheld: { zh: '依法不公开', en: 'withheld by law' },
  'handed-over': { zh: '移交其他机关', en: 'handed over' },
};

/** Grounds as the Regulation names them. */
export const groundLabels: Readonly<Record<ExemptionGround, Bilingual>> = {
  'state-secret': { zh: '国家秘密', en: 'state secret' },
  'prohibited-by-law': { zh: '法律、行政法规禁止公开', en: 'prohibited by law' },
  'public-security': { zh: '三安全一稳定', en: 'security and stability' },
  'trade-secret': { zh: '商业秘密', en: 'trade secret' },
  privacy: { zh: '个人隐私', en: 'privacy' },
  'internal-affairs': { zh: '内部事务', en: 'internal affairs' },
  'process-information': { zh: '过程性信息', en: 'process information' },
  'enforcement-file': { zh: '行政执法案卷', en: 'enforcement file' },
};

/** Columns of the sheet of undetermined elements, in order; read back by these headings. */
export const answerColumns = {
  number: { zh: '序号', en: 'No.' },
  category: { zh: '类别', en: 'Category' },
  item: { zh: '事项', en: 'Item' },
  element: { zh: '公开要素', en: 'Element' },
  reason: { zh: '无法判定的原因', en: 'Why undetermined' },
  rows: { zh: '可能相关的记录', en: 'Rows that may be it' },
  answer: { zh: '回答', en: 'Your answer' },
  url: { zh: '网址', en: 'Address' },
  ground: { zh: '不公开依据', en: 'Ground' },
  body: { zh: '接收机关', en: 'Handed over to' },
  person: { zh: '核实人或批准人', en: 'Seen or approved by' },
  day: { zh: '核实或批准日期', en: 'Seen or approved on' },
  until: { zh: '有效期至', en: 'Valid until' },
  note: { zh: '说明', en: 'Remark' },
  identity: { zh: '要素标识（勿改）', en: 'Element identity (keep)' },
} as const satisfies Record<string, Bilingual>;

export type AnswerColumn = keyof typeof answerColumns;

export const answerColumnOrder: readonly AnswerColumn[] = [
  'number',
  'item',
  'element',
  'reason',
  'rows',
  'answer',
  'url',
  'ground',
  'body',
  'person',
  'day',
  'until',
  'note',
  'category',
  'identity',
];

/** Columns of the sheet of cells that could not be read. */
export const cellColumns = {
  number: { zh: '序号', en: 'No.' },
  place: { zh: '位置', en: 'Place' },
  title: { zh: '标题', en: 'Title' },
  field: { zh: '哪个日期', en: 'Which date' },
  written: { zh: '单元格原文', en: 'The cell says' },
  value: { zh: '正确日期', en: 'Correct date' },
  person: { zh: '更正人', en: 'Corrected by' },
  note: { zh: '说明', en: 'Remark' },
  identity: { zh: '单元格标识（勿改）', en: 'Cell identity (keep)' },
} as const satisfies Record<string, Bilingual>;

export type CellColumn = keyof typeof cellColumns;

export const cellColumnOrder: readonly CellColumn[] = [
  'number',
  'place',
  'title',
  'field',
  'written',
  'value',
  'person',
  'note',
  'identity',
];

export const dateFieldNames: Readonly<Record<OpenCell['field'], Bilingual>> = {
  publishedOn: { zh: '公开日期', en: 'published on' },
  formedOn: { zh: '形成日期', en: 'formed on' },
  changedOn: { zh: '变更日期', en: 'changed on' },
};

/** Further lines of the instructions. */
export const answerInstructions: readonly Bilingual[] = [
  {
    zh: '“再看一眼”表列出把握最小的对应和只能定到类别的条目，对的不用管，不对的在“核定结果”中改正。',
    en: 'The sheet of second looks has the weakest matches and entries of which only the category is clear: leave what is right, correct what is not.',
  },
  {
    zh: '“无法判定的要素”表中一行是一个要素，在“回答”中选择：本期无此类事项（没有发生）；已在平台公开（填网址、核实人、核实日期，只用于应常年可查的内容）；依法不公开（填依据、批准人、期限）；移交其他机关（填接收机关，整个事项一并移出）。',
    en: 'Each row of the sheet of elements is one element. Choose: nothing happened; seen on the site (with address, by whom, when; only for what must stand permanently); withheld by law (ground, approver, until); handed over (to which body; the whole item goes).',
  },
  {
    zh: '核实日期不填即为导入当天；“已在平台公开”的有效期不填即为核实之日起一年。',
    en: 'A blank day is the day of the import; what was seen on the site is valid for a year unless the row says otherwise.',
  },
  {
    zh: '“读不出的单元格”表中填正确日期即可，不改原清单。',
    en: 'In the sheet of cells fill in the correct date; the list itself stays as it is.',
  },
];

/** Below the undetermined elements of a ledger. */
export const readBack: Bilingual = {
  zh: '在“回答”各列填写后运行 mulu map --apply 本工作簿 --declarations declarations.yaml，再用 --declarations declarations.yaml 检查一次。',
  en: 'Fill in the answers, run mulu map --apply WORKBOOK --declarations declarations.yaml, and check again with --declarations declarations.yaml.',
};
