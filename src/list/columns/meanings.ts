import type { Field } from '../../model/publication.ts';

/**
 * Headings that mean different things in different lists. Which one it is follows from the columns beside it and from
 * the values below it (`resolve-meaning.ts`).
 */
export type AmbiguousMeaning =
  /** 公开日期, 公开时间: the day of publication, the day the document bears, or a time limit. */
  | 'disclosureDate'
  /** 公示时间: the day of publication, a range, or a number of days. */
  | 'displayTime'
  /** 更新时间: the day of publication where no other column has it, else the last edit. */
  | 'updateTime'
  /** 日期, 时间. */
  | 'anyDate'
  /** 信息编号: index number or document number. */
  | 'informationNumber'
  /** 编号: row number, index number or document number. */
  | 'anyNumber'
  /** 有效期: a word (长期) or the day it ends. */
  | 'validTerm'
  /** 公开方式, 公开形式: 主动公开 or the channel. */
  | 'wayOfDisclosure'
  /** 公开属性 in a register, 公开类别: the way of disclosure, or the class. */
  | 'disclosureClass'
  /** 事项名称, 公开事项: an item of the catalog, or the title where no other column is. */
  | 'matter'
  /** 公开内容, 内容: an element, a summary, or the title where no other column is. */
  | 'content'
  /** 项目名称 and what else stands in for a title in tables of decisions. */
  | 'decisionName'
  /** 状态. */
  | 'state';

export type Meaning = Field | AmbiguousMeaning | 'statistic' | 'withheldReason' | 'catalogOnly' | 'known';

/** Headings that can name an entry; a header row has one of them. */
export const titleMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  'title',
  'matter',
  'content',
  'decisionName',
  'itemName',
  'summary',
]);
