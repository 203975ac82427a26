import type { Day } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import type { Minutes } from '../../model/publication.ts';
import { anomalousDate, blankDate, type DateReading, openDate, readDay, readParts } from './date-reading.ts';
import { readDigits } from './read-numbers.ts';
import { readRange } from './read-range.ts';
import { longestDateText, tidyDateText } from './tidy-date-text.ts';

/** What follows a date: a time of day, words that change nothing, or something that makes it no plain date. */
export type Tail =
  | { readonly known: true; readonly minutes: Minutes | undefined; readonly zoneMinutes: number | undefined }
  | { readonly known: false };

const unknownTail: Tail = { known: false };

/** Remarks that leave a date what it is. 前, 后, 左右 and 至今 are not among them: they name another day than the one printed. */
const harmless =
  /^(?:[ ,.;]|T(?=\d)|\((?:星期|周)?[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天]|发布|公布|公开|印发|发文|成文|生成|形成|更新|上网|挂网|公示|开始|起)/u;
const clock =
  /^(上午|下午|中午|晚上|凌晨|早上|AM|PM)? ?(\d{1,2})[:时点](?:(\d{1,2})分?)?(?::?(\d{1,2})(?:\.\d{1,9})?秒?)? ?(AM|PM)?/iu;
const zone = /^ ?(?:(Z)|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2}))(?!\d)/u;

/** 下午3时 → 15:00, 12 AM → 0:00; undefined when no clock shows it. */
function minutesOf(hours: number, minutes: number, half: string | undefined): Minutes | undefined {
  if (hours > 23 || minutes > 59) return undefined;
  const isAfternoon = half === '下午' || half === '晚上' || half === 'PM';
  const isMorning = half === '上午' || half === '凌晨' || half === 'AM';
  if (isAfternoon && hours < 12) return (hours + 12) * 60 + minutes;
  if (isMorning && hours === 12) return minutes;
  return hours * 60 + minutes;
}

/** Reads what is behind a date. */
function readTail(text: string): Tail {
  let rest = text;
  let minutes: Minutes | undefined;
  let zoneMinutes: number | undefined;
  let hasClock = false;
  while (rest !== '') {
    const remark = harmless.exec(rest);
    if (remark !== null) {
      rest = rest.slice(remark[0].length);
      continue;
    }
    const time = hasClock ? null : clock.exec(rest);
    if (time === null) return unknownTail;
    hasClock = true;
    const half = (time[1] ?? time[5])?.toUpperCase();
    minutes = minutesOf(Number(time[2]), Number(time[3] ?? 0), half);
    rest = rest.slice(time[0].length);
    const offset = zone.exec(rest);
    if (offset !== null) {
      const size = Number(offset[3] ?? 0) * 60 + Number(offset[4] ?? 0);
      zoneMinutes = offset[2] === '-' ? -size : size;
      rest = rest.slice(offset[0].length);
    }
  }
  return { known: true, minutes, zoneMinutes };
}

const blanks = new Set([
  '',
  '-',
  '/',
  '\\',
  '无',
  '暂无',
  '空',
  '0',
  'null',
  'none',
  'nan',
  'undefined',
  'n/a',
]);
const zeroDate = /^0000[-/.]00[-/.]00(?: 00:00(?::00)?)?$/u;
const openEnds = new Set([
  '长期',
  '长期有效',
  '长期公开',
  '常年公开',
  '永久',
  '永久有效',
  '永久公开',
  '至今',
]);
const errors = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/iu;

const fullDate = /^(\d{4})([-/.年 ])(\d{1,2})([-/.月 ])(\d{1,2})[日号]?/u;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/u;
const shortYear = /^(\d{2})([-/.年])(\d{1,2})[-/.月](\d{1,2})[日号]?(?!\d)/u;
const withoutYear = /^\d{1,2}(?:[-/.]\d{1,2}|月\d{1,2}[日号]?|[日号])(?!\d)/u;
const monthOnly = /^\d{4}(?:[-/.]\d{1,2}月?|年\d{1,2}月?)份?$/u;
const yearOnly = /^\d{4}年度?$/u;
const lostSeparator = /^(?:19|20)\d{2}[\d年月日号/.-]{1,8}$/u;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Java's `Date.toString()` in China: Wed Sep 25 10:22:33 CST 2024. */
const javaDate = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):(\d{2}):\d{2} CST (\d{4})$/u;
const monthFirst = /^([A-Z][a-z]{2})[a-z]{0,6}\.? ?(\d{1,2})[,. ]{1,2}(\d{4})$/u;
const dayFirst = /^(\d{1,2})[- ]([A-Z][a-z]{2})[a-z]{0,6}[- ](\d{4})$/u;

/** Minutes that Chinese civil time is ahead of UTC. */
const chinaOffset = 480;

