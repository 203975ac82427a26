import type { CountedDays } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { CountedDay, DayByDay } from '../../model/limit-due.ts';
import { dayOfIso, weekdayOf } from '../../model/plain-date.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

const MARKS: Readonly<Record<Language, Readonly<Record<'start' | 'rest' | 'make-up', string>>>> = {
  zh: { start: '起', rest: '休', 'make-up': '班' },
  en: { start: ' from', rest: ' -', 'make-up': '+' },
};

const LEGEND: Readonly<Record<Language, string>> = {
  zh: '（起：起算日，不计入；括号内为第几日；休：休息日；班：调休上班；*：截止日）',
  en: '(from: the day counted from; in brackets the number of the day; -: rest; +: make-up working day; *: due)',
};

/** Columns of a cell. */
const CELL = 9;

/** A character of Chinese print takes two columns. */
function padded(text: string): string {
  const width = [...text].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, CELL - width));
}

/** `26(1)`, `28休`, `10*(7)`. */
function cellOf({ day, kind, number, isStart, isDue }: CountedDay, language: Language): string {
  const marks = MARKS[language];
  const mark = isStart ? marks.start : kind === 'workday' ? '' : marks[kind];
  const count = number === undefined ? '' : `(${number})`;
  return `${Number(day.slice(8))}${mark}${isDue ? '*' : ''}${count}`;
}

function drawMonth(days: readonly CountedDay[], language: Language): readonly string[] {
  const [first] = days;
  if (first === undefined) return [];
  const [year = '', month = ''] = first.day.split('-');
  const weeks: string[] = [];
  let week = ' '.repeat(CELL).repeat(weekdayOf(dayOfIso(first.day) ?? 0));
  for (const day of days) {
    week += padded(cellOf(day, language));
    if (weekdayOf(dayOfIso(day.day) ?? 0) === 6) {
      weeks.push(week.trimEnd());
      week = '';
    }
  }
  if (week !== '') weeks.push(week.trimEnd());
  const title = language === 'zh' ? `${year}年${Number(month)}月` : `${year}-${month}`;
  return [title, WEEKDAYS[language].map(padded).join('').trimEnd(), ...weeks];
}

/** The months that a count runs through, each day with its number. */
export function drawMonths({ days }: DayByDay, language: Language): readonly string[] {
  if (days.length === 0) return [];
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return [
    ...months.flatMap((month) =>
      drawMonth(
        days.filter(({ day }) => day.startsWith(month)),
        language,
      ),
    ),
    LEGEND[language],
  ];
}

/** What a count rests on: the notices of its years, and the articles on where it begins and ends. */
export function describeBasis(
  { unit, count, movedFrom }: CountedDays,
  { documents }: DayByDay,
  language: Language,
): string {
  const zh = language === 'zh';
  const articles: string[] = [];
  if (count > 0)
    articles.push(zh ? '第二百零一条（起算日不计入）' : 'art. 201 (the first day does not count)');
  if (count > 0 && (unit === 'month' || unit === 'year'))
    articles.push(zh ? '第二百零二条（按月、按年的对应日）' : 'art. 202 (the same day of the month)');
  if (count > 0 && movedFrom !== undefined)
    articles.push(
      zh ? '第二百零三条（期满日为休息日的，顺延）' : 'art. 203 (an end on a day of rest moves on)',
    );
  const law =
    articles.length === 0 ? [] : [`${zh ? '《民法典》' : 'Civil Code, '}${articles.join(zh ? '、' : ', ')}`];
  const named = documents.map((document) =>
    zh && !document.startsWith('《') ? wrapTitle(document) : document,
  );
  return `${zh ? '依据：' : 'Basis: '}${[...named, ...law].join(zh ? '；' : '; ')}`;
}

/** 《…通知》（文号）. */
function wrapTitle(document: string): string {
  const bracket = document.indexOf('（');
  return bracket < 0 ? `《${document}》` : `《${document.slice(0, bracket)}》${document.slice(bracket)}`;
}
