/**
 * Plain arithmetic on days, by way of JavaScript's UTC dates: slow and obvious. A day is the number of days since
 * 1970-01-01. Every counting function walks day by day.
 */
import { notices } from './rest-days.ts';

export type Day = number;

const MILLISECONDS = 86_400_000;

export function day(iso: string): Day {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || iso !== new Date(time).toISOString().slice(0, 10))
    throw new Error(`no day: ${iso}`);
  return time / MILLISECONDS;
}

export function iso(of: Day): string {
  return new Date(of * MILLISECONDS).toISOString().slice(0, 10);
}

export function yearOf(of: Day): number {
  return new Date(of * MILLISECONDS).getUTCFullYear();
}

/** 1 to 12. */
function monthOf(of: Day): number {
  return new Date(of * MILLISECONDS).getUTCMonth() + 1;
}

function dayOfMonth(of: Day): number {
  return new Date(of * MILLISECONDS).getUTCDate();
}

/** 1 Monday … 7 Sunday. */
export function weekday(of: Day): number {
  const sundayFirst = new Date(of * MILLISECONDS).getUTCDay();
  return sundayFirst === 0 ? 7 : sundayFirst;
}

/** The day `date` of a month, clamped to the month's last; months outside 1-12 run over into other years. */
export function dayIn(year: number, month: number, date: number): Day {
  const first = Date.UTC(year, month - 1, 1) / MILLISECONDS;
  const next = Date.UTC(year, month, 1) / MILLISECONDS;
  return Math.min(first + date - 1, next - 1);
}

export function lastOfMonth(year: number, month: number): Day {
  return dayIn(year, month, 31);
}

/** The same date so many months on; 31 January and a month is the last of February. */
export function addMonths(from: Day, months: number): Day {
  return dayIn(yearOf(from), monthOf(from) + months, dayOfMonth(from));
}

/** Days off and worked beside the State Council's: what a local calendar file adds, and whole years that it adds. */
export interface LocalDays {
  readonly off: readonly string[];
  readonly worked: readonly string[];
  readonly years: readonly number[];
}

export const noLocalDays: LocalDays = { off: [], worked: [], years: [] };

export class WorkingDays {
  readonly #off = new Set<Day>();
  readonly #worked = new Set<Day>();
  readonly #years = new Set<number>();

  constructor(local: LocalDays = noLocalDays) {
    for (const [year, { off, worked }] of Object.entries(notices)) {
      this.#years.add(Number(year));
      for (const [from, until] of off) for (let at = day(from); at <= day(until); at += 1) this.#off.add(at);
      for (const text of worked) this.#worked.add(day(text));
    }
    for (const year of local.years) this.#years.add(year);
    for (const text of local.off) {
      this.#off.add(day(text));
      this.#worked.delete(day(text));
    }
    for (const text of local.worked) {
      this.#worked.add(day(text));
      this.#off.delete(day(text));
    }
  }

  covers(at: Day): boolean {
    return this.#years.has(yearOf(at));
  }

  /** Undefined: the calendar does not cover that day. */
  isWorked(at: Day): boolean | undefined {
    if (!this.covers(at)) return undefined;
    if (this.#worked.has(at)) return true;
    if (this.#off.has(at)) return false;
    return weekday(at) <= 5;
  }

  /** The day of the trigger is not counted (民法典 201). */
  addWorked(from: Day, count: number): Day | undefined {
    let at = from;
    for (let left = count; left > 0; ) {
      at += 1;
      const worked = this.isWorked(at);
      if (worked === undefined) return undefined;
      if (worked) left -= 1;
    }
    return at;
  }

  /** The day itself when it is worked, else the next that is (民法典 203). */
  workedFrom(from: Day): Day | undefined {
    for (let at = from; ; at += 1) {
      const worked = this.isWorked(at);
      if (worked === undefined) return undefined;
      if (worked) return at;
    }
  }
}
