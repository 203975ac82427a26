import { sha256Of } from '../../text/hash.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { Host } from './host.ts';
import { readYamlText } from './read-yaml.ts';

/**
 * What to say when files of shipped catalogs are no longer what was compiled: nothing when all are. `hashes`: SHA-256 by id.
 * A file that is not there cannot have been changed.
 */
export async function tellChangedSources(
  hashes: Readonly<Record<string, string>>,
  host: Host,
): Promise<readonly Problem[]> {
  const told: Problem[] = [];
  for (const [id, sha256] of Object.entries(hashes)) {
    const file = host.shippedFile(id);
    if (file === undefined || !(await host.exists(file))) continue;
    if (sha256Of(await readYamlText(file, host)) === sha256) continue;
    const { problem } = await import('../../words/problems/index.ts');
    told.push(problem('catalog/shipped-changed', { file }, { id }));
  }
  return told;
}
