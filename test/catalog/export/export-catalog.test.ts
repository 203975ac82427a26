import { describe, expect, it } from 'vitest';
import { exportCatalog } from '../../../src/catalog/export/export-catalog.ts';
import { shippedCatalogIds } from '../../../src/catalog/load/shipped-catalogs.ts';
import { findCatalog } from '../../../src/host/node-tasks.ts';
import {
  importFiles,
  judgedFacts,
  loadText,
  naturesOf,
  tableFacts,
  unreadLimits,
} from '../import/imported.ts';

const formats = ['csv', 'xlsx', 'md'] as const;
const cases = shippedCatalogIds.flatMap((id) => formats.map((format) => [id, format] as const));

async function exported(id: string, format: (typeof formats)[number]) {
  const found = await findCatalog(id);
  const table = await exportCatalog(found, format);
  return { found, name: `table.${format}`, bytes: Buffer.from(table as Uint8Array) };
}

describe('the official table of every shipped catalog', () => {
  it.each(cases)('%s comes back from %s with all that a table carries', async (id, format) => {
    const { found, name, bytes } = await exported(id, format);
    const { text, imported, problems } = await importFiles([name], undefined, bytes);
    expect(tableFacts(await loadText(text))).toEqual(tableFacts(found.catalog));
    expect(imported.ignored).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const limit of unreadLimits(found.catalog)) expect(text).toContain(`“${limit}”读不懂`);
  });

  it.each(cases)(
    '%s from %s, laid over itself, differs in nothing and is judged alike',
    async (id, format) => {
      const { found, name, bytes } = await exported(id, format);
      const { text, counts, problems } = await importFiles([name], id, bytes);
      const zero = { renamed: 0, renumbered: 0, added: 0, excluded: 0 };
      expect(counts).toEqual({ id, same: tableFacts(found.catalog).items.length, ...zero });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(text).not.toContain('items:');
      expect(judgedFacts(await loadText(text))).toEqual(judgedFacts(found.catalog));
    },
  );

  it.each(['health-2019', 'xichou-health'])(
    '%s has the ids and natures that names of elements tell',
    async (id) => {
      const { found, name, bytes } = await exported(id, 'csv');
      const { text } = await importFiles([name], undefined, bytes);
      expect(naturesOf(await loadText(text))).toEqual(naturesOf(found.catalog));
    },
  );

  it('writes the same bytes twice, and no formula', async () => {
    const { catalog, reference } = await findCatalog('health-2019');
    const changed = {
      ...catalog,
      categories: catalog.categories.slice(3, 5),
      title: '=HYPERLINK("http://x")',
    };
    const hostile = { catalog: changed, reference };
    expect(await exportCatalog(hostile, 'xlsx')).toEqual(await exportCatalog(hostile, 'xlsx'));
    expect(await exportCatalog(hostile, 'csv')).toMatch(/^"'=HYPERLINK/u);
    expect(await exportCatalog(hostile, 'md')).toMatch(/^# \\=HYPERLINK/u);
  });
});
