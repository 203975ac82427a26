import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { exists, readText } from '../disk.ts';
import { type CatalogText, loadCatalog } from '../load/catalog.ts';
import { shippedCatalog, shippedCatalogIds, shippedCatalogSource } from '../load/shipped-catalogs.ts';
import { type Catalog, itemsOf, provenanceCounts } from '../model/catalog.ts';
import type { CatalogReference } from '../model/report.ts';
import { problem } from '../problems/index.ts';
import { InputError, type Problem } from '../problems/problem.ts';
import { nearest } from '../text/nearest.ts';

export interface FoundCatalog {
  readonly catalog: Catalog;
  readonly reference: CatalogReference;
  /** Warnings of the load; errors are thrown. */
  readonly problems: readonly Problem[];
}

/** What a report says of a catalog: size, provenance, and the hash of its source. */
export function referenceTo(catalog: Catalog, sha256: string): CatalogReference {
  return {
    id: catalog.id,
    title: catalog.title,
    version: catalog.version,
    issuer: catalog.issuer,
    ...(catalog.document === undefined ? {} : { document: catalog.document }),
    items: [...itemsOf(catalog.categories)].length,
    categories: catalog.categories.length,
    provenance: provenanceCounts(catalog),
    ...(catalog.provenanceNote === undefined ? {} : { provenanceNote: catalog.provenanceNote }),
    sha256,
  };
}

/** A parent named in `extends`: a shipped id, or a file beside the one that names it. */
async function parentOf(id: string, child: string): Promise<CatalogText | undefined> {
  const shipped = await shippedCatalogSource(id);
  if (shipped !== undefined) return shipped;
  const file = join(dirname(child), /\.ya?ml$/u.test(id) ? id : `${id}.yaml`);
  return (await exists(file)) ? { file, text: await readText(file) } : undefined;
}

/** A catalog by shipped id or by file; throws what is wrong with it, or which catalogs there are. */
export async function findCatalog(name: string): Promise<FoundCatalog> {
  const shipped = await shippedCatalog(name);
  if (shipped !== undefined) {
    return {
      catalog: shipped.catalog,
      reference: referenceTo(shipped.catalog, shipped.sha256),
      problems: shipped.problems,
    };
  }
  if (!/\.ya?ml$/u.test(name) && !(await exists(name))) {
    const facts = {
      id: name,
      known: shippedCatalogIds.join(', '),
      nearest: nearest(name, shippedCatalogIds),
    };
    throw new InputError([problem('usage/unknown-catalog', { file: '--catalog' }, facts)]);
  }
  const text = await readText(name);
  const { catalog, problems } = await loadCatalog(text, name, parentOf);
  if (catalog === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new InputError(problems);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { catalog, reference: referenceTo(catalog, sha256), problems };
}
