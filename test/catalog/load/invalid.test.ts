import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedCalendar } from '../../../src/calendar/shipped.ts';
import { loadCalendar } from '../../../src/catalog/load/calendar.ts';
import { type CatalogText, loadCatalog } from '../../../src/catalog/load/catalog.ts';
import { loadClaims } from '../../../src/catalog/load/claims.ts';
import { loadDeclarations } from '../../../src/catalog/load/declarations.ts';
import { loadMapping } from '../../../src/catalog/load/mapping.ts';
import { loadProfile } from '../../../src/catalog/load/profile.ts';
import { shippedCatalog, shippedCatalogSource } from '../../../src/catalog/load/shipped-catalogs.ts';
import { buildRequirements } from '../../../src/catalog/tailor/requirements.ts';
import { present } from '../../../src/model/present.ts';
import { catalogProblems } from '../../../src/words/problems/catalog.ts';
import { claimsProblems } from '../../../src/words/problems/claims.ts';
import { editionProblems } from '../../../src/words/problems/edition.ts';
import type { Problem } from '../../../src/words/problems/problem.ts';
import { profileProblems } from '../../../src/words/problems/profile.ts';
import { schemaProblems } from '../../../src/words/problems/schema.ts';
import { yamlProblems } from '../../../src/words/problems/yaml.ts';

const root = 'fixtures/invalid';
const areas = ['yaml', 'schema', 'catalog', 'profile', 'limit', 'calendar', 'mapping', 'claims'];
const codes = areas.flatMap((area) =>
  readdirSync(join(root, area))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${area}/${name.slice(0, -'.yaml'.length)}`),
);

async function parentOf(id: string, from: string): Promise<CatalogText | undefined> {
  if (!id.endsWith('.yaml')) return shippedCatalogSource(id);
  const file = posix.join(dirname(from), id);
  return { text: readFileSync(file, 'utf8'), file };
}

async function problemsOf(file: string): Promise<readonly Problem[]> {
  const text = readFileSync(file, 'utf8');
  const schema = /schemas\/(\w+)\.schema/u.exec(text)?.[1];
  if (schema === 'declarations') return loadDeclarations(text, file).problems;
  if (schema === 'calendar') return loadCalendar(text, file, shippedCalendar()).problems;
  if (schema === 'claims') return loadClaims(text, file).problems;
  if (schema === 'mapping') return loadMapping(text, file).problems;
  if (schema !== 'profile') return (await loadCatalog(text, file, parentOf)).problems;
  const { profile, problems } = loadProfile(text, file);
  const health = await shippedCatalog('health-2019');
  if (profile === undefined || health === undefined) return problems;
  return [...problems, ...buildRequirements([health.catalog], profile).problems];
}

describe('a broken file raises the problem that it is named after', () => {
  test.each(codes)('%s', async (code) => {
    const problems = await problemsOf(`${root}/${code}.yaml`);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const own = present(problems.find((problem) => problem.code === code));
    expect(own.place.file).toBe(`${root}/${code}.yaml`);
    // Nothing else is wrong with it, but for what follows from the fault itself.
    const others = problems.filter((problem) => problem.severity === 'error' && problem.code !== code);
    expect(others.filter(({ place }) => place.file === own.place.file)).toEqual([]);
    for (const { message, fix } of problems) {
      expect(`${message.zh}${message.en}${fix?.zh ?? ''}${fix?.en ?? ''}`).not.toMatch(
        /undefined|\[object|NaN/u,
      );
    }
  });
});

test('every problem of these tables has a file', () => {
  const tables = {
    ...yamlProblems,
    ...schemaProblems,
    ...catalogProblems,
    ...editionProblems,
    ...profileProblems,
    ...claimsProblems,
  };
  // A file beyond the limit would weigh on the repository; a shipped catalog is changed in a copy of the package.
  const elsewhere = ['yaml/too-large', 'yaml/more-problems', 'catalog/shipped-changed'];
  const missing = Object.keys(tables).filter((code) => !elsewhere.includes(code) && !codes.includes(code));
  expect(missing).toEqual([]);
});
