/** Start tag of an element with any prefix, its attributes in group 2; quoted values may hold `>`. */
export function tagPattern(name: string): RegExp {
  return new RegExp(`<((?:[\\w.-]+:)?)${name}\\b((?:"[^"]*"|'[^']*'|[^>"'])*)>`, 'g');
}

/** Value of an attribute of a start tag, entities not decoded. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2];
}

/** A start tag's attributes with one set to a value. */
export function setAttribute(attributes: string, name: string, value: string): string {
  const pattern = new RegExp(`(^|\\s)(${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (pattern.test(attributes)) return attributes.replace(pattern, `$1$2"${value}"`);
  const slash = /\s*\/\s*$/.exec(attributes);
  const bare = slash === null ? attributes : attributes.slice(0, slash.index);
  return `${bare} ${name}="${value}"${slash === null ? '' : '/'}`;
}

/** Inserts text before the end tag of the first element of this name, whatever its prefix. */
export function insertBeforeEnd(
  xml: string,
  name: string,
  text: (prefix: string) => string,
): string | undefined {
  const match = new RegExp(`</((?:[\\w.-]+:)?)${name}\\s*>`).exec(xml);
  if (match === null) return undefined;
  return xml.slice(0, match.index) + text(match[1] ?? '') + xml.slice(match.index);
}

/** A number that no part `before<number>after` has yet. */
export function freeNumber(names: readonly string[], before: string, after: string): number {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
  return number;
}

const DECLARED = /^(<\?xml\b[^>]*?\bencoding\s*=\s*)(?:"[^"]*"|'[^']*')/;

/** UTF-16 is legal in Office files and hardly ever written: it begins with a mark, or with `<` and a zero. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text of an XML part in UTF-8 or UTF-16, declared as the UTF-8 that it is written back in; undefined for anything else. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  if (text.includes('\u0000')) return undefined;
  return encoding === 'utf-8' ? text : text.replace(DECLARED, '$1"UTF-8"');
}
