import { type Day, dayOf, daysInMonth, partsOfDay } from '../../model/plain-date.ts';
import type { DayRange } from './day-ranges.ts';

/** Publications of one day whose titles name one period. */
export interface NamedPublications {
  readonly named: DayRange;
  readonly publishedOn: Day;
  readonly count: number;
}

const NUMBERS = '一二三四五六七八九';

/** 3, 三, 十二. */
function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 10 : (NUMBERS.indexOf(tens ?? '') + 1) * 10) : 0;
  return ten + NUMBERS.indexOf(units || '零') + 1;
}

const YEAR = '(?:(20\\d\\d)年(?:度|第)?)?';
const MONTH = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
/** Each with the year, where it is named, and the number of its last month. */
const FORMS: readonly (readonly [RegExp, (number: number) => readonly [first: number, last: number]])[] = [
  [new RegExp(`${YEAR}(?:1|一)(?:月份?)?(?:-|至|到|~|—)${MONTH}月`, 'gu'), (month) => [1, month]],
  [
    new RegExp(`${YEAR}(?:第?[1一](?:季度)?(?:-|至|到|~|—)第?|前)([二三四234])个?季度`, 'gu'),
    (quarter) => [1, quarter * 3],
  ],
  [new RegExp(`${YEAR}第?([一二三四1-4])季度`, 'gu'), (quarter) => [quarter * 3 - 2, quarter * 3]],
  [new RegExp(`${YEAR}(上|下)半年`, 'gu'), (half) => [half * 6 - 5, half * 6]],
  [
    new RegExp(`${YEAR}${MONTH}月(?![\\d一二三四五六七八九十至到~—-]|上旬|中旬|下旬)`, 'gu'),
    (month) => [month, month],
  ],
];

function rangeOf(year: number, first: number, last: number): DayRange | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { from: dayOf(year, first, 1), to: dayOf(year, last, daysInMonth(year, last)) };
}

/** The last such period that had begun by the day on which it was published: 三季度 in October is this year's. */
function latestBefore(published: Day, first: number, last: number): DayRange | undefined {
  const { year } = partsOfDay(published);
  const found = rangeOf(year, first, last);
  return found === undefined || found.from <= published ? found : rangeOf(year - 1, first, last);
}

/**
 * The period that a title names: 2017年1月, 三季度, 上半年, 1-9月. Undefined where it names none, or several.
 * A month with a day (3月5日) is a day.
 */
export function namedPeriod(title: string, publishedOn: Day): DayRange | undefined {
  const text = title.normalize('NFKC').replace(/\s+/gu, '');
  if (!/[月季半]/u.test(text)) return undefined;
  for (const [form, monthsOf] of FORMS) {
    const found = [...text.matchAll(form)];
    if (found.length > 1) return undefined;
    const [match] = found;
    if (match === undefined) continue;
    const [, year, number = ''] = match;
    const [first, last] = monthsOf(number === '上' ? 1 : number === '下' ? 2 : numberOf(number));
    return year === undefined ? latestBefore(publishedOn, first, last) : rangeOf(Number(year), first, last);
  }
  return undefined;
}
