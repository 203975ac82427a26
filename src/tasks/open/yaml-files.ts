import { MAX_YAML_MEBIBYTES } from '../../catalog/load/document-schema.ts';
import { shippedCatalogIds } from '../../catalog/load/shipped-catalogs.ts';
import { textOfBytes } from '../../readers/csv/detect-encoding.ts';
import { sha256Of } from '../../text/hash.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { usageProblem } from '../../words/problems/usage.ts';
import type { Host } from './host.ts';

/** A file to validate. `isNamed`: it was asked for by name or glob, not found in a folder. */
export interface FoundFile {
  readonly file: string;
  readonly isNamed: boolean;
  /** The id of a shipped catalog instead of a file. */
  readonly isShipped: boolean;
}

/** What the arguments mean: shipped ids, files, folders with all YAML below them, globs; without any, the shipped catalogs. */
export async function findYamlFiles(patterns: readonly string[], host: Host): Promise<readonly FoundFile[]> {
  const named = patterns.length === 0 ? shippedCatalogIds : patterns;
  const files = new Map<string, FoundFile>();
  const add = (file: string, isNamed: boolean, isShipped = false) => {
    if (!files.has(file)) files.set(file, { file, isNamed, isShipped });
  };
  for (const pattern of named) {
    if (shippedCatalogIds.includes(pattern)) add(pattern, true, true);
    else if (await host.isFolder(pattern)) {
      for (const file of await host.findFiles(['**/*.{yaml,yml}'], pattern)) add(file, false);
    } else if (/[*?{[]/u.test(pattern)) {
      const found = await host.findFiles([pattern]);
      if (found.length === 0)
        throw new InputError([usageProblem('file/no-match', { file: pattern }, { pattern })]);
      for (const file of found) add(file, true);
    } else add(pattern, true);
  }
  return [...files.values()];
}

/** The text of a YAML file in any encoding that lists come in; one that is far too large is refused before it is read. */
export async function readYamlText(file: string, host: Host): Promise<string> {
  const source = await host.openFile(file);
  try {
    const megabytes = Math.ceil(source.size / 1024 ** 2);
    if (megabytes > MAX_YAML_MEBIBYTES) {
      const { problem } = await import('../../words/problems/index.ts');
      const facts = { megabytes, limit: MAX_YAML_MEBIBYTES };
      throw new InputError([problem('yaml/too-large', { file }, facts)]);
    }
    return await textOfBytes(await source.readAt(0, source.size));
  } finally {
    await source.close();
  }
}

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
