import { shipped } from '../../generated/shipped-catalogs.ts';
import type { Catalog } from '../../model/catalog.ts';
import { isNameIn } from '../../model/tables.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { CatalogText } from './catalog.ts';
import { type PackedCatalog, unpackCatalog } from './packed-catalog.ts';

/** Ids of the catalogs that come with mulu, in the order of the alphabet. */
export const shippedCatalogIds: readonly string[] = Object.keys(shipped);

interface ShippedModule {
  load(): Promise<{
    readonly packed: PackedCatalog;
    readonly sha256: string;
    readonly problems: readonly Problem[];
  }>;
  loadSource(): Promise<{ readonly text: string }>;
  loadVerdict(): Promise<ShippedVerdict>;
}

/** What the build found out about a catalog. */
export interface ShippedVerdict {
  /** SHA-256 of each YAML text that the verdict rests on, by id: its own and those of the catalogs that it extends. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly items: number;
  readonly problems: readonly Problem[];
}

function moduleOf(id: string): ShippedModule | undefined {
  return isNameIn(shipped, id) ? shipped[id] : undefined;
}

/** A catalog that was resolved at build time. */
export interface ShippedCatalog {
  readonly catalog: Catalog;
  /** SHA-256 of its YAML. */
  readonly sha256: string;
  /** Warnings and notes of the load. */
  readonly problems: readonly Problem[];
}

export async function shippedCatalog(id: string): Promise<ShippedCatalog | undefined> {
  const loaded = await moduleOf(id)?.load();
  if (loaded === undefined) return undefined;
  const { packed, sha256, problems } = loaded;
  return { catalog: unpackCatalog(packed), sha256, problems };
}

/** The YAML of a shipped catalog, for editions that extend it. */
export async function shippedCatalogSource(id: string): Promise<CatalogText | undefined> {
  const source = await moduleOf(id)?.loadSource();
  return source === undefined ? undefined : { text: source.text, file: `catalogs/${id}.yaml` };
}

/** The verdict of the build, without the catalog itself. */
export async function shippedVerdict(id: string): Promise<ShippedVerdict | undefined> {
  return moduleOf(id)?.loadVerdict();
}
