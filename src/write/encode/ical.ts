import { plainText } from './plain.ts';

/** Text value of iCalendar (RFC 5545, 3.3.11). */
export function encodeIcal(text: string): string {
  return plainText(text).replace(/[\\;,]/g, '\\$&');
}

/** Longest line in octets, the line break not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Folds a content line between characters; following lines begin with a space. */
export function foldIcal(line: string): string {
  let folded = '';
  let octets = 0;
  // An escape is one character: a fold inside it would end the value.
  for (const [character] of line.matchAll(/\\.|./gsu)) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
