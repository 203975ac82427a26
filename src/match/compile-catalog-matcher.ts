import type { Mapping, MappingRule } from '../model/mapping.ts';
import type { Clue, MatchResult, Suggestion } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { answerTitle, matchByWords, suggestionOf } from './answer-title.ts';
import { compileMapping } from './apply-mapping.ts';
import { elementsOfDecision, isTableOfDecisions } from './decisions.ts';
import { describeTitle } from './describe-title.ts';
import { elementsNamed } from './elements.ts';
import { compileJudge, type JudgedTitle } from './judge.ts';
import type { Matcher, MatchInput } from './matcher.ts';
import { compileNameFinder, type Named } from './name-entry.ts';
import { type ColumnReading, compileColumnReader } from './read-column.ts';
import type { ReadyTables } from './ready-tables.ts';
import { compileSimilarity } from './similarity.ts';
import { compileTables } from './tables.ts';
import { compileVocabulary } from './vocabulary.ts';

/** Distinct answers remembered; real lists have some thousands, a hostile one must not fill the memory. */
const MOST_REMEMBERED = 30_000;

/** What decides beside the words of the title. */
type Ground = ColumnReading | Named | MappingRule;

/** Compiles requirements and reviewed mapping into a matcher. The ways are tried in order of trust; the first that answers wins. */
export function compileCatalogMatcher(
  requirements: readonly Requirement[],
  mapping?: Mapping,
  ready?: ReadyTables,
): Matcher {
  const vocabulary = compileVocabulary(requirements[0]?.setting);
  const tables = ready?.of(requirements) ?? compileTables(requirements, vocabulary);
  const { traits, names: called } = tables;
  const judge = compileJudge(requirements, vocabulary, tables);
  const names = compileNameFinder(requirements, called, judge);
  const readColumn = compileColumnReader(requirements, called.all);
  const mapped = compileMapping(mapping, requirements);
  const similar = compileSimilarity(requirements);
  let answers = new Map<Ground, Map<string, MatchResult>>();
  let remembered = 0;

  /** Works an answer out once for each ground and text. */
  function remember<One extends Ground>(
    ground: One,
    title: string,
    answer: (ground: One, judged: JudgedTitle) => MatchResult,
  ): MatchResult {
    const reading = judge.read(title);
    if (reading.ground === ground && reading.result !== undefined) return reading.result;
    const { text } = reading;
    let byText = answers.get(ground);
    let result = byText?.get(text);
    if (result === undefined) {
      result = answer(ground, judge.judge(text, 'act' in ground ? ground.act : undefined));
      if (remembered >= MOST_REMEMBERED) {
        answers = new Map();
        remembered = 0;
        byText = undefined;
      }
      if (byText === undefined) answers.set(ground, new Map([[text, result]]));
      else byText.set(text, result);
      remembered += 1;
    }
    reading.ground = ground;
    reading.result = result;
    return result;
  }

  function answerNamed(named: Named, judged: JudgedTitle): MatchResult {
    const matches = named.requirements.map((index) => {
      const match = matchByWords(requirements[index]!, traits[index]!, judged, {
        how: named.how,
        confidence: 0.99,
        clues: [named.clue],
      });
      return named.against === undefined ? match : { ...match, against: [...match.against, named.against] };
    });
    return { kind: 'item', matches };
  }

  function answerMapped({ answer, decidedBy, decidedOn }: MappingRule, judged: JudgedTitle): MatchResult {
    const clue: Clue = { kind: 'mapping', text: `${decidedBy} ${decidedOn}` };
    if (answer.kind === 'none')
      return { kind: 'none', reason: 'mapped-to-none', clues: [clue], suggestions: [] };
    const facts = { how: 'mapping' as const, confidence: 1, clues: [clue] };
    if (answer.kind === 'category') {
      const nothingHappened = judged.evidence.nothing.length > 0;
      return { kind: 'category', category: answer.category, elements: [], nothingHappened, ...facts };
    }
    const requirement = requirements.find(({ code }) => code === answer.item)!;
    const match = matchByWords(requirement, traits[requirement.index]!, judged, facts);
    if (answer.elements === undefined) return { kind: 'item', matches: [match] };
    const ids = new Set(answer.elements);
    const elements = requirement.elements
      .filter(({ id, publicationOf }) => ids.has(id) || ids.has(publicationOf?.id ?? id))
      .map(({ index }) => index);
    return { kind: 'item', matches: [{ ...match, elements }] };
  }

  function answerRead(column: ColumnReading, judged: JudgedTitle): MatchResult {
    return answerTitle(judged, column, requirements, traits);
  }

  /**
   * An element column is the list's own word and beats what the title's form words say; so do the columns of a table of decisions, whose
   * titles name the regulation that was broken.
   */
  function withElements(result: MatchResult, { elementName = '', fields }: MatchInput): MatchResult {
    if (result.kind !== 'item') return result;
    const isDecision = fields !== undefined && isTableOfDecisions(fields);
    if (elementName === '' && !isDecision) return result;
    const matches = result.matches.map((match) => {
      const requirement = requirements[match.requirement]!;
      const elements =
        elementName === '' ? elementsOfDecision(requirement) : elementsNamed(requirement, elementName);
      if (elements.length === 0) return match;
      if (elementName === '') return { ...match, elements };
      // What the list itself names leaves no room for what the title may mean besides.
      const { possible: _, ...certain } = match;
      return { ...certain, elements };
    });
    return { ...result, matches };
  }

  /** The category column (一级事项) counts where the column path says nothing. */
  function columnOf({ columnPath, categoryName }: MatchInput): ColumnReading {
    const reading = readColumn(columnPath);
    if (reading.act !== undefined || reading.requirements.length > 0) return reading;
    return categoryName === undefined || categoryName === '' ? reading : readColumn(categoryName);
  }

  function match(entry: MatchInput): MatchResult {
    const { title } = entry;
    const exact = names.exact(entry);
    if (exact !== undefined) return withElements(remember(exact, title, answerNamed), entry);
    const rule = mapped.find(entry);
    if (rule !== undefined) {
      const result = remember(rule, title, answerMapped);
      return rule.answer.kind === 'item' && rule.answer.elements === undefined
        ? withElements(result, entry)
        : result;
    }
    const named = names.byWords(entry);
    if (named !== undefined) return withElements(remember(named, title, answerNamed), entry);
    const column = columnOf(entry);
    const result = remember(column, title, answerRead);
    return withElements(result, entry);
  }

  function suggest(entry: MatchInput, count: number): readonly Suggestion[] {
    const column = columnOf(entry);
    const judged = judge.judge(judge.read(`${entry.itemName ?? ''} ${entry.title}`).text, column.act);
    const suggestions = new Map<number, Suggestion>();
    const add = (one: Suggestion) => {
      if (!suggestions.has(one.requirement)) suggestions.set(one.requirement, one);
    };
    for (const requirement of column.requirements) {
      add({ requirement, score: 0.7, clues: [{ kind: 'column', text: column.text }] });
    }
    for (const candidate of judged.verdict.candidates) add(suggestionOf(candidate));
    for (const { requirement, score, text } of similar(entry.title, count)) {
      add({ requirement, score: score / 2, clues: [{ kind: 'likeness', text }] });
    }
    return [...suggestions.values()].slice(0, count);
  }

  const describe = (title: string) => describeTitle(judge.evidenceOf(title));

  return { match, suggest, describe, estimate: judge.estimatesOf, mappingCounts: mapped.counts };
}
