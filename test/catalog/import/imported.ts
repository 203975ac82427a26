import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../../src/catalog/load/catalog.ts';
import { memorySource } from '../../../src/host/disk.ts';
import { importCatalog } from '../../../src/host/node-tasks.ts';
import { readLimit } from '../../../src/limits/read-limit.ts';
import { type Catalog, itemsOf } from '../../../src/model/catalog.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { parentTexts } from '../../../src/tasks/open/catalogs.ts';
import { testHost } from '../../host/node.ts';

const tables = fileURLToPath(new URL('../../../fixtures/tables/', import.meta.url));

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
  const { catalog, problems } = await loadCatalog(text, 'imported.yaml', parentTexts(testHost));
  if (catalog === undefined)
    throw new Error(JSON.stringify(problems.map(({ code, place }) => [code, place.line])));
  return catalog;
}

/**
 * What the official table carries of a catalog. It has no place for, and the comparison leaves out: ids and natures of
 * elements, `rule`s beside the words of a limit, keywords, aliases and columns for matching, sources, duties, notes,
 * validity, items out of scope, duties that cannot be judged. A limit whose words alone cannot be read is not written,
 * but reported with its cell (`limit-unread`); parts are compared as the list that is printed.
 */
export function tableFacts(catalog: Catalog) {
  const { title, version, issuer, document, basis } = catalog;
  return {
    head: { title, version, issuer, document, basis },
    items: [...itemsOf(catalog.categories)].map(({ item, chain }) => ({
      code: item.code,
      name: item.name,
      categories: chain.map(({ code, name }) => `${code} ${name}`),
      subject: item.responsibilities.map(({ body, role }) => `${body} ${role}`),
      levels: item.levels,
      basis: item.basis,
      elements: item.elements.map(({ name, limit, channels, audience, mode, parts }) => ({
        name,
        limit: readLimit(limit?.printed ?? '').ok ? limit?.printed : undefined,
        channels,
        audience,
        mode,
        parts: parts.join('、'),
      })),
    })),
  };
}

/** Printed limits that cannot be read without the author's own rule. */
export function unreadLimits(catalog: Catalog): readonly string[] {
  const printed = [...itemsOf(catalog.categories)].flatMap(({ item }) =>
    item.elements.map(({ limit }) => limit?.printed ?? ''),
  );
  return printed.filter((text) => text !== '' && !readLimit(text).ok);
}

/** What the verdicts of a catalog rest on: the table's facts, and what the parent keeps when the table tailors it. */
export function judgedFacts(catalog: Catalog) {
  return [...itemsOf(catalog.categories)].map(({ item, chain }) => {
    const { place: _place, provenance: _provenance, parentCode: _parentCode, excluded, ...said } = item;
    return {
      ...said,
      categories: chain.map(({ code, name }) => `${code} ${name}`),
      isExcluded: excluded !== undefined,
    };
  });
}

/** Ids and natures of elements; the names of acts' elements show them. */
export function naturesOf(catalog: Catalog): readonly string[] {
  return [...itemsOf(catalog.categories)].flatMap(({ item }) =>
    item.elements.map(({ id, nature }) => `${item.code} ${id} ${nature}`),
  );
}
