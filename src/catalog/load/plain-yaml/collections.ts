import {
  COLON,
  type Cursor,
  descend,
  isAtDash,
  isAtLineEnd,
  leave,
  NONE,
  passLineEnd,
  readKey,
  readScalar,
  type Scalar,
  skipSpaces,
} from './scalars.ts';

export interface PlainMap {
  [key: string]: PlainValue;
}
export type PlainValue = Scalar | PlainValue[] | PlainMap;

const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** Passes a comma (true) or the closing bracket (false). */
function hasMore(cursor: Cursor, close: number): boolean {
  const letter = skipSpaces(cursor);
  cursor.at += 1;
  if (letter === close) return false;
  if (letter !== COMMA) leave();
  skipSpaces(cursor);
  return true;
}

/** Passes the opening bracket, and the closing one (true) where it follows at once. */
function isEmpty(cursor: Cursor, close: number): boolean {
  cursor.at += 1;
  if (skipSpaces(cursor) !== close) return false;
  cursor.at += 1;
  return true;
}

function readFlowList(cursor: Cursor): PlainValue[] {
  const list: PlainValue[] = [];
  const offsets: number[] = [];
  cursor.places.set(list, { start: cursor.at, offsets });
  descend(cursor);
  if (!isEmpty(cursor, CLOSE_LIST)) {
    do {
      const start = cursor.at;
      const value = readFlow(cursor);
      list.push(value);
      offsets.push(start, start, typeof value === 'object' ? NONE : cursor.at);
    } while (hasMore(cursor, CLOSE_LIST));
  }
  cursor.depth -= 1;
  return list;
}

function readFlowMap(cursor: Cursor): PlainMap {
  const map: PlainMap = {};
  const keys: string[] = [];
  const offsets: number[] = [];
  cursor.places.set(map, { start: cursor.at, keys, offsets });
  descend(cursor);
  if (!isEmpty(cursor, CLOSE_MAP)) {
    do {
      const keyStart = cursor.at;
      const key = readKey(cursor, 'flow');
      // There already, or a name that every object has.
      if (key in map) leave();
      skipSpaces(cursor);
      const start = cursor.at;
      const value = readFlow(cursor);
      map[key] = value;
      keys.push(key);
      offsets.push(keyStart, start, typeof value === 'object' ? NONE : cursor.at);
    } while (hasMore(cursor, CLOSE_MAP));
  }
  cursor.depth -= 1;
  return map;
}

/** A collection in brackets on one line. */
function readBrackets(cursor: Cursor): PlainValue[] | PlainMap | undefined {
  const letter = cursor.text.charCodeAt(cursor.at);
  if (letter === OPEN_LIST) return readFlowList(cursor);
  return letter === OPEN_MAP ? readFlowMap(cursor) : undefined;
}

function readFlow(cursor: Cursor): PlainValue {
  return readBrackets(cursor) ?? readScalar(cursor, 'flow');
}

// Every reader here ends at the next content, with its column in `cursor.column`.

/** Passes to where a value begins: on this line (false) or below (true). */
function isValueBelow(cursor: Cursor): boolean {
  const isBelow = isAtLineEnd(cursor);
  if (isBelow) passLineEnd(cursor);
  else skipSpaces(cursor);
  return isBelow;
}

/** A value on the line of its key or dash. */
function readInline(cursor: Cursor): PlainValue {
  const value = readBrackets(cursor) ?? readScalar(cursor, 'block');
  passLineEnd(cursor);
  return value;
}

/** A collection below its key or dash. A list may be at the column of its key. */
function readBelow(cursor: Cursor, leastForList: number, leastForMap: number): PlainValue {
  const { column } = cursor;
  if (isAtDash(cursor)) return column < leastForList ? leave() : readList(cursor, column);
  return column < leastForMap ? leave() : readMap(cursor, column);
}

function readMap(cursor: Cursor, column: number): PlainMap {
  const map: PlainMap = {};
  const keys: string[] = [];
  const offsets: number[] = [];
  cursor.places.set(map, { start: cursor.at, keys, offsets });
  descend(cursor);
  do {
    const keyStart = cursor.at;
    const key = readKey(cursor, 'block');
    // There already, or a name that every object has.
    if (key in map) leave();
    const isBelow = isValueBelow(cursor);
    const start = cursor.at;
    const value = isBelow ? readBelow(cursor, column, column + 1) : readInline(cursor);
    map[key] = value;
    keys.push(key);
    offsets.push(keyStart, start, typeof value === 'object' ? NONE : cursor.end);
  } while (cursor.column === column && !isAtDash(cursor));
  if (cursor.column > column) leave();
  cursor.depth -= 1;
  return map;
}

/** Whether a scalar here is the first key of a map. */
function isAtKey(cursor: Cursor): boolean {
  const { at, text } = cursor;
  if ('[{'.includes(text.charAt(at))) return false;
  readScalar(cursor, 'block');
  const isKey = skipSpaces(cursor) === COLON;
  cursor.at = at;
  return isKey;
}

function readList(cursor: Cursor, column: number): PlainValue[] {
  const list: PlainValue[] = [];
  const offsets: number[] = [];
  cursor.places.set(list, { start: cursor.at, offsets });
  descend(cursor);
  do {
    const dash = cursor.at;
    cursor.at += 1;
    const isBelow = isValueBelow(cursor);
    const start = cursor.at;
    const value = isBelow
      ? readBelow(cursor, column + 1, column + 1)
      : isAtKey(cursor)
        ? readMap(cursor, column + start - dash)
        : readInline(cursor);
    list.push(value);
    offsets.push(start, start, typeof value === 'object' ? NONE : cursor.end);
  } while (cursor.column === column && isAtDash(cursor));
  if (cursor.column > column) leave();
  cursor.depth -= 1;
  return list;
}

/** A whole document: one collection from the first column on. */
export function readCollection(cursor: Cursor): PlainMap | PlainValue[] {
  if (cursor.column > 0) leave();
  const value = isAtDash(cursor) ? readList(cursor, 0) : readMap(cursor, 0);
  return cursor.at < cursor.text.length ? leave() : value;
}
