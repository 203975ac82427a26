import type { Bilingual, Language } from '../../model/language.ts';
import type { LedgerStatus } from '../../model/ledger.ts';
import { isNameIn, namesIn } from '../../model/tables.ts';

/** Columns of the 问题清单 as offices use them, in their order. */
export type LedgerColumn =
  | 'number'
  | 'category'
  | 'code'
  | 'item'
  | 'element'
  | 'problemType'
  | 'problem'
  | 'limit'
  | 'dueOn'
  | 'publishedOn'
  | 'workingDaysLate'
  | 'subject'
  | 'basis'
  | 'place'
  /** The office's own key of the row; left out where no row has one. */
  | 'key'
  | 'remedy'
  | 'remedyDueOn'
  | 'person'
  | 'status'
  | 'remark';

export const ledgerColumns: Readonly<Record<LedgerColumn, Bilingual>> = {
  number: { zh: '序号', en: 'No.' },
  category: { zh: '领域/类别', en: 'Category' },
  code: { zh: '事项编码', en: 'Item code' },
  item: { zh: '事项名称', en: 'Item' },
  element: { zh: '公开要素', en: 'Element' },
  problemType: { zh: '问题类型', en: 'Problem type' },
  problem: { zh: '问题描述', en: 'Problem' },
  limit: { zh: '公开时限', en: 'Limit as printed' },
  dueOn: { zh: '应公开日期', en: 'Due on' },
  publishedOn: { zh: '实际公开日期', en: 'Published on' },
  workingDaysLate: { zh: '逾期工作日', en: 'Working days late' },
  subject: { zh: '责任单位', en: 'Responsible' },
  basis: { zh: '依据', en: 'Legal basis' },
  place: { zh: '原始位置', en: 'Row in the list' },
  key: { zh: '稿件编号', en: 'Key in the list' },
  remedy: { zh: '整改措施', en: 'Remedy' },
  remedyDueOn: { zh: '整改时限', en: 'Mend by' },
  person: { zh: '责任人', en: 'Person' },
  status: { zh: '整改状态', en: 'Status' },
  remark: { zh: '备注', en: 'Remark' },
};

/** The columns from left to right. */
export const ledgerColumnOrder: readonly LedgerColumn[] = [
  'number',
  'category',
  'code',
  'item',
  'element',
  'problemType',
  'problem',
  'limit',
  'dueOn',
  'publishedOn',
  'workingDaysLate',
  'subject',
  'basis',
  'place',
  'key',
  'remedy',
  'remedyDueOn',
  'person',
  'status',
  'remark',
];

/** The columns that these rows fill: no column of keys where the list has none. */
export function shownLedgerColumns(
  rows: readonly { readonly cells: Readonly<Partial<Record<LedgerColumn, string | number>>> }[],
): readonly LedgerColumn[] {
  const hasKeys = rows.some(({ cells: { key = '' } }) => key !== '');
  return ledgerColumnOrder.filter((column) => column !== 'key' || hasKeys);
}

/** Hidden columns that tie a row to its gap. */
export const ledgerIdentity: Bilingual = { zh: '标识（勿改）', en: 'Identity (keep)' };
/** Filled where an audit found the gap gone. */
export const ledgerSettledOn: Bilingual = { zh: '销号日期（勿改）', en: 'Settled on (keep)' };

/** States of a row of the ledger in the order of the choices; the first is where each row starts. */
export const ledgerStatuses: Readonly<Record<LedgerStatus, Bilingual>> = {
  open: { zh: '待整改', en: 'open' },
  mending: { zh: '整改中', en: 'in progress' },
  mended: { zh: '已整改', en: 'mended' },
  persisting: { zh: '仍存在', en: 'persisting' },
  recurring: { zh: '反复出现', en: 'recurring' },
  withheld: { zh: '依法不予公开', en: 'withheld by law' },
  'nothing-happened': { zh: '本期无此类事项', en: 'nothing happened' },
};

/** Officers type blanks between the characters of a word, and wide ones. */
const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();

const statusOfWord: ReadonlyMap<string, LedgerStatus> = new Map(
  namesIn(ledgerStatuses).flatMap((status) =>
    Object.values(ledgerStatuses[status]).map((text) => [withoutBlanks(text), status] as const),
  ),
);

/** The status that a word names in either language, blanks and case aside; undefined for an office's own word. */
export function findLedgerStatus(word: string): LedgerStatus | undefined {
  return statusOfWord.get(withoutBlanks(word));
}

/** A status in words; an office's own word as it is. */
export function wordLedgerStatus(status: string, language: Language): string {
  return isNameIn(ledgerStatuses, status) ? ledgerStatuses[status][language] : status;
}
