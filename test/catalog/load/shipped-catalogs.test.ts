import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load/catalog.ts';
import {
  shippedCatalog,
  shippedCatalogIds,
  shippedCatalogSource,
} from '../../../src/catalog/load/shipped-catalogs.ts';

const files = readdirSync('catalogs').filter((name) => name.endsWith('.yaml'));

test('every catalog file is shipped under its name', () => {
  expect(shippedCatalogIds).toEqual(files.map((name) => name.replace('.yaml', '')).sort());
});

describe.each(shippedCatalogIds.map((id) => [id] as const))('%s', (id) => {
  const file = `catalogs/${id}.yaml`;
  const text = readFileSync(file, 'utf8');

  test('was compiled from the file as it stands', async () => {
    const shipped = await shippedCatalog(id);
    expect(shipped?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const { catalog, problems } = await loadCatalog(text, file, shippedCatalogSource);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(shipped?.catalog).toEqual(JSON.parse(JSON.stringify(catalog)));
    expect(shipped?.catalog.id).toBe(id);
  });

  test('names its schema for editors in the first line', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/catalog.schema.json');
  });
});

test.each(['nothing', 'toString', '__proto__'])('%s is no shipped catalog', async (id) => {
  expect(await shippedCatalog(id)).toBeUndefined();
  expect(await shippedCatalogSource(id)).toBeUndefined();
});
