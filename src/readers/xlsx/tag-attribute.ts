import { decodeEntities } from './xml-text.ts';

/** The value of one attribute between the name of a tag and its end; undefined when it is not there. */
export function readAttribute(bytes: Buffer, start: number, end: number, wanted: string): string | undefined {
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
