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

/** Cells in date columns that name no day that exists. Other anomalies (a month alone, two-digit years) are forms of a real date. */
const unreadable: ReadonlySet<Anomaly['kind']> = new Set(['impossible-date', 'not-a-date', 'error-cell']);

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
    if (isDateField(field) && unreadable.has(kind)) found.push(observationOf(field, kind, text));
  }
  return found.length === 0 ? undefined : found;
}

const isOrdinary = (day: Day | undefined, asOf: Day) =>
  day === undefined || (day <= asOf && day >= FIRST_PLAUSIBLE_DAY);

const problemWords = {
  future: { zh: '晚于审核截止日', en: 'lies after the day of the audit' },
  'too-early': { zh: '早于1990年', en: 'lies before 1990' },
} as const;

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
          problem === 'future' || problem === 'too-early' ? problemWords[problem].zh : '不是有效日期';
        return `${fieldName(fact(finding, 'field'), 'zh')}“${fact(finding, 'text')}”${words}。`;
      },
      en: (finding) => {
        const problem = fact(finding, 'problem');
        const words =
          problem === 'future' || problem === 'too-early' ? problemWords[problem].en : 'is not a date';
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
