import { isLooser } from '../../../limits/compare-limits.ts';
import { readLimit } from '../../../limits/read-limit.ts';
import type { Element, Item } from '../../../model/catalog.ts';
import type { CategoryDocument, ElementDocument, ItemDocument } from '../../../model/catalog-document.ts';
import type { LimitReading } from '../../../model/limit-reading.ts';
import { normalise } from '../../../text/normalise.ts';
import type { RemarkKind } from '../../../words/labels/import.ts';
import { printBodies } from '../../../words/labels/printed-bodies.ts';
import type { ImportedCategory, ImportedElement, ImportedItem } from '../imported.ts';
import { isSame, subjectFields } from './defaults.ts';
import type { ItemPair } from './pair-items.ts';

export type Doubt = (kind: RemarkKind, text: string) => void;

const fold = (name: string) => normalise(name).replaceAll(',', '');
const head = (name: string) => fold(name.split('——')[0] ?? name);
const meaning = ({ limits }: LimitReading) =>
  JSON.stringify(limits.map((limit) => ({ ...limit, printed: '' })));

/** A law without 中华人民共和国, its number and its dates: what two forms of one basis have in common. */
function coreOfLaw(law: string): string {
  const title = /《(.+)》/u.exec(law)?.[1] ?? law;
  return fold(title.replace(/[（(].*$/u, '')).replace(/^中华人民共和国/u, '');
}

/** The limit to write for an element of the parent, if any: not one that says the same, not a looser one. */
function limitChange(element: ImportedElement, base: Element, doubt: Doubt): string | undefined {
  if (element.limit === undefined || element.limit === base.limit?.printed) return undefined;
  const read = readLimit(element.limit);
  if (!read.ok || base.limit === undefined) return element.limit;
  if (meaning(read.reading) === meaning(base.limit)) return undefined;
  if (!isLooser(read.reading, base.limit)) return element.limit;
  doubt('limit-looser', element.limit);
  return undefined;
}

function elementDifference(
  element: ImportedElement,
  base: Element,
  doubt: Doubt,
): ElementDocument | undefined {
  const limit = limitChange(element, base, doubt);
  const change: ElementDocument = {
    ...(fold(element.name) === fold(base.name) ? {} : { name: element.name }),
    ...(limit === undefined ? {} : { limit }),
    ...(element.channels.length === 0 || isSame(element.channels, base.channels)
      ? {}
      : { channels: element.channels }),
    ...(element.audience === base.audience ? {} : { audience: element.audience }),
    ...(element.mode === base.mode ? {} : { mode: element.mode }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

/** An element that the parent lacks: everything is written out. */
function wholeElement(element: ImportedElement): Omit<ElementDocument, 'id'> {
  const { name, nature, limit, channels, audience, mode, parts } = element;
  return {
    name,
    nature,
    ...(limit === undefined ? {} : { limit }),
    ...(channels.length === 0 ? {} : { channels }),
    audience,
    mode,
    ...(parts.length === 0 ? {} : { parts }),
  };
}

function elementDifferences(
  imported: ImportedItem,
  parent: Item,
  doubt: Doubt,
): Readonly<Record<string, ElementDocument>> {
  const free = new Set(parent.elements);
  const pairs = new Map<ImportedElement, Element>();
  const ways: readonly ((left: ImportedElement, right: Element) => boolean)[] = [
    (left, right) => fold(left.name) === fold(right.name),
    (left, right) => head(left.name) === head(right.name),
    (left, right) => left.id === right.id,
  ];
  for (const agrees of ways) {
    for (const element of imported.elements) {
      if (pairs.has(element)) continue;
      const base = [...free].find((one) => agrees(element, one));
      if (base === undefined) continue;
      free.delete(base);
      pairs.set(element, base);
    }
  }
  const changes: Record<string, ElementDocument> = {};
  for (const element of imported.elements) {
    const base = pairs.get(element);
    const change = base === undefined ? wholeElement(element) : elementDifference(element, base, doubt);
    let id = base?.id ?? element.id;
    const isTaken = () => parent.elements.some((one) => one.id === id) || Object.hasOwn(changes, id);
    for (let number = 2; base === undefined && isTaken(); number += 1) id = `${element.id}-${number}`;
    if (change !== undefined) changes[id] = change;
  }
  for (const { name } of free) doubt('element-kept', name);
  return changes;
}

/** What a local item says otherwise than the parent's; only the code when it says nothing else. */
export function itemDifference(
  { imported, parent, isSameName, isNear }: ItemPair,
  doubt: Doubt,
): ItemDocument {
  const { code, name, subject, levels, basis } = imported;
  if (isNear) doubt('name-near', parent.name);
  const changes = elementDifferences(imported, parent, doubt);
  const laws = (list: readonly string[]) => [...new Set(list.map(coreOfLaw))].sort();
  return {
    code,
    ...(code === parent.code ? {} : { replaces: parent.code }),
    ...(isSameName ? {} : { name }),
    ...(subject === undefined || subject === printBodies(parent.responsibilities)
      ? {}
      : subjectFields(subject)),
    ...(levels.length === 0 || isSame(levels, parent.levels) ? {} : { levels }),
    ...(basis.length === 0 || isSame(laws(basis), laws(parent.basis)) ? {} : { basis }),
    ...(Object.keys(changes).length === 0 ? {} : { elementChanges: changes }),
  };
}

/** An item that the parent lacks. */
export function addedItem({ code, name, elements, basis, subject, levels }: ImportedItem): ItemDocument {
  return {
    code,
    name,
    ...(elements.length === 0
      ? {}
      : { elements: elements.map((element) => ({ id: element.id, ...wholeElement(element) })) }),
    ...subjectFields(subject),
    ...(levels.length === 0 ? {} : { levels }),
    ...(basis.length === 0 ? {} : { basis }),
  };
}

/** A category that the parent lacks. */
export function addedCategory(category: ImportedCategory): CategoryDocument {
  const { code, name, items, categories } = category;
  return {
    code,
    name,
    ...(items.length === 0 ? {} : { items: items.map(addedItem) }),
    ...(categories.length === 0 ? {} : { categories: categories.map(addedCategory) }),
  };
}

/** A category without the items that are elsewhere; undefined when nothing is left. */
export function withoutItems(
  category: ImportedCategory,
  gone: (item: ImportedItem) => boolean,
): ImportedCategory | undefined {
  const items = category.items.filter((item) => !gone(item));
  const categories = category.categories.flatMap((one) => withoutItems(one, gone) ?? []);
  return items.length + categories.length === 0 ? undefined : { ...category, items, categories };
}
