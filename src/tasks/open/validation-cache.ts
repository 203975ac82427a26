import { sha256Of } from '../../text/hash.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { LocatedProblem } from './excerpt.ts';
import { type Host, writeWhole } from './host.ts';

/** What a file's verdict rested on besides its own text: a parent's hash, or null where none was found. */
export interface ParentSeen {
  readonly id: string;
  readonly from: string;
  readonly sha256: string | null;
}

/** A verdict that can be used again while the same texts are behind it. */
export interface RememberedVerdict {
  readonly parents: readonly ParentSeen[];
  readonly items?: number;
  readonly problems: readonly LocatedProblem[];
}

/** The name that a text's verdict is kept under: another version of mulu may judge otherwise. */
export function cacheKey(version: string, file: string, text: string): string {
  return sha256Of(`${version}\0${file}\0${text}`);
}

function pathOf(folder: string, key: string, { paths }: Host): string {
  return paths.join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
}

/** A remembered verdict; a file that was damaged or changed counts as absent. */
export async function readRemembered(
  folder: string,
  key: string,
  host: Host,
): Promise<RememberedVerdict | undefined> {
  const file = pathOf(folder, key, host);
  try {
    if (!(await host.exists(file))) return undefined;
    const { seal, verdict } = JSON.parse(await host.readText(file)) as {
      seal?: string;
      verdict?: RememberedVerdict;
    };
    return seal === sha256Of(JSON.stringify(verdict)) ? verdict : undefined;
  } catch (error) {
    if (error instanceof InputError || error instanceof SyntaxError || error instanceof TypeError)
      return undefined;
    throw error;
  }
}

/** Keeps a verdict. A folder that cannot be written costs time and nothing else. */
export async function remember(
  folder: string,
  key: string,
  verdict: RememberedVerdict,
  host: Host,
): Promise<void> {
  const text = JSON.stringify({ seal: sha256Of(JSON.stringify(verdict)), verdict });
  try {
    await writeWhole(pathOf(folder, key, host), `${text}\n`, host);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}
