import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { DocumentSchema } from './document-schema.ts';
import type { YamlSource } from './parsed-yaml.ts';
import { parseYaml } from './yaml-source.ts';

/** What a hand used to Chinese text types where YAML wants another character. */
export type SlipKind =
  | 'tab'
  | 'wide-blank'
  | 'wide-colon'
  | 'glued-colon'
  | 'chinese-quotes'
  | 'mark'
  | 'end-marker';

/** One slip: what is between two offsets, and what is meant. */
export interface Slip {
  readonly kind: SlipKind;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

const TABBED = /^[ ]*\t[ \t]*(?=[^\s#])/u;
const WIDE_BLANKS = /^([ ]*)((?:[\u00a0\u2002-\u200a\u202f\u3000][ \t]*)+)(?=\S)/u;
const WIDE_COLON = /^((?:\s*-\s)*\s*["']?[A-Za-z$][\w$-]*["']?\s*)(：\s*)/u;
const GLUED_COLON = /^((?:\s*-\s)*\s*([A-Za-z][\w-]*)):(?=[^\s:/])/u;
/** “0101”: Chinese quotes around a code or a day; around words they are the words' own. */
const CHINESE_QUOTES = /(?<=[:,[{-]\s*)[“”„‟]([\w.～~/-]+)[“”„‟](?=\s*(?:[,\]}#]|$))/gu;
const STRAY_MARKS = /\uFEFF/gu;

/** What editors take a tab for, the likeliest first. */
const WIDTHS = [2, 4, 8, 1];

/** Blanks as wide as they look on a screen: an ideographic one takes two columns. */
const narrowed = (blanks: string) =>
  [...blanks].map((blank) => (blank === '\u3000' ? '  ' : blank === '\t' ? '  ' : ' ')).join('');

function* lineSlips(line: string, at: number, width: number, keys: ReadonlySet<string>): Iterable<Slip> {
  const tabbed = TABBED.exec(line)?.[0];
  if (tabbed !== undefined)
    yield {
      kind: 'tab',
      start: at,
      end: at + tabbed.length,
      after: tabbed.replaceAll('\t', ' '.repeat(width)),
    };
  const [, before = '', blanks] = WIDE_BLANKS.exec(line) ?? [];
  if (blanks !== undefined) {
    const start = at + before.length;
    yield { kind: 'wide-blank', start, end: start + blanks.length, after: narrowed(blanks) };
  }
  const [, key = '', colon] = WIDE_COLON.exec(line) ?? [];
  if (colon !== undefined)
    yield { kind: 'wide-colon', start: at + key.length, end: at + key.length + colon.length, after: ': ' };
  const [, glued = '', name] = GLUED_COLON.exec(line) ?? [];
  if (name !== undefined && keys.has(name)) {
    const start = at + glued.length;
    yield { kind: 'glued-colon', start, end: start + 1, after: ': ' };
  }
}

/** Slips that leave the structure as it is: certain wherever they are. */
function* certainSlips(text: string): Iterable<Slip> {
  for (const { index, 0: quoted, 1: inner } of text.matchAll(CHINESE_QUOTES))
    yield { kind: 'chinese-quotes', start: index, end: index + quoted.length, after: `"${inner}"` };
  for (const { index } of text.matchAll(STRAY_MARKS))
    if (index > 0) yield { kind: 'mark', start: index, end: index + 1, after: '' };
  const ended = /^\uFEFF?\s*\.\.\.[ \t]*(?=\r?\n)/u.exec(text)?.[0];
  if (ended !== undefined)
    yield {
      kind: 'end-marker',
      start: ended.length - ended.trimStart().length,
      end: ended.length,
      after: '',
    };
}

/** All slips of a text in its order; tabs are taken for `width` blanks each. `keys`: names that a document may have. */
function slipsOf(
  text: string,
  width: number,
  keys: ReadonlySet<string>,
  which: 'all' | 'certain',
): readonly Slip[] {
  const slips = [...certainSlips(text)];
  if (which === 'all') {
    let at = 0;
    for (const line of text.split('\n')) {
      slips.push(...lineSlips(line, at, width, keys));
      at += line.length + 1;
    }
  }
  slips.sort((left, right) => left.start - right.start);
  let end = 0;
  return slips.filter((slip) => {
    const isFree = slip.start >= end;
    if (isFree) end = slip.end;
    return isFree;
  });
}

export function withoutSlips(text: string, slips: readonly Slip[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, after } of slips) {
    mended += text.slice(at, start) + after;
    at = end;
  }
  return mended + text.slice(at);
}

/** A reading of a text as if its slips were not there; problems and places are those of the text as it is written. */
export interface MendedReading {
  readonly source: YamlSource;
  readonly slips: readonly Slip[];
}

const CODES = {
  tab: 'yaml/tab-indent',
  'wide-blank': 'yaml/wide-blank',
  'wide-colon': 'yaml/wide-colon',
  'glued-colon': 'yaml/glued-colon',
  'chinese-quotes': 'yaml/chinese-quotes',
  mark: 'yaml/stray-mark',
  'end-marker': 'yaml/end-marker',
} as const satisfies Record<SlipKind, string>;

function readWithout(text: string, file: string, slips: readonly Slip[]): MendedReading {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const byLine = new Map<number, Slip[]>();
  const problems: Problem[] = slips.map((slip) => {
    const line = lineOf(slip.start);
    byLine.set(line + 1, [...(byLine.get(line + 1) ?? []), slip]);
    const mark = text.slice(slip.start, slip.end).search(/\t/u);
    const column = slip.start - (starts[line] ?? 0) + 1 + (slip.kind === 'tab' ? Math.max(0, mark) : 0);
    return problem(CODES[slip.kind], { file, line: line + 1, column }, {});
  });
  const placeInText = (place: Place): Place => {
    if (place.line === undefined || place.column === undefined) return place;
    let { column } = place;
    const start = starts[place.line - 1] ?? 0;
    for (const slip of byLine.get(place.line) ?? []) {
      const first = slip.start - start + 1;
      if (column > first) column = Math.max(first, column + slip.end - slip.start - slip.after.length);
    }
    return { ...place, column };
  };
  const { value, problems: others, placeOf, sourceOf } = parseYaml(withoutSlips(text, slips), file);
  const source: YamlSource = {
    value,
    problems: [...problems, ...others.map((one) => ({ ...one, place: placeInText(one.place) }))],
    placeOf: (pointer, what) => placeInText(placeOf(pointer, what)),
    sourceOf,
  };
  return { source, slips };
}

/** Readings of a text without its slips, one for each width that a tab may have; none where there are no slips. */
export function* readingsWithoutSlips(
  text: string,
  file: string,
  { titles }: Pick<DocumentSchema, 'titles'>,
  which: 'all' | 'certain',
): Generator<MendedReading> {
  const keys = new Set(Object.keys(titles));
  for (const width of WIDTHS) {
    const slips = slipsOf(text, width, keys, which);
    if (slips.length === 0) return;
    yield readWithout(text, file, slips);
    if (slips.every(({ kind }) => kind !== 'tab')) return;
  }
}
