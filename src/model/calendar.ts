import type { Day } from './plain-date.ts';

/** Days that differ from plain Monday-Friday in the covered years. */
export interface CalendarData {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Weekdays off, and weekend days off that have a name: ISO day → holiday name. */
  readonly holidays: Readonly<Record<string, string>>;
  /** 调休上班: weekend days that are worked: ISO day → name of the holiday they make up for. */
  readonly makeUpDays: Readonly<Record<string, string>>;
  /** Years whose days are in the place of those of the calendars before, instead of being laid over them. */
  readonly replacedYears?: readonly number[];
  /** Names and numbers of the notices, as written. */
  readonly documents?: readonly string[];
  /** The notice or decision of each year, as a calendar file names it. */
  readonly documentOfYear?: Readonly<Record<number, string>>;
  /** The file that it was read from, with the SHA-256 of its text. */
  readonly source?: { readonly file: string; readonly sha256: string };
}

/**
 * Working days by the State Council's yearly notices (国务院办公厅关于部分节假日安排的通知).
 * Every function that leaves the covered years returns undefined: never a plain Mon-Fri guess.
 */
export interface Calendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The calendars from outside that are laid over the shipped table, in the order in which they are. */
  readonly added: readonly CalendarData[];
  isWorkday(day: Day): boolean | undefined;
  /** The n-th working day after `day`, `day` itself not counted (民法典 art. 201); n >= 0; n = 0 is `day` itself. O(1). */
  addWorkdays(day: Day, n: number): Day | undefined;
  /** Working days in (from, to]; negative when `to` is before `from`. O(1). */
  countWorkdays(from: Day, to: Day): number | undefined;
  /** `day` when it is a working day, else the next one (民法典 art. 203). */
  nextWorkday(day: Day): Day | undefined;
  /** Name of the holiday on this day, if any. */
  holidayName(day: Day): string | undefined;
  /** Name of the holiday that this make-up working day serves, if it is one. */
  makeUpName(day: Day): string | undefined;
  covers(day: Day): boolean;
  /** What an added calendar file cites for a year; the shipped years follow the State Council's notices. */
  documentOf(year: number): string | undefined;
}

/** A calendar from outside by which a report was judged. */
export interface LaidCalendar {
  /** Absent for one that a program handed over. */
  readonly file?: string;
  /** Of the file's text. */
  readonly sha256: string;
  readonly years: readonly {
    readonly year: number;
    readonly document?: string;
    /** Its days are in the place of the State Council's, all of them. */
    readonly replaces?: boolean;
    /** The same for the same days, however the file is written. */
    readonly digest: string;
  }[];
}

/** By which days a report counted. */
export interface UsedCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly added: readonly number[];
  /** What the calendars of `--calendar` name as their documents; absent without any. */
  readonly documents?: readonly string[];
  /** The calendars of `--calendar`, in the order in which they are laid over the State Council's; absent without any. */
  readonly files?: readonly LaidCalendar[];
  /** ISO day by which a fault found on `asOf` is to be mended; null beyond the calendar, absent in reports of older versions. */
  readonly mendBy?: string | null;
  /** Named days of rest and make-up working days of the months in which something falls due: ISO day → what it is. */
  readonly namedDays?: Readonly<Record<string, 'rest' | 'work'>>;
}
