import type { Claims } from '../../model/claims.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { Host } from './host.ts';

/** Reads a claims file; throws all that is wrong with it. */
export async function findClaims(file: string, host: Host): Promise<Claims> {
  const { loadClaims } = await import('../../catalog/load/claims.ts');
  const { claims, problems } = loadClaims(await host.readText(file), file);
  if (claims === undefined) throw new InputError(problems);
  return claims;
}
