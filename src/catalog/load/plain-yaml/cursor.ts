import type { MemberPlaces } from './places.ts';

/** Where reading stands in a text. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Offset behind the scalar read last. */
  end: number;
  /** Blanks before the content that begins at `at`, set by `passLineEnd`; -1 at the end of the text. */
  column: number;
  /** Collections around `at`. */
  depth: number;
  readonly places: Map<object, MemberPlaces>;
}

export const SPACE = 0x20;
export const HASH = 0x23;
export const COLON = 0x3a;
const DASH = 0x2d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const MAX_DEPTH = 50;

/** Thrown where a text leaves what the plain reader is sure of. Made once: its stack means nothing. */
export const OUTSIDE = new Error('outside the plain subset');

export function leave(): never {
  throw OUTSIDE;
}

/** Whether a letter ends a word: a blank, a line end, or the end of the text (NaN). */
export function isBlank(letter: number): boolean {
  return letter === SPACE || letter === LINE_FEED || letter === RETURN || Number.isNaN(letter);
}

export function skipSpaces(cursor: Cursor): number {
  const { text } = cursor;
  let { at } = cursor;
  while (text.charCodeAt(at) === SPACE) at += 1;
  cursor.at = at;
  return text.charCodeAt(at);
}

/** Whether a member of a block list begins here. */
export function isAtDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === DASH && isBlank(text.charCodeAt(at + 1));
}

/** Whether nothing but blanks and a comment follows on the line. */
export function isAtLineEnd({ text, at }: Cursor): boolean {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end += 1;
  const letter = text.charCodeAt(end);
  return letter !== SPACE && (isBlank(letter) || (letter === HASH && end > at));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Passes empty lines and lines of comment from the line on that begins at `start`, up to the next content. */
export function findContent(cursor: Cursor, start: number): void {
  const { text } = cursor;
  let line = start;
  for (;;) {
    let at = line;
    while (text.charCodeAt(at) === SPACE) at += 1;
    if (at >= text.length) {
      cursor.at = text.length;
      cursor.column = -1;
      return;
    }
    const letter = text.charCodeAt(at);
    if (letter === HASH) at = endOfLine(text, at);
    else if (letter === RETURN) at += 1;
    else if (letter !== LINE_FEED) {
      cursor.at = at;
      cursor.column = at - line;
      return;
    }
    line = at + 1;
  }
}

/** Passes the rest of a line, a comment at most, up to the next content. */
export function passLineEnd(cursor: Cursor): void {
  if (!isAtLineEnd(cursor)) leave();
  findContent(cursor, endOfLine(cursor.text, cursor.at) + 1);
}

/** Counts a collection that begins; deeper ones are left to the parser. */
export function descend(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) leave();
}
