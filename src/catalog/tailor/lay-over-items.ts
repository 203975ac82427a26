import type { ItemDocument } from '../../model/catalog-document.ts';
import { dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import { firstOf, type ItemNode, type Layer } from './layers.ts';
import { isBounded, isNeverTogether, type Validity } from './never-together.ts';

/** The items of one category with what an edition says of them laid over. */
export interface LaidItems {
  /** `unknown`: the parent has no item of this code; `repeated`: the edition has an item of this code for the same days. */
  lay(code: string, layer: Layer<ItemDocument>): 'laid' | 'unknown' | 'repeated';
  /** In the parent's order, the versions of an item together. */
  nodes(): readonly ItemNode[];
}

function validityOf({ layers }: ItemNode): Validity {
  const validFrom = firstOf(layers, 'validFrom')?.value;
  const validUntil = firstOf(layers, 'validUntil')?.value;
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

function layOver(node: ItemNode, layer: Layer<ItemDocument>): ItemNode {
  const { code = '', replaces } = layer.fields;
  const parentCode = replaces ?? node.parentCode;
  return {
    code,
    ...(parentCode === undefined ? {} : { parentCode }),
    layers: [layer, ...node.layers],
  };
}

/** The parent's wording binds until the edition's begins; undefined where it does not bind before. */
function closeBefore(node: ItemNode, layer: Layer<ItemDocument>): ItemNode | undefined {
  const day = dayOfIso(layer.fields.validFrom ?? '');
  if (day === undefined) return undefined;
  const validUntil = isoOfDay(day - 1);
  const before = validityOf(node);
  if (before.validFrom !== undefined && before.validFrom > validUntil) return undefined;
  if (before.validUntil !== undefined && before.validUntil <= validUntil) return node;
  return { ...node, layers: [{ ...layer, fields: { validUntil } }, ...node.layers] };
}

/**
 * Lays changes over items by the parent's codes: two items may swap theirs. A change without validity holds for every version of
 * its item. One with `validFrom` is a new version from that day on and leaves the parent's in force before; a second change of a
 * code with other days is one more version.
 */
export function layOverItems(parent: readonly ItemNode[]): LaidItems {
  const slots = parent.map((node): { node: ItemNode; laid: readonly ItemNode[] } => ({ node, laid: [node] }));
  const changes = new Map<string, Layer<ItemDocument>[]>();

  function layVersion(code: string, layer: Layer<ItemDocument>): void {
    const { validFrom, validUntil } = layer.fields;
    const day = validFrom ?? validUntil;
    const probe = { ...(day === undefined ? {} : { validFrom: day, validUntil: day }) };
    const own = slots.filter(({ node }) => node.code === code);
    const slot = own.find(({ node }) => !isNeverTogether(validityOf(node), probe)) ?? own.at(-1);
    if (slot === undefined) return;
    const version = layOver(slot.node, layer);
    const isFirst = slot.laid.length === 1 && slot.laid[0] === slot.node;
    const before = isFirst ? closeBefore(slot.node, layer) : undefined;
    const kept = isFirst ? (before === undefined ? [] : [before]) : slot.laid;
    slot.laid = [...kept, version];
  }

  return {
    lay(code, layer) {
      const own = slots.filter(({ node }) => node.code === code);
      if (own.length === 0) return 'unknown';
      const known = changes.get(code) ?? [];
      if (known.some(({ fields }) => !isNeverTogether(fields, layer.fields))) return 'repeated';
      changes.set(code, [...known, layer]);
      if (isBounded(layer.fields)) layVersion(code, layer);
      else for (const slot of own) slot.laid = slot.laid.map((node) => layOver(node, layer));
      return 'laid';
    },
    nodes: () => slots.flatMap(({ laid }) => laid),
  };
}
