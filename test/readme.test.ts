import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTables, generatedPages, readmeFiles, readmeTables } from '../src/build/readme-tables.ts';

describe.each(['en', 'zh'] as const)('README in %s', (language) => {
  const text = readFileSync(new URL(`../${readmeFiles[language]}`, import.meta.url), 'utf8');

  it('has tables as the registries have them (npm run readme writes them)', async () => {
    expect(text).toBe(fillTables(text, await readmeTables(language)));
  });

  it('has every generated table', async () => {
    const names = [...text.matchAll(/<!-- table:(\w+) -->/gu)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(await readmeTables(language)).sort());
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const named = [...text.matchAll(/npm run ([\w:]+)/gu)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it.each(Object.entries(generatedPages()))(
  'docs/%s is as its source says (npm run readme writes it)',
  (name, page) => {
    expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')).toBe(page);
  },
);

/** Paths of this repository that a page names, those of one's own (<id>) left out. */
function pathsIn(page: string): readonly string[] {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  const named = [...text.matchAll(/(?:src|test|docs|schemas|fixtures|catalogs)\/[\w./<>-]+/gu)].map(
    ([path]) => path,
  );
  return [...new Set(named)].filter((path) => !path.includes('<'));
}

describe.each(['CONTRIBUTING.md', 'ARCHITECTURE.md'])('%s', (page) => {
  it('names paths', () => expect(pathsIn(page).length).toBeGreaterThan(0));

  it.each(pathsIn(page))('names %s, which is there', (path) => {
    expect(existsSync(new URL(`../${path.replace(/[.]$/u, '')}`, import.meta.url))).toBe(true);
  });
});
