import { type Day, dayOf, dayOfIso, isoOfDay } from '../../model/plain-date.ts';

const SECONDS_OF_DAY = 86_400;
/** 9999-12-31 in the 1900 system. */
const LAST_SERIAL = 2_958_465;
const DAY_BEFORE_1900 = dayOf(1899, 12, 31);
const FIRST_DAY_1904 = dayOf(1904, 1, 1);

/** The day that serial 0 would name, so that a number without a date format can be read as one. */
export function dayZeroOf(isFrom1904: boolean): Day {
  return isFrom1904 ? FIRST_DAY_1904 : DAY_BEFORE_1900 - 1;
}

/** From the first day of the one calendar to that of the other. */
const DAYS_BETWEEN = 1462;
/** 1900-02-29, which Excel counts although it never was. */
const LEAP_BUG_SERIAL = 60;

/**
 * Days since 1970-01-01, with the time as fraction, of a spreadsheet serial; undefined when it names no day:
 * below 1 (a time of day, or the 1900-01-00 that a formula makes of an empty cell), 1900-02-29, or beyond the year 9999.
 */
export function dayOfSerial(serial: number, isFrom1904: boolean): number | undefined {
  if (!(serial >= 1) || serial >= LAST_SERIAL + 1) return undefined;
  if (isFrom1904) return serial < LAST_SERIAL + 1 - DAYS_BETWEEN ? FIRST_DAY_1904 + serial : undefined;
  if (Math.floor(serial) === LEAP_BUG_SERIAL) return undefined;
  return DAY_BEFORE_1900 + serial - (serial > LEAP_BUG_SERIAL ? 1 : 0);
}

/** `2024-09-25`, or `2024-09-25 10:22:33` when there is a time of day, to the nearest second. */
export function textOfMoment(moment: number): string {
  const { day, seconds } = splitMoment(moment);
  return seconds === 0 ? isoOfDay(day) : `${isoOfDay(day)} ${textOfSeconds(seconds)}`;
}

/** `10:22:33` for the fraction of a day. */
export function textOfTime(fraction: number): string {
  return textOfSeconds(splitMoment(fraction).seconds);
}

/** Day and time of a moment, to the nearest second: one reading for what is shown and what is judged. */
export function splitMoment(moment: number): { readonly day: Day; readonly seconds: number } {
  const whole = Math.floor(moment);
  const seconds = Math.round((moment - whole) * SECONDS_OF_DAY);
  return seconds === SECONDS_OF_DAY ? { day: whole + 1, seconds: 0 } : { day: whole, seconds };
}

function textOfSeconds(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Reads the ISO form of `t="d"` cells, its time as printed and without regard to any zone; undefined when it is no day. */
export function momentOfIso(text: string): number | undefined {
  const day = dayOfIso(text.slice(0, 10));
  if (day === undefined) return undefined;
  if (text.length === 10) return day;
  const time = /^[T ](\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,40})?))?(?:Z|[+-]\d{2}:?\d{2})?$/u.exec(
    text.slice(10),
  );
  if (time === null) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number((time[3] ?? '0').replace(',', '.'));
  return seconds < SECONDS_OF_DAY ? day + seconds / SECONDS_OF_DAY : undefined;
}

/** `10:22:33` for a bare time of day (10:22:33.5) or a duration (PT10H22M33S, P1DT2H); undefined for anything else. */
export function timeOfIso(text: string): string | undefined {
  const clock = /^T?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?Z?$/u.exec(text);
  if (clock !== null)
    return textOfSeconds(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0));
  const duration = /^P(?:(\d{1,6})D)?T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,]\d+)?S)?$/u.exec(text);
  if (duration === null || text.endsWith('T')) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = duration.slice(1).map((part) => Number(part ?? 0));
  return textOfSeconds(days * SECONDS_OF_DAY + hours * 3600 + minutes * 60 + seconds);
}
