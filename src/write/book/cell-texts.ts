import { encodeCell } from '../encode/cell.ts';

/** Encodes the texts of cells, each once: ledgers repeat most of theirs. */
export function createCellTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let encoded = known.get(text);
    if (encoded === undefined) {
      encoded = text.includes('\n') ? text.split('\n').map(encodeCell).join('\n') : encodeCell(text);
      known.set(text, encoded);
    }
    return encoded;
  };
}
