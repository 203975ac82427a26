import { nth } from '../../model/present.ts';
import type { MergedCells } from '../../readers/reader.ts';
import { type Meaning, titleMeanings } from '../columns/heading-table.ts';
import { cleanHeading, readHeading } from '../columns/read-heading.ts';
import { type HeaderCell, headerCells, type Overrides, readStack, spread } from './header-cells.ts';
import { type CopiedRow, headerSearchRows, isBlankRow } from './read-head.ts';

/** A header among the first rows; `first` is an index into them. */
export interface FoundHeader {
  readonly first: number;
  readonly depth: number;
  readonly cells: readonly HeaderCell[];
}

const deepestHeader = 3;
/** A later row must know this many meanings more to win over an earlier one, and be this near. */
const clearAdvantage = 2;
const nearRows = 3;

function distinctMeanings(cells: readonly HeaderCell[]): ReadonlySet<Meaning> {
  return new Set(cells.flatMap(({ read }) => (read === undefined ? [] : [read.meaning])));
}

/** What the command line or the profile says of a heading, the whole of it or its lowest row. */
function statedField(heading: string, overrides: Overrides): string | undefined {
  return overrides.get(cleanHeading(heading)) ?? overrides.get(cleanHeading(heading.split('/').at(-1) ?? ''));
}

/** Two meanings, one of them a title; a heading that only replaces a title needs more company. */
function isHeader(cells: readonly HeaderCell[], overrides: Overrides): boolean {
  const meanings = distinctMeanings(cells);
  const titles = [...meanings].filter((meaning) => titleMeanings.has(meaning));
  const stated = new Set(cells.flatMap(({ heading }) => statedField(heading, overrides) ?? []));
  // Stated headings that mean nothing by themselves read alike, whatever they were said to mean.
  const count = Math.max(meanings.size, stated.size);
  if (meanings.has('title') || stated.has('title')) return count >= 2;
  if (titles.length > 0) return count >= 3;
  return meanings.has('decisionNumber') && meanings.has('decidedOn');
}

/** Whether a text that is no heading by itself makes another one of what is above it: 成文 under 日期. */
function dividesHeading(above: readonly string[], text: string): boolean {
  if (above.length === 0) return false;
  const divided = readStack([...above, text]);
  const whole = readStack(above);
  return divided !== undefined && (divided.meaning !== whole?.meaning || divided.rank !== whole.rank);
}

/**
 * Whether a row goes on with the header rows above it: its cells are only where those are open, or repeat them. A row of
 * values has a cell below each heading.
 */
function continues(uppers: readonly CopiedRow[], lower: CopiedRow, merged: readonly MergedCells[]): boolean {
  const above = (column: number): string =>
    uppers.reduce((text, row) => (row.texts[column] ?? '').trim() || text, '');
  const below = (column: number): string => lower.texts[column]?.trim() ?? '';
  const numbers = new Set(uppers.map((row) => row.number));
  const width = Math.max(lower.texts.length, ...uppers.map((row) => row.texts.length));
  const stacks = uppers.map((row, index) => spread(row, [...uppers.slice(index + 1), lower], width, merged));
  /** What is above a column, merged cells spread over those that they cover. */
  const stackOver = (column: number) =>
    stacks.map((texts) => texts[column] ?? '').filter((text) => text !== '');
  // A heading that is merged down into the row says that it belongs to the header, whatever the others in it are called.
  let recognised = merged.some(
    ({ firstRow, lastRow }) => firstRow < lower.number && lastRow === lower.number && numbers.has(firstRow),
  )
    ? 1
    : 0;
  for (let column = 0; column < lower.texts.length; column += 1) {
    const text = below(column);
    if (text === '' || text === above(column)) continue;
    if (cleanHeading(text) === '' || /^\d+$|\d{4}/u.test(text)) return false;
    const isHorizontalMerge = merged.some(
      ({ firstRow, firstColumn, lastColumn }) =>
        numbers.has(firstRow) && firstColumn <= column && lastColumn >= column && lastColumn > firstColumn,
    );
    const isGroupStart = above(column + 1) === '' && below(column + 1) !== '';
    if (above(column) !== '' && !isHorizontalMerge && !isGroupStart) return false;
    if (readHeading(text) !== undefined || dividesHeading(stackOver(column), text)) recognised += 1;
  }
  return recognised > 0;
}

