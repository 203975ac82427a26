import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memorySource } from '../../src/disk.ts';
import { parentTexts } from '../../src/gather/catalogs.ts';
import { importCatalog } from '../../src/gather/import-catalog.ts';
import { loadCatalog } from '../../src/load/catalog.ts';
import { type Catalog, itemsOf } from '../../src/model/catalog.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';

const tables = fileURLToPath(new URL('../../fixtures/tables/', import.meta.url));

function sourceOf(name: string, bytes?: Uint8Array) {
  return memorySource(name, bytes ?? readFileSync(`${tables}${name}`));
}

/** Imports tables of fixtures/tables, or bytes under a name. */
export function importFiles(names: readonly string[], onto?: string, bytes?: Uint8Array) {
  return importCatalog({
    sources: names.map((name) => sourceOf(name, bytes)),
    limits: defaultReadLimits,
    id: 'imported',
    output: 'imported.yaml',
    ...(onto === undefined ? {} : { onto }),
  });
}

/** The catalog that an imported text is. */
export async function loadText(text: string): Promise<Catalog> {
  const { catalog, problems } = await loadCatalog(text, 'imported.yaml', parentTexts());
  if (catalog === undefined)
    throw new Error(JSON.stringify(problems.map(({ code, place }) => [code, place.line])));
  return catalog;
}

/** What a catalog means, without where it stands, how it is matched and where its words come from. */
export function meaningOf(catalog: Catalog) {
  return {
    title: catalog.title,
    basis: catalog.basis,
    items: [...itemsOf(catalog.categories)].map(({ item, chain }) => ({
      code: item.code,
      name: item.name,
      categories: chain.map(({ code, name }) => `${code} ${name}`),
      subject: item.responsibilities.map(({ body }) => body),
      levels: item.levels,
      basis: item.basis,
      elements: item.elements.map(({ id, name, nature, limit, channels, audience, mode, parts }) => ({
        id,
        name,
        nature,
        limit: limit?.printed,
        channels,
        audience,
        mode,
        parts,
      })),
    })),
  };
}
