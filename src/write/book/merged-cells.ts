/** What merged ranges cover of one row; columns count from 0. */
export interface CoveredRow {
  /** Columns up to here are covered or begin a range. */
  readonly width: number;
  /** The first column of the range in whose first row the cell stands. */
  masterOf(column: number): number | undefined;
  /** The cell is not the first one of its range: what it says would not be seen. */
  isCovered(column: number): boolean;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly isFirstRow: boolean;
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Ranges such as `A1:C1` by the rows that they cover. */
export function mergedCells(ranges: readonly string[]): ReadonlyMap<number, CoveredRow> {
  const stretches = new Map<number, Stretch[]>();
  for (const range of ranges) {
    const ends = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range);
    if (ends === null) throw new Error(`${range} is no range`);
    const [, from = '', top = '', to = '', bottom = ''] = ends;
    for (let row = Number(top); row <= Number(bottom); row += 1) {
      const stretch = { first: columnOf(from), last: columnOf(to), isFirstRow: row === Number(top) };
      const known = stretches.get(row);
      if (known === undefined) stretches.set(row, [stretch]);
      else known.push(stretch);
    }
  }
  return new Map(
    [...stretches].map(([row, own]): [number, CoveredRow] => {
      const at = (column: number) => own.find(({ first, last }) => first <= column && column <= last);
      return [
        row,
        {
          width: Math.max(...own.map(({ last, isFirstRow }) => (isFirstRow ? last + 1 : 0))),
          masterOf(column) {
            const stretch = at(column);
            return stretch?.isFirstRow ? stretch.first : undefined;
          },
          isCovered(column) {
            const stretch = at(column);
            return stretch !== undefined && !(stretch.isFirstRow && stretch.first === column);
          },
        },
      ];
    }),
  );
}
