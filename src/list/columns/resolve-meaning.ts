import type { ColumnNote, Field } from '../../model/publication.ts';
import type { AmbiguousMeaning, Meaning } from './heading-table.ts';
import type { ValueShape } from './value-shape.ts';

/** What an ambiguous heading means in this list, and why. No field: the column is known but of no use here. */
export interface Resolution {
  readonly field?: Field;
  readonly note?: ColumnNote;
}

/** What the rules look at: the other columns and the values of this one. */
export interface Surroundings {
  readonly shape: ValueShape;
  /** True when another column has this meaning for certain. */
  has(meaning: Meaning): boolean;
}

type Resolve = (surroundings: Surroundings) => Resolution;

const resolved = (field: Field, note?: ColumnNote): Resolution =>
  note === undefined ? { field } : { field, note };
const second: Resolution = { note: 'second-of-its-meaning' };

/**
 * 公开日期 beside 发布日期 is the document's own date; alone it is the day of publication (both seen on real sites). In a
 * catalog-like table its values are time limits.
 */
const disclosureDate: Resolve = ({ shape, has }) => {
  if (shape === 'term') return resolved('displayTerm', 'values-are-terms');
  if (shape === 'range') return resolved('displayFrom', 'values-are-ranges');
  if (!has('publishedOn')) return resolved('publishedOn', 'only-published-date');
  return has('formedOn') ? second : resolved('formedOn', 'formed-beside-published');
};

/** 公示时间 holds a range (the display), a number of days, or the one day on which the display began. */
const displayTime: Resolve = ({ shape, has }) => {
  if (shape === 'term') return resolved('displayTerm', 'values-are-terms');
  if (shape === 'date' && !has('publishedOn') && !has('disclosureDate')) {
    return resolved('publishedOn', 'only-published-date');
  }
  if (has('displayFrom')) return second;
  return resolved('displayFrom', shape === 'range' ? 'values-are-ranges' : undefined);
};

/** An edit time says nothing about publication where a column for that is there. */
const updateTime: Resolve = ({ has }) =>
  has('publishedOn') || has('disclosureDate')
    ? resolved('updatedOn', 'edit-time-beside-published')
    : resolved('publishedOn', 'only-published-date');

const anyDate: Resolve = ({ shape, has }) => {
  if (has('publishedOn') || has('disclosureDate') || has('updateTime')) return second;
  if (shape === 'range') return resolved('displayFrom', 'values-are-ranges');
  return resolved('publishedOn', 'only-date');
};

/** 六安's registers print the document number under 信息编号; content systems print the index number. */
const informationNumber: Resolve = ({ shape, has }) => {
  if (shape === 'document-number' && !has('documentNumber')) {
    return resolved('documentNumber', 'values-are-document-numbers');
  }
  if (shape === 'index-number') return resolved('indexNumber', 'values-are-index-numbers');
  const isRegister = has('mode') || has('withheldReason');
  if (isRegister && !has('documentNumber') && has('formedOn'))
    return resolved('documentNumber', 'register-form');
  return has('indexNumber') ? second : resolved('indexNumber');
};

const anyNumber: Resolve = ({ shape, has }) => {
  if (shape === 'document-number' && !has('documentNumber')) {
    return resolved('documentNumber', 'values-are-document-numbers');
  }
  if (shape === 'index-number' && !has('indexNumber'))
    return resolved('indexNumber', 'values-are-index-numbers');
  if (has('itemName') && !has('itemCode')) return resolved('itemCode', 'item-column');
  return has('systemId') ? resolved('number') : resolved('systemId');
};

const validTerm: Resolve = ({ shape, has }) => {
  if (shape === 'date' && !has('abolishedOn')) return resolved('abolishedOn', 'values-are-dates');
  if (shape === 'range') return {};
  if (shape === 'validity' && !has('validity')) return resolved('validity', 'values-are-validity');
  return resolved('displayTerm');
};

const wayOfDisclosure: Resolve = ({ shape, has }) => {
  if (shape === 'channel') return has('channel') ? second : resolved('channel', 'values-are-channels');
  return has('mode') ? second : resolved('mode');
};

const disclosureClass: Resolve = ({ shape, has }) => {
  if (shape === 'mode') return has('mode') ? second : resolved('mode', 'values-are-modes');
  return has('columnPath') ? resolved('genreClass') : resolved('columnPath');
};

const state: Resolve = ({ shape, has }) =>
  shape === 'validity' && !has('validity')
    ? resolved('validity', 'values-are-validity')
    : has('status')
      ? second
      : resolved('status');

const matter: Resolve = ({ has }) => {
  if (has('title') || has('itemName')) return has('itemName') ? second : resolved('itemName', 'item-column');
  return resolved('title', 'stands-in-for-title');
};

const content: Resolve = ({ has }) => {
  const isTagged = has('itemName') || has('matter') || has('categoryName');
  if (isTagged) return has('elementName') ? second : resolved('elementName');
  if (has('title') || has('decisionName')) return has('summary') ? second : resolved('summary');
  return resolved('title', 'stands-in-for-title');
};

const decisionName: Resolve = ({ has }) =>
  has('title') ? resolved('decisionContent') : resolved('title', 'stands-in-for-title');

/** One rule for each ambiguous heading, in the order in which they are settled: `content` looks for an open `matter`. */
export const resolutions: Readonly<Record<AmbiguousMeaning, Resolve>> = {
  disclosureDate,
  displayTime,
  updateTime,
  anyDate,
  informationNumber,
  anyNumber,
  validTerm,
  wayOfDisclosure,
  disclosureClass,
  content,
  matter,
  decisionName,
  state,
};

/** Fields that can name an entry when nothing else does, the most specific first. */
export const titleSubstitutes: readonly Field[] = [
  'itemName',
  'elementName',
  'summary',
  'decisionContent',
  'decisionNumber',
];
