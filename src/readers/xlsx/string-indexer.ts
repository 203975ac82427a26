import type { ThreadPort } from '../../model/platform.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { inflateChunks } from '../zip/member-bytes.ts';
import { toUtf8 } from './package-parts.ts';
import { createRawText } from './raw-text.ts';
import { type BlockBuilder, createBlockBuilder, type StringBlock } from './string-block.ts';
import { createXmlScanner, startsWith, type XmlScanner, type XmlSink } from './xml-scanner.ts';

/** What the table of shared strings may cost. */
export interface StringLimits {
  readonly maxCellBytes: number;
  /** All strings together: they stay in memory. */
  readonly maxStringBytes: number;
}

const ITEM = Buffer.from('<si><t');
const KEEP_SPACE = Buffer.from(' xml:space="preserve">');
const ITEM_END = Buffer.from('</t></si>');
/** What a byte means while a plain string is copied. */
const PLAIN = 0;
const DIGIT = 1;
const SPECIAL = 2;
const END = 3;
const meanings = new Uint8Array(256).fill(PLAIN);
meanings.fill(DIGIT, 0x30, 0x3a);
// It may begin a full-width digit.
meanings[0xef] = DIGIT;
// Entities, line ends, and the underscore of `_x000D_`.
for (const byte of [0x26, 0x0d, 0x5f]) meanings[byte] = SPECIAL;
meanings[0x3c] = END;

/** Turns the XML of shared strings into blocks: rich text runs joined, phonetic guides left out. */
export function createStringIndexer(
  file: string,
  part: string,
  limits: StringLimits,
  emit: (block: StringBlock) => void,
): XmlScanner {
  let emittedBytes = 0;
  const builder = createBlockBuilder((block) => {
    emittedBytes += block.bytes.length;
    assertStringBytes(file, emittedBytes, limits);
    emit(block);
  });
  const scanner = createXmlScanner(createStringSink(file, builder, limits), file, part);
  return {
    feed(chunk) {
      scanner.feed(chunk);
      assertStringBytes(file, emittedBytes + builder.used, limits);
    },
    finish() {
      scanner.finish();
      builder.finish();
    },
  };
}

function assertStringBytes(file: string, bytes: number, { maxStringBytes }: StringLimits): void {
  if (bytes <= maxStringBytes) return;
  throw new InputError([problem('workbook/strings-size', { file }, { limit: maxStringBytes })]);
}

function createStringSink(file: string, builder: BlockBuilder, limits: StringLimits): XmlSink {
  const raw = createRawText({ file }, limits.maxCellBytes);
  let isInItem = false;
  let isInText = false;
  let isPhonetic = false;

  /** Copies `<si><t>…</t></si>` after `<si><t>…</t></si>`; anything else is left to the scanner. */
  function skim(bytes: Buffer, from: number, end: number): number {
    if (isInItem) return from;
    let at = from;
    while (at + 16 < end && startsWith(bytes, at, ITEM)) {
      let next = at + ITEM.length;
      if (bytes[next] === 0x3e) next += 1;
      else if (startsWith(bytes, next, KEEP_SPACE)) next += KEEP_SPACE.length;
      else return at;
      const after = copyText(bytes, next, end);
      if (after === -1) return at;
      at = after;
    }
    return at;
  }

  /** Copies one string; the index after its closing tags, or -1 when they are not in sight. */
  function copyText(bytes: Buffer, start: number, end: number): number {
    builder.reserve(end - start);
    const target = builder.bytes;
    const offset = builder.used - start;
    let digits = 0;
    let isSpecial = false;
    let at = start;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      const meaning = meanings[byte];
      if (meaning !== PLAIN) {
        if (meaning === DIGIT) digits += 1;
        else if (meaning === END) break;
        else if (byte !== 0x5f || bytes[at + 1] === 0x78) isSpecial = true;
      }
      target[offset + at] = byte;
    }
    if (at + ITEM_END.length > end || !startsWith(bytes, at, ITEM_END)) return -1;
    if (at - start > limits.maxCellBytes) raw.refuse();
    if (isSpecial) builder.addRaw(bytes, start, at);
    else builder.endString(offset + at, digits);
    return at + ITEM_END.length;
  }

  return {
    skim,
    skimmedDepth: () => 0,
    open(name) {
      if (name === 'si') {
        isInItem = true;
        raw.clear();
      } else if (name === 't') isInText = isInItem && !isPhonetic;
      else if (name === 'rPh') isPhonetic = true;
    },
    close(name) {
      if (name === 't') isInText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si' && isInItem) {
        isInItem = false;
        builder.addRaw(raw.bytes(), 0, raw.length());
      }
    },
    text(bytes, start, end) {
      if (isInText) raw.add(bytes, start, end);
    },
  };
}

/** What the thread of the shared strings is started with. Packed chunks follow as messages; undefined ends them. */
export interface StringsTask {
  readonly file: string;
  readonly entry: ZipEntry;
  readonly limits: StringLimits;
}

export type PackedChunk = Uint8Array | undefined;

export type FromStrings =
  | { readonly kind: 'block'; readonly block: StringBlock }
  /** One packed chunk was used up. */
  | { readonly kind: 'more' };

/** Unpacks and indexes shared strings; the blocks are handed over, not copied. */
export async function serveStrings(
  { file, entry, limits }: StringsTask,
  port: ThreadPort<PackedChunk, FromStrings>,
): Promise<void> {
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (let chunk = await port.next(); chunk !== undefined; chunk = await port.next()) {
      yield chunk;
      port.post({ kind: 'more' });
    }
  }
  const indexer = createStringIndexer(file, entry.name, limits, (block) => {
    const { bytes, starts, digits } = block;
    port.post({ kind: 'block', block }, [bytes.buffer, starts.buffer, digits.buffer]);
  });
  for await (const chunk of toUtf8(inflateChunks(packed(), entry, file))) indexer.feed(chunk);
  indexer.finish();
}
