/** What a workbook is made of, as far as our reports need it. */

/** How a cell looks. Two objects that say the same are one style. */
export interface CellStyle {
  readonly bold?: true;
  /** Blue and underlined. */
  readonly link?: true;
  /** Points; 9 when absent. */
  readonly size?: number;
  /** Fill colour, `RRGGBB`. */
  readonly fill?: string;
  /** Thin grey lines on every side. */
  readonly border?: true;
  readonly horizontal?: 'left' | 'center';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  /** Makes the text smaller rather than cutting it. */
  readonly shrink?: true;
  /** `date`: yyyy-mm-dd; `text`: what is typed in stays as typed. */
  readonly format?: 'date' | 'text';
}

/** A real date: days since 1970-01-01. */
export interface DayValue {
  readonly day: number;
}

/** `value` '' is a styled empty cell. A text may have several lines; it is never taken for a formula. */
export interface BookCell {
  readonly value: string | number | DayValue;
  /** Another file, by its path from where the workbook will be; the value is its text. */
  readonly link?: string | undefined;
  readonly style: CellStyle;
}

export interface BookRow {
  /** Points; chosen by the program that opens the file when absent. */
  readonly height?: number;
  readonly cells: readonly (BookCell | undefined)[];
}

/** A list to choose from. */
export interface Choices {
  /** `K3:K99`. */
  readonly range: string;
  /** A quoted list of at most 255 characters, a range, or a formula that gives one, relative to the first cell. */
  readonly source: string;
  /** `stop` refuses other texts, `warning` asks back. */
  readonly others: 'stop' | 'warning';
  readonly title: string;
  readonly message: string;
}

export interface BookSheet {
  readonly name: string;
  readonly isHidden?: true;
  readonly columns: readonly { readonly width: number; readonly hidden?: true }[];
  /** From the first row on. Walked once. */
  readonly rows: Iterable<BookRow>;
  readonly merged?: readonly string[];
  /** Rows that stay when the rest is scrolled. */
  readonly frozenRows?: number;
  /** Columns that stay. */
  readonly frozenColumns?: number;
  /** Where the filter is: `A2:S40`. */
  readonly filter?: string;
  /** Rows repeated on each printed page: the first to this one. */
  readonly repeatedRows?: number;
  /** What goes to paper: `A1:M40`; everything unless stated. */
  readonly printed?: string;
  readonly choices?: readonly Choices[];
  /** The cell that is selected when the sheet is opened. */
  readonly activeCell?: string;
}

/** What the file says of itself; `day`: days since 1970-01-01, so that the same report has the same bytes. */
export interface BookProperties {
  readonly title: string;
  readonly creator: string;
  readonly day: number;
}

/** Behind headings and labels. */
export const HEADING_FILL = 'DCE6F1';

export const HEADING_STYLE: CellStyle = {
  bold: true,
  border: true,
  fill: HEADING_FILL,
  vertical: 'center',
  wrap: true,
  horizontal: 'center',
};
