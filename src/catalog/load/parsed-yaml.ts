import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { pointerSteps } from './json-pointer.ts';
import { nodeProblems } from './node-problems.ts';
import { syntaxProblem } from './syntax-problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** Each alias may expand to this many nodes; the shipped catalogs use none. */
const MAX_ALIAS_COUNT = 100;

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

/**
 * Reads any text of YAML 1.2 with the parser, and says what is wrong with it; undefined for one that nests deeper than the parser
 * can follow.
 */
export function readParsedYaml(text: string, placeAt: (offset: number) => Place): YamlSource | undefined {
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) =>
    syntaxProblem(error, text, placeAt),
  );
  problems.push(...nodeProblems(document, placeAt));

  let value: unknown;
  if (document.contents === null && problems.length === 0)
    problems.push(problem('yaml/empty', placeAt(0), {}));
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
