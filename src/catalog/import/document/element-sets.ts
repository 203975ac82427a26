import type { ElementDocument } from '../../../model/catalog-document.ts';
import { nth } from '../../../model/present.ts';
import type { ImportedElement, ImportedItem } from '../imported.ts';
import { isSame, mostCommon, type TableDefaults } from './defaults.ts';

/** What an item writes of its elements: the name of a set, its own list, and what differs from the set. */
interface ItemElements {
  readonly set?: string;
  readonly own?: readonly ElementDocument[];
  readonly changes?: Readonly<Record<string, ElementDocument>>;
}

export interface ElementSets {
  readonly sets: ReadonlyMap<string, readonly ElementDocument[]>;
  readonly ofItem: ReadonlyMap<ImportedItem, ItemElements>;
}

const changing = ['name', 'nature', 'limit', 'channels', 'audience', 'mode', 'parts'] as const;

function elementDocument(element: ImportedElement, defaults: TableDefaults): ElementDocument {
  const { id, name, nature, limit, channels, audience, mode, parts } = element;
  return {
    id,
    name,
    nature,
    ...(limit === undefined || limit === defaults.limit ? {} : { limit }),
    ...(channels.length === 0 || isSame(channels, defaults.channels) ? {} : { channels }),
    ...(audience === defaults.audience ? {} : { audience }),
    ...(mode === defaults.mode ? {} : { mode }),
    ...(parts.length === 0 ? {} : { parts }),
  };
}

/** An id that only counts: it says nothing of what the element is. */
const COUNTED = /^element-\d+$/u;

/**
 * Items whose elements can share a set: the same ids, and a limit and a channel at the same places; of elements that are only counted
 * the same names.
 */
function shapeOf({ elements }: ImportedItem): string {
  return elements
    .map(({ id, name, limit, channels }) => {
      const own = COUNTED.test(id) ? (name.split('——')[0] ?? '') : '';
      return `${id}:${own}:${limit !== undefined}:${channels.length > 0}`;
    })
    .join(' ');
}

/** The name that most have; where each has its own result, what is before the dash. */
function commonName(names: readonly string[]): string {
  const common = mostCommon(names) ?? '';
  const heads = new Set(names.map((name) => name.split('——')[0]));
  const isShared = names.filter((name) => name === common).length * 2 > names.length;
  return isShared || heads.size > 1 ? common : ([...heads][0] ?? common);
}

function baseOf(items: readonly ImportedItem[]): readonly ImportedElement[] {
  return nth(items, 0).elements.map((first, index) => {
    const alike = items.map(({ elements }) => nth(elements, index));
    const limit = mostCommon(alike.map((element) => element.limit));
    return {
      id: first.id,
      name: commonName(alike.map(({ name }) => name)),
      nature: mostCommon(alike.map(({ nature }) => nature)) ?? first.nature,
      ...(limit === undefined ? {} : { limit }),
      channels: mostCommon(alike.map(({ channels }) => channels)) ?? [],
      audience: mostCommon(alike.map(({ audience }) => audience)) ?? first.audience,
      mode: mostCommon(alike.map(({ mode }) => mode)) ?? first.mode,
      parts: mostCommon(alike.map(({ parts }) => parts)) ?? [],
    };
  });
}

/** What an element says otherwise than another of the same id; every value is written out. */
function elementChange(element: ImportedElement, base: ImportedElement): ElementDocument | undefined {
  const differing = changing.filter((key) => element[key] !== undefined && !isSame(element[key], base[key]));
  if (differing.length === 0) return undefined;
  return Object.fromEntries(differing.map((key) => [key, element[key]]));
}

function changesOf(item: ImportedItem, base: readonly ImportedElement[]): ItemElements['changes'] {
  const changes = item.elements.flatMap((element, index) => {
    const change = elementChange(element, nth(base, index));
    return change === undefined ? [] : [[element.id, change] as const];
  });
  return changes.length === 0 ? undefined : Object.fromEntries(changes);
}

/** Factors out the elements that items share. `groups`: the items of each category with the name for its sets. */
export function factorElements(
  groups: readonly { readonly name: string; readonly items: readonly ImportedItem[] }[],
  defaults: TableDefaults,
): ElementSets {
  const sets = new Map<string, readonly ElementDocument[]>();
  const ofItem = new Map<ImportedItem, ItemElements>();
  function nameOfSet(wanted: string, list: readonly ElementDocument[]): string {
    const same = [...sets].find(([, known]) => isSame(known, list));
    if (same !== undefined) return same[0];
    let name = wanted;
    for (let number = 2; sets.has(name); number += 1) name = `${wanted}-${number}`;
    sets.set(name, list);
    return name;
  }
  for (const { name, items } of groups) {
    const shapes = new Map<string, ImportedItem[]>();
    for (const item of items) {
      const shape = shapeOf(item);
      shapes.set(shape, [...(shapes.get(shape) ?? []), item]);
    }
    for (const alike of shapes.values()) {
      const [only] = alike;
      if (only === undefined || only.elements.length === 0) continue;
      const base = baseOf(alike);
      const list = base.map((element) => elementDocument(element, defaults));
      if (alike.length === 1) {
        ofItem.set(only, { own: list });
        continue;
      }
      const set = nameOfSet(name, list);
      for (const item of alike) {
        const changes = changesOf(item, base);
        ofItem.set(item, changes === undefined ? { set } : { set, changes });
      }
    }
  }
  return { sets, ofItem };
}
