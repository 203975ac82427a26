import { encodeMarkdown } from '../../write/encode.ts';

/** A table of GitHub Markdown and the blank line that ends it; cells are encoded by the caller. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

const TEXT_SHOWN = 160;

/** A text for one cell or line, cut where a table would lose its shape. */
export function encodeShort(text: string | number): string {
  const plain = String(text);
  return encodeMarkdown(plain.length > TEXT_SHOWN ? `${plain.slice(0, TEXT_SHOWN)}...` : plain);
}
