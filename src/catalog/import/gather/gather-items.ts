import { present } from '../../../model/present.ts';
import { normalise } from '../../../text/normalise.ts';
import { actKinds, readCategory } from '../cells/category-names.ts';
import { oneLine } from '../cells/clean-cell.ts';
import type { IgnoredCell, Remark } from '../imported.ts';
import { type Line, type LineCell, readLines } from '../table/read-lines.ts';
import type { Section } from '../table/read-sections.ts';
import type { DraftCategory, DraftItem } from './draft.ts';
import { type RowContext, takeRow } from './read-row.ts';

/** The matters below 一级事项, from the upper one down; the last that is filled names the item. */
const matterRoles = ['item', 'third', 'fourth'] as const;

/** 1.3 of 1.3求职信息登记, (二), 3、: where the matter is in its table, and no part of its name. */
const SERIAL =
  /^(?:●|\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?|\d{1,3}[.．、]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]、?|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳])\s*(?=[\p{sc=Han}《“"●])/u;

const nameOf = (cell: LineCell | undefined) =>
  oneLine(cell?.text ?? '')
    .replace(SERIAL, '')
    .replace(SERIAL, '');

/** The cell that names a row's item, and the names above it. */
export interface RowMatters {
  readonly named: LineCell | undefined;
  readonly above: readonly string[];
}

/** `before`: what was above the item of the row before, in the same category. Without merged cells an upper matter is in its first row only. */
function rowMatters(line: Line, before: readonly string[]): RowMatters {
  const cells = matterRoles.map((role) => line.cell(role));
  const last = cells.findLastIndex((cell) => cell !== undefined);
  const above: string[] = [];
  let isCarried = true;
  for (const [index, cell] of cells.slice(0, Math.max(0, last)).entries()) {
    const name = cell === undefined ? (isCarried ? before[index] : undefined) : nameOf(cell);
    if (name !== before[index]) isCarried = false;
    if (name !== undefined) above.push(name);
  }
  return { named: cells[last], above };
}

export interface Gathered {
  readonly categories: readonly DraftCategory[];
  readonly remarks: readonly Remark[];
  readonly ignored: readonly IgnoredCell[];
}

const NO_CATEGORY = '公开事项';

/** 序号 as printed; twice in one cell where a copy printed it twice; '' where it is none. */
function codeOf(cell: LineCell | undefined): string {
  const text = oneLine(cell?.text ?? '').replace(/^[●\s]+/u, '');
  const twice = /^(\S+) \1$/u.exec(text);
  const code = twice?.[1] ?? text;
  return /^[\p{L}\d][\p{L}\d.()（）-]{0,15}$/u.test(code) ? code : '';
}

/** Gathers the items of all sections: pages follow one another, an item may go on over the end of a page. */
export function gatherItems(sections: readonly Section[]): Gathered {
  const categories: DraftCategory[] = [];
  const remarks: Remark[] = [];
  const ignored: IgnoredCell[] = [];
  let category: DraftCategory | undefined;
  let item: DraftItem | undefined;

  function tell(remark: Remark): void {
    if (!remarks.some(({ kind, text }) => kind === remark.kind && text === remark.text)) remarks.push(remark);
  }
  const leaveOut = (cells: readonly (LineCell | undefined)[], why: IgnoredCell['why']) => {
    for (const cell of cells)
      if (cell?.isOwn === true) ignored.push({ place: cell.place, text: oneLine(cell.text), why });
  };

  function enterCategory(text: string, place: LineCell['place']): void {
    const printed = readCategory(oneLine(text));
    const same = (one: DraftCategory) =>
      printed.name === ''
        ? one.printed.number === printed.number
        : normalise(one.printed.name) === normalise(printed.name);
    const known = categories.find(same);
    if (known !== category || category === undefined) item = undefined;
    if (known !== undefined) category = known;
    else {
      const standard = printed.name === '' ? actKinds[Number(printed.number) - 1]?.name : undefined;
      const name = printed.name === '' ? (standard ?? printed.number ?? NO_CATEGORY) : printed.name;
      category = { printed: { ...printed, name }, place, items: [], remarks: [] };
      if (printed.name === '') category.remarks.push({ kind: 'category-by-code', place, text: name });
      categories.push(category);
    }
  }

  /** The item that a row belongs to; a new one when it names another. */
  function itemOf(line: Line): DraftItem | undefined {
    const printedCategory = line.cell('category');
    const code = codeOf(line.cell('code'));
    const categoryBefore = category;
    if (printedCategory !== undefined) {
      const { name, number } = readCategory(oneLine(printedCategory.text));
      const isSame =
        name === ''
          ? number === category?.printed.number
          : normalise(name) === normalise(category?.printed.name ?? '');
      if (!isSame) enterCategory(printedCategory.text, printedCategory.place);
    } else if (
      /^\d{4,5}$/u.test(code) &&
      code.slice(0, 2) !== category?.printed.number &&
      category?.printed.number !== undefined
    )
      enterCategory(code.slice(0, 2), present(line.cell('code')).place);
    const matters = rowMatters(line, category === categoryBefore ? (item?.above ?? []) : []);
    const isOnlyLevel = matters.named === undefined && printedCategory?.isOwn === true && item === undefined;
    const named = matters.named ?? (isOnlyLevel ? printedCategory : undefined);
    if (named === undefined) return item;
    const name = isOnlyLevel ? readCategory(nameOf(named)).name : nameOf(named);
    const isSameItem =
      item !== undefined &&
      normalise(item.name) === normalise(name) &&
      (code === '' || code === item.printedCode || line.cell('code')?.isOwn !== true);
    if (isSameItem) return item;
    if (category === undefined) enterCategory(NO_CATEGORY, line.place);
    const again = present(category).items.find(
      (one) => one.printedCode === code && code !== '' && normalise(one.name) === normalise(name),
    );
    if (again !== undefined) return again;
    const made = {
      printedCode: code,
      name,
      above: matters.above,
      place: named.place,
      elements: [],
      basis: [],
      levels: [],
      remarks: [],
      last: {},
    };
    present(category).items.push(made);
    return made;
  }

  function takeLine(line: Line, context: RowContext): void {
    if (line.kind === 'band') {
      const [cell] = line.others;
      if (cell !== undefined) enterCategory(cell.text, cell.place);
      return;
    }
    leaveOut(line.others, line.kind === 'note' ? 'note' : 'column');
    if (line.kind === 'note') return;
    const said = [line.cell('elements'), line.cell('limit'), line.cell('basis')];
    const named = [line.cell('code'), line.cell('category'), ...matterRoles.map((role) => line.cell(role))];
    if (said.every((cell) => cell === undefined)) {
      leaveOut(named, 'no-element');
      return;
    }
    const hasName = matterRoles.some((role) => line.cell(role) !== undefined);
    const isNewCode = line.cell('code')?.isOwn === true && codeOf(line.cell('code')) !== item?.printedCode;
    const isNameless =
      !hasName && isNewCode && codeOf(line.cell('code')) !== '' && line.cell('category') === undefined;
    const found = isNameless ? undefined : itemOf(line);
    if (isNameless) item = undefined;
    if (found === undefined) {
      leaveOut([...named, ...said], isNameless ? 'no-name' : 'mid-item');
      return;
    }
    item = found;
    takeRow(line, item, context);
  }

  for (const section of sections) {
    const has = (role: string) => section.columns.some((column) => column.role === role);
    const context: RowContext = {
      carriesBlanks: !section.table.hasRowSpans,
      hasChannels: has('channels'),
      hasAudience: has('everyone') || has('group') || has('audience'),
      tell,
    };
    const first = {
      file: section.table.file,
      sheet: section.table.sheet,
      row: section.rows[0]?.number ?? 1,
      column: 0,
    };
    if (section.how === 'contents') tell({ kind: 'header-absent', place: first, text: '' });
    if (section.header?.isRepaired === true) {
      const headings = section.columns.map(({ heading }) => heading).join('、');
      tell({ kind: 'header-repaired', place: first, text: headings });
    }
    if (context.carriesBlanks && section.rows.length > 1) tell({ kind: 'no-spans', place: first, text: '' });
    for (const line of readLines(section)) takeLine(line, context);
  }
  return { categories, remarks, ignored };
}
