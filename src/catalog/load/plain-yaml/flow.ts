import { type Cursor, descend, leave, skipSpaces } from './cursor.ts';
import { NONE } from './places.ts';
import { readKey, readScalar, type Scalar } from './scalar.ts';

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
export function readBrackets(cursor: Cursor): PlainValue[] | PlainMap | undefined {
  const letter = cursor.text.charCodeAt(cursor.at);
  if (letter === OPEN_LIST) return readFlowList(cursor);
  return letter === OPEN_MAP ? readFlowMap(cursor) : undefined;
}

function readFlow(cursor: Cursor): PlainValue {
  return readBrackets(cursor) ?? readScalar(cursor, 'flow');
}
