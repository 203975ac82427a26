import { plainText } from './plain.ts';

/**
 * Text of a workbook's cell as it was typed, without an `_x0041_` that Excel would decode. It is stored as a text, which no program
 * calculates; one that begins like a formula has the text format too (see `isLikeFormula`), so that it stays a text when edited.
 */
export function encodeCell(text: string): string {
  return plainText(text).replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');
}
