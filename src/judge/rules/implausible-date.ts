import type { Day } from '../../model/plain-date.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { Anomaly, Entry, Field } from '../../model/publication.ts';
import { answered } from '../facts/answered.ts';
import { FIRST_PLAUSIBLE_DAY } from '../facts/timing.ts';
import { fact } from '../facts/words.ts';
import type { EntryRule, Observation } from './rule.ts';

type DateField = Extract<Field, 'formedOn' | 'changedOn' | 'publishedOn'>;

const dateFields: readonly DateField[] = ['publishedOn', 'formedOn', 'changedOn'];

const fieldNames: Readonly<Record<DateField, { readonly zh: string; readonly en: string }>> = {
  publishedOn: { zh: '公开日期', en: 'publication date' },
  formedOn: { zh: '形成日期', en: 'date of formation' },
  changedOn: { zh: '变更日期', en: 'date of change' },
};

/**
 * Cells in date columns that name no day: each is listed, since its row is judged as if it had none. A system default (1900-01-01)
 * stands for a blank cell.
 */
const unreadable: Readonly<Partial<Record<Anomaly['kind'], { readonly zh: string; readonly en: string }>>> = {
  'impossible-date': { zh: '不是有效日期', en: 'is not a date' },
  'not-a-date': { zh: '不是有效日期', en: 'is not a date' },
  'error-cell': { zh: '不是有效日期', en: 'is not a date' },
  'missing-year': { zh: '缺年份，未能读作日期', en: 'has no year and could not be read' },
  'two-digit-year': {
    zh: '年份只有两位，未能读作日期',
    en: 'has a year of two digits and could not be read',
  },
  'month-only': { zh: '只有年月，未能读作日期', en: 'names a month only' },
  'year-only': { zh: '只有年份，未能读作日期', en: 'names a year only' },
  'lost-separator': { zh: '分隔符丢失，未能读作日期', en: 'lost its separators and could not be read' },
  'several-dates': { zh: '有多个日期，未能读作一个日期', en: 'names several dates' },
  'ambiguous-date': { zh: '日、月次序无法确定，未能读作日期', en: 'can be two days' },
};

const isDateField = (field: string): field is DateField => field in fieldNames;

function fieldName(field: string, language: 'zh' | 'en'): string {
  return isDateField(field) ? fieldNames[field][language] : field;
}

function observationOf(field: DateField, problem: string, text: string): Observation {
  return { facts: { field, problem, text }, identity: `${field} ${text}` };
}

function checkDay(day: Day | undefined, field: DateField, asOf: Day): Observation | undefined {
  if (day === undefined || (day <= asOf && day >= FIRST_PLAUSIBLE_DAY)) return undefined;
  return observationOf(field, day > asOf ? 'future' : 'too-early', isoOfDay(day));
}

function implausibleDates(entry: Entry, asOf: Day): readonly Observation[] | undefined {
  const found: Observation[] = [];
  for (const field of dateFields) {
    const observation = checkDay(entry[field], field, asOf);
    if (observation !== undefined) found.push(observation);
  }
  for (const { field, kind, text } of entry.anomalies) {
    if (isDateField(field) && unreadable[kind] !== undefined) found.push(observationOf(field, kind, text));
  }
  return found.length === 0 ? undefined : found;
}

const isOrdinary = (day: Day | undefined, asOf: Day) =>
  day === undefined || (day <= asOf && day >= FIRST_PLAUSIBLE_DAY);

const problemWords = {
  future: { zh: '晚于审核截止日', en: 'lies after the day of the audit' },
  'too-early': { zh: '早于1990年', en: 'lies before 1990' },
} as const;

const isKind = (problem: string): problem is Anomaly['kind'] => problem in unreadable;

/** What is wrong with a cell; a kind of a newer mulu is no date. */
function wordsOf(problem: string): { readonly zh: string; readonly en: string } {
  const words = isKind(problem) ? unreadable[problem] : undefined;
  return words ?? { zh: '不是有效日期', en: 'is not a date' };
}

export const implausibleDate: EntryRule = {
  scope: 'entry',
  meta: {
    id: 'implausible-date',
    severity: 'warning',
    title: { zh: '日期存疑', en: 'Implausible date' },
    rationale: {
      zh: '不存在的日期（如2月30日）、晚于审核截止日或早于1990年的日期，不能作为按时或超期公开的依据；虚假标注发布日期属于检查中的严重问题。',
      en: 'A date that does not exist (30 February), lies in the future or before 1990 proves neither timeliness nor delay; falsified dates are a grave fault in inspections.',
    },
    remedy: {
      zh: '对照原文核对该日期，在系统或台账中更正后重新导出。',
      en: 'Check the date against the document, correct it in the system or ledger and export again.',
    },
    problemType: { zh: '日期有误', en: 'wrong date' },
    urgency: { grounds: ['quick-to-mend'], score: 8 },
    says: {
      zh: (finding) => {
        const problem = fact(finding, 'problem');
        const words =
          problem === 'future' || problem === 'too-early' ? problemWords[problem].zh : wordsOf(problem).zh;
        return `${fieldName(fact(finding, 'field'), 'zh')}“${fact(finding, 'text')}”${words}。`;
      },
      en: (finding) => {
        const problem = fact(finding, 'problem');
        const words =
          problem === 'future' || problem === 'too-early' ? problemWords[problem].en : wordsOf(problem).en;
        return `The ${fieldName(fact(finding, 'field'), 'en')} “${fact(finding, 'text')}” ${words}.`;
      },
    },
  },
  check(entry, result, context) {
    const { asOf } = context;
    if (
      entry.anomalies.length === 0 &&
      isOrdinary(entry.publishedOn, asOf) &&
      isOrdinary(entry.formedOn, asOf) &&
      isOrdinary(entry.changedOn, asOf)
    )
      return undefined;
    const subject = answered(result, context);
    return implausibleDates(entry, asOf)?.map((observation) => ({ ...observation, ...subject }));
  },
};
