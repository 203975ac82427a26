import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { decodeEntities } from './xml-text.ts';

/** The value of one attribute between the name of a tag and its end; undefined when it is not there. */
function readAttribute(bytes: Buffer, start: number, end: number, wanted: string): string | undefined {
  let at = start;
  while (at < end) {
    while (at < end && isBetween(bytes[at] as number)) at += 1;
    const nameStart = at;
    while (at < end && bytes[at] !== 0x3d && !isBetween(bytes[at] as number)) at += 1;
    const nameEnd = at;
    while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at += 1;
    const quote = bytes[at] as number;
    const valueStart = at + 1;
    at = valueStart;
    while (at < end && bytes[at] !== quote) at += 1;
    if (nameEnd - nameStart === wanted.length && bytes.toString('latin1', nameStart, nameEnd) === wanted) {
      return valueStart > end ? undefined : decodeEntities(bytes.toString('utf8', valueStart, at));
    }
    at += 1;
  }
  return undefined;
}

function isBetween(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2f;
}

/** Takes the parts of a large XML stream. Names come without their namespace prefix. */
export interface XmlSink {
  /**
   * Consumes from a `<` on what it knows by sight and returns where it stopped, `at` when it knows nothing.
   * Bytes at `end` and beyond are stale: what reaches there must be left.
   */
  skim(bytes: Buffer, at: number, end: number): number;
  /** Elements that `skim` opened less those it closed. */
  skimmedDepth(): number;
  /** `attribute` finds an attribute of the tag by its full name; `offset`: where in the stream the tag begins. */
  open(name: string, attribute: (name: string) => string | undefined, offset: number): void;
  close(name: string): void;
  /** Characters between tags, entities not resolved; one text may come in several pieces. */
  text(bytes: Buffer, start: number, end: number): void;
}

export interface XmlScanner {
  /** Takes the next bytes; the chunk is not kept. */
  feed(chunk: Uint8Array): void;
  /** Throws `InputError` when the XML is not complete. */
  finish(): void;
}

const LESS = 0x3c;
const SLASH = 0x2f;
const COMMENT = Buffer.from('<!--');
const COMMENT_END = Buffer.from('-->');
const CHARACTERS = Buffer.from('<![CDATA[');
const CHARACTERS_END = Buffer.from(']]>');
const INSTRUCTION_END = Buffer.from('?>');
/** The longest tag, comment or CDATA section: a drawn path of a spreadsheet takes ten million characters. */
const LONGEST_TOKEN = 16 * 1024 ** 2;

