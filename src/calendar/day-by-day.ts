import type { Calendar } from '../model/calendar.ts';
import type { CountedDays } from '../model/finding.ts';
import type { CountedDay, DayByDay } from '../model/limit-due.ts';
import { type Day, dayOf, dayOfIso, isoOfDay, partsOfDay } from '../model/plain-date.ts';

/** Numbers of the State Council's yearly notices; those before 2008 are named by their year alone. */
const NUMBERS: Readonly<Record<number, string>> = {
  2008: '国办发明电〔2007〕52号',
  2009: '国办发明电〔2008〕42号',
  2010: '国办发明电〔2009〕27号',
  2011: '国办发明电〔2010〕40号',
  2012: '国办发明电〔2011〕45号',
  2013: '国办发明电〔2012〕33号',
  2014: '国办发明电〔2013〕28号',
  2015: '国办发明电〔2014〕28号、国发明电〔2015〕1号',
  2016: '国办发明电〔2015〕18号',
  2017: '国办发明电〔2016〕17号',
  2018: '国办发明电〔2017〕12号',
  2019: '国办发明电〔2018〕15号、国办发明电〔2019〕3号',
  2020: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
  2021: '国办发明电〔2020〕27号',
  2022: '国办发明电〔2021〕11号',
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};

const FIRST_NUMBERED = 2008;

/** The notice that laid down the days of rest of a year; undefined where none was known when this was written. */
function noticeOf(year: number): string | undefined {
  const number = NUMBERS[year];
  if (number === undefined && year > FIRST_NUMBERED) return undefined;
  return `国务院办公厅关于${year}年部分节假日安排的通知${number === undefined ? '' : `（${number}）`}`;
}

/** Longer counts are written with their ends alone. */
const MOST_DAYS = 200;

const NUMBERED: ReadonlySet<CountedDays['unit']> = new Set(['workday', 'day', 'week']);

function kindOf(day: Day, calendar: Calendar): CountedDay['kind'] {
  if (calendar.makeUpName(day) !== undefined) return 'make-up';
  return calendar.isWorkday(day) === false ? 'rest' : 'workday';
}

/** Every day of the months that a count runs through, with its number where it is counted; empty for a long count. */
function daysOf(from: Day, due: Day, unit: CountedDays['unit'], calendar: Calendar): readonly CountedDay[] {
  if (due - from > MOST_DAYS) return [];
  const [start, end] = [partsOfDay(from), partsOfDay(due)];
  const last = dayOf(end.year + Math.floor(end.month / 12), (end.month % 12) + 1, 1) - 1;
  const days: CountedDay[] = [];
  let number = 0;
  for (let day = dayOf(start.year, start.month, 1); day <= last; day += 1) {
    const kind = kindOf(day, calendar);
    const isCounted = day > from && day <= due && (unit !== 'workday' || kind !== 'rest');
    if (isCounted) number += 1;
    days.push({
      day: isoOfDay(day),
      kind,
      ...(isCounted && NUMBERED.has(unit) && { number }),
      ...(day === from && { isStart: true }),
      ...(day === due && { isDue: true }),
    });
  }
  return days;
}

/** The notices of the years that a count touches, and the documents of the calendars laid over them. */
function documentsOf(from: Day, due: Day, calendar: Calendar): readonly string[] {
  const documents: string[] = [];
  for (let { year } = partsOfDay(from); year <= partsOfDay(due).year; year += 1) {
    const added = calendar.documentOf(year);
    const notice = noticeOf(year);
    if (notice !== undefined) documents.push(notice);
    if (added !== undefined) documents.push(added);
  }
  return documents;
}

/** A count with each of its days numbered and the documents that say which of them are worked. */
export function dayByDay(working: Pick<CountedDays, 'from' | 'due' | 'unit'>, calendar: Calendar): DayByDay {
  const from = dayOfIso(working.from);
  const due = dayOfIso(working.due);
  if (from === undefined || due === undefined) return { days: [], documents: [] };
  return { days: daysOf(from, due, working.unit, calendar), documents: documentsOf(from, due, calendar) };
}
