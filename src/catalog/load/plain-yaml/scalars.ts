/** In place of an offset that there is none of. */
export const NONE = -1;

/** Where the members of one collection are. */
export interface MemberPlaces {
  /** Offset of the collection itself. */
  readonly start: number;
  /** Keys in the order of the text; absent for a list. */
  readonly keys?: readonly string[];
  /** Three offsets of each member: of its key (in a list, of itself), of its value, of the value's end (`NONE`: a collection). */
  readonly offsets: readonly number[];
}

/** How far reading has come in a text. */
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

const SPACE = 0x20;
const HASH = 0x23;
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
function isBlank(letter: number): boolean {
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

/** Everything that a reader of YAML 1.2 may take for a number, and a little more. */
const LIKE_A_NUMBER = /^\+?(?:0o[0-7]+|0x[\da-f]+|\.(?:inf|nan)|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/iu;
/** Also what ends a document. */
const LIKE_ANOTHER_TYPE = /^(?:~|null|true|false|\.\.\..*)$/iu;
const CERTAIN_NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u;

const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ASCII = 128;

function marksOf(letters: string): Uint8Array {
  const marks = new Uint8Array(ASCII);
  for (const letter of letters) marks[letter.charCodeAt(0)] = 1;
  return marks;
}

/** What a plain scalar may not begin with, or begins with where it is something else. */
const NO_START = marksOf(`-?:,[]{}#&*!|>'"%@\` \t\r\n`).map((mark, letter) => (letter < SPACE ? 1 : mark));
/** What ends a plain scalar, or may. */
const BLOCK_STOPS = marksOf(': ').map((mark, letter) => (letter < SPACE ? 1 : mark));
const FLOW_STOPS = BLOCK_STOPS.map((mark, letter) =>
  ',[]{}'.includes(String.fromCharCode(letter)) ? 1 : mark,
);
/** Letters that a plain scalar of another type begins with. */
const TELLING = marksOf('0123456789+.~nNtTfF');

export type Scalar = string | number | boolean;

/** A plain scalar as YAML 1.2 types it, where that is beyond doubt and its text is not lost. */
function typed(source: string): Scalar {
  const letter = source.charCodeAt(0);
  if (letter >= ASCII || TELLING[letter] === 0) return source;
  if (CERTAIN_NUMBER.test(source)) {
    const number = Number(source);
    return String(number) === source ? number : leave();
  }
  if (source === 'true') return true;
  if (source === 'false') return false;
  return LIKE_A_NUMBER.test(source) || LIKE_ANOTHER_TYPE.test(source) ? leave() : source;
}

function readPlain(cursor: Cursor, stops: Uint8Array): Scalar {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start);
  if (Number.isNaN(first) || (first < ASCII && NO_START[first] === 1)) leave();
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter < ASCII && stops[letter] === 1) {
      const next = text.charCodeAt(at + 1);
      if (letter === SPACE) {
        if (next === HASH) break;
        continue;
      }
      if (letter !== COLON || isBlank(next) || (next < ASCII && next !== COLON && stops[next] === 1)) break;
    }
    end = at + 1;
  }
  cursor.at = end;
  return typed(text.slice(start, end));
}

function readSingleQuoted(cursor: Cursor): string {
  const { text, at: start } = cursor;
  let end = text.indexOf("'", start + 1);
  while (text.charCodeAt(end + 1) === SINGLE_QUOTE && end >= 0) end = text.indexOf("'", end + 2);
  if (end < 0) leave();
  const inside = text.slice(start + 1, end);
  if (inside.includes('\n')) leave();
  cursor.at = end + 1;
  return inside.includes("'") ? inside.replaceAll("''", "'") : inside;
}

function readDoubleQuoted(cursor: Cursor): string {
  const { text, at: start } = cursor;
  let end = start + 1;
  let hasEscapes = false;
  for (; ; end += 1) {
    const letter = text.charCodeAt(end);
    if (letter === DOUBLE_QUOTE) break;
    if (letter === BACKSLASH) {
      hasEscapes = true;
      end += 1;
    } else if (letter < SPACE || Number.isNaN(letter)) leave();
  }
  cursor.at = end + 1;
  return hasEscapes ? unescaped(text.slice(start, end + 1)) : text.slice(start + 1, end);
}

/** JSON knows the escapes that people use, and means the same by them. */
function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return leave();
  }
}

/** A scalar on one line; afterwards `at` is its end. */
export function readScalar(cursor: Cursor, place: 'block' | 'flow'): Scalar {
  const letter = cursor.text.charCodeAt(cursor.at);
  let value: Scalar;
  if (letter === DOUBLE_QUOTE) value = readDoubleQuoted(cursor);
  else if (letter === SINGLE_QUOTE) value = readSingleQuoted(cursor);
  else value = readPlain(cursor, place === 'block' ? BLOCK_STOPS : FLOW_STOPS);
  cursor.end = cursor.at;
  return value;
}

/** The parser takes no longer ones either. */
const LONGEST_KEY = 1000;

/** A key and its colon; afterwards `at` is behind the colon. Keys that are no text are left to the parser. */
export function readKey(cursor: Cursor, place: 'block' | 'flow'): string {
  const start = cursor.at;
  const key = readScalar(cursor, place);
  // A merge key is reported by the parser's reading.
  if (typeof key !== 'string' || key === '<<' || cursor.at - start > LONGEST_KEY) leave();
  if (skipSpaces(cursor) !== COLON) leave();
  cursor.at += 1;
  if (!isBlank(cursor.text.charCodeAt(cursor.at))) leave();
  return key;
}
