/** A day beyond the month's end (2月底 is 02-29) means its last day. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** One day of one year. */
export interface YearMonthDay extends MonthDay {
  readonly year: number;
}

/** 七月下旬: a stretch of days in each year, inclusive. */
export interface YearlyWindow {
  readonly from: MonthDay;
  readonly to: MonthDay;
}
