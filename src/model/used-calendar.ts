/** A calendar from outside by which a report was judged. */
export interface LaidCalendar {
  /** Absent for one that a program handed over. */
  readonly file?: string;
  /** Of the file's text. */
  readonly sha256: string;
  readonly years: readonly {
    readonly year: number;
    readonly document?: string;
    /** Its days stand in the place of the State Council's, all of them. */
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
