import type { MatchResult } from '../../model/match.ts';
import type { Entry } from '../../model/publication.ts';
import type { Requirement } from '../../model/requirement.ts';
import { isDraft } from '../facts/publication-status.ts';
import { seenEntry } from '../facts/seen-entry.ts';
import { isUnpublished } from '../facts/timing.ts';
import type { Link, LinkedEntry } from '../rules/rule.ts';
import { linkEntries, type NamedEntry, namesOf } from './link-names.ts';

/** Which entries explain, follow or precede which; only entries of elements that are linked are kept. */
export interface LinkIndex {
  take(entry: Entry, result: MatchResult): void;
  linksOf(
    requirement: number,
    element: number,
  ): {
    readonly links: readonly Link[];
    readonly loose: readonly LinkedEntry[];
  };
}

const keyOf = (requirement: number, element: number) => requirement * 1000 + element;

/** The element that `linkedTo` names: in the same item, or as `code/element` in another of the same catalog. */
function leaderKey(
  requirement: Requirement,
  linkedTo: string,
  requirements: readonly Requirement[],
): number | undefined {
  const own = requirement.elements.find(({ id }) => id === linkedTo);
  if (own !== undefined) return keyOf(requirement.index, own.index);
  const slash = linkedTo.lastIndexOf('/');
  if (slash < 0) return undefined;
  const other = requirements.find(
    ({ code, catalog }) => code === linkedTo.slice(0, slash) && catalog === requirement.catalog,
  );
  const element = other?.elements.find(({ id }) => id === linkedTo.slice(slash + 1));
  return other === undefined || element === undefined ? undefined : keyOf(other.index, element.index);
}

/** A document that is published again owes nothing again: its first publication counts. */
function firstPublications(documents: readonly NamedEntry[]): readonly NamedEntry[] {
  const firsts = new Map<string, NamedEntry>();
  for (const document of documents) {
    const { title, ownNames, formedOn, publishedOn, publisher = '' } = document;
    const names = ownNames.join('\u0000');
    const day = formedOn ?? (ownNames.length > 1 ? '' : (publishedOn ?? ''));
    const key = [title.replace(/\s+/gu, ''), names, publisher, day].join('\u0001');
    const known = firsts.get(key);
    const isEarlier = (publishedOn ?? Infinity) < (known?.publishedOn ?? Infinity);
    if (known === undefined || isEarlier) firsts.set(key, document);
  }
  return [...firsts.values()];
}

export function startLinks(requirements: readonly Requirement[]): LinkIndex {
  const leaders = new Map<number, number>();
  const kept = new Map<number, NamedEntry[]>();
  for (const requirement of requirements) {
    for (const element of requirement.elements) {
      if (element.linkedTo === undefined) continue;
      const leader = leaderKey(requirement, element.linkedTo, requirements);
      if (leader === undefined) continue;
      const follower = keyOf(requirement.index, element.index);
      leaders.set(follower, leader);
      kept.set(follower, kept.get(follower) ?? []);
      kept.set(leader, kept.get(leader) ?? []);
    }
  }

  function keep(requirement: number, element: number, entry: Entry): void {
    kept.get(keyOf(requirement, element))?.push({
      ...seenEntry(entry),
      publisher: entry.publisher,
      publishedOn: isDraft(entry) ? undefined : entry.publishedOn,
      formedOn: entry.formedOn,
      isUnpublished: isUnpublished(entry),
      ...namesOf(entry),
    });
  }

  return {
    take(entry, result) {
      if (kept.size === 0 || result.kind !== 'item') return;
      for (const { requirement, elements } of result.matches) {
        for (const element of elements) keep(requirement, element, entry);
        if (elements.length === 0 && requirements[requirement]?.elements.length === 1)
          keep(requirement, 0, entry);
      }
    },
    linksOf(requirement, element) {
      const follower = keyOf(requirement, element);
      const leader = leaders.get(follower);
      if (leader === undefined) return { links: [], loose: [] };
      return linkEntries(firstPublications(kept.get(leader) ?? []), kept.get(follower) ?? []);
    },
  };
}
