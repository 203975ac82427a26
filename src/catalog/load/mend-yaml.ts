import { type Document, isPair, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { existingDay, isoOfDay } from '../../model/plain-date.ts';
import { readAsMeant } from './document.ts';
import type { DocumentSchema } from './document-schema.ts';
import { escapePointer } from './json-pointer.ts';
import { checkSchema } from './schema.ts';
import { type SlipKind, withoutSlips } from './slips.ts';
import { parseYaml } from './yaml-source.ts';

export type MendKind =
  | SlipKind
  | 'modeline'
  | 'quotes'
  | 'digits'
  | 'date'
  | 'spaces'
  | 'line-end'
  | 'byte-order-mark';

/** One change to a text; `line` counts in the text as it was. */
export interface Mend {
  readonly kind: MendKind;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

interface Edit {
  readonly kind: MendKind;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

const FULL_WIDTH_DIGIT = /[０-９]/gu;
const LOOSE_DATE = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/u;

function pointerOf(key: unknown, path: readonly unknown[]): string {
  let pointer = '';
  path.forEach((step, index) => {
    const below = path[index + 1];
    if (isPair(step) && isScalar(step.key)) pointer += `/${escapePointer(String(step.key.value))}`;
    else if (isSeq(step)) pointer += `/${below === undefined ? String(key) : step.items.indexOf(below)}`;
  });
  return pointer;
}

/** `2024年1月5日`, `2024/1/5` → `2024-01-05`; undefined when it names no day. */
function isoOfLooseDate(text: string): string | undefined {
  const match = LOOSE_DATE.exec(text.normalize('NFKC'));
  if (match === null) return undefined;
  const day = existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === undefined ? undefined : isoOfDay(day);
}

/** Values and keys: quotes that a number needs, digits of a limit, days that are written another way. */
function scalarEdits(document: Document.Parsed, text: string, broken: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (!node.range) return;
      const [start, end] = node.range;
      const written = text.slice(start, end);
      if (node.type === Scalar.PLAIN && ['number', 'boolean'].includes(typeof node.value)) {
        if (key === 'key' || broken.has(pointerOf(key, path)))
          edits.push({ kind: 'quotes', start, end, after: `"${written}"` });
        return;
      }
      if (key === 'key' || typeof node.value !== 'string' || written.includes('\n')) return;
      const pair = path.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
      if (name === 'limit' && FULL_WIDTH_DIGIT.test(written)) {
        edits.push({
          kind: 'digits',
          start,
          end,
          after: written.replace(FULL_WIDTH_DIGIT, (digit) => digit.normalize('NFKC')),
        });
        return;
      }
      const day = broken.has(pointerOf(key, path)) ? isoOfLooseDate(node.value) : undefined;
      if (day !== undefined) edits.push({ kind: 'date', start, end, after: `"${day}"` });
      else if (node.type === Scalar.PLAIN && /[\u3000\u00a0]$/u.test(written))
        edits.push({ kind: 'spaces', start, end, after: written.trimEnd() });
    },
  });
  return edits;
}

/** Blanks at the ends of lines, but for those inside a text of several lines, where they are content. */
function blankEdits(document: Document.Parsed, text: string): Edit[] {
  const texts: (readonly [number, number])[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (node.range && text.slice(node.range[0], node.range[1]).includes('\n'))
        texts.push([node.range[0], node.range[1]]);
    },
  });
  const edits: Edit[] = [];
  for (const { 0: blanks, index } of text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/gu)) {
    if (texts.some(([start, end]) => index >= start && index < end)) continue;
    edits.push({ kind: 'spaces', start: index, end: index + blanks.length, after: '' });
  }
  return edits;
}

function headEdits(text: string, modeline: string | undefined): Edit[] {
  const edits: Edit[] = [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (start === 1) edits.push({ kind: 'byte-order-mark', start: 0, end: 1, after: '' });
  if (modeline !== undefined && !/^#\s*yaml-language-server:/mu.test(text.slice(start, 2000)))
    edits.push({ kind: 'modeline', start, end: start, after: `${modeline}\n` });
  return edits;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, after } of edits) {
    mended += text.slice(at, start) + after;
    at = end;
  }
  return mended + text.slice(at);
}

/**
 * Mends what is safe and leaves every other byte alone, comments and layout among them: quotes around numbers that are texts,
 * full-width digits in limits, days written another way, blanks at line ends, the line for editors. A text with faults of
 * syntax is returned as it is, as is one that mending would not better.
 */
export function mendYaml(
  text: string,
  schema: DocumentSchema,
  modeline: string | undefined,
): { readonly text: string; readonly mends: readonly Mend[] } {
  const unchanged = { text, mends: [] };
  const { slips } = readAsMeant(schema, text, '');
  if (slips.length > 0) {
    // Slips keep the lines: what is mended behind them counts them as the text does.
    const meant = mendYaml(withoutSlips(text, slips), schema, modeline);
    const lines = new LineCounter();
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    const mends = slips.map(({ kind, start, end, after }) => ({
      kind,
      line: Math.max(1, lines.linePos(start).line),
      before: text.slice(start, end),
      after,
    }));
    return { text: meant.text, mends: [...mends, ...meant.mends] };
  }
  const source = parseYaml(text, '');
  const isReadable = source.problems.every(({ code }) =>
    ['yaml/unquoted-number', 'yaml/key-not-text'].includes(code),
  );
  if (!isReadable || source.value === undefined) return unchanged;
  const before = checkSchema(schema, source);
  const broken = new Set(before.broken.map(({ pointer }) => pointer));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });

  const edits = [
    ...headEdits(text, modeline),
    ...scalarEdits(document, text, broken),
    ...blankEdits(document, text),
  ];
  if (!text.endsWith('\n'))
    edits.push({ kind: 'line-end', start: text.length, end: text.length, after: '\n' });
  edits.sort((left, right) => left.start - right.start || left.end - right.end);
  if (edits.length === 0) return unchanged;
  const mended = applyEdits(text, edits);
  const again = parseYaml(mended, '');
  const count = checkSchema(schema, again).problems.length + again.problems.length;
  if (count > before.problems.length + source.problems.length) return unchanged;
  return {
    text: mended,
    mends: edits.map(({ kind, start, end, after }) => ({
      kind,
      line: Math.max(1, lines.linePos(start).line),
      before: text.slice(start, end),
      after: after.trimEnd(),
    })),
  };
}
