import * as schema from '../../generated/validators/catalog.js';
import type { Catalog } from '../../model/catalog.ts';
import type { CatalogDocument } from '../../model/catalog-document.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { editionTailoring } from '../diff/edition-tailoring.ts';
import { checkCatalog } from '../lints/index.ts';
import { editionProblems } from '../tailor/edition-guards.ts';
import type { CatalogSource } from '../tailor/layers.ts';
import { resolveCatalog } from '../tailor/resolve-catalog.ts';
import { byPlace, hasErrors, readDocument } from './document.ts';

/** A catalog's YAML text with the name of its file, for messages. */
export interface CatalogText {
  readonly text: string;
  readonly file: string;
}

/** Finds what `extends` names, for the file `from`; undefined when there is none. May throw `InputError`. */
export type ParentFinder = (
  id: string,
  from: string,
) => Promise<CatalogText | undefined> | CatalogText | undefined;

export interface LoadedCatalog {
  /** Absent when there are errors. */
  readonly catalog?: Catalog;
  /** The documents that it was resolved from, the first edition first; for `--why`. */
  readonly sources: readonly CatalogSource[];
  /** Everything wrong, in the order of the text. */
  readonly problems: readonly Problem[];
}

interface ReadSource {
  readonly source?: CatalogSource;
  readonly problems: readonly Problem[];
}

function readSource({ text, file }: CatalogText): ReadSource {
  const { document, problems, placeOf } = readDocument<CatalogDocument>(schema, text, file);
  return document === undefined ? { problems } : { source: { document, file, placeOf }, problems };
}

/** Parsing is most of the work: a parent that many editions share is parsed once as long as its text is kept. */
const readParentSources = new WeakMap<CatalogText, ReadSource>();

function readParentSource(found: CatalogText): ReadSource {
  const known = readParentSources.get(found);
  if (known !== undefined) return known;
  const read = readSource(found);
  readParentSources.set(found, read);
  return read;
}

/** The documents above an edition, the first edition first. */
async function readParents(
  child: CatalogSource,
  parentOf: ParentFinder,
  chain: readonly string[],
): Promise<{
  sources: readonly CatalogSource[];
  problems: readonly Problem[];
}> {
  const id = child.document.extends;
  if (id === undefined) return { sources: [], problems: [] };
  const place = child.placeOf('/extends');
  const found = await parentOf(id, child.file);
  if (found === undefined)
    return {
      sources: [],
      problems: [problem('catalog/unknown-parent', place, { id })],
    };
  if (chain.includes(found.file)) {
    const circle = [...chain.slice(chain.indexOf(found.file)), found.file].join(' → ');
    return {
      sources: [],
      problems: [problem('catalog/extends-cycle', place, { chain: circle })],
    };
  }
  const { source, problems } = readParentSource(found);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (source === undefined || errors.length > 0) {
    return {
      sources: [],
      problems: [problem('catalog/broken-parent', place, { id, count: errors.length }), ...errors],
    };
  }
  const above = await readParents(source, parentOf, [...chain, found.file]);
  return { sources: [...above.sources, source], problems: above.problems };
}

/** In the order of the text, what is in parents behind it. */
function ownFirst(problems: readonly Problem[], file: string): readonly Problem[] {
  const own = problems.filter(({ place }) => place.file === file);
  return [...own.sort(byPlace), ...problems.filter(({ place }) => place.file !== file).sort(byPlace)];
}

/** What is wrong with an edition whatever its parent says. */
const NEEDS_NO_PARENT = new Set([
  'limit/unreadable',
  'catalog/duplicate-code',
  'catalog/duplicate-element',
  'catalog/reversed-validity',
]);

/** Reads a catalog or a local edition: schema, structure, guards and lints, all problems in one run. */
export async function loadCatalog(
  text: string,
  file: string,
  parentOf: ParentFinder,
): Promise<LoadedCatalog> {
  const { source, problems } = readSource({ text, file });
  if (source === undefined) return { sources: [], problems: ownFirst(problems, file) };
  const parents = await readParents(source, parentOf, [file]);
  const all: Problem[] = [...problems, ...parents.problems];
  const sources = [...parents.sources, source];
  if (source.document.extends !== undefined && parents.sources.length === 0) {
    const alone = resolveCatalog([source]);
    const certain = [...alone.problems, ...checkCatalog(alone)].filter(({ code }) =>
      NEEDS_NO_PARENT.has(code),
    );
    return { sources, problems: ownFirst([...all, ...certain], file) };
  }

  const resolved = resolveCatalog(sources);
  all.push(...resolved.problems.filter(({ place }) => place.file === file));
  const lints = checkCatalog(resolved).filter(({ place }) => place.file === file);
  all.push(...lints);
  if (parents.sources.length > 0) all.push(...editionProblems(resolveCatalog(parents.sources), resolved));
  const told = ownFirst(all, file);
  if (hasErrors(told)) return { sources, problems: told };
  const [first] = sources;
  if (first === undefined || first === source) return { catalog: resolved.catalog, sources, problems: told };
  const tailoring = editionTailoring(resolveCatalog([first]).catalog, resolved);
  return { catalog: { ...resolved.catalog, tailoring }, sources, problems: told };
}
