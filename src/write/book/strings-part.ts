import { encodeCell } from '../encode/cell.ts';
import { escapeXml } from '../encode/xml.ts';
import { PART_START, SPREADSHEET, startPart } from './part.ts';

/** The texts of a workbook's cells, each once: ledgers repeat most of theirs. */
export interface SharedStrings {
  numberOf(text: string): number;
  bytes(): Buffer;
}

function encode(text: string): string {
  const lines = text.includes('\n') ? text.split('\n').map(encodeCell).join('\n') : encodeCell(text);
  const space = /^\s|\s$|\n/u.test(lines) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${escapeXml(lines)}</t></si>`;
}

export function createSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  const part = startPart();
  let used = 0;
  return {
    numberOf(text) {
      used += 1;
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(text, number);
        part.add(encode(text));
      }
      return number;
    },
    bytes() {
      const counts = `count="${used}" uniqueCount="${numbers.size}"`;
      const start = Buffer.from(`${PART_START}<sst xmlns="${SPREADSHEET}" ${counts}>`);
      return Buffer.concat([start, part.bytes(), Buffer.from('</sst>')]);
    },
  };
}
