export const TAB = 9;
export const LF = 10;
export const CR = 13;
/** Stands for a separator of more than one byte, which is put in its place while the text is decoded. */
export const UNIT_SEPARATOR = 0x1f;
export const QUOTE = 34;
export const COMMA = 44;
export const SEMICOLON = 59;
export const BACKSLASH = 92;

/**
 * What ends a record: CR, LF and CR LF alike; only LF and CR LF; only CR LF; only CR. What does not end one is text, as where
 * cells without quotes hold line breaks of another kind.
 */
export type LineEnds = 'any' | 'lf' | 'crlf' | 'cr';

/** How the records of a file are separated. */
export interface Dialect {
  readonly delimiter: number;
  readonly lineEnds: LineEnds;
  /** `\"` is a quotation mark inside a text, as databases write it; else it is doubled. */
  readonly isBackslashed: boolean;
  /** Most cells are in quotes: these are then trusted, whatever the lines inside them look like. */
  readonly isQuoted: boolean;
  /** Cells of a common row; 0 where that is not known. */
  readonly columns: number;
  /** Cells that a row may have before it is doubtful: those of the header, or of a common row. */
  readonly mostColumns: number;
  /** The separator as it is printed, where it has more than one byte. */
  readonly wideSeparator?: string;
  /** Bytes before the first record: a line `sep=;` that only Excel reads. */
  readonly skippedBytes: number;
}

/** Whether this byte is never part of a GB18030 character (trail bytes begin at 0x30). */
export function isSafeInGb18030(byte: number): boolean {
  return byte < 0x30 || byte === SEMICOLON;
}
