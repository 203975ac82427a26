import type { Day } from '../../model/plain-date.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import {
  type DateField,
  isDateField,
  unreadable,
  implausibleDate as words,
} from '../../words/rules/dates.ts';
import { answered } from '../facts/answered.ts';
import { FIRST_PLAUSIBLE_DAY } from '../facts/timing.ts';
import type { EntryRule, Observation } from './rule.ts';

const dateFields: readonly DateField[] = ['publishedOn', 'formedOn', 'changedOn'];

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

export const implausibleDate: EntryRule = {
  scope: 'entry',
  meta: words,
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
