import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { decodeEntities } from './xml-text.ts';

/** One tag of a small part; names come without their namespace prefix. */
export interface XmlTag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Name of the element in which the tag stands; '' for the root. */
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
