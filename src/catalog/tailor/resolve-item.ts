import type { Element, Item, MatchHints, Provenance, Responsibility } from '../../model/catalog.ts';
import type { BranchFields, MatchDocument, SourceDocument } from '../../model/catalog-document.ts';
import { nth } from '../../model/present.ts';
import { type Found, firstOf, type ItemNode, type Layer, placeOfFound, placeOfLayer } from './layers.ts';
import {
  type ElementSources,
  elementLayers,
  type ResolveContext,
  resolveElement,
} from './resolve-elements.ts';
import type { ResolvedLimit } from './resolve-limit.ts';

export interface ResolvedItem {
  readonly item: Item;
  readonly limits: ReadonlyMap<Element, ResolvedLimit>;
  readonly sources: ReadonlyMap<Element, ElementSources>;
}

const NO_HINTS: MatchHints = { aliases: [], keywords: [], not: [], columns: [] };

/** Hints of all editions together: an edition adds to its parent's. */
export function resolveMatch(layers: readonly Layer<{ readonly match?: MatchDocument }>[]): MatchHints {
  const hints = layers.flatMap(({ fields }) => (fields.match === undefined ? [] : [fields.match])).reverse();
  if (hints.length === 0) return NO_HINTS;
  const [only] = hints;
  const union = (key: 'aliases' | 'keywords' | 'not' | 'columns') =>
    hints.length === 1 && only !== undefined
      ? (only[key] ?? [])
      : [...new Set(hints.flatMap((one) => one[key] ?? []))];
  const genres = [...new Set(hints.flatMap((one) => one.genres ?? []))];
  return {
    aliases: union('aliases'),
    keywords: union('keywords'),
    not: union('not'),
    columns: union('columns'),
    ...(genres.length === 0 ? {} : { genres }),
  };
}

/** Edition by edition, the youngest first: a category that an edition found in its own document is no longer what its parent guessed. */
function byEdition(
  branches: readonly Layer<BranchFields>[],
  { sources }: ResolveContext,
): readonly Layer<BranchFields>[] {
  if (sources.length === 1) return branches;
  const isDefault = ({ pointer }: Layer<BranchFields>) => pointer === '/defaults';
  const told = branches.filter((layer) => !isDefault(layer));
  return [
    ...sources.flatMap((edition) => told.filter(({ source }) => source === edition)),
    ...branches.filter(isDefault),
  ];
}

/**
 * An item's own source, with the status falling back. Without any the item counts as reconstructed: nothing is claimed to
 * be known that nobody said.
 */
function resolveProvenance(branches: readonly Layer<BranchFields>[]): Provenance {
  const own: SourceDocument = firstOf(branches, 'source')?.value ?? {};
  const status =
    own.status ?? branches.find(({ fields }) => fields.source?.status !== undefined)?.fields.source?.status;
  return { ...own, status: status ?? 'reconstructed' };
}

function resolveResponsibilities(branches: readonly Layer<BranchFields>[]): readonly Responsibility[] {
  for (const { fields } of branches) {
    if (fields.responsibilities !== undefined) return fields.responsibilities;
    if (fields.subject !== undefined) return [{ body: fields.subject, role: 'responsible' }];
  }
  return [];
}

function resolveExclusion(
  found: Found<{ readonly reason?: string; readonly basis?: string }>,
): Item['excluded'] {
  const { reason = '', basis } = found.value;
  return {
    reason,
    ...(basis === undefined ? {} : { basis }),
    place: placeOfFound(found),
  };
}

/** Leaves out the keys whose value is undefined. */
function present<Fields extends object>(
  fields: { [Key in keyof Fields]: Fields[Key] | undefined },
): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}

/** An item with every fall-back resolved. `above`: layers of its categories, the nearest first, then the defaults. */
export function resolveItem(
  node: ItemNode,
  above: readonly Layer<BranchFields>[],
  context: ResolveContext,
): ResolvedItem {
  const { layers } = node;
  const branches: readonly Layer<BranchFields>[] = [...layers, ...above];
  const elements = elementLayers(branches, context).map((one) => resolveElement(one, branches, context));
  const excluded = firstOf(layers, 'excluded');
  const item: Item = {
    code: node.code,
    name: firstOf(layers, 'name')?.value ?? '',
    elements: elements.map(({ element }) => element),
    basis: firstOf(layers, 'basis')?.value ?? [],
    responsibilities: resolveResponsibilities(branches),
    levels: firstOf(branches, 'levels')?.value ?? [],
    match: resolveMatch(layers),
    provenance: resolveProvenance(byEdition(branches, context)),
    ...present<
      Pick<
        Item,
        'validFrom' | 'validUntil' | 'excluded' | 'parentCode' | 'changeReason' | 'note' | 'withholdsResults'
      >
    >({
      withholdsResults: firstOf(layers, 'withholdsResults')?.value === true ? true : undefined,
      validFrom: firstOf(layers, 'validFrom')?.value,
      validUntil: firstOf(layers, 'validUntil')?.value,
      excluded: excluded === undefined ? undefined : resolveExclusion(excluded),
      parentCode: node.parentCode,
      changeReason: firstOf(layers, 'changeReason')?.value,
      note: firstOf(layers, 'note')?.value,
    }),
    duties: [...new Set(branches.flatMap(({ fields }) => fields.duties ?? []))],
    place: placeOfLayer(nth(layers, 0)),
  };
  const limits = elements.flatMap(({ element, limit }) =>
    limit === undefined ? [] : [[element, limit] as const],
  );
  const sources = elements.map(({ element, sources: own }) => [element, own] as const);
  return { item, limits: new Map(limits), sources: new Map(sources) };
}
