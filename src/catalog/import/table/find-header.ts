import { nth, present } from '../../../model/present.ts';
import { oneLine } from '../cells/clean-cell.ts';
import { belowGroup, groupOf, isShortHeading, type Role, roleOfHeading } from './headings.ts';
import { cellAt, type SourceRow, type SourceTable } from './source-table.ts';

export interface TableColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
}

/** A header of one to three rows. `rows`: indexes in the table, the last one excluded. */
export interface TableHeader {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly TableColumn[];
  /** The words of the second row were above other columns than their group; they were put under it. */
  readonly isRepaired: boolean;
}

const MOST_HEADER_ROWS = 3;

interface Stack {
  readonly texts: readonly string[];
  /** The text of the first row, also where CSV leaves the cells beside it empty. */
  readonly top: string;
}

/** The different texts above one another in every column, from the first row to the last. */
function stacksOf(rows: readonly SourceRow[]): readonly Stack[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const stacks: Stack[] = [];
  let top = '';
  for (let column = 0; column < width; column += 1) {
    const own = rows.map((row) => cellAt(row, column));
    const texts: string[] = [];
    for (const { text } of own) if (text !== '' && texts.at(-1) !== text) texts.push(text);
    const first = nth(own, 0).text;
    const isOpen = first === '' && texts.length > 0;
    const isGroup = groupRoles.has(roleOfHeading(top) ?? 'code');
    if (!isOpen || !isGroup) top = first;
    stacks.push({ texts, top });
  }
  return stacks;
}

const groupRoles: ReadonlySet<Role> = new Set(Object.values(groupOf));

function roleOfStack({ texts, top }: Stack): { role: Role; heading: string } | undefined {
  if (texts.length === 0) return undefined;
  const isBelowLevels = roleOfHeading(top) === 'levels';
  const last = nth(texts, -1);
  // 公开 above 时限 is one heading that a line break cut; 公开对象 above 全社会 are two.
  for (const heading of [last, texts.join(''), nth(texts, 0)]) {
    const role = roleOfHeading(heading, isBelowLevels);
    if (role !== undefined)
      return { role, heading: oneLine(role === 'level' ? belowGroup(heading) : heading) };
  }
  return undefined;
}

/** 公开事项 over several columns without words below: by position. */
function settleBareGroups(columns: readonly TableColumn[]): readonly TableColumn[] {
  const bare = columns.filter(({ role }) => role === 'item');
  if (bare.length < 2) return columns;
  const order: readonly Role[] = ['category', 'item', 'third', 'fourth'];
  const settled = new Map(bare.map(({ column }, index) => [column, order[index]]));
  return columns.map((one) => ({ ...one, role: settled.get(one.column) ?? one.role }));
}

/** Words that are under a group they do not belong to are put under their own, in their order. */
function repairGroups(
  columns: readonly TableColumn[],
  stacks: readonly Stack[],
): { readonly columns: readonly TableColumn[]; readonly isRepaired: boolean } {
  const groupAt = (column: number) => roleOfHeading(stacks[column]?.top ?? '');
  const grouped = columns.filter(({ column, role }) => {
    const group = groupAt(column);
    return group !== undefined && groupRoles.has(group) && groupOf[role] !== undefined;
  });
  if (grouped.every(({ column, role }) => groupOf[role] === groupAt(column)))
    return { columns, isRepaired: false };
  const places = new Map<Role, number[]>();
  for (const { column } of grouped) {
    const group = present(groupAt(column));
    places.set(group, [...(places.get(group) ?? []), column]);
  }
  const moved = new Map<number, TableColumn>();
  for (const one of grouped) {
    const column = places.get(present(groupOf[one.role]))?.shift();
    if (column === undefined) return { columns, isRepaired: false };
    moved.set(column, { ...one, column });
  }
  return { columns: columns.map((one) => moved.get(one.column) ?? one), isRepaired: true };
}

function readWindow(rows: readonly SourceRow[], from: number): TableHeader | undefined {
  const stacks = stacksOf(rows);
  const found: TableColumn[] = [];
  for (const [column, stack] of stacks.entries()) {
    const read = roleOfStack(stack);
    if (read !== undefined) found.push({ column, ...read });
  }
  const { columns, isRepaired } = repairGroups(settleBareGroups(found), stacks);
  const seen = new Set<Role>();
  // A heading twice: the first column counts, but every level has its own.
  const once = columns.filter(({ role }) => role === 'level' || (!seen.has(role) && seen.add(role)));
  return { from, to: from + rows.length, columns: once, isRepaired };
}

/** The official grid has 依据, 时限 and 主体; guides of three levels have no 依据. */
function isCatalogHeader(columns: readonly TableColumn[]): boolean {
  const has = (role: Role) => columns.some((column) => column.role === role);
  return (
    has('limit') && has('subject') && (has('basis') || has('elements')) && (has('item') || has('category'))
  );
}

/** A row of headings, and neither a title over the whole width nor data: short words, in two columns at least. */
function mayBeHeader(row: SourceRow): boolean {
  const own = row.cells.filter(({ text, fromRow }) => text !== '' && fromRow === row.number);
  return new Set(own).size >= 2 && own.every(({ text }) => isShortHeading(text));
}

/** A header begins with headings: what is above it is a title, or what a page says of itself. */
function mayBegin(row: SourceRow): boolean {
  const own = new Set(row.cells.filter(({ text, fromRow }) => text !== '' && fromRow === row.number));
  const known = [...own].filter(({ text }) => roleOfHeading(text) !== undefined || /^公开/u.test(text));
  return known.length >= 3 && known.length * 2 >= own.size;
}

/** The header that begins in a row, at the depth that distinguishes most columns. */
export function headerAt(table: SourceTable, from: number): TableHeader | undefined {
  if (!mayBegin(nth(table.rows, from))) return undefined;
  let best: TableHeader | undefined;
  for (let depth = 1; depth <= MOST_HEADER_ROWS && from + depth <= table.rows.length; depth += 1) {
    const rows = table.rows.slice(from, from + depth);
    if (!mayBeHeader(nth(rows, -1))) break;
    const read = readWindow(rows, from);
    if (read === undefined || !isCatalogHeader(read.columns)) continue;
    if (best === undefined || read.columns.length > best.columns.length) best = read;
  }
  return best;
}
