import type { Catalog, Element } from '../../model/catalog.ts';
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
 * What a schema cannot say about a catalog. One file and one line in `index.ts`; its messages stand in the problem table
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
