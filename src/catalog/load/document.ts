import type { Place } from '../../model/location.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { DocumentSchema } from './document-schema.ts';
import { memberAt, pointerSteps } from './json-pointer.ts';
import type { YamlSource } from './parsed-yaml.ts';
import { type BrokenValue, checkSchema, type SchemaVerdict } from './schema.ts';
import { readingsWithoutSlips, type Slip } from './slips.ts';
import { parseYaml } from './yaml-source.ts';

/**
 * A copy without the values that a schema refused, so that the rest can still be checked. List positions stay, because
 * pointers name them: a broken member becomes an empty one.
 */
function withoutBroken(value: unknown, broken: readonly BrokenValue[]): unknown {
  if (broken.length === 0) return value;
  const copy: unknown = structuredClone(value);
  for (const { pointer, meant } of broken) {
    const steps = pointerSteps(pointer);
    const last = steps.at(-1);
    const parent = steps.slice(0, -1).reduce(memberAt, copy);
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    if (meant !== undefined) Reflect.set(parent, last, meant);
    else if (Array.isArray(parent)) {
      const isText = parent.some((member) => typeof member === 'string');
      parent[Number(last)] = isText ? '' : {};
    } else Reflect.deleteProperty(parent, last);
  }
  return copy;
}

/** A document whose broken values were left out; absent when nothing could be read. */
export interface ReadDocument<Fields> {
  readonly document?: Fields;
  readonly problems: readonly Problem[];
  placeOf(pointer: string, what?: 'key' | 'value'): Place;
}

/** Faults that leave the structure of a document alone: the rest of it can be judged. */
const LEAVES_STRUCTURE = new Set(['yaml/duplicate-key', 'yaml/unquoted-number', 'yaml/key-not-text']);
/** Faults that the parser gets over: what is above them was read as it is meant. */
const LEAVES_BEGINNING = new Set(['yaml/tab-indent', 'yaml/bad-indent', 'yaml/syntax']);
/** What may only follow from a text that breaks off. */
const MAY_FOLLOW = new Set(['schema/missing-key', 'schema/empty-value', 'schema/wrong-type']);

const isStructured = ({ value, problems }: YamlSource, harmless: ReadonlySet<string>) =>
  value !== undefined && value !== null && problems.every(({ code }) => harmless.has(code));

const placeKey = ({ place }: Problem) => `${place.line}:${place.column}`;

/** Faults that are slips of a hand: named for what they are, and the text is read as it is meant. */
const SLIPS = [
  'yaml/tab-indent',
  'yaml/wide-blank',
  'yaml/wide-colon',
  'yaml/glued-colon',
  'yaml/chinese-quotes',
  'yaml/stray-mark',
  'yaml/end-marker',
];

/** A text with what was typed amiss in it. */
export interface MeantText {
  readonly source: YamlSource;
  readonly slips: readonly Slip[];
}

/**
 * A text read as its author means it: as it is where that can be read, else without the slips that leave the fewest faults. Codes in
 * Chinese quotes are slips in any text.
 */
export function readAsMeant(schema: DocumentSchema, text: string, file: string): MeantText {
  const asItIs = parseYaml(text, file);
  const isWhole = isStructured(asItIs, LEAVES_STRUCTURE) && schema.validate(asItIs.value);
  let best: MeantText | undefined;
  let fewest = isWhole ? Number.POSITIVE_INFINITY : faultsOf(schema, asItIs);
  for (const reading of readingsWithoutSlips(text, file, schema, isWhole ? 'certain' : 'all')) {
    if (!isStructured(reading.source, new Set([...LEAVES_STRUCTURE, ...SLIPS]))) continue;
    const count = faultsOf(schema, reading.source) - reading.slips.length;
    if (count < fewest) [best, fewest] = [reading, count];
  }
  return best ?? { source: asItIs, slips: [] };
}

function faultsOf(schema: DocumentSchema, source: YamlSource): number {
  return isStructured(source, new Set([...LEAVES_STRUCTURE, ...SLIPS]))
    ? source.problems.length + checkSchema(schema, source).problems.length
    : Number.POSITIVE_INFINITY;
}

/** A number without quotes is reported once, by its text. */
function untold({ problems }: SchemaVerdict, source: YamlSource): readonly Problem[] {
  const told = new Set(source.problems.map(placeKey));
  return problems.filter((problem) => !told.has(placeKey(problem)));
}

/** What is certainly wrong above the first fault of syntax. */
function problemsAbove(schema: DocumentSchema, source: YamlSource): readonly Problem[] {
  if (!isStructured(source, new Set([...LEAVES_STRUCTURE, ...LEAVES_BEGINNING]))) return [];
  const lines = source.problems
    .filter(({ code }) => LEAVES_BEGINNING.has(code))
    .map(({ place }) => place.line);
  const first = Math.min(...lines.map((line) => line ?? 0));
  return untold(checkSchema(schema, source), source).filter(
    ({ code, place }) => (place.line ?? first) < first && !MAY_FOLLOW.has(code),
  );
}

/** Text to a document that its schema accepts, as far as it does. `Fields` must allow every field to be absent. */
export function readDocument<Fields>(
  schema: DocumentSchema,
  text: string,
  file: string,
): ReadDocument<Fields> {
  const { source } = readAsMeant(schema, text, file);
  if (!isStructured(source, new Set([...LEAVES_STRUCTURE, ...SLIPS])))
    return { problems: [...source.problems, ...problemsAbove(schema, source)], placeOf: source.placeOf };
  const { placeOf } = source;
  const verdict = checkSchema(schema, source);
  const problems = [...source.problems, ...untold(verdict, source)];
  if (verdict.broken.some(({ pointer }) => pointer === '')) return { problems, placeOf };
  return { document: withoutBroken(source.value, verdict.broken) as Fields, problems, placeOf };
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
