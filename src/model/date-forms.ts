/** How a date was written; `dateFormLabels` has an example of each. */
export const dateForms = [
  'iso',
  'slash',
  'dot',
  'chinese',
  'chinese-numerals',
  'compact',
  'timestamp',
  'epoch',
  'english',
  'day-or-month-first',
  'two-digit-year',
  'supplied-year',
  'range',
  'serial',
  'date-cell',
  'ditto',
] as const;

export type DateForm = (typeof dateForms)[number];
