import { describe, expect, it } from 'vitest';
import { exportCatalog } from '../../src/export/export-catalog.ts';
import { findCatalog } from '../../src/gather/catalogs.ts';
import { importFiles, loadText, meaningOf } from '../import/imported.ts';

describe('the official table of a catalog', () => {
  it('xichou-health comes back from csv with the same meaning', async () => {
    const { catalog } = await findCatalog('xichou-health');
    const bytes = Buffer.from(String(await exportCatalog(catalog, 'csv')));
    const { text, imported } = await importFiles(['table.csv'], undefined, bytes);
    expect(meaningOf(await loadText(text))).toEqual(meaningOf(catalog));
    expect(imported.ignored).toEqual([]);
  });

  it('health-2019 comes back from xlsx with the same meaning, and differs from itself in nothing', async () => {
    const { catalog } = await findCatalog('health-2019');
    const bytes = (await exportCatalog(catalog, 'xlsx')) as Uint8Array;
    const { text, imported } = await importFiles(['table.xlsx'], undefined, bytes);
    expect(meaningOf(await loadText(text))).toEqual(meaningOf(catalog));
    expect(imported.ignored).toEqual([]);
    const edition = await importFiles(['table.xlsx'], 'health-2019', bytes);
    expect(edition.counts).toEqual({
      id: 'health-2019',
      same: 146,
      renamed: 0,
      renumbered: 0,
      added: 0,
      excluded: 0,
    });
    expect(edition.text).not.toContain('categories:');
  });

  it('writes the same bytes twice, and no formula', async () => {
    const { catalog } = await findCatalog('health-2019');
    const hostile = {
      ...catalog,
      categories: catalog.categories.slice(3, 5),
      title: '=HYPERLINK("http://x")',
    };
    expect(await exportCatalog(hostile, 'xlsx')).toEqual(await exportCatalog(hostile, 'xlsx'));
    expect(await exportCatalog(hostile, 'csv')).toMatch(/^"'=HYPERLINK/u);
    expect(await exportCatalog(hostile, 'md')).toMatch(/^# \\=HYPERLINK/u);
  });
});
