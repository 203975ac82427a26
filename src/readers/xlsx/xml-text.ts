import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';

/** Text as XML and Office write it: entities, line ends, and the `_xHHHH_` form of characters XML cannot hold. */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five entities of XML and numeric ones; any other is kept as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,8}|#[0-9]{1,10}|amp|lt|gt|quot|apos);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const isHexadecimal = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Resolves `_xHHHH_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring); `_x005F_` means an underscore. */
function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The text of a cell from the characters between its tags. */
export function decodeCellText(raw: string): string {
  const text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  return decodeEscapes(decodeEntities(text));
}

/** One tag of a small part; names come without their namespace prefix. */
export interface XmlTag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Name of the element in which the tag is; '' for the root. */
  readonly parent: string;
  /** Local name → value, entities resolved. A prefixed name never hides a plain one. */
  readonly attributes: ReadonlyMap<string, string>;
}

const NOT_A_TAG: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** The tags of a part in their order, text left out. Throws `InputError` on a DOCTYPE or a tag that does not end. */
export function* readTags(text: string, file: string, part: string): Generator<XmlTag> {
  const open: string[] = [];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skipped = NOT_A_TAG.find(([opening]) => text.startsWith(opening, at));
    if (skipped !== undefined) {
      const end = text.indexOf(skipped[1], at);
      if (end === -1) throw new InputError([problem('workbook/bad-xml', { file }, { part })]);
      at = end + skipped[1].length;
      continue;
    }
    if (text[at + 1] === '!') throw new InputError([problem('workbook/document-type', { file }, { part })]);
    const end = endOfTag(text, at);
    if (end === -1) throw new InputError([problem('workbook/bad-xml', { file }, { part })]);
    const inside = text.slice(at + 1, end);
    const tag = readTag(inside);
    if (tag.isEnd) open.pop();
    yield { ...tag, parent: open.at(-1) ?? '' };
    if (!tag.isEnd && !inside.endsWith('/')) open.push(tag.name);
    at = end + 1;
  }
}

/** Index of the `>` that ends the tag; a quoted one does not. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function readTag(inside: string): Omit<XmlTag, 'parent'> {
  const isEnd = inside.startsWith('/');
  const name = /^[^\s/]+/u.exec(isEnd ? inside.slice(1) : inside)?.[0] ?? '';
  const attributes = new Map<string, string>();
  for (const match of inside.matchAll(/([^\s=/"']{1,255})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    const printed = match[1] as string;
    const local = localName(printed);
    if (local !== printed && (attributes.has(local) || printed.startsWith('xmlns:'))) continue;
    attributes.set(local, decodeEntities(match[2] ?? match[3] ?? ''));
  }
  return { name: localName(name), isEnd, attributes };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
