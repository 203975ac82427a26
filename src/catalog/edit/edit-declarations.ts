import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';
import {
  type DeclaredRecord,
  type DeclaredSection,
  type DeclaredValue,
  declaredSections,
} from '../../model/profile.ts';
import { comment, quote } from '../../text/quote-yaml.ts';

const HEAD = [
  '# yaml-language-server: $schema=./node_modules/mulu/schemas/declarations.schema.json',
  '# 单位的申报：零报告、核验记录、不予公开、移出的事项、更正的单元格。mulu check --declarations 本文件；请纳入版本管理。',
  '# What the agency declares; mulu check --declarations THIS-FILE.',
];

/** What became of the declarations that were to be added. */
export interface EditedDeclarations {
  readonly text: string;
  readonly added: number;
  readonly replaced: number;
  /** Stood in the file already. */
  readonly kept: number;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function writeValue(value: DeclaredValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quote(value);
  return writeFields(value);
}

function writeFields(fields: Readonly<Record<string, DeclaredValue>>): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${writeValue(value)}`);
  return `{${pairs.join(', ')}}`;
}

function linesOf({ fields, comment: remark }: DeclaredRecord, indent: string): readonly string[] {
  const line = `${indent}- ${writeFields(fields)}`;
  return remark === '' ? [line] : [`${indent}# ${comment(remark)}`, line];
}

function newFile(records: readonly DeclaredRecord[]): string {
  const sections = records.length === 0 ? ['zeroReports: []'] : sectionLines(records);
  return [...HEAD, ...sections, ''].join('\n');
}

function sectionLines(records: readonly DeclaredRecord[]): readonly string[] {
  return declaredSections.flatMap((section) => {
    const own = records.filter((record) => record.section === section);
    return own.length === 0 ? [] : [`${section}:`, ...own.flatMap((record) => linesOf(record, '  '))];
  });
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** A member of a list as plain fields, to be compared. */
function fieldsOf(node: unknown): Readonly<Record<string, unknown>> {
  const plain: unknown = isNode(node) ? node.toJSON() : undefined;
  return typeof plain === 'object' && plain !== null ? Object.fromEntries(Object.entries(plain)) : {};
}

const sameKey = (record: DeclaredRecord, other: Readonly<Record<string, unknown>>) =>
  record.key.every((key) => String(record.fields[key] ?? '') === String(other[key] ?? ''));

function sameFields(record: DeclaredRecord, other: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...Object.keys(record.fields), ...Object.keys(other)]);
  return [...keys].every((key) => JSON.stringify(record.fields[key]) === JSON.stringify(other[key]));
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isNode(node) ? (node satisfies Node).range : undefined;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
}

/** Behind the last member of a list and the comment lines that belong to it. */
function endOf(text: string, list: YAMLSeq): number | undefined {
  const end = rangeOf(list.items.at(-1))?.[1];
  if (end === undefined) return undefined;
  let at = lineEnd(text, text.slice(0, end).trimEnd().length);
  while (/^[ \t]+#/u.test(text.slice(at, lineEnd(text, at)))) at = lineEnd(text, at);
  return at;
}

/** The new members of one list, as text and where it goes; undefined where the list is not written one below the other. */
function appendTo(
  text: string,
  list: YAMLSeq,
  records: readonly DeclaredRecord[],
  eol: string,
): Splice | undefined {
  const range = rangeOf(list);
  if (range === undefined || (list.flow === true && list.items.length > 0)) return undefined;
  const [start, end] = range;
  if (list.items.length === 0)
    return { start, end, text: ['', ...records.flatMap((record) => linesOf(record, '  '))].join(eol) };
  const at = endOf(text, list);
  if (at === undefined) return undefined;
  const indent = ' '.repeat(start - lineStart(text, start));
  const lines = records.flatMap((record) => linesOf(record, indent));
  return { start: at, end: at, text: `${text[at - 1] === '\n' ? '' : eol}${lines.join(eol)}${eol}` };
}

function applySplices(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((one, other) => other.start - one.start)
    .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

/**
 * The text of a file of declarations with further ones; `text` undefined: a new file. What is about the same thing is replaced,
 * everything else keeps its bytes, comments by hand among it. The text must have been loaded without errors.
 */
export function editDeclarations(
  text: string | undefined,
  records: readonly DeclaredRecord[],
): EditedDeclarations {
  if (text === undefined) return { text: newFile(records), added: records.length, replaced: 0, kept: 0 };
  const document = parseDocument(text);
  const root = isMap(document.contents) ? document.contents : undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const splices: Splice[] = [];
  const added: DeclaredRecord[] = [];
  let kept = 0;

  function listOf(section: DeclaredSection): YAMLSeq | undefined {
    const list = root?.get(section, true);
    return isSeq(list) ? list : undefined;
  }

  for (const record of records) {
    const members: readonly unknown[] = listOf(record.section)?.items ?? [];
    const fields = members.map(fieldsOf);
    if (fields.some((one) => sameFields(record, one))) {
      kept += 1;
      continue;
    }
    const at = fields.findIndex((one) => sameKey(record, one));
    const range = at === -1 ? undefined : rangeOf(members[at]);
    if (range === undefined) added.push(record);
    else {
      const end = text.slice(0, range[1]).trimEnd().length;
      splices.push({ start: range[0], end, text: writeFields(record.fields) });
    }
  }
  const replaced = splices.length;
  const missing: DeclaredRecord[] = [];
  for (const section of declaredSections) {
    const own = added.filter((record) => record.section === section);
    const list = listOf(section);
    const splice = list === undefined || own.length === 0 ? undefined : appendTo(text, list, own, eol);
    if (splice !== undefined) splices.push(splice);
    else if (list !== undefined && own.length > 0) {
      // Members in one line: they stay, and the new ones follow in it.
      const end = (rangeOf(list)?.[1] ?? text.length) - 1;
      splices.push({ start: end, end, text: own.map(({ fields }) => `, ${writeFields(fields)}`).join('') });
    } else missing.push(...own.filter(() => !hasEmpty(section)));
    if (list === undefined && own.length > 0 && hasEmpty(section)) splices.push(fillEmpty(section, own));
  }

  /** `exemptions:` with nothing behind it. */
  function hasEmpty(section: DeclaredSection): boolean {
    const value = root?.get(section, true);
    return isScalar(value) && value.value === null;
  }

  function fillEmpty(section: DeclaredSection, own: readonly DeclaredRecord[]): Splice {
    const at = rangeOf(root?.get(section, true))?.[0] ?? text?.length ?? 0;
    return { start: at, end: at, text: ['', ...own.flatMap((record) => linesOf(record, '  '))].join(eol) };
  }

  const edited = applySplices(text, splices);
  if (missing.length === 0) return { text: edited, added: added.length, replaced, kept };
  const gap = edited === '' || edited.endsWith('\n') ? '' : eol;
  const whole = `${edited}${gap}${sectionLines(missing).join(eol)}${eol}`;
  return { text: whole, added: added.length, replaced, kept };
}
