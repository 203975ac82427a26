import type { SchemaError } from './document-schema.ts';
import { escapePointer } from './json-pointer.ts';

/** A schema error with the pointer of what is wrong: for a missing or unknown key, the key's own. */
export interface PlacedError extends SchemaError {
  readonly pointer: string;
}

/** The most telling first; what only repeats the errors below it comes last. */
const RANK = ['type', 'const', 'enum', 'discriminator', 'format', 'pattern', 'minLength', 'minItems'];
const SUMMARIES = new Set(['anyOf', 'oneOf', 'if', 'not', 'propertyNames', 'allOf']);

function pointerOf(error: SchemaError): string {
  const key = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.propertyName;
  if (error.keyword === 'required' || error.keyword === 'additionalProperties') {
    return `${error.instancePath}/${escapePointer(String(key))}`;
  }
  if (error.keyword === 'discriminator') return `${error.instancePath}/${String(error.params.tag)}`;
  // Of two that are equal the second is one too many.
  if (error.keyword === 'uniqueItems')
    return `${error.instancePath}/${Math.max(Number(error.params.i), Number(error.params.j))}`;
  return error.instancePath;
}

function rankOf(keyword: string): number {
  const rank = RANK.indexOf(keyword);
  if (rank !== -1) return rank;
  return SUMMARIES.has(keyword) ? RANK.length + 1 : RANK.length;
}

/** Many errors to one per place: alternatives that failed are dropped for what is wrong inside them. */
export function reduceErrors(errors: readonly SchemaError[]): readonly PlacedError[] {
  const byPointer = new Map<string, PlacedError>();
  for (const error of errors) {
    const placed = { ...error, pointer: pointerOf(error) };
    const known = byPointer.get(placed.pointer);
    if (known === undefined || rankOf(error.keyword) < rankOf(known.keyword))
      byPointer.set(placed.pointer, placed);
  }
  // The branch that failed higher up (wrong type of an alternative) says less than what failed inside the other.
  const inner = new Set<string>();
  for (const pointer of byPointer.keys()) {
    for (let at = pointer.lastIndexOf('/'); at >= 0; at = pointer.lastIndexOf('/', at - 1)) {
      const above = pointer.slice(0, at);
      if (inner.has(above)) break;
      inner.add(above);
      if (at === 0) break;
    }
  }
  return [...byPointer.values()].filter(({ pointer }) => !inner.has(pointer));
}
