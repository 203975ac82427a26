import type { CatalogText, LoadedCatalog } from '../../catalog/load/catalog.ts';
import {
  shippedCatalog,
  shippedCatalogIds,
  shippedCatalogSource,
} from '../../catalog/load/shipped-catalogs.ts';
import type { ReadyTables } from '../../match/ready-tables.ts';
import { type Catalog, countItems, provenanceCounts } from '../../model/catalog.ts';
import type { CatalogReference } from '../../model/report.ts';
import { sha256Of } from '../../text/hash.ts';
import { nearest } from '../../text/nearest.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { usageProblem } from '../../words/problems/usage.ts';
import type { Host } from './host.ts';
import { readYamlText } from './yaml-files.ts';

export interface FoundCatalog {
  readonly catalog: Catalog;
  readonly reference: CatalogReference;
  /** What was made ready of it for the matcher. */
  readonly tables?: ReadyTables;
  /** Warnings of the load; errors are thrown. */
  readonly problems: readonly Problem[];
}

/** What a report says of a catalog: size, provenance, and the hash of its source. */
function referenceTo(catalog: Catalog, sha256: string): CatalogReference {
  return {
    id: catalog.id,
    title: catalog.title,
    version: catalog.version,
    issuer: catalog.issuer,
    ...(catalog.document === undefined ? {} : { document: catalog.document }),
    items: countItems(catalog),
    categories: catalog.categories.length,
    provenance: provenanceCounts(catalog),
    ...(catalog.provenanceNote === undefined ? {} : { provenanceNote: catalog.provenanceNote }),
    ...(catalog.notJudged.length === 0
      ? {}
      : { notJudged: catalog.notJudged.map(({ what, why }) => ({ what, why })) }),
    sha256,
  };
}

/** Finds what `extends` names for the file `from`. */
export type TextOfParent = (id: string, from: string) => Promise<CatalogText | undefined>;

/** Parents kept at hand: a county's townships share a few. */
const MOST_PARENTS = 32;

/**
 * Finds parents named in `extends`: a shipped id, or a file beside the one that names it. Each is read once, so that a
 * thousand editions of one catalog have it read and parsed once.
 */
export function parentTexts(host: Host): TextOfParent {
  const { dirname, join } = host.paths;
  const known = new Map<string, CatalogText | undefined>();
  return async (id, child) => {
    const file = join(dirname(child), /\.ya?ml$/u.test(id) ? id : `${id}.yaml`);
    const key = shippedCatalogIds.includes(id) ? id : file;
    if (known.has(key)) return known.get(key);
    const shipped = await shippedCatalogSource(id);
    const found =
      shipped ?? ((await host.exists(file)) ? { file, text: await readYamlText(file, host) } : undefined);
    known.set(key, found);
    if (known.size > MOST_PARENTS) known.delete([...known.keys()][0] ?? '');
    return found;
  };
}

/** The name of a catalog as a profile means it: a path counts from the profile's own folder, if there is such a file. */
export async function catalogBeside(profile: string, name: string, host: Host): Promise<string> {
  const path = host.paths.join(host.paths.dirname(profile), name);
  return /\.ya?ml$/u.test(name) && (await host.exists(path)) ? path : name;
}

/** A catalog file with everything that was read for it. */
export interface CatalogFile extends LoadedCatalog {
  readonly text: string;
}

/** Reads a catalog by shipped id or by file with its parents, and judges it; throws only when there is no such file. */
export async function openCatalog(name: string, host: Host): Promise<CatalogFile> {
  const shipped = await shippedCatalogSource(name);
  if (shipped === undefined && !/\.ya?ml$/u.test(name) && !(await host.exists(name))) {
    const facts = {
      id: name,
      known: shippedCatalogIds.join(', '),
      nearest: nearest(name, shippedCatalogIds),
    };
    throw new InputError([usageProblem('usage/unknown-catalog', { file: '--catalog' }, facts)]);
  }
  const { text, file } = shipped ?? { text: await readYamlText(name, host), file: name };
  // The parser and the schema are not needed for a catalog that comes with mulu.
  const { loadCatalog } = await import('../../catalog/load/catalog.ts');
  return { text, ...(await loadCatalog(text, file, parentTexts(host))) };
}

/** What was made ready of a shipped catalog; the matcher is loaded where a list is to be matched. */
async function readyTables(name: string, host: Host): Promise<Pick<FoundCatalog, 'tables'>> {
  const text = await host.shippedTables(name);
  if (text === undefined) return {};
  const { readTables } = await import('../../match/ready-tables.ts');
  return { tables: readTables(text) };
}

/** A catalog by shipped id or by file; throws what is wrong with it, or which catalogs there are. */
export async function findCatalog(name: string, host: Host): Promise<FoundCatalog> {
  const shipped = await shippedCatalog(name);
  if (shipped !== undefined) {
    return {
      catalog: shipped.catalog,
      reference: referenceTo(shipped.catalog, shipped.sha256),
      ...(await readyTables(name, host)),
      problems: shipped.problems,
    };
  }
  const { text, catalog, problems } = await openCatalog(name, host);
  if (catalog === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new InputError(problems);
  return { catalog, reference: referenceTo(catalog, sha256Of(text)), problems };
}
