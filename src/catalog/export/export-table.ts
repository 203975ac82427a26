import { type Catalog, type Category, type Element, type Item, itemsOf } from '../../model/catalog.ts';
import { printBodies } from '../../words/labels/printed-bodies.ts';

/** One cell of the official table: its lines, how many rows it covers, and which way it is set. */
interface ExportCell {
  readonly lines: readonly string[];
  readonly rowSpan: number;
  readonly isCentred: boolean;
  /** Blank below a cell of the same item that is not: a table without merged cells must say so. */
  readonly isBlank: boolean;
}

/** A row by column; undefined where a cell above covers the place. */
type ExportRow = readonly (ExportCell | undefined)[];

/** The official table: the title, the line below it, the two header rows, the rows, and the note below. */
export interface ExportTable {
  readonly title: string;
  readonly subtitle: string;
  /** Headings of the first row with the columns they cover; the second row has one for every column ('' below a heading of both). */
  readonly groups: readonly { readonly heading: string; readonly columns: number }[];
  readonly headings: readonly string[];
  readonly rows: readonly ExportRow[];
  /** Blank when there is nothing common to all items. */
  readonly note: string;
  /** How many columns of matters there are: 一级事项, 二级事项 … */
  readonly matters: number;
}

/** One element as a flat row, before the equal cells of an item are joined. */
interface FlatRow {
  readonly item: Item;
  readonly values: readonly (readonly string[])[];
}

const TICK = '√';
const LEVEL_NUMBERS = '一二三四五六七八九';

/** Levels in the order of the items that name them first, the usual two before all. */
function levelsOf(catalog: Catalog): readonly string[] {
  const levels = new Set(['县级', '乡级']);
  const visit = (categories: readonly Category[]) => {
    for (const { items, categories: below } of categories) {
      for (const item of items) for (const level of item.levels) levels.add(level);
      visit(below);
    }
  };
  visit(catalog.categories);
  return [...levels];
}

function elementText({ name, parts }: Element): string {
  return parts.length === 0 ? name : `${name},包括:${parts.join('、')}`;
}

/** 特定群体(行政相对人) is written beside the tick; an audience of other words is in the first column. */
function audienceCells(audience: string): readonly [everyone: string, group: string] {
  const match = /^(全社会、)?特定群体(?:\(([^()]*)\))?$/u.exec(audience);
  if (match === null) return [audience === '全社会' ? TICK : audience, ''];
  const words = match[2] === undefined ? TICK : `${TICK} ${match[2]}`;
  return [match[1] === undefined ? '' : TICK, words];
}

function categoryText({ code, name }: Category): string {
  return /^\d{2}$/u.test(code) ? `${code} ${name}` : name;
}

/** What is in each cell of an element's row, in the order of the columns. */
function valuesOf(
  chain: readonly Category[],
  item: Item,
  element: Element | undefined,
  levels: readonly string[],
  matters: number,
): FlatRow['values'] {
  const [top, ...below] = chain;
  const names = [...below.map(({ name }) => name), item.name];
  const [everyone, group] = element === undefined ? ['', ''] : audienceCells(element.audience);
  const isAsked = element?.mode === '依申请公开';
  const cells = [
    item.code,
    top === undefined ? '' : categoryText(top),
    ...names,
    ...Array.from({ length: matters - 1 - names.length }, () => ''),
    element === undefined ? '' : elementText(element),
    item.basis,
    element?.limit?.printed ?? '',
    printBodies(item.responsibilities),
    (element?.channels ?? []).map((channel) => `■${channel}`),
    everyone,
    group,
    element !== undefined && !isAsked ? TICK : '',
    isAsked ? TICK : '',
    ...levels.map((level) => (item.levels.includes(level) ? TICK : '')),
  ];
  return cells.map((cell) => (typeof cell === 'string' ? [cell] : cell));
}

function flatRows(catalog: Catalog, levels: readonly string[], matters: number): readonly FlatRow[] {
  const rows: FlatRow[] = [];
  const visit = (categories: readonly Category[], above: readonly Category[]) => {
    for (const category of categories) {
      const chain = [...above, category];
      for (const item of category.items) {
        if (item.excluded !== undefined) continue;
        const elements = item.elements.length === 0 ? [undefined] : item.elements;
        for (const element of elements)
          rows.push({ item, values: valuesOf(chain, item, element, levels, matters) });
      }
      visit(category.categories, chain);
    }
  };
  visit(catalog.categories, []);
  return rows;
}

/** 公开时限 and 公开渠道: readers of a table without merged cells look above for what is blank. */
const isAboveRead = (afterElement: number) => afterElement === 2 || afterElement === 4;

/** What is in each cell of a table that has no merged ones. */
export function flatCell(cell: ExportRow[number]): readonly string[] {
  return cell === undefined ? [''] : cell.isBlank ? ['—'] : cell.lines;
}

/** Joins the equal cells of one item; the element has a row of its own. */
function joinRows(flat: readonly FlatRow[], elementColumn: number): readonly ExportRow[] {
  const isSame = (left: readonly string[] | undefined, right: readonly string[] | undefined) =>
    left?.join('\n') === right?.join('\n');
  return flat.map(({ item, values }, index) =>
    values.map((lines, column): ExportCell | undefined => {
      const isContinued = (at: number) =>
        column !== elementColumn && flat[at]?.item === item && isSame(flat[at]?.values[column], lines);
      if (isContinued(index - 1)) return undefined;
      let rowSpan = 1;
      while (isContinued(index + rowSpan)) rowSpan += 1;
      const isCentred = column < elementColumn || lines.join('').startsWith(TICK);
      const isBlank =
        lines.join('') === '' && flat[index - 1]?.item === item && isAboveRead(column - elementColumn);
      return { lines, rowSpan, isCentred, isBlank };
    }),
  );
}

/** The official table of a catalog in the national layout of two header rows. Items out of scope are left out. */
export function exportTable(catalog: Catalog): ExportTable {
  const levels = levelsOf(catalog);
  const depth = Math.max(1, ...[...itemsOf(catalog.categories)].map(({ chain }) => chain.length));
  const matters = [...LEVEL_NUMBERS.slice(0, depth + 1)].map((number) => `${number}级事项`);
  const single = ['公开内容(要素)', '公开依据', '公开时限', '公开主体', '公开渠道和载体'];
  const { title, issuer, document, version, basis } = catalog;
  const head = [
    issuer === '' ? '' : `发布机构:${issuer}`,
    document === undefined ? '' : `文号:${document}`,
    `版本:${version}`,
  ];
  return {
    title,
    subtitle: head.filter((part) => part !== '').join('  '),
    groups: [
      { heading: '序号', columns: 1 },
      { heading: '公开事项', columns: matters.length },
      ...single.map((heading) => ({ heading, columns: 1 })),
      { heading: '公开对象', columns: 2 },
      { heading: '公开方式', columns: 2 },
      { heading: '公开层级', columns: levels.length },
    ],
    headings: ['', ...matters, ...single.map(() => ''), '全社会', '特定群体', '主动', '依申请', ...levels],
    rows: joinRows(flatRows(catalog, levels, matters.length), matters.length + 1),
    note: basis.length === 0 ? '' : `共同依据:${basis.join(';')}`,
    matters: matters.length,
  };
}
