import type { Category, Item } from '../../../model/catalog.ts';
import { normalise } from '../../../text/normalise.ts';
import { actOfCategory } from '../cells/category-names.ts';
import type { ImportedCategory, ImportedItem } from '../imported.ts';

export interface ItemPair {
  readonly imported: ImportedItem;
  readonly parent: Item;
  /** The names agree but for width, blanks, brackets' form and 权限内. */
  readonly isSameName: boolean;
  /** The names are only near: a person should look. */
  readonly isNear: boolean;
}

/** How much two names must have in common to be called near: pairs of neighbouring characters, as a share. */
const NEAR = 0.72;

const fold = (name: string) =>
  normalise(name)
    .replaceAll(',', '')
    .replace(/权限内$/u, '');
const withoutBrackets = (name: string) => fold(name.replace(/[（(][^（）()]*[）)]/gu, ''));

function bigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Share of neighbouring characters that two texts have in common, 0 to 1. */
function likeness(left: string, right: string): number {
  const [ours, theirs] = [bigrams(left), bigrams(right)];
  let common = 0;
  for (const [pair, count] of ours) common += Math.min(count, theirs.get(pair) ?? 0);
  const total = Math.max(0, left.length - 1) + Math.max(0, right.length - 1);
  return total === 0 ? 0 : (2 * common) / total;
}

/** The parent's category that an imported one is: the same kind of act, or the same name. */
function pairCategory(imported: ImportedCategory, parents: readonly Category[]): Category | undefined {
  const act = actOfCategory(imported.name)?.set;
  return (
    parents.find(({ name }) => fold(name) === fold(imported.name)) ??
    (act === undefined ? undefined : parents.find(({ name }) => actOfCategory(name)?.set === act))
  );
}

/** Imported categories by the parent's category that each is, and those that the parent lacks. */
export function pairCategories(
  categories: readonly ImportedCategory[],
  parents: readonly Category[],
): {
  readonly paired: ReadonlyMap<Category, readonly ImportedCategory[]>;
  readonly extra: readonly ImportedCategory[];
} {
  const paired = new Map<Category, ImportedCategory[]>();
  const extra: ImportedCategory[] = [];
  for (const category of categories) {
    const parent = pairCategory(category, parents);
    if (parent === undefined) extra.push(category);
    else paired.set(parent, [...(paired.get(parent) ?? []), category]);
  }
  return { paired, extra };
}

/** Pairs by name: equal, equal without remarks in brackets, an alias, then near. A code alone proves nothing: localities renumber. */
export function pairItems(items: readonly ImportedItem[], parents: readonly Item[]): readonly ItemPair[] {
  const free = new Set(parents);
  const pairs = new Map<ImportedItem, ItemPair>();
  const ways: readonly {
    readonly agrees: (left: ImportedItem, right: Item) => boolean;
    readonly isSameName?: true;
  }[] = [
    {
      agrees: (left, right) => left.code === right.code && fold(left.name) === fold(right.name),
      isSameName: true,
    },
    { agrees: (left, right) => fold(left.name) === fold(right.name), isSameName: true },
    { agrees: (left, right) => withoutBrackets(left.name) === withoutBrackets(right.name) },
    { agrees: (left, right) => right.match.aliases.some((alias) => fold(alias) === fold(left.name)) },
  ];
  for (const { agrees, isSameName } of ways) {
    for (const imported of items) {
      if (pairs.has(imported)) continue;
      const parent = [...free].find((one) => agrees(imported, one));
      if (parent === undefined) continue;
      free.delete(parent);
      pairs.set(imported, { imported, parent, isSameName: isSameName === true, isNear: false });
    }
  }
  for (const imported of items) {
    if (pairs.has(imported)) continue;
    const near = [...free]
      .map((parent) => ({
        parent,
        share: likeness(withoutBrackets(imported.name), withoutBrackets(parent.name)),
      }))
      .sort((left, right) => right.share - left.share)[0];
    if (near === undefined || near.share < NEAR) continue;
    free.delete(near.parent);
    pairs.set(imported, { imported, parent: near.parent, isSameName: false, isNear: true });
  }
  return [...pairs.values()];
}
