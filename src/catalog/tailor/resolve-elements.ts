import type { Element, WholeElement } from '../../model/catalog.ts';
import type {
  BranchFields,
  ElementDocument,
  InheritedFields,
  PublicationDocument,
} from '../../model/catalog-document.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { type CatalogSource, firstOf, type Layer, placeOfFound } from './layers.ts';
import type { LimitReader, ResolvedLimit } from './resolve-limit.ts';

/** What resolving needs besides the layers. */
export interface ResolveContext {
  /** The youngest edition first. */
  readonly sources: readonly CatalogSource[];
  readonly limits: LimitReader;
  report(problem: Problem): void;
}

/** An element with the layers that describe it, the most specific first. */
export interface ElementLayers {
  readonly id: string;
  /** Set where the element is one of several contents that are owed one by one. */
  readonly publicationOf?: WholeElement;
  readonly own: readonly Layer<ElementDocument>[];
}

function layersOfList(
  list: readonly ElementDocument[],
  source: CatalogSource,
  pointer: string,
): readonly Layer<ElementDocument>[] {
  return list.map((fields, index) => ({
    fields,
    source,
    pointer: `${pointer}/${index}`,
  }));
}

/** The element set of a name: an edition's own wins over its parent's. */
function elementSet(name: string, context: ResolveContext): readonly Layer<ElementDocument>[] | undefined {
  for (const source of context.sources) {
    const { elementSets = {} } = source.document;
    const list = Object.hasOwn(elementSets, name) ? elementSets[name] : undefined;
    if (list !== undefined)
      return layersOfList(list, source, `/elementSets/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
  return undefined;
}

/** What the contents of an element have from the whole: not its name, and nothing that distinguishes it. */
function sharedFields(whole: ElementDocument): ElementDocument {
  const { id: _id, name: _name, parts: _parts, keywords: _keywords, columns: _columns, ...shared } = whole;
  const { publications: _publications, ...fields } = shared;
  return fields;
}

/** An element, or in its place each of the contents that are owed one by one. */
function expandPublications(layer: Layer<ElementDocument>): readonly ElementLayers[] {
  const { fields, source, pointer } = layer;
  const { id = '', name = '', publications } = fields;
  if (publications === undefined || publications.length === 0) return [{ id, own: [layer] }];
  const whole = { ...layer, fields: sharedFields(fields) };
  return publications.map((publication: PublicationDocument, index) => ({
    id: publication.id ?? '',
    own: [{ fields: publication, source, pointer: `${pointer}/publications/${index}` }, whole],
    publicationOf: { id, name },
  }));
}

/** The elements of an item before fall-backs: its set or own list, then the changes, the most specific first. */
export function elementLayers(
  branches: readonly Layer<BranchFields>[],
  context: ResolveContext,
): readonly ElementLayers[] {
  const found = firstOf(branches, 'elements');
  let base: readonly Layer<ElementDocument>[] = [];
  const stated = found?.value;
  if (found !== undefined && typeof stated === 'string') {
    const set = elementSet(stated, context);
    if (set === undefined) {
      const known = context.sources.flatMap(({ document }) => Object.keys(document.elementSets ?? {}));
      const facts = {
        name: stated,
        nearest: nearest(stated, known),
        known: known.join('、'),
      };
      context.report(problem('catalog/unknown-element-set', placeOfFound(found), facts));
      return [];
    }
    base = set;
  } else if (found !== undefined && typeof stated === 'object') {
    base = layersOfList(stated, found.source, found.pointer);
  }

  const expanded = base.flatMap(expandPublications);
  const elements = new Map(
    expanded.map(({ id, own, publicationOf }) => [id, { own: [...own], publicationOf }]),
  );
  for (const { fields, source, pointer } of branches.toReversed()) {
    if (fields.elementChanges === undefined) continue;
    for (const [id, change] of Object.entries(fields.elementChanges)) {
      const layer = {
        fields: change,
        source,
        pointer: `${pointer}/elementChanges/${id}`,
      };
      const known = elements.get(id);
      const members = [...elements.values()].filter(({ publicationOf }) => publicationOf?.id === id);
      if (known !== undefined) known.own.unshift(layer);
      else if (members.length > 0) {
        // What is said of the whole holds for each of its contents.
        for (const { own } of members) own.unshift({ ...layer, fields: sharedFields(change) });
      } else if (change.name !== undefined && change.nature !== undefined)
        elements.set(id, { own: [layer], publicationOf: undefined });
      else {
        const facts = {
          id,
          nearest: nearest(id, [...elements.keys()]),
          known: [...elements.keys()].join('、'),
        };
        context.report(problem('catalog/unknown-element', source.placeOf(layer.pointer, 'key'), facts));
      }
    }
  }
  return [...elements].map(([id, { own, publicationOf }]) => ({
    id,
    own,
    ...(publicationOf === undefined ? {} : { publicationOf }),
  }));
}

/** All layers that an element's limit, channels, audience and mode may come from. */
function inheritedLayers(
  { own }: ElementLayers,
  branches: readonly Layer<BranchFields>[],
): readonly Layer<InheritedFields>[] {
  return [...own, ...branches];
}

/** What describes an element, the most specific first: for guards that name the place of a value. */
export interface ElementSources {
  readonly own: readonly Layer<ElementDocument>[];
  readonly inherited: readonly Layer<InheritedFields>[];
}

export interface ResolvedElement {
  readonly element: Element;
  /** Where its limit is written; for problems about the limit. */
  readonly limit?: ResolvedLimit;
  readonly sources: ElementSources;
}

/** An element with every fall-back resolved. */
export function resolveElement(
  layers: ElementLayers,
  branches: readonly Layer<BranchFields>[],
  context: ResolveContext,
): ResolvedElement {
  const { id, own } = layers;
  const inherited = inheritedLayers(layers, branches);
  const limit = context.limits.read(inherited);
  const linkedTo = firstOf(own, 'linkedTo')?.value;
  const provenBy = firstOf(own, 'provenBy')?.value;
  const columns = firstOf(own, 'columns')?.value;
  const heldIn = firstOf(own, 'heldIn')?.value;
  const disclosure = firstOf(inherited, 'disclosure')?.value;
  const name = firstOf(own, 'name')?.value ?? '';
  const element: Element = {
    id,
    name,
    nature: firstOf(own, 'nature')?.value ?? 'standing',
    ...(limit === undefined ? {} : { limit: limit.reading }),
    ...(limit?.basis === undefined ? {} : { limitBasis: limit.basis }),
    channels: firstOf(inherited, 'channels')?.value ?? [],
    audience: firstOf(inherited, 'audience')?.value ?? '全社会',
    mode: firstOf(inherited, 'mode')?.value ?? '主动公开',
    basis: firstOf(own, 'basis')?.value ?? [],
    parts: firstOf(own, 'parts')?.value ?? [],
    keywords: firstOf(own, 'keywords')?.value ?? [],
    ...(linkedTo === undefined ? {} : { linkedTo }),
    ...(layers.publicationOf === undefined ? {} : { publicationOf: layers.publicationOf }),
    ...(provenBy === undefined ? {} : { provenBy }),
    ...(provenBy === 'column' ? { columns: columns ?? [name] } : {}),
    ...(disclosure === undefined ? {} : { disclosure }),
    ...(heldIn === undefined ? {} : { heldIn }),
  };
  const sources = { own, inherited };
  return limit === undefined ? { element, sources } : { element, limit, sources };
}
