import { LONGEST_REFERENCE, resolveReferences } from './character-references.ts';

/** Takes the parts of an HTML stream. Names are in small letters. */
export interface HtmlSink {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** References resolved; one text may come in several pieces. */
  text(text: string): void;
  /** A tag without an end: this is no HTML. */
  refuse(): never;
}

export interface HtmlScanner {
  feed(chunk: string): void;
  finish(): void;
}

/** Elements whose content is no markup; it is passed over. */
const unread = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noscript', 'xml']);
/** A longer tag is refused, so that nothing is kept without bound and no end is looked for twice. */
const LONGEST_TAG = 256 * 1024;

/** Index of the `>` that ends a tag; a quoted one does not. -1: not among these characters. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    // A quote counts only where a value begins: `title=it's`.
    else if ((character === '"' || character === "'") && /[=\s]/u.test(text[at - 1] ?? '')) quote = character;
  }
  return -1;
}

/** A scanner over chunks of HTML that keeps nothing but the token a chunk boundary cuts. */
export function createHtmlScanner(sink: HtmlSink): HtmlScanner {
  let rest = '';
  /** Name of the unread element that is open, or `--` in a comment. */
  let passing = '';

  /** Text up to `end`; near the end of a chunk a reference may be cut. Returns where it stopped. */
  function passText(text: string, from: number, end: number, isLast: boolean): number {
    let stop = end;
    if (!isLast && end === text.length) {
      const reference = text.lastIndexOf('&', end);
      if (reference >= from && end - reference < LONGEST_REFERENCE && !text.includes(';', reference))
        stop = reference;
    }
    if (stop > from) sink.text(resolveReferences(text.slice(from, stop)));
    return stop;
  }

  /** Index after what is passed over, or -1 when its end has not come. */
  function passOver(text: string, from: number): number {
    if (passing === '--') {
      const end = text.indexOf('-->', from);
      if (end >= 0) passing = '';
      return end < 0 ? -1 : end + 3;
    }
    for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
      const name = text.slice(at + 2, at + 2 + passing.length).toLowerCase();
      if (name !== passing) continue;
      const end = text.indexOf('>', at);
      if (end < 0) return -1;
      passing = '';
      return end + 1;
    }
    return -1;
  }

  /** Index after the token that begins with `<` at `at`, or -1 when its end has not come. */
  function readTag(text: string, at: number): number {
    if (text.startsWith('<!--', at)) {
      passing = '--';
      return at + 4;
    }
    const second = text[at + 1]!;
    const close = second === '!' || second === '?' ? text.indexOf('>', at) : tagEnd(text, at + 1);
    if (close < 0) return -1;
    if (second === '!' || second === '?') return close + 1;
    const start = second === '/' ? at + 2 : at + 1;
    let nameEnd = start;
    while (nameEnd < close && !/[\s/>]/u.test(text[nameEnd]!)) nameEnd++;
    const name = text.slice(start, nameEnd).toLowerCase();
    if (second === '/') sink.close(name);
    else {
      sink.open(name, text.slice(nameEnd, close));
      if (unread.has(name) && text[close - 1] !== '/') passing = name;
    }
    return close + 1;
  }

  function consume(isLast: boolean): void {
    const text = rest;
    let at = 0;
    while (at < text.length) {
      if (passing !== '') {
        const next = passOver(text, at);
        if (next < 0) {
          // Only what may be the start of the end is kept.
          at = Math.max(at, text.length - 64);
          break;
        }
        at = next;
        continue;
      }
      if (text[at] !== '<') {
        const markup = text.indexOf('<', at);
        const end = markup < 0 ? text.length : markup;
        const stop = passText(text, at, end, isLast);
        at = stop;
        if (stop < end) break;
        continue;
      }
      const isCut = text.length - at < 4 && !isLast;
      if (isCut) break;
      if (!/[A-Za-z!?/]/u.test(text[at + 1] ?? '')) {
        sink.text('<');
        at += 1;
        continue;
      }
      const next = readTag(text, at);
      if (next < 0) {
        if (text.length - at > LONGEST_TAG) sink.refuse();
        if (isLast) at = text.length;
        break;
      }
      at = next;
    }
    rest = text.slice(at);
  }

  return {
    feed(chunk) {
      rest += chunk;
      consume(false);
    },
    finish() {
      consume(true);
    },
  };
}
