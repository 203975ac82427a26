import { nth } from '../../model/present.ts';
import { attributeOf, tagPattern } from '../../write/xml-text.ts';

/** 1-based row, 0-based column. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell that shows what is in another: the first of its merged range, or the cell itself. */
export type AnchorOf = (cell: Cell) => Cell;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/;

function readAddress(text: string): Cell | undefined {
  const match = ADDRESS.exec(text);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of nth(match, 1)) column = column * 26 + letter.charCodeAt(0) - 0x40;
  return { row: Number(match[2]), column: column - 1 };
}

interface Range {
  readonly first: Cell;
  readonly last: Cell;
}

/** Finds the merged ranges of a sheet. Programs draw nothing, neither text nor colour nor comment, in their other cells. */
export function findAnchors(xml: string): AnchorOf {
  const ranges = [...xml.matchAll(tagPattern('mergeCell'))].flatMap(
    ([, , attributes = '']): readonly Range[] => {
      const [from = '', to = ''] = (attributeOf(attributes, 'ref') ?? '').split(':');
      const first = readAddress(from);
      const last = readAddress(to);
      return first === undefined || last === undefined ? [] : [{ first, last }];
    },
  );
  // By the row in which they begin: merged cells of one list are many, and most have a few rows.
  const byRow = ranges.sort((one, other) => one.first.row - other.first.row);
  const highest = ranges.reduce((most, { first, last }) => Math.max(most, last.row - first.row), 0);
  return (cell) => {
    let low = 0;
    let high = byRow.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nth(byRow, middle).first.row < cell.row - highest) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < byRow.length; index += 1) {
      const { first, last } = nth(byRow, index);
      if (first.row > cell.row) break;
      if (cell.row <= last.row && cell.column >= first.column && cell.column <= last.column) return first;
    }
    return cell;
  };
}
