import { columnLetters } from '../../text/column-letters.ts';
import { attributeOf, setAttribute, tagPattern } from '../../write/xml-text.ts';

/** A cell to be filled: 1-based row, 0-based column, and the format that follows from the one it has. */
export interface CellFill {
  readonly row: number;
  readonly column: number;
  readonly styleOf: (base: number) => number;
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  return column - 1;
}

/** The row's cells with formats set; cells that are missing are put in where they belong. */
function fillCells(body: string, prefix: string, row: number, fills: readonly CellFill[]): string {
  const waiting = [...fills].sort((a, b) => a.column - b.column);
  let filled = '';
  let done = 0;
  let column = -1;
  const missing = ({ column: at, styleOf }: CellFill) =>
    `<${prefix}c r="${columnLetters(at)}${row}" s="${styleOf(0)}"/>`;
  const pattern = tagPattern('c');
  for (let open = pattern.exec(body); open !== null; open = pattern.exec(body)) {
    const attributes = open[2] ?? '';
    const reference = attributeOf(attributes, 'r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    filled += body.slice(done, open.index);
    done = open.index;
    for (let next = waiting[0]; next !== undefined && next.column < column; next = waiting[0]) {
      filled += missing(next);
      waiting.shift();
    }
    const fill = waiting[0];
    if (fill === undefined) break;
    if (fill.column !== column) continue;
    waiting.shift();
    const style = fill.styleOf(Number(attributeOf(attributes, 's') ?? 0));
    filled += `<${open[1]}c${setAttribute(attributes, 's', String(style))}>`;
    done = open.index + open[0].length;
  }
  return filled + body.slice(done) + waiting.map(missing).join('');
}

/** A sheet's XML with the formats of some cells set; every other byte stays. */
export function fillSheet(xml: string, fills: readonly CellFill[]): string {
  const byRow = new Map<number, CellFill[]>();
  for (const fill of fills) byRow.set(fill.row, [...(byRow.get(fill.row) ?? []), fill]);
  const pieces: string[] = [];
  let done = 0;
  let row = 0;
  const pattern = tagPattern('row');
  for (let open = pattern.exec(xml); open !== null; open = pattern.exec(xml)) {
    const attributes = open[2] ?? '';
    row = Number(attributeOf(attributes, 'r') ?? row + 1);
    const isEmpty = /\/\s*$/.test(attributes);
    const start = open.index + open[0].length;
    const close = `</${open[1]}row`;
    const end = isEmpty ? start : xml.indexOf(close, start);
    if (end === -1) break;
    pattern.lastIndex = end;
    const wanted = byRow.get(row);
    if (wanted === undefined) continue;
    const prefix = open[1] ?? '';
    if (isEmpty) {
      const bare = attributes.replace(/\s*\/\s*$/, '');
      pieces.push(
        xml.slice(done, open.index),
        `<${prefix}row${bare}>${fillCells('', prefix, row, wanted)}</${prefix}row>`,
      );
    } else pieces.push(xml.slice(done, start), fillCells(xml.slice(start, end), prefix, row, wanted));
    done = end;
  }
  pieces.push(xml.slice(done));
  return pieces.join('');
}

/** Elements of a sheet that are behind `legacyDrawing`. */
const BEHIND = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** A sheet's XML that names its drawing of comments; undefined when there is no place for it. */
export function nameDrawing(xml: string, id: string, relationships: string): string | undefined {
  const data = /<\/((?:[\w.-]+:)?)sheetData\s*>|<((?:[\w.-]+:)?)sheetData\s*\/>/.exec(xml);
  if (data === null) return undefined;
  const prefix = data[1] ?? data[2] ?? '';
  const element = `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
  tag.lastIndex = data.index + data[0].length;
  let depth = 0;
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const isEnd = found[1] === '/';
    if (depth === 0 && (isEnd || BEHIND.has(found[2] ?? '')))
      return xml.slice(0, found.index) + element + xml.slice(found.index);
    if (isEnd) depth -= 1;
    else if (!/\/\s*$/.test(found[3] ?? '')) depth += 1;
  }
  return undefined;
}
