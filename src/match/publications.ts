import type { Match, MatchResult } from '../model/match.ts';
import type { RequiredElement, Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import type { MatchInput } from './matcher.ts';
import { compileVocabulary } from './vocabulary.ts';

/** One of several contents that a title may be about, with its words. */
export interface Member {
  readonly index: number;
  readonly name: string;
  readonly words: readonly string[];
  /** Pairs of characters that no other content of the same element has. */
  readonly pairs: ReadonlySet<string>;
}

/** An element that is owed content by content. */
interface Whole {
  readonly name: string;
  readonly members: readonly Member[];
}

/** The share of its own pairs that a title must have to be about a content that it does not spell out. */
const LEAST_SHARE = 0.5;

export function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function memberOf({ index, name, keywords }: RequiredElement, siblings: readonly RequiredElement[]): Member {
  const own = normalise(name);
  const others = siblings.filter((one) => one.index !== index).map((one) => normalise(one.name));
  const words = [own, ...keywords.map(normalise)].filter((word) => word !== '');
  return {
    index,
    name: own,
    words,
    pairs: new Set(pairsOf(own).filter((pair) => !others.some((other) => other.includes(pair)))),
  };
}

function wholesOf({ elements }: Requirement): readonly Whole[] {
  const groups = new Map<string, RequiredElement[]>();
  for (const element of elements) {
    if (element.publicationOf === undefined) continue;
    const { id } = element.publicationOf;
    groups.set(id, [...(groups.get(id) ?? []), element]);
  }
  return [...groups.values()].map((siblings) => ({
    name: normalise(siblings[0]?.publicationOf?.name ?? ''),
    members: siblings.map((element) => memberOf(element, siblings)),
  }));
}

/** The places of a content's words in a title. */
function placesOf(
  { words }: Member,
  title: string,
): readonly { readonly from: number; readonly to: number }[] {
  return words.flatMap((word) => {
    const from = title.indexOf(word);
    return from < 0 ? [] : [{ from, to: from + word.length }];
  });
}

/** The contents that a title spells out, and those of which it only has what is inside the words of a longer one. */
function speltBy(members: readonly Member[], title: string) {
  const spelt = members.map((member) => ({ member, places: placesOf(member, title) }));
  const isNamed = ({ member, places }: (typeof spelt)[number]) =>
    places.some(
      ({ from, to }) =>
        // 预算 inside 预算调整 is the longer one.
        !spelt.some(
          (other) =>
            other.member !== member &&
            other.places.some(
              (place) => place.from <= from && place.to >= to && place.to - place.from > to - from,
            ),
        ),
    );
  const indexesOf = (some: typeof spelt) => some.map(({ member }) => member.index);
  return {
    named: indexesOf(spelt.filter(isNamed)),
    shadowed: indexesOf(spelt.filter((one) => one.places.length > 0 && !isNamed(one))),
  };
}

/** The contents that a title is about: those that it spells out, else those whose own words it mostly has. */
export function toldBy(members: readonly Member[], title: string): readonly number[] {
  const { named } = speltBy(members, title);
  if (named.length > 0) return named;
  const shares = members.map(({ index, pairs }) => {
    const had = [...pairs].filter((pair) => title.includes(pair)).length;
    return { index, share: pairs.size === 0 ? 0 : had / pairs.size };
  });
  const best = Math.max(0, ...shares.map(({ share }) => share));
  if (best < LEAST_SHARE) return [];
  return shares.filter(({ share }) => share === best).map(({ index }) => index);
}

type Canonical = (text: string) => string;

/** The same contents in the form in which words that mean the same are equal. */
function inOneForm({ members }: Whole, canonical: Canonical): readonly Member[] {
  return members.map((member) => ({ ...member, words: member.words.map(canonical) }));
}

function narrow(
  match: Match,
  wholes: readonly Whole[],
  { title, elementName = '' }: MatchInput,
  canonical: () => Canonical,
): Match {
  const heading = normalise(elementName);
  const words = normalise(title);
  let { elements } = match;
  const isOpen = elements.length === 0;
  for (const whole of wholes) {
    const indexes = whole.members.map(({ index }) => index);
    const exact = whole.members.filter(({ name }) => name === heading);
    if (exact.length > 0) return { ...match, elements: exact.map(({ index }) => index) };
    const isNamed = heading !== '' && heading === whole.name;
    if (!isNamed && !isOpen && !indexes.every((index) => elements.includes(index))) {
      // Some of them are found by their kind: what the title spells out besides is there too, and 预算 of 预算调整 is not.
      if (!indexes.some((index) => elements.includes(index))) continue;
      const { named, shadowed } = speltBy(whole.members, words);
      const kept = elements.filter((index) => !shadowed.includes(index));
      elements = [...new Set([...kept, ...named])].sort((one, other) => one - other);
      continue;
    }
    const others = isNamed ? [] : elements.filter((index) => !indexes.includes(index));
    const told = toldBy(whole.members, words);
    // 权责清单 spells both lists out.
    const besides = () => toldBy(inOneForm(whole, canonical()), canonical()(title));
    elements = [...others, ...(told.length > 0 ? told : besides())];
  }
  return elements === match.elements ? match : { ...match, elements };
}

/**
 * Tells which of the contents that are owed one by one an entry answers. Naming the whole proves none of them: then the item is
 * clear and its element is not.
 */
export function compilePublications(
  requirements: readonly Requirement[],
): ((entry: MatchInput, result: MatchResult) => MatchResult) | undefined {
  const byRequirement = requirements.map(wholesOf);
  if (byRequirement.every((wholes) => wholes.length === 0)) return undefined;
  let known: Canonical | undefined;
  const canonical = () => {
    known ??= compileVocabulary(requirements[0]?.setting).canonical;
    return known;
  };
  return (entry, result) => {
    if (result.kind !== 'item') return result;
    const concerned = result.matches.some(({ requirement }) => (byRequirement[requirement]?.length ?? 0) > 0);
    if (!concerned) return result;
    const matches = result.matches.map((match) => {
      const wholes = byRequirement[match.requirement] ?? [];
      return wholes.length === 0 || match.how === 'mapping' ? match : narrow(match, wholes, entry, canonical);
    });
    return { ...result, matches };
  };
}
