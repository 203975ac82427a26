import { shipped } from '../generated/shipped-catalogs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { CatalogText } from './catalog.ts';

/** Ids of the catalogs that come with mulu, in the order of the alphabet. */
export const shippedCatalogIds: readonly string[] = Object.keys(shipped);

interface ShippedModule {
  load(): Promise<{ readonly catalog: Catalog; readonly sha256: string }>;
  loadSource(): Promise<{ readonly text: string }>;
}

function moduleOf(id: string): ShippedModule | undefined {
  return Object.hasOwn(shipped, id) ? shipped[id as keyof typeof shipped] : undefined;
}

/** A shipped catalog, resolved at build time, with the SHA-256 of its YAML. */
export async function shippedCatalog(
  id: string,
): Promise<{ readonly catalog: Catalog; readonly sha256: string } | undefined> {
  return moduleOf(id)?.load();
}

/** The YAML of a shipped catalog, for editions that extend it. */
export async function shippedCatalogSource(id: string): Promise<CatalogText | undefined> {
  const source = await moduleOf(id)?.loadSource();
  return source === undefined ? undefined : { text: source.text, file: `catalogs/${id}.yaml` };
}
