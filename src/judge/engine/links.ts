import type { MatchResult } from '../../model/match.ts';
import type { Entry } from '../../model/publication.ts';
import type { Requirement } from '../../model/requirement.ts';
import { isDraft } from '../facts/publication-status.ts';
import { seenEntry } from '../facts/seen-entry.ts';
import { isUnpublished } from '../facts/timing.ts';
import type { Link, LinkedEntry } from '../rules/rule.ts';
import { carriedOut, isDocument, linkEntries, type NamedEntry, namesOf } from './link-names.ts';

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

interface ListedEntry extends NamedEntry {
  /** Its own title is that of a document, not of what explains or prepares one. */
  readonly isDocument: boolean;
}

const nameEntry = (entry: Entry): ListedEntry => ({
  ...seenEntry(entry),
  isDocument: !isDraft(entry) && isDocument(entry),
  publisher: entry.publisher,
  publishedOn: isDraft(entry) ? undefined : entry.publishedOn,
  formedOn: entry.formedOn,
  isUnpublished: isUnpublished(entry),
  ...namesOf(entry),
});

/** What was recognised as nothing, and may be a document of the agency all the same; news and what is another body's is none. */
const mayBeOurs: ReadonlySet<string> = new Set(['unrecognised', 'ambiguous']);

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
  const kept = new Map<number, ListedEntry[]>();
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

  /** Documents of the list by their names, whatever item they answer, or none. */
  const documents = new Map<string, NamedEntry[]>();

  function keep(requirement: number, element: number, entry: Entry): void {
    kept.get(keyOf(requirement, element))?.push(nameEntry(entry));
  }

  function keepDocument(entry: Entry): void {
    if (isDraft(entry) || !isDocument(entry)) return;
    const document = nameEntry(entry);
    for (const name of document.ownNames) {
      const known = documents.get(name);
      if (known === undefined) documents.set(name, [document]);
      else known.push(document);
    }
  }

  /**
   * The documents that followers name to the letter and that were not taken for what the element is linked to: they answer another
   * item, or none, or were taken for what explains them.
   */
  function namedBy(followers: readonly ListedEntry[], known: readonly NamedEntry[]): readonly NamedEntry[] {
    const places = new Set(known.map(({ ordinal }) => ordinal));
    const named = followers
      .filter((follower) => !follower.isDocument)
      .flatMap(({ mentions }) => mentions.flatMap((name) => documents.get(name) ?? []));
    return [...new Set(named)].filter(({ ordinal }) => !places.has(ordinal));
  }

  return {
    take(entry, result) {
      if (kept.size === 0) return;
      if (result.kind !== 'none' || mayBeOurs.has(result.reason)) keepDocument(entry);
      if (result.kind !== 'item') return;
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
      const matched = kept.get(leader) ?? [];
      const explaining = kept.get(follower) ?? [];
      const named = [
        ...new Set([...namedBy(explaining, matched), ...carriedOut(explaining, (one) => one.isDocument)]),
      ];
      const borrowed = new Set(named.map(({ ordinal }) => ordinal));
      const followers = explaining.filter(({ ordinal }) => !borrowed.has(ordinal));
      const { links, loose } = linkEntries(firstPublications([...matched, ...named]), followers);
      return {
        links: links.map((link) =>
          borrowed.has(link.leader.ordinal) ? { ...link, isBorrowed: true } : link,
        ),
        loose,
      };
    },
  };
}
