import { nth } from '../../../model/present.ts';
import { actOfCategory, isActCategory } from '../cells/category-names.ts';
import type { ImportedCategory, ImportedItem, Remark } from '../imported.ts';
import type { DraftCategory, DraftItem } from './draft.ts';

/** The last step of a code: `-1` of 一(三)-1, `(三)` of 一(三), `2` of 一(三)2. */
const LAST_STEP = /(?:-\d+|[(（][^()（）]*[)）]|(?<=\D)\d+)$/u;

/** The code above an item's: 01 of 0101 and 01001, 一(三) of 一(三)-1; '' where it has none. */
function codeAbove(code: string): string {
  if (/^\d{4,5}$/u.test(code)) return code.slice(0, 2);
  const above = code.replace(/-\d+$/u, '');
  return above === code ? '' : above;
}

/** The code some steps above another; '' where it has not so many. */
function codeFurtherAbove(code: string, steps: number): string {
  let above = code;
  for (let step = 0; step < steps; step += 1) {
    const shorter = above.replace(LAST_STEP, '');
    if (shorter === above) return '';
    above = shorter;
  }
  return above;
}

/**
 * The code of a category that all its items' codes begin with; items of categories below it may be silent (末段-1 below 六).
 * `depth`: how many categories are above its items, this one excluded.
 */
function beginningOf(items: readonly DraftItem[], depth = 0): string | undefined {
  const codes = new Set<string>();
  for (const { printedCode, above } of items) {
    const steps = above.length - depth;
    const code = codeFurtherAbove(codeAbove(printedCode), steps);
    if (code !== '' || steps === 0) codes.add(code);
  }
  const [code] = codes;
  return codes.size === 1 && code !== '' ? code : undefined;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The category's own number: printed, the beginning shared by its items' codes, or its position. */
function categoryCodes(categories: readonly DraftCategory[]): readonly string[] {
  const taken = new Set<string>();
  return categories.map(({ printed, items }, index) => {
    const wanted = [printed.number, beginningOf(items), twoDigits(index + 1)].find(
      (code) => code !== undefined && !taken.has(code),
    );
    let code = wanted ?? twoDigits(index + 1);
    for (let number = index + 1; taken.has(code); number += 1) code = twoDigits(number);
    taken.add(code);
    return code;
  });
}

/** Numbers that begin again in a later category cannot distinguish items. */
function restart(categories: readonly DraftCategory[]): boolean {
  const numbers = categories.map(({ items }) => items.map(({ printedCode }) => printedCode));
  const starts = numbers.filter((codes) => codes.includes('1')).length;
  return starts > 1;
}

interface Naming {
  readonly taken: Set<string>;
  readonly restarts: boolean;
  readonly hasFourDigits: boolean;
}

function codeOf(
  item: DraftItem,
  category: string,
  position: number,
  naming: Naming,
): { code: string; remark?: Remark } {
  const { printedCode, place } = item;
  const remark = (kind: Remark['kind'], text: string): Remark => ({ kind, place, text });
  let code = printedCode;
  let said: Remark | undefined;
  if (code === '') {
    code = `${category}${twoDigits(position)}`;
    said = remark('code-missing', code);
  } else if (/^\d{3}$/u.test(code) && naming.hasFourDigits && category === `0${code[0]}`) {
    said = remark('code-zero-lost', code);
    code = `0${code}`;
  } else if (naming.restarts && /^\d{1,3}$/u.test(code)) code = `${category}${code.padStart(2, '0')}`;
  if (naming.taken.has(code)) {
    const isShared = item.above.length > 0;
    if (!isShared) said = remark('code-repeated', code);
    let number = isShared ? 1 : 2;
    while (naming.taken.has(`${code}-${number}`)) number += 1;
    code = `${code}-${number}`;
  }
  naming.taken.add(code);
  return said === undefined ? { code } : { code, remark: said };
}

function finishItem(item: DraftItem, code: string, extra: Remark | undefined): ImportedItem {
  const { name, elements, basis, levels, place, subject } = item;
  const remarks = [...item.remarks];
  if (extra !== undefined) remarks.unshift(extra);
  if (elements.length === 0) remarks.push({ kind: 'element-missing', place, text: name });
  return {
    code,
    name,
    elements,
    basis,
    levels,
    place,
    remarks,
    ...(subject === undefined ? {} : { subject }),
  };
}

interface Settled {
  readonly draft: DraftItem;
  readonly item: ImportedItem;
}

/** Items below matters of their own become categories of those names; `depth`: how many are above the present category. */
function nest(
  items: readonly Settled[],
  code: string,
  depth = 0,
): Pick<ImportedCategory, 'items' | 'categories'> {
  const own: ImportedItem[] = [];
  const below = new Map<string, Settled[]>();
  for (const settled of items) {
    const name = settled.draft.above[depth];
    if (name === undefined) own.push(settled.item);
    else below.set(name, [...(below.get(name) ?? []), settled]);
  }
  const taken = new Set([code]);
  const categories = [...below].map(([name, children], index) => {
    const wanted = beginningOf(
      children.map(({ draft }) => draft),
      depth + 1,
    );
    const settled = wanted === undefined || taken.has(wanted) ? `${code}-${index + 1}` : wanted;
    taken.add(settled);
    return { code: settled, name, remarks: [], ...nest(children, settled, depth + 1) };
  });
  return { items: own, categories };
}

/** Gives every category and item the code that the table prints, or one that distinguishes it. */
export function settleCodes(drafts: readonly DraftCategory[]): {
  readonly categories: readonly ImportedCategory[];
  readonly remarks: readonly Remark[];
} {
  const filled = drafts.filter(({ items }) => items.length > 0);
  const codes = categoryCodes(filled);
  const naming: Naming = {
    taken: new Set(),
    restarts: restart(filled),
    hasFourDigits: filled.some(({ items }) =>
      items.some(({ printedCode }) => /^\d{3,4}$/u.test(printedCode) && Number(printedCode) > 100),
    ),
  };
  const remarks: Remark[] = [];
  const isUsual = ({ printed: { name } }: DraftCategory) =>
    isActCategory(name) || actOfCategory(name) !== undefined;
  // A list of many fields (救灾, 扶贫, 就业 …) is not cut by kinds of act: said once.
  const hasActs = filled.filter(isUsual).length * 2 >= filled.length;
  const unusual = filled[0];
  if (!hasActs && unusual !== undefined)
    remarks.push({ kind: 'category-unusual', place: unusual.place, text: unusual.printed.name });
  const first = filled[1]?.items[0];
  if (naming.restarts && first !== undefined)
    remarks.push({ kind: 'codes-restart', place: first.place, text: first.printedCode });
  const categories = filled.map((category, index): ImportedCategory => {
    const code = nth(codes, index);
    const items = category.items.map((draft, position) => {
      const settled = codeOf(draft, code, position + 1, naming);
      return { draft, item: finishItem(draft, settled.code, settled.remark) };
    });
    const { name } = category.printed;
    const own = [...category.remarks];
    if (hasActs && !isUsual(category))
      own.push({ kind: 'category-unusual', place: category.place, text: name });
    return { code, name, remarks: own, ...nest(items, code) };
  });
  return { categories, remarks };
}
