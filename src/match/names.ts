import type { Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import { withoutBrackets } from './lexicon.ts';

/** Requirements by what they are called, in normal form. */
export interface Names {
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byAlias: ReadonlyMap<string, readonly number[]>;
  readonly all: ReadonlyMap<string, readonly number[]>;
}

function collect(pairs: readonly (readonly [string, number])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [key, index] of pairs) {
    if (key === '') continue;
    const list = found.get(key) ?? [];
    if (!list.includes(index)) list.push(index);
    found.set(key, list);
  }
  return found;
}

/** A code as it is compared: width, case and blanks do not matter, leading zeros do. */
export function normaliseCode(code: string): string {
  return code.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}

export function collectNames(requirements: readonly Requirement[]): Names {
  const names = requirements.map(({ name, index }) => [normalise(name), index] as const);
  const aliases = requirements.flatMap(({ name, match, index }) =>
    [withoutBrackets(name), ...match.aliases].map((alias) => [normalise(alias), index] as const),
  );
  return {
    byCode: collect(requirements.map(({ code, index }) => [normaliseCode(code), index] as const)),
    byName: collect(names),
    byAlias: collect(aliases),
    all: collect([...names, ...aliases]),
  };
}

const normalNames = new WeakMap<Requirement, readonly string[]>();

function normalNamesOf(requirement: Requirement): readonly string[] {
  const known = normalNames.get(requirement);
  if (known !== undefined) return known;
  const { name, match } = requirement;
  const names = [name, withoutBrackets(name), ...match.aliases]
    .map(normalise)
    .filter(({ length }) => length >= 2);
  normalNames.set(requirement, names);
  return names;
}

/**
 * Whether a printed name and a requirement mean the same: one is in the other, or they share most pairs of characters.
 * Localities shorten names and drop brackets.
 */
export function namesAgree(printed: string, requirement: Requirement): boolean {
  const text = normalise(printed);
  if (text.length < 2) return false;
  return normalNamesOf(requirement).some(
    (name) => name.includes(text) || text.includes(name) || likeness(name, text) >= 0.6,
  );
}

function likeness(one: string, other: string): number {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < one.length; at += 1) pairs.add(one.slice(at, at + 2));
  let shared = 0;
  const seen = new Set<string>();
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    if (seen.has(pair)) continue;
    seen.add(pair);
    if (pairs.has(pair)) shared += 1;
  }
  return (2 * shared) / Math.max(1, pairs.size + seen.size);
}
