import { exists, readText } from '../disk.ts';
import type { Mapping } from '../model/mapping.ts';
import { InputError } from '../problems/problem.ts';

/** The decisions made so far; none when the file is not there yet. */
export async function readMapping(file: string): Promise<Mapping> {
  if (!(await exists(file))) return { rules: [], file };
  const { loadMapping } = await import('../load/mapping.ts');
  const { mapping, problems } = loadMapping(await readText(file), file);
  if (mapping === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new InputError(problems);
  return mapping;
}
