import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as api from '../../src/index.ts';

const root = new URL('../../', import.meta.url).pathname;

function textsBelow(folder: string, extension: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return textsBelow(path, extension);
    return extension.test(entry.name) ? [readFileSync(join(root, path), 'utf8')] : [];
  });
}

test('every rule is raised by a scenario or a test of literals', () => {
  const told = [
    ...textsBelow('fixtures/scenarios', /^findings\.txt$/u),
    ...textsBelow('test/judge/rules', /\.ts$/u),
    ...textsBelow('test/judge/engine', /\.ts$/u),
  ].join('\n');
  const missing = api.rules.map(({ meta }) => meta.id).filter((id) => !told.includes(id));
  expect(missing).toEqual([]);
});

test('the names that the library exports', async () => {
  await expect(`${Object.keys(api).sort().join('\n')}\n`).toMatchFileSnapshot(
    'transcripts/exported-names.txt',
  );
});
