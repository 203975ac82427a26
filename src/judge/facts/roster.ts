import type { Profile } from '../../model/profile.ts';
import type { Entry } from '../../model/publication.ts';
import type { Requirement } from '../../model/requirement.ts';
import { foldBody, isSameBody } from './same-body.ts';

/** Distinct publishers remembered at once. */
const MOST_PUBLISHERS = 10_000;

/** The government and its office publish for every body below them. */
const FOR_OTHERS = /政府|政务|政務|门户|門戶|办公[厅室]|辦公[廳室]/u;

/**
 * The bodies that each owe an item for themselves: as the catalog names them (which seven 七部门 are), else the profile's roster
 * under the catalog's word (各市州政府).
 */
export function rosterOf({ responsibilities }: Requirement, profile: Profile): readonly string[] {
  const { agency, aliases, bodies } = profile;
  const named = responsibilities.flatMap(({ members }) => members ?? []);
  const listed = responsibilities.flatMap(({ body }) =>
    Object.hasOwn(bodies, body) ? (bodies[body] ?? []) : [],
  );
  const roster = [...new Set(named.length > 0 ? named : listed)];
  // The list of one of them shows its own publications, and says nothing of the others.
  const own = roster.filter((member) => [agency, ...aliases].some((name) => isSameBody(name, member)));
  return own.length > 0 ? own : roster;
}

/** The members of a roster whose publication an entry is; none where neither publisher, title nor column path says it. */
export type BodyFinder = (entry: Pick<Entry, 'publisher' | 'title' | 'columnPath'>) => readonly string[];

/** What a title may call a body by: 西宁 for 西宁市, 教育 for 教育厅. */
function stemOf(name: string): string {
  const stem = name.replace(/^(?:省|市|州|县|区)(?=.{2})/u, '').replace(/(?:人民)?政府$/u, '');
  const short = stem.replace(/(?:藏族|回族|蒙古族)*(?:自治)?[市州县区厅局]$|委员会$|委$/u, '');
  return short.length >= 2 ? short : stem;
}

/** Finds the bodies of an entry: by its publisher, else by the title, else by the column path. */
export function findBodies(roster: readonly string[]): BodyFinder {
  const stems = roster.map((member) => ({ member, stem: stemOf(foldBody(member)) }));
  const byPublisher = new Map<string, readonly string[]>();

  function publishedBy(publisher: string): readonly string[] {
    let found = byPublisher.get(publisher);
    if (found === undefined) {
      found = roster.filter((member) => isSameBody(publisher, member));
      if (byPublisher.size < MOST_PUBLISHERS) byPublisher.set(publisher, found);
    }
    return found;
  }

  function namedIn(text: string | undefined): readonly string[] {
    if (text === undefined || text === '') return [];
    const folded = foldBody(text);
    return stems.filter(({ stem }) => folded.includes(stem)).map(({ member }) => member);
  }

  return ({ publisher, title, columnPath }) => {
    if (publisher !== undefined && publisher !== '') {
      const found = publishedBy(publisher);
      if (found.length > 0) return found;
      if (!FOR_OTHERS.test(publisher)) return [];
    }
    const named = namedIn(title);
    return named.length > 0 ? named : namedIn(columnPath);
  };
}
