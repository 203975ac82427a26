import { keepBytes, SlotType } from './cell-batch.ts';
import type { RowWriter } from './row-writer.ts';
import { startsWith } from './starts-with.ts';
import { decodeCellText } from './xml-text.ts';

/** The ways in which writers that share no strings put a text between the tags of its cell. */
const FORMS: readonly (readonly [before: Buffer, after: Buffer])[] = [
  ['<is><t>', '</t></is></c>'],
  ['<is><t xml:space="preserve">', '</t></is></c>'],
  ['<v>', '</v></c>'],
].map(([before, after]) => [Buffer.from(before as string), Buffer.from(after as string)]);

/** What a byte asks for while text is passed over: 1 needs decoding when `_` stands before `x`, 2 always, 3 ends it. */
const marks = new Uint8Array(256);
marks[0x5f] = 1;
for (const byte of [0x26, 0x0d]) marks[byte] = 2;
marks[0x3c] = 3;

/**
 * Reads the text of an inline cell from behind its `>` and puts it into the row.
 * Returns the index after `</c>`, or -1 when it is of another form or not wholly in sight.
 */
export function skimText(
  bytes: Buffer,
  from: number,
  end: number,
  column: number,
  writer: RowWriter,
): number {
  for (const [before, after] of FORMS) {
    if (!startsWith(bytes, from, before)) continue;
    const start = from + before.length;
    let isEncoded = false;
    let at = start;
    for (; at < end; at += 1) {
      const mark = marks[bytes[at] as number];
      if (mark === 0) continue;
      if (mark === 3) break;
      isEncoded ||= mark === 2 || bytes[at + 1] === 0x78;
    }
    const next = at + after.length;
    if (next > end || at - start > writer.maxCellBytes || !startsWith(bytes, at, after)) return -1;
    if (at > start) putText(bytes, start, at, isEncoded, column, writer);
    return next;
  }
  return -1;
}

function putText(
  bytes: Buffer,
  start: number,
  end: number,
  isEncoded: boolean,
  column: number,
  writer: RowWriter,
): void {
  const batch = writer.batch();
  if (!isEncoded) writer.put(column, SlotType.text, keepBytes(batch, bytes, start, end), end - start);
  else {
    const text = Buffer.from(decodeCellText(bytes.toString('utf8', start, end)));
    writer.put(column, SlotType.text, keepBytes(batch, text, 0, text.length), text.length);
  }
}
