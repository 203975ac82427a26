import { type Catalog, type Category, type Element, type Item, itemsOf } from '../../model/catalog.ts';
import type { Bilingual } from '../../model/language.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { CatalogSource, Found } from '../tailor/layers.ts';

/** What a lint may look at: the resolved catalog, and where each element's limit is written. */
export interface LintSubject {
  readonly catalog: Catalog;
  readonly limits: ReadonlyMap<Element, { readonly found: Found<unknown> }>;
  /** The document that is checked, as its author wrote it. */
  readonly edition: CatalogSource;
  /** What resolving has reported already. */
  readonly problems: readonly Problem[];
}

/**
 * What a schema cannot say about a catalog. One file and one line in `index.ts`; its messages are in the problem table
 * under `catalog/<id>`, with their severity.
 */
export interface CatalogLint {
  /** Noun, prefers the failing state, equals the file name. */
  readonly id: string;
  readonly title: Bilingual;
  /** Why it matters. */
  readonly rationale: Bilingual;
  /** How to mend it. */
  readonly remedy: Bilingual;
  check(subject: LintSubject): Iterable<Problem>;
}

/** An element of an item, and where the limit that it has is written. */
interface StatedLimit {
  readonly item: Item;
  /** Its categories, the outermost first. */
  readonly chain: readonly Category[];
  readonly element: Element;
  readonly written: Found<unknown>;
}

/** Elements whose limit is `meant` and rests on no law of its own; a limit that many take from one place is named once. */
export function* limitsWithoutBasis(
  { catalog, limits }: LintSubject,
  isMeant: (stated: StatedLimit) => boolean,
): Iterable<StatedLimit> {
  const told = new Set<string>();
  for (const { item, chain } of itemsOf(catalog.categories))
    for (const element of item.elements) {
      const written = limits.get(element)?.found;
      if (element.limitBasis !== undefined || written === undefined) continue;
      const stated = { item, chain, element, written };
      const key = `${written.source.file} ${written.pointer}`;
      if (told.has(key) || !isMeant(stated)) continue;
      told.add(key);
      yield stated;
    }
}
