import * as schema from '../generated/validators/agencies.js';
import type { Problem } from '../problems/problem.ts';
import { readDocument } from './document.ts';

/** One agency of a run over several; files are relative to the file that names them. */
export interface AgencyEntry {
  readonly agency: string;
  readonly lists: readonly string[];
  readonly profile?: string;
  readonly exemptions?: string;
  readonly mapping?: string;
}

/** Reads the agencies of a run, all problems at once; `agencies` is absent when there is any. */
export function loadAgencies(
  text: string,
  file: string,
): { readonly agencies?: readonly AgencyEntry[]; readonly problems: readonly Problem[] } {
  const { document, problems } = readDocument<{ readonly agencies: readonly AgencyEntry[] }>(
    schema,
    text,
    file,
  );
  return document === undefined || problems.length > 0
    ? { problems }
    : { agencies: document.agencies, problems };
}