function hasHeading(row: CopiedRow, overrides: Overrides): boolean {
  return row.texts.some((text) => overrides.has(cleanHeading(text)) || readHeading(text)?.how === 'heading');
}

const noMerges: readonly MergedCells[] = [];

/** Whether a row below a header is the header of another table: most of it headings, and enough of them for a list. */
export function beginsTable(row: CopiedRow, overrides: Overrides): boolean {
  const filled = row.texts.filter((text) => text.trim() !== '');
  const isPlain = row.kinds.every((kind) => kind === 'text' || kind === 'empty');
  // A row with a day or a number in it is an entry, whatever its title sounds like.
  if (filled.length < 2 || !isPlain || filled.some((text) => /\d{2}/u.test(text))) return false;
  const headings = filled.filter(
    (text) => overrides.has(cleanHeading(text)) || readHeading(text)?.how === 'heading',
  );
  return headings.length * 2 > filled.length && isHeader(headerCells([row], noMerges, overrides), overrides);
}

interface Candidate extends FoundHeader {
  readonly score: number;
}

/** The best header that begins at a row, if any: as deep as it goes on, no deeper. */
function candidateAt(
  rows: readonly CopiedRow[],
  first: number,
  merged: readonly MergedCells[],
  overrides: Overrides,
): Candidate | undefined {
  // A unit row above the header (填写单位:… 登记时间:…) holds sentences, not headings.
  if (!hasHeading(nth(rows, first), overrides)) return undefined;
  let best: Candidate | undefined;
  for (let depth = 1; depth <= deepestHeader && first + depth <= rows.length; depth += 1) {
    const last = nth(rows, first + depth - 1);
    if (isBlankRow(last) || (depth > 1 && !continues(rows.slice(first, first + depth - 1), last, merged)))
      break;
    const cells = headerCells(rows.slice(first, first + depth), merged, overrides);
    const score = distinctMeanings(cells).size;
    // A row that goes on with the header belongs to it, even where it only divides what is known already.
    if (isHeader(cells, overrides) && score >= (best?.score ?? 0)) best = { first, depth, cells, score };
  }
  return best;
}

/** The header of a sheet: the first row that reads as one, unless a much better one follows at once. */
export function findHeader(
  rows: readonly CopiedRow[],
  merged: readonly MergedCells[],
  overrides: Overrides,
): FoundHeader | undefined {
  let best: Candidate | undefined;
  let looked = 0;
  for (const [first, row] of rows.entries()) {
    if (looked >= headerSearchRows || (best !== undefined && first > best.first + nearRows)) break;
    if (isBlankRow(row)) continue;
    looked += 1;
    const candidate = candidateAt(rows, first, merged, overrides);
    if (candidate === undefined) continue;
    if (best === undefined || candidate.score >= best.score + clearAdvantage) best = candidate;
  }
  return best ?? loneTitle(rows, overrides);
}

/** Rows that show whether a list has no column but its titles. */
const LEAST_TITLES = 1;

/**
 * The header of a list that has titles and nothing else: a heading that is one by its whole name, alone in the only column in which
 * anything is.
 */
function loneTitle(rows: readonly CopiedRow[], overrides: Overrides): FoundHeader | undefined {
  const filled = rows.filter((row) => !isBlankRow(row));
  const columnsOf = ({ texts }: CopiedRow) =>
    texts.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
  const first = rows.findIndex(({ texts }) => {
    const text = texts.find((each) => each.trim() !== '') ?? '';
    const read = readHeading(text);
    return (
      overrides.get(cleanHeading(text)) === 'title' ||
      (read?.how === 'heading' && read.meaning === 'title' && cleanHeading(text) !== '名称')
    );
  });
  const [column, ...others] = first === -1 ? [] : columnsOf(nth(rows, first));
  if (column === undefined || others.length > 0) return undefined;
  const isAlone = filled.every((row) => columnsOf(row).every((each) => each === column));
  const below = rows.slice(first + 1).filter((row) => !isBlankRow(row));
  if (!isAlone || below.length < LEAST_TITLES) return undefined;
  return { first, depth: 1, cells: headerCells([nth(rows, first)], noMerges, overrides) };
}
