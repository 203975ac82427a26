import { cellsOfLine, isRule, plainText } from '../../../readers/markdown/table-lines.ts';
import { cleanCell } from '../cells/clean-cell.ts';
import { expandSpans } from '../table/expand-spans.ts';
import type { SourceTable } from '../table/source-table.ts';

/** The pipe tables of a Markdown file with the lines around them, by line number. At most `rows` lines, `columns` cells. */
export function readMarkdown(
  text: string,
  file: string,
  most: { readonly rows: number; readonly columns: number },
): SourceTable {
  const rows: { number: number; texts: string[] }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    if (rows.length > most.rows) break;
    if (line.trim() === '' || isRule(line)) continue;
    const isTable = line.trimStart().startsWith('|');
    const cells = isTable ? cellsOfLine(line) : [line.replace(/^#{1,6}\s+/u, '')];
    const texts = cells.slice(0, most.columns).map((cell) => cleanCell(plainText(cell)));
    if (texts.some((one) => one !== '')) rows.push({ number: index + 1, texts });
  }
  return { file, sheet: '', captions: [], ...expandSpans(rows, []) };
}