function readFullDate(text: string): DateReading | undefined {
  const parts = fullDate.exec(text);
  if (parts === null) return undefined;
  const rest = text.slice(parts[0].length);
  if (/^\d/u.test(rest) && !/[日号]$/u.test(parts[0])) return undefined;
  const tail = readTail(rest);
  if (!tail.known) return undefined;
  const form = /[Tt]\d/u.test(rest) ? 'timestamp' : formOf(nth(parts, 2), nth(parts, 4));
  const { minutes, zoneMinutes } = tail;
  const reading = readParts(Number(parts[1]), Number(parts[3]), Number(parts[5]), minutes, form);
  if (reading.kind !== 'day' || zoneMinutes === undefined || minutes === undefined) return reading;
  // A moment in another zone is a day in China only after conversion: 2024-09-25T16:00Z is the 26th.
  const local = minutes - zoneMinutes + chinaOffset;
  return readDay(reading.day + Math.floor(local / 1440), ((local % 1440) + 1440) % 1440, 'timestamp');
}

function formOf(first: string, second: string): 'iso' | 'slash' | 'dot' | 'chinese' {
  if (first === '年' || second === '月') return 'chinese';
  if (first === '/') return 'slash';
  return first === '.' ? 'dot' : 'iso';
}

/** 25/9/2024 and 9/25/2024 can only be one day; 9/8/2024 can be two. */
function readYearLast(text: string): DateReading | undefined {
  const parts = yearLast.exec(text);
  if (parts === null || !readTail(text.slice(parts[0].length)).known) return undefined;
  const first = Number(parts[1]);
  const second = Number(parts[3]);
  if (first <= 12 && second <= 12 && first !== second) return anomalousDate('ambiguous-date');
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return readParts(Number(parts[4]), month, day, undefined, 'day-or-month-first');
}

/** 24年9月25日 is a year for certain; of 24-9-25 nobody knows which number is the year. */
function readShortYear(text: string): DateReading | undefined {
  const parts = shortYear.exec(text);
  if (parts === null || !readTail(text.slice(parts[0].length)).known) return undefined;
  const year = Number(parts[1]);
  // 50 to 79 would be a century that nothing here decides.
  if (parts[2] !== '年' || (year >= 50 && year < 80)) return anomalousDate('two-digit-year');
  const century = year < 50 ? 2000 : 1900;
  return readParts(century + year, Number(parts[3]), Number(parts[4]), undefined, 'two-digit-year');
}

function readEnglish(text: string): DateReading | undefined {
  const java = javaDate.exec(text);
  if (java !== null) {
    const minutes = Number(java[3]) * 60 + Number(java[4]);
    return readParts(Number(java[5]), monthNumber(nth(java, 1)), Number(java[2]), minutes, 'english');
  }
  const first = monthFirst.exec(text);
  if (first !== null) {
    return readParts(Number(first[3]), monthNumber(nth(first, 1)), Number(first[2]), undefined, 'english');
  }
  const second = dayFirst.exec(text);
  if (second === null) return undefined;
  return readParts(Number(second[3]), monthNumber(nth(second, 2)), Number(second[1]), undefined, 'english');
}

/** 1-12, or 0 for a word that is no month. */
function monthNumber(word: string): number {
  return months.indexOf(word.toLowerCase()) + 1;
}

/** What is left when no date was found: which part is wanting. */
function readRemains(text: string): DateReading {
  if (monthOnly.test(text)) return anomalousDate('month-only');
  if (yearOnly.test(text)) return anomalousDate('year-only');
  if (withoutYear.test(text) && readTail(text.replace(withoutYear, '')).known) {
    return anomalousDate('missing-year');
  }
  if (lostSeparator.test(text)) return anomalousDate('lost-separator');
  const dates = text.match(/\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/gu);
  return anomalousDate(dates !== null && dates.length > 1 ? 'several-dates' : 'not-a-date');
}

/** Reads the text of a cell in a date column, whatever it says. Never throws, never guesses. `dayZero`: see `SheetReader`. */
export function readDateText(text: string, dayZero?: Day): DateReading {
  if (text.length > longestDateText) return anomalousDate('not-a-date');
  const tidied = tidyDateText(text);
  if (blanks.has(tidied.toLowerCase()) || zeroDate.test(tidied)) return blankDate;
  if (openEnds.has(tidied)) return openDate;
  if (errors.test(tidied)) return anomalousDate('error-cell');
  const reading =
    readFullDate(tidied) ??
    readDigits(tidied, dayZero) ??
    readYearLast(tidied) ??
    readShortYear(tidied) ??
    readRange(tidied);
  const found = reading ?? readEnglish(tidied) ?? readRemains(tidied);
  // The numerals are gone from the tidied text: the form is that of the printed one.
  return found.kind === 'day' &&
    found.form === 'chinese' &&
    /[〇零○一二三四五六七八九十]\s*[年月]/u.test(text)
    ? { ...found, form: 'chinese-numerals' }
    : found;
}
