import { type Category, type Item, itemsOf } from '../../../model/catalog.ts';
import type {
  CategoryDocument,
  ElementDocument,
  ItemDocument,
  SourceDocument,
} from '../../../model/catalog-document.ts';
import { nth, present } from '../../../model/present.ts';
import { normalise } from '../../../text/normalise.ts';
import type { OntoCounts } from '../../../words/labels/import.ts';
import { type ImportedCategory, type ImportedItem, importedItems, type Remark } from '../imported.ts';
import { isSame } from './defaults.ts';
import { type CellNamer, sayRemark } from './describe-import.ts';
import { addedCategory, addedItem, type Doubt, itemDifference, withoutItems } from './item-difference.ts';
import { type ItemPair, pairCategories, pairItems } from './pair-items.ts';

/** The doubts about an item that its parent does not settle: what the parent says in the same words, or leaves blank too, is no doubt. */
function openRemarks(item: ImportedItem, parent: Item | undefined): readonly Remark[] {
  if (parent === undefined) return item.remarks;
  const printed = parent.elements.map(({ limit }) => normalise(limit?.printed ?? '').replaceAll(' ', ''));
  const isSettled = ({ kind, text }: Remark) => {
    if (kind === 'limit-unread') return printed.includes(normalise(text).replaceAll(' ', ''));
    if (kind === 'limit-blank') return printed.includes('');
    return kind === 'channel-blank' && parent.elements.some(({ channels }) => channels.length === 0);
  };
  return item.remarks.filter((remark) => !isSettled(remark));
}

/**
 * Puts a change that every item of a category makes to one element on the category. The items that say nothing else go.
 * `parent`: the category as the parent has it; added items keep their own elements, so nothing is lifted beside them.
 */
function liftChanges(category: CategoryDocument, parent: Category): CategoryDocument {
  const items = category.items ?? [];
  const isWhole = parent.items.every(({ code }) =>
    items.some((item) => (item.replaces ?? item.code) === code && item.excluded === undefined),
  );
  if (!isWhole || items.length !== parent.items.length) return category;
  const [first] = items;
  const lifted: Record<string, ElementDocument> = {};
  for (const [id, change] of Object.entries(first?.elementChanges ?? {})) {
    const isKnown = parent.items.every(({ elements }) => elements.some((element) => element.id === id));
    const isShared = items.every(({ elementChanges }) => isSame(elementChanges?.[id], change));
    if (isKnown && isShared && change.name === undefined) lifted[id] = change;
  }
  if (Object.keys(lifted).length === 0) return category;
  const left = items.map((item): ItemDocument => {
    const { elementChanges, ...rest } = item;
    const own = Object.fromEntries(
      Object.entries(elementChanges ?? {}).filter(([id]) => lifted[id] === undefined),
    );
    return Object.keys(own).length === 0 ? rest : { ...rest, elementChanges: own };
  });
  return { ...category, elementChanges: lifted, items: left };
}

interface Ledger {
  readonly comments: Map<object, readonly string[]>;
  readonly counts: { -readonly [Key in keyof OntoCounts]: OntoCounts[Key] };
  readonly basisOfExclusion: string;
  readonly source: SourceDocument;
  /** Codes that the table uses. */
  readonly codes: ReadonlySet<string>;
  readonly nameCell: CellNamer;
  /** Takes a category of the parent that the table lacks. */
  readonly keep: (category: Category) => void;
}

/** Says nothing but its code: the item is the parent's. */
const isSilent = (item: ItemDocument) => Object.keys(item).length === 1;

/**
 * The way to write what the table says otherwise below one category of the parent, nested ones included; undefined when the
 * table lacks the category. An item is looked for in the whole category, whichever part of it the table puts it in.
 */
