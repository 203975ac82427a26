import type { Mapping } from '../model/mapping.ts';
import type { Match, MatchResult, PossibleAnswer, Suggestion } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { compileCatalogMatcher } from './compile-catalog-matcher.ts';
import { joinResults } from './join-results.ts';
import { joinMapping, joinVersions } from './join-versions.ts';
import type { Matcher, MatchInput } from './matcher.ts';
import { compileNamesakes } from './namesakes.ts';
import { compilePublications } from './publications.ts';
import type { ReadyTables } from './ready-tables.ts';

type TablesByCatalog = ReadonlyMap<string, ReadyTables>;

/** The requirements of one catalog, counted from 0 as its matcher counts them, and where they are in the whole. */
interface CatalogPart {
  readonly catalog: string;
  readonly matcher: Matcher;
  /** Index in all requirements by index in this catalog. */
  readonly indexes: readonly number[];
}

function partsOf(
  requirements: readonly Requirement[],
  mapping: Mapping | undefined,
  ready: TablesByCatalog,
): readonly CatalogPart[] {
  const byCatalog = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const own = byCatalog.get(requirement.catalog) ?? [];
    own.push(requirement);
    byCatalog.set(requirement.catalog, own);
  }
  return [...byCatalog].map(([catalog, own]) => ({
    catalog,
    matcher: compileVersionsMatcher(
      own.map((requirement, index) => ({ ...requirement, index })),
      mapping,
      ready.get(catalog),
    ),
    indexes: own.map(({ index }) => index),
  }));
}

/** Results are shared between entries: each is worked out once. */
function onceEach(translate: (result: MatchResult) => MatchResult): (result: MatchResult) => MatchResult {
  const known = new WeakMap<MatchResult, MatchResult>();
  return (result) => {
    let translated = known.get(result);
    if (translated === undefined) {
      translated = translate(result);
      known.set(result, translated);
    }
    return translated;
  };
}

/** The matcher of one catalog that distinguishes contents owed one by one. */
function compileTellingMatcher(
  requirements: readonly Requirement[],
  mapping: Mapping | undefined,
  ready: ReadyTables | undefined,
): Matcher {
  const matcher = compileCatalogMatcher(requirements, mapping, ready);
  const steps = [compileNamesakes(requirements), compilePublications(requirements)].filter(
    (step) => step !== undefined,
  );
  if (steps.length === 0) return matcher;
  return {
    ...matcher,
    match: (entry) => steps.reduce((result, step) => step(entry, result), matcher.match(entry)),
  };
}

/** The matcher of one catalog, in which the versions of an item are no rivals. */
function compileVersionsMatcher(
  requirements: readonly Requirement[],
  mapping: Mapping | undefined,
  ready: ReadyTables | undefined,
): Matcher {
  const joined = joinVersions(requirements);
  if (joined === undefined) return compileTellingMatcher(requirements, mapping, ready);
  const matcher = compileTellingMatcher(joined.requirements, joinMapping(mapping, joined), ready);
  const expand = onceEach(joined.expand);
  return {
    match: (entry) => expand(matcher.match(entry)),
    suggest: (entry, count) => matcher.suggest(entry, count).map(joined.expandSuggestion),
    describe: matcher.describe,
    estimate: (title) =>
      matcher.estimate(title).map((one) => {
        const { requirement } = joined.expandSuggestion({ ...one, score: one.probability, clues: [] });
        return { ...one, requirement };
      }),
    mappingCounts: () =>
      matcher.mappingCounts().map(({ rule, entries }, at) => ({ rule: mapping?.rules[at] ?? rule, entries })),
  };
}

/** A result of one catalog with the indexes of all requirements. */
function startTranslation({ catalog, indexes }: CatalogPart): (result: MatchResult) => MatchResult {
  const globally = <Part extends Match | Suggestion | PossibleAnswer>(part: Part): Part => ({
    ...part,
    requirement: indexes[part.requirement] ?? part.requirement,
  });
  function translate(result: MatchResult): MatchResult {
    if (result.kind === 'category') return { ...result, catalogs: [catalog] };
    const { possible } = result;
    const told = possible === undefined ? {} : { possible: possible.map(globally) };
    if (result.kind === 'none') return { ...result, ...told, suggestions: result.suggestions.map(globally) };
    const { matches, runnerUp } = result;
    return {
      ...result,
      ...told,
      matches: matches.map(globally),
      ...(runnerUp === undefined ? {} : { runnerUp: globally(runnerUp) }),
    };
  }
  return onceEach(translate);
}

/**
 * Compiles the matcher of a run. Each catalog is matched by itself: two editions with items of the same name are not two readings
 * of one title, an entry answers the item in both.
 */
export function compileMatcher(
  requirements: readonly Requirement[],
  mapping?: Mapping,
  ready: TablesByCatalog = new Map(),
): Matcher {
  const isSingle = requirements.every(({ catalog }) => catalog === requirements[0]?.catalog);
  if (isSingle)
    return compileVersionsMatcher(requirements, mapping, ready.get(requirements[0]?.catalog ?? ''));
  const parts = partsOf(requirements, mapping, ready).map((part) => ({
    ...part,
    translate: startTranslation(part),
  }));
  const join = joinResults();
  return {
    match: (entry: MatchInput) =>
      parts.map(({ matcher, translate }) => translate(matcher.match(entry))).reduce(join),
    suggest: (entry, count) =>
      parts
        .flatMap(({ matcher, indexes }) =>
          matcher
            .suggest(entry, count)
            .map((one) => ({ ...one, requirement: indexes[one.requirement] ?? one.requirement })),
        )
        .sort((left, right) => right.score - left.score)
        .slice(0, count),
    describe: (title) => parts[0]?.matcher.describe(title) ?? [],
    estimate: (title) =>
      parts.flatMap(({ matcher, indexes }) =>
        matcher
          .estimate(title)
          .map((one) => ({ ...one, requirement: indexes[one.requirement] ?? one.requirement })),
      ),
    mappingCounts: () => {
      const totals = new Map<Mapping['rules'][number], number>();
      for (const { rule, entries } of parts.flatMap(({ matcher }) => matcher.mappingCounts()))
        totals.set(rule, (totals.get(rule) ?? 0) + entries);
      return [...totals].map(([rule, entries]) => ({ rule, entries }));
    },
  };
}
