import type { Place } from '../../model/location.ts';
import { nth } from '../../model/present.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { MAX_YAML_MEBIBYTES } from './document-schema.ts';
import { readParsedYaml, type YamlSource } from './parsed-yaml.ts';
import { markAt, type PlainYaml, readPlainYaml } from './plain-yaml/read-plain-yaml.ts';
import { NONE } from './plain-yaml/scalars.ts';

function lineStartsOf(text: string): readonly number[] {
  // A byte order mark is no column of the first line.
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Tells the line and column of an offset; the lines are counted when it is first asked. */
export function linePlaces(text: string, file: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (nth(starts, middle) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: Math.max(1, offset - nth(starts, low) + 1) };
  };
}

const MAX_DEPTH = 100;
/** As many problems of one file as anyone reads; a text with so many is not judged further. */
export const MOST_PROBLEMS = 200;

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

function plainSource(
  { value, places }: PlainYaml,
  text: string,
  placeAt: (offset: number) => Place,
): YamlSource {
  return {
    value,
    problems: [],
    placeOf(pointer, what = 'value') {
      const { start, keyStart, isWhole } = markAt(value, places, pointer);
      return placeAt((what === 'key' || !isWhole) && keyStart !== NONE ? keyStart : start);
    },
    sourceOf(pointer) {
      const { start, end, isWhole } = markAt(value, places, pointer);
      return isWhole && end !== NONE ? text.slice(start, end) : undefined;
    },
  };
}

/** Parses a text of YAML 1.2 and keeps where everything is. Never throws. */
export function parseYaml(written: string, file: string): YamlSource {
  // A lone carriage return ends a line too, as old editors write it; the parser does not know it.
  const text = written.includes('\r') ? written.replace(/\r(?!\n)/gu, '\n') : written;
  const megabytes = Math.ceil(Buffer.byteLength(text) / 1024 ** 2);
  if (megabytes > MAX_YAML_MEBIBYTES) {
    return refused(problem('yaml/too-large', { file }, { megabytes, limit: MAX_YAML_MEBIBYTES }), file);
  }
  if (text.includes('\0') || text.includes('\uFFFD'))
    return refused(problem('yaml/not-text', { file }, {}), file);
  const placeAt = linePlaces(text, file);
  const plain = readPlainYaml(text);
  if (plain !== undefined) return plainSource(plain, text, placeAt);
  const parsed = isTooDeep(text) ? undefined : readParsedYaml(text, placeAt);
  if (parsed !== undefined && parsed.problems.length > MOST_PROBLEMS) {
    const more = { count: parsed.problems.length - MOST_PROBLEMS };
    const told = parsed.problems.slice(0, MOST_PROBLEMS);
    const rest = problem('yaml/more-problems', told.at(-1)?.place ?? { file }, more);
    return { ...parsed, value: undefined, problems: [...told, rest] };
  }
  return parsed ?? refused(problem('yaml/too-deep', { file }, { limit: MAX_DEPTH }), file);
}
