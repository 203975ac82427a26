import type { Place } from '../model/location.ts';
import type { Problem } from '../problems/problem.ts';
import type { DocumentSchema } from './document-schema.ts';
import { checkSchema } from './schema.ts';
import { withoutBroken } from './without-broken.ts';
import { parseYaml } from './yaml-source.ts';

/** A document whose broken values were left out; absent when nothing could be read. */
export interface ReadDocument<Fields> {
  readonly document?: Fields;
  readonly problems: readonly Problem[];
  placeOf(pointer: string, what?: 'key' | 'value'): Place;
}

/** Faults that leave the structure of a document alone: the rest of it can be judged. */
const LEAVES_STRUCTURE = new Set(['yaml/duplicate-key', 'yaml/unquoted-number', 'yaml/key-not-text']);

/** Text to a document that its schema accepts, as far as it does. `Fields` must allow every field to be absent. */
export function readDocument<Fields>(
  schema: DocumentSchema,
  text: string,
  file: string,
): ReadDocument<Fields> {
  const { placeOf, ...yaml } = parseYaml(text, file);
  const isReadable = yaml.problems.every(({ code }) => LEAVES_STRUCTURE.has(code));
  if (yaml.value === undefined || yaml.value === null || !isReadable)
    return { problems: yaml.problems, placeOf };
  const verdict = checkSchema(schema, { ...yaml, placeOf });
  // A number without quotes is told once, by its text.
  const told = new Set(yaml.problems.map(({ place }) => `${place.line}:${place.column}`));
  const untold = verdict.problems.filter(({ place }) => !told.has(`${place.line}:${place.column}`));
  const problems = [...yaml.problems, ...untold];
  if (verdict.broken.some(({ pointer }) => pointer === '')) return { problems, placeOf };
  return { document: withoutBroken(yaml.value, verdict.broken) as Fields, problems, placeOf };
}

/** In the order of the text. */
export function byPlace(left: Problem, right: Problem): number {
  return (
    (left.place.line ?? 0) - (right.place.line ?? 0) ||
    (left.place.column ?? 0) - (right.place.column ?? 0) ||
    (left.code < right.code ? -1 : 1)
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
