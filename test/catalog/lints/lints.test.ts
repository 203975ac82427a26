import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogLints } from '../../../src/catalog/lints/index.ts';
import { catalogLintProblems } from '../../../src/words/problems/catalog-lint.ts';

const ids = catalogLints.map(({ id }) => id);

test('every lint has a file, a line in the registry and a message, and nothing else has', () => {
  const files = readdirSync('src/catalog/lints')
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'index' && name !== 'lint');
  expect([...ids].sort()).toEqual(files.sort());
  expect([...ids].map((id) => `catalog/${id}`).sort()).toEqual(Object.keys(catalogLintProblems).sort());
});

test.each(catalogLints.map((lint) => [lint.id, lint] as const))(
  '%s explains itself in both languages',
  (_id, { title, rationale, remedy }) => {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(rationale.zh).toMatch(/。$/u);
    expect(remedy.zh).toMatch(/。$/u);
    expect(remedy.en).toMatch(/\.$/u);
    expect(title.en.length * rationale.en.length).toBeGreaterThan(0);
  },
);
