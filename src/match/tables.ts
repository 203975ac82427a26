import type { Requirement } from '../model/requirement.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { collectNames, type Names } from './names.ts';
import { tablePhrases } from './phrases.ts';
import type { PrintedTable } from './printed.ts';
import { tableRelated } from './related.ts';
import { traitsOf } from './traits.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { RequirementTraits } from './weigh.ts';

/** What is known of a catalog before any title is read, whoever is bound by it; plain data, so that it can be made at build time. */
export interface MatcherTables extends PrintedTable {
  readonly names: Names;
  readonly lexicon: Lexicon;
  readonly traits: readonly RequirementTraits[];
}

export function compileTables(requirements: readonly Requirement[], vocabulary: Vocabulary): MatcherTables {
  const phrases = tablePhrases(requirements, vocabulary);
  const texts = phrases.phrases.map(({ text }) => text);
  const printed = texts.join('\n');
  const traits = traitsOf(requirements, vocabulary);
  // Where kinds of act decide, keywords distinguish items.
  const abbreviations =
    traits[0]?.isCutByAct === true
      ? []
      : abbreviationsOf(texts, [...vocabulary.replaced, ...vocabulary.related.flat()]);
  return {
    names: collectNames(requirements),
    lexicon: compileLexicon(requirements, vocabulary),
    traits,
    phrases,
    related: tableRelated(vocabulary, (concept) => printed.includes(concept), abbreviations),
  };
}
