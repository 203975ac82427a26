import type { Catalog, Category, Element, Item } from '../../model/catalog.ts';
import type { BranchFields, CatalogDocument } from '../../model/catalog-document.ts';
import { nth } from '../../model/present.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { type CatalogSource, type CategoryNode, firstOf, type Layer, placeOfLayer } from './layers.ts';
import { mergeEditions } from './merge-editions.ts';
import type { ElementSources, ResolveContext } from './resolve-elements.ts';
import { resolveItem, resolveMatch } from './resolve-item.ts';
import { limitReader, type ResolvedLimit } from './resolve-limit.ts';

/** A catalog with where each element's limit is written, for problems about limits. */
export interface ResolvedCatalog {
  readonly catalog: Catalog;
  readonly limits: ReadonlyMap<Element, ResolvedLimit>;
  /** Where else an element's values are written. */
  readonly sources: ReadonlyMap<Element, ElementSources>;
  /** The document that was asked for, without its parents. */
  readonly edition: CatalogSource;
  readonly problems: readonly Problem[];
}

/** What one edition says of itself; an edition does not inherit its parent's id, title, version or counts. */
function resolveTitle(
  document: CatalogDocument,
): Pick<Catalog, 'id' | 'title' | 'version' | 'issuer'> & Partial<Catalog> {
  const { id = '', title = '', version = '', issuer = '' } = document;
  const optional = {
    document: document.document,
    extends: document.extends,
    provenanceNote: document.provenanceNote,
    declared: document.declared,
    validFrom: document.validFrom,
    validUntil: document.validUntil,
  };
  return {
    id,
    title,
    version,
    issuer,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** A catalog from its documents, the first edition first, the one that is asked for last. */
export function resolveCatalog(sources: readonly CatalogSource[]): ResolvedCatalog {
  const edition = nth(sources, -1);
  const youngestFirst = [...sources].reverse();
  const problems: Problem[] = [];
  const report = (found: Problem) => void problems.push(found);
  const context: ResolveContext = {
    sources: youngestFirst,
    limits: limitReader(report),
    report,
  };
  const merged = mergeEditions(sources);
  problems.push(...merged.problems);

  const defaults: readonly Layer<BranchFields>[] = youngestFirst.map((source) => ({
    fields: source.document.defaults ?? {},
    source,
    pointer: '/defaults',
  }));
  const limits = new Map<Element, ResolvedLimit>();
  const elementSources = new Map<Element, ElementSources>();

  function resolveCategory(
    node: CategoryNode,
    above: readonly Layer<BranchFields>[],
    path: readonly string[],
  ): Category {
    const branches = [...node.layers, ...above];
    const ownPath = [...path, node.code];
    const note = firstOf(node.layers, 'note')?.value;
    const items: readonly Item[] = node.items.map((child) => {
      const resolved = resolveItem(child, branches, context);
      for (const [element, limit] of resolved.limits) limits.set(element, limit);
      for (const [element, own] of resolved.sources) elementSources.set(element, own);
      return resolved.item;
    });
    return {
      code: node.code,
      name: firstOf(node.layers, 'name')?.value ?? '',
      path: ownPath,
      items,
      categories: node.categories.map((child) => resolveCategory(child, branches, ownPath)),
      match: resolveMatch(node.layers),
      ...(note === undefined ? {} : { note }),
      place: placeOfLayer(nth(node.layers, 0)),
    };
  }

  const words = youngestFirst.flatMap(({ document }) => document.words ?? []);
  const first = (key: 'basis' | 'notJudged' | 'provenanceNote' | 'issuer') =>
    youngestFirst.find(({ document }) => document[key] !== undefined)?.document;
  const subject = firstOf(defaults, 'subject')?.value;
  const provenanceNote = first('provenanceNote')?.provenanceNote;
  const catalog: Catalog = {
    ...(provenanceNote === undefined ? {} : { provenanceNote }),
    ...resolveTitle(edition.document),
    issuer: first('issuer')?.issuer ?? '',
    basis: first('basis')?.basis ?? [],
    ...(subject === undefined ? {} : { subject }),
    ...(words.length === 0
      ? {}
      : {
          words: {
            use: [...new Set(words.flatMap(({ use = [] }) => use))],
            synonyms: words.flatMap(({ synonyms = [] }) => synonyms),
            related: words.flatMap(({ related = [] }) => related),
            business: [...new Set(words.flatMap(({ business = [] }) => business))],
          },
        }),
    categories: merged.categories.map((node) => resolveCategory(node, defaults, [])),
    notJudged: (first('notJudged')?.notJudged ?? []).map(({ duty = '', what = '', why = '' }) => ({
      duty,
      what,
      why,
    })),
    file: edition.file,
  };
  return { catalog, limits, sources: elementSources, edition, problems };
}
