import { fileURLToPath } from 'node:url';
import { exists } from '../../host/disk.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { readYamlText } from './read-yaml.ts';
import { sha256Of } from './validation-cache.ts';

/** The package's folder of catalogs, seen from this file and from the bundle in dist/. */
const folder = new URL(
  import.meta.url.endsWith('.ts') ? '../../../catalogs/' : '../catalogs/',
  import.meta.url,
);

/** The YAML file of a shipped catalog, as it stands in the installed package. */
export function shippedFile(id: string): string {
  return fileURLToPath(new URL(`${id}.yaml`, folder));
}

/**
 * What to say when files of shipped catalogs are no longer what was compiled: nothing when all are. `hashes`: SHA-256 by id.
 * A file that is not there cannot have been changed.
 */
export async function tellChangedSources(
  hashes: Readonly<Record<string, string>>,
): Promise<readonly Problem[]> {
  const told: Problem[] = [];
  for (const [id, sha256] of Object.entries(hashes)) {
    const file = shippedFile(id);
    if (!(await exists(file)) || sha256Of(await readYamlText(file)) === sha256) continue;
    const { problem } = await import('../../words/problems/index.ts');
    told.push(problem('catalog/shipped-changed', { file }, { id }));
  }
  return told;
}
