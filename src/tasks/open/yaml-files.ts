import { shippedCatalogIds } from '../../catalog/load/shipped-catalogs.ts';
import { InputError } from '../../words/problems/problem.ts';
import { usageProblem } from '../../words/problems/usage.ts';
import type { Host } from './host.ts';

/** A file to validate. `isNamed`: it was asked for by name or glob, not found in a folder. */
export interface FoundFile {
  readonly file: string;
  readonly isNamed: boolean;
  /** The id of a shipped catalog instead of a file. */
  readonly isShipped: boolean;
}

/** What the arguments stand for: shipped ids, files, folders with all YAML below them, globs; without any, the shipped catalogs. */
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
