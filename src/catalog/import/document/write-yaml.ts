/** Words that a YAML reader takes for something else than text, in any version of YAML. */
const OTHER_TYPES = /^(?:~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/iu;
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<~\s]/u;
const NUMBER = /^[-+]?[.\d][\d._:a-z+-]*$/iu;
const INSIDE = /: |:$| #|\s$/u;
const FLOW = /[,[\]{}]/u;
/** What no plain scalar may hold: controls, line and paragraph separators, the byte order mark, what stands for lost letters. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]/gu;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as a YAML scalar on one line: plain where no reader can take it for anything else, else in double quotes. */
function yamlScalar(text: string, place: 'block' | 'flow'): string {
  const isPlain =
    text !== '' &&
    !OTHER_TYPES.test(text) &&
    !INDICATOR.test(text) &&
    !NUMBER.test(text) &&
    !INSIDE.test(text) &&
    text.search(UNPRINTABLE) < 0 &&
    !(place === 'flow' && FLOW.test(text));
  return isPlain ? text : quoted(text);
}

type YamlValue = string | number | readonly YamlValue[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined;
}

/** Lines that are above an object, without their mark. */
export type Comments = ReadonlyMap<object, readonly string[]>;

const WIDTH = 120;
/** Always written one below the other, whatever their length. */
const SPREAD = new Set(['defaults', 'elementSets', 'categories', 'items']);
/** Always in quotes: no reader may take them for numbers. */
const QUOTED = new Set(['code', 'replaces', 'version']);
/** A blank line comes before these at the top level. */
const PARTS = new Set(['basis', 'defaults', 'elementSets', 'categories']);

const isMap = (value: YamlValue): value is YamlMap => typeof value === 'object' && !Array.isArray(value);
const entriesOf = (map: YamlMap) =>
  Object.entries(map).filter((entry): entry is [string, YamlValue] => entry[1] !== undefined);

function scalar(key: string, value: string | number, place: 'block' | 'flow'): string {
  if (typeof value === 'number') return String(value);
  return QUOTED.has(key) ? JSON.stringify(value) : yamlScalar(value, place);
}

function flow(key: string, value: YamlValue): string {
  if (typeof value === 'string' || typeof value === 'number') return scalar(key, value, 'flow');
  if (!isMap(value)) return `[${value.map((one) => flow('', one)).join(', ')}]`;
  return `{${entriesOf(value)
    .map(([name, one]) => `${yamlScalar(name, 'flow')}: ${flow(name, one)}`)
    .join(', ')}}`;
}

/** Text of a comment: one line, nothing that ends it. */
function commentLines(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => `${indent}# ${line.replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, ' ')}`);
}

/** Writes a document in the manner of the shipped catalogs: short collections on one line, long ones below one another. */
export function writeYaml(document: YamlMap, comments: Comments): string {
  const holdsComment = (value: YamlValue): boolean =>
    typeof value === 'object' &&
    (comments.has(value) ||
      (isMap(value) ? Object.values(value) : value).some((one) => one !== undefined && holdsComment(one)));

  function fits(key: string, value: YamlValue, indent: number): boolean {
    if (SPREAD.has(key) || holdsComment(value)) return false;
    if (key === 'basis' && Array.isArray(value) && value.length > 1) return false;
    const isDeep = Array.isArray(value) && value.some((one) => typeof one === 'object');
    return !isDeep && indent + key.length + 2 + flow(key, value).length <= WIDTH;
  }

  function entry(key: string, value: YamlValue, indent: number): string[] {
    const space = ' '.repeat(indent);
    const name = `${space}${yamlScalar(key, 'block')}:`;
    if (typeof value === 'string' || typeof value === 'number')
      return [`${name} ${scalar(key, value, 'block')}`];
    if (fits(key, value, indent)) return [`${name} ${flow(key, value)}`];
    return [name, ...(isMap(value) ? block(value, indent + 2) : list(key, value, indent + 2))];
  }

  function block(map: YamlMap, indent: number): string[] {
    const isTop = indent === 0;
    return entriesOf(map).flatMap(([key, value]) => [
      ...(isTop && PARTS.has(key) ? [''] : []),
      ...(typeof value === 'object' ? commentLines(comments.get(value) ?? [], ' '.repeat(indent)) : []),
      ...entry(key, value, indent),
    ]);
  }

  function list(key: string, values: readonly YamlValue[], indent: number): string[] {
    const space = ' '.repeat(indent);
    return values.flatMap((value) => {
      if (typeof value !== 'object') return [`${space}- ${scalar(key, value, 'block')}`];
      const above = [
        ...(key === 'categories' && indent === 2 ? [''] : []),
        ...commentLines(comments.get(value) ?? [], space),
      ];
      const isShort =
        !SPREAD.has(key) && !holdsComment(value) && indent + 2 + flow(key, value).length <= WIDTH;
      if (isShort || !isMap(value)) return [...above, `${space}- ${flow(key, value)}`];
      const [first = '', ...rest] = block(value, indent + 2);
      return [...above, `${space}- ${first.trimStart()}`, ...rest];
    });
  }

  return `${[...commentLines(comments.get(document) ?? [], ''), ...block(document, 0)].join('\n')}\n`;
}