/** A scanner over chunks of UTF-8 XML that keeps nothing but the token a chunk boundary cuts. */
export function createXmlScanner(sink: XmlSink, file: string, part: string): XmlScanner {
  let buffer = Buffer.allocUnsafe(0);
  let kept = 0;
  /** Bytes of the stream before the buffer. */
  let passed = 0;
  /** Bytes of a cut tag that were looked through for its end, and the quotation mark that is open behind them. */
  let looked = 0;
  let openQuote = 0;
  let depth = 0;
  let hasRoot = false;

  /** Index after the token that begins at `at`, or -1 when its end has not come yet. */
  function readToken(at: number, end: number): number {
    const second = buffer[at + 1];
    if (at + 1 >= end) return -1;
    if (second === 0x21) return readDeclaration(at, end);
    if (second === 0x3f) return endOf(INSTRUCTION_END, at + 2, end);
    const close = endOfTag(buffer, at + 1 + looked, end, openQuote);
    if (close === -1) {
      openQuote = quoteAfter(buffer, at + 1 + looked, end, openQuote);
      looked = end - at - 1;
      return -1;
    }
    looked = 0;
    openQuote = 0;
    if (second === SLASH) {
      depth -= 1;
      sink.close(readLocalName(buffer, at + 2, close).name);
      return close + 1;
    }
    const isEmpty = buffer[close - 1] === SLASH;
    const { name, end: nameEnd } = readLocalName(buffer, at + 1, close);
    hasRoot = true;
    sink.open(name, (wanted) => readAttribute(buffer, nameEnd, close, wanted), passed + at);
    if (isEmpty) sink.close(name);
    else depth += 1;
    return close + 1;
  }

  function readDeclaration(at: number, end: number): number {
    if (isAt(COMMENT, at, end)) return endOf(COMMENT_END, at + 4, end);
    if (isAt(CHARACTERS, at, end)) {
      const next = endOf(CHARACTERS_END, at + 9, end);
      if (next !== -1) passCharacters(at + 9, next - 3);
      return next;
    }
    if (end - at < CHARACTERS.length) return -1;
    throw new InputError([problem('workbook/document-type', { file }, { part })]);
  }

  /** CDATA holds no entities: its marks are put into their entity form. */
  function passCharacters(start: number, end: number): void {
    const text = buffer.toString('latin1', start, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const bytes = Buffer.from(text, 'latin1');
    sink.text(bytes, 0, bytes.length);
  }

  const isAt = (wanted: Buffer, at: number, end: number) =>
    at + wanted.length <= end && startsWith(buffer, at, wanted);

  function endOf(wanted: Buffer, from: number, end: number): number {
    const at = buffer.subarray(0, end).indexOf(wanted, from);
    return at === -1 ? -1 : at + wanted.length;
  }

  return {
    feed(chunk) {
      const end = kept + chunk.length;
      if (end > buffer.length) {
        const larger = Buffer.alloc(end + 1024);
        buffer.copy(larger, 0, 0, kept);
        buffer = larger;
      }
      buffer.set(chunk, kept);
      let at = 0;
      while (at < end) {
        if (buffer[at] !== LESS) {
          const found = buffer.indexOf(LESS, at);
          const textEnd = found === -1 || found > end ? end : found;
          sink.text(buffer, at, textEnd);
          at = textEnd;
          continue;
        }
        const skimmed = sink.skim(buffer, at, end);
        if (skimmed !== at) {
          looked = 0;
          openQuote = 0;
        }
        at = skimmed;
        if (at >= end || buffer[at] !== LESS) continue;
        const next = readToken(at, end);
        if (next === -1) break;
        at = next;
      }
      kept = end - at;
      passed += at;
      if (kept > LONGEST_TOKEN) throw badXml(file, part);
      buffer.copyWithin(0, at, end);
    },
    finish() {
      if (kept > 0 || !hasRoot || depth + sink.skimmedDepth() !== 0) throw badXml(file, part);
    },
  };
}

/** Index of the `>` that ends a tag; a quoted one does not. `open`: the quotation mark that is open at the start, else 0. */
function endOfTag(bytes: Buffer, start: number, end: number, open: number): number {
  let quote = open;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === 0x3e) return at;
    else if (byte === 0x22 || byte === 0x27) quote = byte;
  }
  return -1;
}

/** The quotation mark that is open after bytes of a tag, else 0. */
function quoteAfter(bytes: Buffer, start: number, end: number, open: number): number {
  let quote = open;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (quote === 0 ? byte === 0x22 || byte === 0x27 : byte === quote) quote = quote === 0 ? byte : 0;
  }
  return quote;
}

function readLocalName(bytes: Buffer, start: number, limit: number): { name: string; end: number } {
  let nameStart = start;
  let end = start;
  for (; end < limit; end += 1) {
    const byte = bytes[end] as number;
    if (byte <= 0x20 || byte === SLASH) break;
    if (byte === 0x3a) nameStart = end + 1;
  }
  return { name: bytes.toString('latin1', nameStart, end), end };
}

function badXml(file: string, part: string): InputError {
  return new InputError([problem('workbook/bad-xml', { file }, { part })]);
}

/** True when `wanted` is at `at`; for short ones cheaper than a call into native code. */
export function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    if (bytes[at + index] !== wanted[index]) return false;
  }
  return true;
}
