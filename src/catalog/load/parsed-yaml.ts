import {
  Composer,
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  type YAMLError,
  type YAMLMap,
  YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { pointerSteps } from './json-pointer.ts';
import { nodeProblems } from './node-problems.ts';

/** Errors after which a text is given up: each costs the parser a tenth of a millisecond and more memory than its line. */
const MOST_ERRORS = 1000;

class TooManyErrors extends Error {}

/** A document with its faults; absent where there are so many that the text was given up, or where it holds nothing. */
interface BoundedDocument {
  readonly document?: Document.Parsed;
  readonly faults: readonly (YAMLParseError | YAMLWarning)[];
  readonly isGivenUp: boolean;
}

/** The tokens of a text, up to the thousandth that is an error. */
function* tokensOf(text: string): ReturnType<Parser['parse']> {
  let errors = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error' && ++errors > MOST_ERRORS) throw new TooManyErrors();
    yield token;
  }
}

/** What the composer keeps to itself by its types: all that it reports passes through one function. */
const innerOf = (composer: Composer, name: 'onError' | 'errors' | 'doc'): unknown =>
  Reflect.get(composer, name);

/** Parses the first document of a text as `parseDocument` of the parser does, and gives it up at the thousandth error. */
function parseBounded(text: string): BoundedDocument {
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
  const report = innerOf(composer, 'onError');
  if (typeof report !== 'function') throw new TypeError('the composer reports its errors in another way');
  let reported = 0;
  Reflect.set(composer, 'onError', (...details: unknown[]) => {
    if (++reported > MOST_ERRORS) throw new TooManyErrors();
    Reflect.apply(report, composer, details);
  });
  let document: Document.Parsed | undefined;
  try {
    for (const next of composer.compose(tokensOf(text), true, text.length)) {
      if (document !== undefined) {
        const message = 'Source contains multiple documents';
        const [start, end] = next.range;
        document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', message));
        break;
      }
      document = next;
    }
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    const begun = document ?? innerOf(composer, 'doc');
    const errors = begun instanceof Document ? begun.errors : [];
    const waiting = innerOf(composer, 'errors');
    const faults = [...errors, ...(Array.isArray(waiting) ? waiting : [])];
    return { faults: faults.filter((one) => one instanceof YAMLParseError), isGivenUp: true };
  }
  if (document === undefined) return { faults: [], isGivenUp: false };
  return { document, faults: [...document.errors, ...document.warnings], isGivenUp: false };
}

/** The word that begins at an offset, as far as a reader would call it one. */
function wordAt(text: string, offset: number): string {
  return /^[^\s:,[\]{}]{1,60}/u.exec(text.slice(offset, offset + 60))?.[0] ?? '';
}

/** A parser error in the words of an officer; what has no words of its own keeps the parser's. */
function syntaxProblem(error: YAMLError, text: string, placeAt: (offset: number) => Place): Problem {
  const offset = error.pos[0];
  const place = placeAt(offset);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return problem('yaml/tab-indent', place, {});
    case 'BAD_INDENT':
      return problem('yaml/bad-indent', place, {});
    case 'MULTIPLE_DOCS':
      return problem('yaml/several-documents', place, {});
    case 'NON_STRING_KEY':
      return problem('yaml/key-not-text', place, { key: wordAt(text, offset) });
    default:
      // A tab in the indentation is often met as another error at the tab itself.
      if (
        text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1).trimStart() === '' &&
        text[offset] === '\t'
      ) {
        return problem('yaml/tab-indent', place, {});
      }
      return problem('yaml/syntax', place, { detail: error.message });
  }
}

/** A parsed text. `value` is undefined when nothing could be read. */
export interface YamlSource {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Place of the value at a JSON pointer, or of its key; the nearest existing ancestor when it is not there. */
  placeOf(pointer: string, what?: 'key' | 'value'): Place;
  /** The scalar as it is in the text, quotes and all; undefined for collections. */
  sourceOf(pointer: string): string | undefined;
}

/** Each alias may expand to this many nodes; the shipped catalogs use none. */
const MAX_ALIAS_COUNT = 100;

/** The pairs of each map by their key: looked up once for each problem. */
const knownPairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = knownPairs.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(
    map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
  );
  knownPairs.set(map, pairs);
  return pairs;
}

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

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
      const pair = pairsOf(node).get(step);
      if (pair === undefined) return { node, key, whole: false };
      key = nodeOf(pair.key);
      node = nodeOf(pair.value);
    } else if (isSeq(node)) {
      const item = nodeOf(node.items[Number(step)]);
      if (item === null) return { node, key, whole: false };
      key = null;
      node = item;
    } else return { node, key, whole: false };
  }
  return { node, key, whole: true };
}

/** Keys and anchors in front of which the parser's time grows with their square; a province's mapping file has a tenth. */
const MOST: Readonly<Record<'keys' | 'anchors', readonly [pattern: RegExp, limit: number]>> = {
  keys: [/:(?=[ \r\n])/gu, 100_000],
  anchors: [/(?<=^|[\s[{,])&(?=[^\s[\]{},])/gmu, 1000],
};

function tooManyOf(text: string): { what: 'keys' | 'anchors'; limit: number; at: number } | undefined {
  for (const what of ['keys', 'anchors'] as const) {
    const [pattern, limit] = MOST[what];
    let count = 0;
    for (const { index } of text.matchAll(pattern)) {
      count += 1;
      if (count > limit) return { what, limit, at: index };
    }
  }
  return undefined;
}

function nothing(problems: readonly Problem[], placeAt: (offset: number) => Place): YamlSource {
  return { value: undefined, problems, placeOf: () => placeAt(0), sourceOf: () => undefined };
}

/**
 * Reads any text of YAML 1.2 with the parser, and says what is wrong with it; undefined for one that nests deeper than the parser
 * can follow.
 */
export function readParsedYaml(text: string, placeAt: (offset: number) => Place): YamlSource | undefined {
  const tooMany = tooManyOf(text);
  if (tooMany !== undefined)
    return nothing([problem('yaml/too-many', placeAt(tooMany.at), tooMany)], placeAt);
  let parsed: BoundedDocument;
  try {
    parsed = parseBounded(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const { document, faults, isGivenUp } = parsed;
  const syntax = faults.map((error) => syntaxProblem(error, text, placeAt));
  if (document === undefined || isGivenUp) return nothing(syntax, placeAt);
  const problems: Problem[] = [...syntax, ...nodeProblems(document, placeAt)];

  let value: unknown;
  if (document.contents === null && problems.length === 0)
    problems.push(problem('yaml/empty', placeAt(0), {}));
  const isEndless = problems.some(({ code }) => code === 'yaml/alias-bomb' || code === 'yaml/self-reference');
  try {
    if (!isEndless) value = document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
  } catch (error) {
    // An alias without an anchor is reported above; what remains is an expansion that grows too large.
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
