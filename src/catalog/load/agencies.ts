import * as schema from '../../generated/validators/agencies.js';
import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, readDocument } from './document.ts';

/** An agency as it is written. */
interface AgencyDocument {
  readonly agency?: string;
  readonly lists: readonly string[];
  readonly profile?: string;
  readonly declarations?: string;
  readonly mapping?: string;
  readonly calendars?: readonly string[];
}

/** One agency of a run over several; files are relative to the file that names them. */
export interface AgencyEntry extends AgencyDocument {
  readonly place: Place;
}

/** Reads the agencies of a run, all problems at once; `agencies` is absent when there is any. */
export function loadAgencies(
  text: string,
  file: string,
): { readonly agencies?: readonly AgencyEntry[]; readonly problems: readonly Problem[] } {
  const source = readDocument<{ readonly agencies: readonly AgencyDocument[] }>(schema, text, file);
  const { document, placeOf } = source;
  const problems = [...source.problems];
  if (document === undefined || problems.length > 0) return { problems };
  const agencies = document.agencies.map((entry, index) => ({
    ...entry,
    place: placeOf(`/agencies/${index}${entry.agency === undefined ? '' : '/agency'}`),
  }));
  for (const { agency, profile, place } of agencies) {
    if (agency === undefined && profile === undefined) problems.push(problem('agencies/no-name', place, {}));
  }
  return problems.length > 0 ? { problems: problems.sort(byPlace) } : { agencies, problems };
}
