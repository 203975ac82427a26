import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Place } from '../model/location.ts';
import { problem } from '../problems/index.ts';
import type { Problem } from '../problems/problem.ts';
import { nodeProblems } from './node-problems.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { MAX_YAML_MEBIBYTES } from './yaml-size.ts';

const MAX_DEPTH = 100;
/** Each alias may expand to this many nodes; the shipped catalogs use none. */
const MAX_ALIAS_COUNT = 100;

/** A parsed text. `value` is undefined when nothing could be read. */
export interface YamlSource {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Place of the value at a JSON pointer, or of its key; the nearest existing ancestor when it is not there. */
  placeOf(pointer: string, what?: 'key' | 'value'): Place;
  /** The scalar as it stands in the text, quotes and all; undefined for collections. */
  sourceOf(pointer: string): string | undefined;
}

export function escapePointer(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

export function pointerSteps(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The deepest brackets of flow collections and the deepest indentation: a cheap bound on the parser's recursion. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let dashes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) depth += 1;
    else if (letter === 0x5d || letter === 0x7d) depth -= 1;
    if (letter === 0x0a) dashes = 0;
    else if (letter === 0x2d && (text.charCodeAt(at + 1) === 0x20 || text.charCodeAt(at + 1) === 0x0a))
      dashes += 1;
    if (depth > MAX_DEPTH || dashes > MAX_DEPTH) return true;
  }
  return false;
}

function refused(refusal: Problem, file: string): YamlSource {
  return {
    value: undefined,
    problems: [refusal],
    placeOf: () => ({ file }),
    sourceOf: () => undefined,
  };
}

/** Node and key node at a pointer, as far as the pointer can be followed. */
function follow(
  document: Document.Parsed,
  pointer: string,
): { node: Node | null; key: Node | null; whole: boolean } {
  let node: Node | null = document.contents;
  let key: Node | null = null;
  for (const step of pointerSteps(pointer)) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = (node as { items: { key: ParsedNode; value: ParsedNode | null }[] }).items.find(
        (candidate) => isScalar(candidate.key) && String(candidate.key.value) === step,
      );
      if (pair === undefined) return { node, key, whole: false };
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = (node.items as (ParsedNode | undefined)[])[Number(step)];
      if (item === undefined) return { node, key, whole: false };
      key = null;
      node = item;
    } else return { node, key, whole: false };
  }
  return { node, key, whole: true };
}

/** Parses a text of YAML 1.2 and keeps where everything stands. Never throws. */
export function parseYaml(text: string, file: string): YamlSource {
  const megabytes = Math.ceil(Buffer.byteLength(text) / 1024 ** 2);
  if (megabytes > MAX_YAML_MEBIBYTES) {
    return refused(problem('yaml/too-large', { file }, { megabytes, limit: MAX_YAML_MEBIBYTES }), file);
  }
  if (text.includes('\0') || text.includes('\uFFFD'))
    return refused(problem('yaml/not-text', { file }, {}), file);
  if (isTooDeep(text)) return refused(problem('yaml/too-deep', { file }, { limit: MAX_DEPTH }), file);

  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(problem('yaml/too-deep', { file }, { limit: MAX_DEPTH }), file);
  }
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    syntaxProblem(error, text, placeAt),
  );
  problems.push(...nodeProblems(document, placeAt));

  let value: unknown;
  if (document.contents === null && problems.length === 0)
    problems.push(problem('yaml/empty', { file, line: 1, column: 1 }, {}));
  const isBomb = problems.some(({ code }) => code === 'yaml/alias-bomb');
  try {
    if (!isBomb) value = document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
  } catch (error) {
    // An alias without an anchor is told above; what remains is an expansion that grows too large.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    if (!error.message.startsWith('Unresolved')) problems.push(problem('yaml/alias-bomb', placeAt(0), {}));
  }
  return {
    value,
    problems,
    placeOf(pointer, what = 'value') {
      const { node, key, whole } = follow(document, pointer);
      const target = what === 'key' || node === null || !whole ? (key ?? node) : node;
      return placeAt(target?.range?.[0] ?? 0);
    },
    sourceOf(pointer) {
      const { node, whole } = follow(document, pointer);
      return whole && isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}
