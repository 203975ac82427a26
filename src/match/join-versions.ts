import type { Mapping } from '../model/mapping.ts';
import type { Match, MatchResult, PossibleAnswer, Suggestion } from '../model/match.ts';
import type { RequiredElement, Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';

/**
 * The versions of one item seen as one: an entry that answers the item answers every version of it, and its dates decide later
 * which one applies. Two versions left to themselves would rival each other for every title.
 */
export interface JoinedRequirements {
  /** One requirement for each item, counted from 0. */
  readonly requirements: readonly Requirement[];
  /** Decisions on the code of an older version hold for the item. */
  codeOf(code: string): string;
  /** A result about the joined requirements, repeated for every version. */
  expand(result: MatchResult): MatchResult;
  expandSuggestion(suggestion: Suggestion): Suggestion;
}

/** True when two requirements never bind on one day. */
function areApart(one: Requirement, other: Requirement): boolean {
  const endsBefore = ({ validUntil }: Requirement, { validFrom }: Requirement) =>
    validUntil !== undefined && validFrom !== undefined && validUntil < validFrom;
  return endsBefore(one, other) || endsBefore(other, one);
}

/** Versions bear one code, or one name where the item was renumbered; they follow each other. In order of the first. */
function groupVersions(requirements: readonly Requirement[]): readonly (readonly Requirement[])[] {
  const groups: Requirement[][] = [];
  const byKey = new Map<string, Requirement[][]>();
  for (const requirement of requirements) {
    const keys = [`code ${requirement.code}`, `name ${normalise(requirement.name)}`];
    const known = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((group) => group.every((other) => areApart(requirement, other)));
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(requirement);
    for (const key of keys) {
      const before = byKey.get(key) ?? [];
      if (!before.includes(group)) byKey.set(key, [...before, group]);
    }
  }
  return groups;
}

/** All that the versions are called and contain, under the last one's name and code. */
function joinGroup(group: readonly Requirement[], index: number): Requirement {
  const ordered = [...group].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  const latest = ordered.at(-1)!;
  const union = (values: (requirement: Requirement) => readonly string[]) => [
    ...new Set(ordered.toReversed().flatMap(values)),
  ];
  const elements = new Map<string, RequiredElement>();
  for (const element of ordered.toReversed().flatMap((one) => one.elements))
    if (!elements.has(element.id)) elements.set(element.id, { ...element, index: elements.size });
  const names = union(({ name }) => [name]).filter((name) => name !== latest.name);
  return {
    ...latest,
    index,
    elements: [...elements.values()],
    match: {
      aliases: [...names, ...union(({ match }) => match.aliases)],
      keywords: union(({ match }) => match.keywords),
      not: union(({ match }) => match.not),
      columns: union(({ match }) => match.columns),
      genres: [...new Set(ordered.flatMap(({ match }) => match.genres ?? []))],
    },
  };
}

/** Undefined when no requirement has a second version: the usual case, which must cost nothing. */
export function joinVersions(requirements: readonly Requirement[]): JoinedRequirements | undefined {
  // A version follows another where that one has ended.
  if (requirements.every(({ validUntil }) => validUntil === undefined)) return undefined;
  const groups = groupVersions(requirements);
  if (groups.length === requirements.length) return undefined;
  const joined = groups.map(joinGroup);
  const codes = new Map(groups.flatMap((group, at) => group.map(({ code }) => [code, joined[at]!.code])));

  function versionsOf(match: Match): readonly Match[] {
    const whole = joined[match.requirement]!;
    const ids = new Set(match.elements.map((at) => whole.elements[at]!.id));
    const possibleIds = new Set(match.possible?.map((at) => whole.elements[at]!.id));
    return groups[match.requirement]!.flatMap((version): readonly Match[] => {
      const elements = version.elements.filter(({ id }) => ids.has(id)).map(({ index }) => index);
      // What only another version has is no entry of this one.
      if (match.elements.length > 0 && elements.length === 0) return [];
      const possible = version.elements.filter(({ id }) => possibleIds.has(id)).map(({ index }) => index);
      const { possible: _, ...told } = match;
      return [
        {
          ...told,
          requirement: version.index,
          elements,
          ...(possible.length === 0 ? {} : { possible }),
        },
      ];
    });
  }

  function possibleVersions({ requirement, elements }: PossibleAnswer): readonly PossibleAnswer[] {
    const whole = joined[requirement]!;
    const ids = new Set(elements.map((at) => whole.elements[at]!.id));
    return groups[requirement]!.map((version) => ({
      requirement: version.index,
      elements: version.elements.filter(({ id }) => ids.has(id)).map(({ index }) => index),
    }));
  }

  const expandSuggestion = (suggestion: Suggestion): Suggestion => ({
    ...suggestion,
    requirement: groups[suggestion.requirement]!.at(-1)!.index,
  });

  return {
    requirements: joined,
    codeOf: (code) => codes.get(code) ?? code,
    expandSuggestion,
    expand(result) {
      if (result.kind === 'category') return result;
      const { possible } = result;
      const told = possible === undefined ? {} : { possible: possible.flatMap(possibleVersions) };
      if (result.kind === 'none')
        return { ...result, ...told, suggestions: result.suggestions.map(expandSuggestion) };
      const { matches, runnerUp } = result;
      return {
        ...result,
        ...told,
        matches: matches.flatMap(versionsOf),
        ...(runnerUp === undefined ? {} : { runnerUp: expandSuggestion(runnerUp) }),
      };
    },
  };
}

/** The mapping with the codes of older versions replaced; the same number of rules in the same order. */
export function joinMapping(mapping: Mapping | undefined, joined: JoinedRequirements): Mapping | undefined {
  if (mapping === undefined) return undefined;
  return {
    ...mapping,
    rules: mapping.rules.map((rule) => {
      const { answer } = rule;
      return answer.kind === 'item'
        ? { ...rule, answer: { ...answer, item: joined.codeOf(answer.item) } }
        : rule;
    }),
  };
}
