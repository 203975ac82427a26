import { cleanCell } from '../cells/clean-cell.ts';
import { expandSpans } from '../table/expand-spans.ts';
import type { SourceTable } from '../table/source-table.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#64;': '@',
  '&#36;': '$',
};

/** A rule below the headings: only strokes, colons and bars. */
const RULE = /^\s*\|?[\s:|-]*-[\s:|-]*$/u;
const NAME = /\.(?:md|markdown)$/iu;

/** A Markdown file is told by its name: its text alone may be a list of another kind. */
export function isMarkdown(name: string): boolean {
  return NAME.test(name);
}

function plainText(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/&(?:amp|lt|gt|#64|#36);/gu, (entity) => ENTITIES[entity]!)
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/** The cells of one line; a bar behind a backslash belongs to the text. */
function cellsOf(line: string): readonly string[] {
  const inside = line.trim().replace(/^\|/u, '');
  const cells: string[] = [];
  let start = 0;
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '\\') at += 1;
    else if (inside[at] === '|') {
      cells.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  const last = inside.slice(start);
  return last.trim() === '' ? cells : [...cells, last];
}

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
    if (line.trim() === '' || RULE.test(line)) continue;
    const isTable = line.trimStart().startsWith('|');
    const cells = isTable ? cellsOf(line) : [line.replace(/^#{1,6}\s+/u, '')];
    const texts = cells.slice(0, most.columns).map((cell) => cleanCell(plainText(cell)));
    if (texts.some((one) => one !== '')) rows.push({ number: index + 1, texts });
  }
  return { file, sheet: '', captions: [], ...expandSpans(rows, []) };
}
