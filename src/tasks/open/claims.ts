import { readText } from '../../host/disk.ts';
import type { Claims } from '../../model/claims.ts';
import { InputError } from '../../words/problems/problem.ts';

/** Reads a claims file; throws all that is wrong with it. */
export async function findClaims(file: string): Promise<Claims> {
  const { loadClaims } = await import('../../catalog/load/claims.ts');
  const { claims, problems } = loadClaims(await readText(file), file);
  if (claims === undefined) throw new InputError(problems);
  return claims;
}
