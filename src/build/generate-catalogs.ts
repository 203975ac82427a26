import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { packCatalog } from '../catalog/load/packed-catalog.ts';
import { itemsOf } from '../model/catalog.ts';
import { formatProblem } from '../words/problems/problem.ts';

const catalogFolder = new URL('../../catalogs/', import.meta.url);

/** Ids of the catalogs that are shipped: the file names under catalogs/, in the order of the alphabet. */
async function catalogIds(): Promise<readonly string[]> {
  const names = await readdir(catalogFolder);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

async function catalogText(id: string): Promise<{ text: string; file: string } | undefined> {
  if (!(await catalogIds()).includes(id)) return undefined;
  return { text: await readFile(new URL(`${id}.yaml`, catalogFolder), 'utf8'), file: `catalogs/${id}.yaml` };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A string literal that holds JSON: parsing a string is faster than running an object literal of its size. */
function parsedAtLoad(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/**
 * Resolves each shipped catalog once: a check then loads JSON in a millisecond instead of YAML in a hundred. The YAML itself
 * is kept beside it for editions that extend a shipped catalog.
 */
export async function generateCatalogs(folder: URL): Promise<void> {
  // The loader needs the validators that an earlier step has only just written.
  const { loadCatalog } = await import('../catalog/load/catalog.ts');
  const target = new URL('catalogs/', folder);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const ids = await catalogIds();
  for (const id of ids) {
    const source = await catalogText(id);
    if (source === undefined) continue;
    // What the verdict rests on: this file and every shipped catalog that it extends.
    const hashes: Record<string, string> = { [id]: sha256Of(source.text) };
    const { catalog, problems } = await loadCatalog(source.text, source.file, async (parent) => {
      const found = await catalogText(parent);
      if (found !== undefined) hashes[parent] = sha256Of(found.text);
      return found;
    });
    if (catalog === undefined) {
      throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
    }
    await writeFile(
      new URL(`${id}.ts`, target),
      [
        "import type { PackedCatalog } from '../../catalog/load/packed-catalog.ts';",
        "import type { Problem } from '../../words/problems/problem.ts';",
        '',
        `export const sha256 = '${hashes[id]}';`,
        `export const packed: PackedCatalog = ${parsedAtLoad(packCatalog(catalog))};`,
        `export const problems: readonly Problem[] = ${parsedAtLoad(problems)};`,
        '',
      ].join('\n'),
    );
    const items = [...itemsOf(catalog.categories)].length;
    await writeFile(
      new URL(`${id}.verdict.ts`, target),
      [
        "import type { Problem } from '../../words/problems/problem.ts';",
        '',
        `export const hashes: Readonly<Record<string, string>> = ${JSON.stringify(hashes)};`,
        `export const items = ${items};`,
        `export const problems: readonly Problem[] = ${parsedAtLoad(problems)};`,
        '',
      ].join('\n'),
    );
    await writeFile(
      new URL(`${id}.source.ts`, target),
      `export const text = ${JSON.stringify(source.text)};\n`,
    );
  }
  const lines = ids.map(
    (id) =>
      `  '${id}': { load: () => import('./catalogs/${id}.ts'), loadSource: () => import('./catalogs/${id}.source.ts'), loadVerdict: () => import('./catalogs/${id}.verdict.ts') },\n`,
  );
  await writeFile(
    new URL('shipped-catalogs.ts', folder),
    `export const shipped = {\n${lines.join('')}} as const;\n`,
  );
}
