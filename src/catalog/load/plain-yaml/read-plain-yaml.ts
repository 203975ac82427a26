import { memberAt, pointerSteps } from '../json-pointer.ts';
import { type PlainMap, type PlainValue, readCollection } from './collections.ts';
import { type Cursor, findContent, type MemberPlaces, NONE, OUTSIDE } from './scalars.ts';

/** The places of all members, by their collection. */
export type Places = ReadonlyMap<object, MemberPlaces>;

/** What is at a pointer, as far as it can be followed: offsets. */
export interface Mark {
  readonly start: number;
  /** `NONE` for a member of a list and for the document. */
  readonly keyStart: number;
  /** `NONE` for collections. */
  readonly end: number;
  /** False: this is the nearest collection above what was asked for. */
  readonly isWhole: boolean;
}

/** Follows a JSON pointer. `value`: a document all of whose collections have their places. */
export function markAt(value: object, places: Places, pointer: string): Mark {
  let here: unknown = value;
  let [start, keyStart, end] = [places.get(value)?.start ?? 0, NONE, NONE];
  let isWhole = true;
  for (const step of pointerSteps(pointer)) {
    const members = typeof here === 'object' && here !== null ? places.get(here) : undefined;
    const member = 3 * (members?.keys === undefined ? Number(step) : members.keys.indexOf(step));
    const valueStart = members?.offsets[member + 1];
    if (members === undefined || valueStart === undefined) {
      isWhole = false;
      break;
    }
    start = valueStart;
    keyStart = members.keys === undefined ? NONE : members.offsets[member]!;
    end = members.offsets[member + 2]!;
    here = memberAt(here, step);
  }
  return { start, keyStart, end, isWhole };
}

export interface PlainYaml {
  readonly value: PlainMap | PlainValue[];
  readonly places: Places;
}

/** Tabs, lone carriage returns, a byte order mark: rare, and the parser knows more about them. */
const UNUSUAL = /[\t\uFEFF]|\r(?!\n)/u;

/**
 * Reads the YAML that people and writers produce: maps and lists by indentation or in brackets on one line, scalars on one line,
 * comments. It exists for its speed alone: a catalog of 146 items takes it 5 ms and the parser 86, with or without places; 1,000 of
 * them would take the parser on two cores six times as long as ajv-cli takes. The parser reads the rest: undefined for a text with
 * anything else in it, with any fault, or with a number whose text would be lost. What it does read has the value and the places that
 * the parser gives, which a test compares on texts changed at random.
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const places = new Map<object, MemberPlaces>();
  const cursor: Cursor = { text, at: 0, end: 0, column: 0, depth: 0, places };
  try {
    findContent(cursor, 0);
    return { value: readCollection(cursor), places };
  } catch (error) {
    if (error === OUTSIDE) return undefined;
    throw error;
  }
}
