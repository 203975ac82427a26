import { readCollection } from './block.ts';
import { type Cursor, findContent, OUTSIDE } from './cursor.ts';
import type { PlainMap, PlainValue } from './flow.ts';
import type { MemberPlaces, Places } from './places.ts';

export interface PlainYaml {
  readonly value: PlainMap | PlainValue[];
  readonly places: Places;
}

/** Tabs, lone carriage returns, a byte order mark: rare, and the parser knows more about them. */
const UNUSUAL = /[\t\uFEFF]|\r(?!\n)/u;

/**
 * Reads the YAML that people and writers produce: maps and lists by indentation or in brackets on one line, scalars on one line,
 * comments. Some ten times as fast as the parser, which reads the rest: undefined for a text with anything else in it, with any
 * fault, or with a number whose text would be lost. What it does read has the value and the places that the parser gives.
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