export function categoryDifferences(ledger: Ledger) {
  const { comments, counts, codes } = ledger;

  function excludedItem({ code }: Item): ItemDocument {
    counts.excluded += 1;
    const excluded = { reason: '本地印发的目录没有列入此事项', basis: ledger.basisOfExclusion };
    // The code may have passed to another item.
    return codes.has(code) ? { code: `${code}-0`, replaces: code, excluded } : { code, excluded };
  }

  function writeItem(item: ImportedItem, pair: ItemPair | undefined): ItemDocument {
    const doubts: Remark[] = [];
    const doubt: Doubt = (kind, text) => doubts.push({ kind, place: item.place, text });
    const one = pair === undefined ? addedItem(item) : itemDifference(pair, doubt);
    const lines = [...openRemarks(item, pair?.parent), ...doubts].map((remark) =>
      sayRemark(remark, ledger.nameCell, 'zh'),
    );
    if (lines.length > 0) comments.set(one, lines);
    if (pair === undefined) counts.added += 1;
    else if (isSilent(one)) counts.same += 1;
    if (one.replaces !== undefined) counts.renumbered += 1;
    if (pair !== undefined && one.name !== undefined) counts.renamed += 1;
    return one;
  }

  return (top: Category, found: readonly ImportedCategory[] | undefined): CategoryDocument | undefined => {
    if (found === undefined) {
      ledger.keep(top);
      return undefined;
    }
    const all = importedItems(found);
    const parents = [...itemsOf([top])].map(({ item }) => item);
    const pairs = new Map(pairItems(all, parents).map((pair) => [pair.imported, pair]));
    const importedOf = new Map([...pairs.values()].map((pair) => [pair.parent, pair.imported]));
    const isElsewhere = (item: ImportedItem) => pairs.has(item);

    function differ(parent: Category, categories: readonly ImportedCategory[]): CategoryDocument {
      const { code } = parent;
      const own = new Set<ImportedItem>(
        categories.flatMap(({ items }) => items.filter((one) => !pairs.has(one))),
      );
      for (const item of parent.items) if (importedOf.has(item)) own.add(present(importedOf.get(item)));
      const written = all.filter((item) => own.has(item)).map((item) => writeItem(item, pairs.get(item)));
      const left = parent.items
        .filter((item) => !importedOf.has(item) && item.excluded === undefined)
        .map(excludedItem);
      const plain = { code, items: [...written, ...left] };
      // A change on a category holds for the categories below it too.
      const lifted = parent.categories.length === 0 ? liftChanges(plain, parent) : plain;
      for (const [index, item] of (lifted.items ?? []).entries()) {
        const lines = comments.get(nth(plain.items, index));
        if (lines !== undefined) comments.set(item, lines);
      }
      const kept = (lifted.items ?? []).filter((item) => !isSilent(item) || comments.has(item));
      const below = differBelow(parent, categories);
      return {
        code,
        ...('elementChanges' in lifted ? { elementChanges: lifted.elementChanges } : {}),
        ...(kept.length === 0 ? {} : { items: kept }),
        ...(below.length === 0 ? {} : { categories: below }),
      };
    }

    function differBelow(
      parent: Category,
      categories: readonly ImportedCategory[],
    ): readonly CategoryDocument[] {
      const nested = categories.flatMap((one) => one.categories);
      const { paired, extra } = pairCategories(nested, parent.categories);
      const known = parent.categories.flatMap((one) => {
        const isTaken = [...itemsOf([one])].some(({ item }) => importedOf.has(item));
        const its = paired.get(one) ?? (isTaken ? [] : undefined);
        if (its === undefined) {
          ledger.keep(one);
          return [];
        }
        const difference = differ(one, its);
        return Object.keys(difference).length === 1 ? [] : [difference];
      });
      const added = extra.flatMap((one) => withoutItems(one, isElsewhere) ?? []);
      counts.added += importedItems(added).length;
      return [...known, ...added.map(addedCategory)];
    }

    const { code, ...rest } = differ(top, found);
    return { code: present(code), source: ledger.source, ...rest };
  };
}
