import { nth } from '../../model/present.ts';
import type { Field } from '../../model/publication.ts';
import type { MergedCells } from '../../readers/reader.ts';
import { cleanHeading, type ReadHeading, readHeading } from '../columns/read-heading.ts';
import { cleanText } from '../text/clean-text.ts';
import type { CopiedRow } from './read-head.ts';

/** One column of a header, from all its rows. */
export interface HeaderCell {
  readonly index: number;
  /** As printed, the rows of a deep header joined: 公开对象/全社会. */
  readonly heading: string;
  readonly read: ReadHeading | undefined;
}

/** Field by cleaned heading, from the command line or the profile. */
export type Overrides = ReadonlyMap<string, Field | 'ignore'>;

/** Texts of one header row, with the text of a merged or left-open cell spread over the columns that it is above. */
export function spread(
  row: CopiedRow,
  below: readonly CopiedRow[],
  width: number,
  merged: readonly MergedCells[],
): string[] {
  const texts = Array.from({ length: width }, (_, column) => row.texts[column]?.trim() ?? '');
  for (const cells of merged) {
    if (cells.firstRow > row.number || cells.lastRow < row.number || cells.firstRow !== row.number) continue;
    for (let column = cells.firstColumn + 1; column <= Math.min(cells.lastColumn, width - 1); column += 1) {
      if (texts[column] === '') texts[column] = texts[cells.firstColumn] ?? '';
    }
  }
  if (merged.length > 0) return texts;
  // Formats without merged cells (CSV) leave the cells beside the first one empty.
  for (let column = 1; column < width; column += 1) {
    const isOpen = texts[column] === '' && below.some((lower) => (lower.texts[column] ?? '').trim() !== '');
    if (isOpen) texts[column] = texts[column - 1] ?? '';
  }
  return texts;
}

/** Headings that promise a day, a range of days or a term: what is below divides it (发布时间 over 成文 and 发布). */
const dated = /((?:日期|时间)(?:节点|情况)?|期限|时限|期|date|time)$/u;

/** A lower heading under one that promises a day, as the two would be printed in one: 公示时间 over 开始 is 公示开始日期. */
function datedForms(upper: string, lower: string): readonly string[] {
  const above = cleanHeading(upper);
  const below = cleanHeading(lower);
  const suffix = dated.exec(above)?.[1];
  if (suffix === undefined || below === '' || dated.test(below)) return [];
  const base = above.slice(0, -suffix.length);
  return [
    `${base}${below}日期`,
    `${base}${below}时间`,
    `${base}${below}日`,
    `${base}${below}`,
    `${below}日期`,
    `${below}时间`,
  ];
}

/**
 * The meaning of a column whose heading is in several rows: joined downwards (公示/开始日期) or upwards (日期/成文), whole or
 * without the uppermost, else the lowest, else what is above.
 */
export function readStack(stack: readonly string[]): ReadHeading | undefined {
  for (let from = 0; from + 1 < stack.length; from += 1) {
    const some = stack.slice(from);
    for (const text of [some.join(''), some.toReversed().join('')]) {
      const joined = readHeading(text);
      if (joined?.how === 'heading') return joined;
    }
  }
  // 序号 under a date is no part of a date.
  if (readHeading(stack.at(-1) ?? '')?.how !== 'heading') {
    for (let from = 0; from + 1 < stack.length; from += 1) {
      for (const text of datedForms(nth(stack, from), stack.slice(from + 1).join(''))) {
        const joined = readHeading(text);
        if (joined?.how === 'heading') return joined;
      }
    }
  }
  const reads = stack.toReversed().map(readHeading);
  return reads.find((read) => read?.how === 'heading') ?? reads.find((read) => read !== undefined);
}

/** The columns that rows `rows` give as a header. Columns without any text are left out. */
export function headerCells(
  rows: readonly CopiedRow[],
  merged: readonly MergedCells[],
  overrides: Overrides,
): readonly HeaderCell[] {
  const width = Math.max(...rows.map((row) => row.texts.length));
  const grid = rows.map((row, index) => spread(row, rows.slice(index + 1), width, merged));
  const cells: HeaderCell[] = [];
  for (let column = 0; column < width; column += 1) {
    const stack = grid
      .map((texts) => cleanText(texts[column] ?? ''))
      .filter((text, index, all) => text !== '' && text !== all[index - 1]);
    if (stack.length === 0) continue;
    const heading = stack.join('/');
    const isOverridden = overrides.has(cleanHeading(heading)) || overrides.has(cleanHeading(nth(stack, -1)));
    const read =
      readStack(stack) ?? (isOverridden ? { meaning: 'known', how: 'heading', rank: 0 } : undefined);
    cells.push({ index: column, heading, read });
  }
  return cells;
}
