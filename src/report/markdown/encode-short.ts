import { encodeMarkdown } from '../../write/encode/markdown.ts';

const TEXT_SHOWN = 160;

/** A text for one cell or line, cut where a table would lose its shape. */
export function encodeShort(text: string | number): string {
  const plain = String(text);
  return encodeMarkdown(plain.length > TEXT_SHOWN ? `${plain.slice(0, TEXT_SHOWN)}...` : plain);
}
