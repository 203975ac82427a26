import type { Clue, Match, MatchResult, PossibleAnswer, Suggestion } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { coveredElements } from './covered-elements.ts';
import { elementsAnswered, elementsPossible, rolesSaid, withRoles } from './elements.ts';
import type { Evidence } from './evidence.ts';
import { seriesElements } from './first-reports.ts';
import type { JudgedTitle } from './judge.ts';
import { itemsOfNamedHeading } from './named-heading.ts';
import type { ColumnReading } from './read-column.ts';
import type { Candidate, RequirementTraits } from './weigh.ts';
import type { Act } from './words/acts.ts';

/** Candidates kept with an entry that was not matched. */
const SUGGESTIONS = 3;

/** 0-1 from the open scale of weighing. */
function scoreOf({ total }: Candidate): number {
  return Math.max(0, Math.min(0.74, total / 12));
}

export function suggestionOf(candidate: Candidate): Suggestion {
  return { requirement: candidate.requirement, score: scoreOf(candidate), clues: candidate.clues };
}

/** Ways in which a title names an item outright. */
const NAMING: ReadonlySet<Candidate['best']['kind']> = new Set(['name', 'alias']);

function formClues(evidence: Evidence): readonly Clue[] {
  return evidence.forms
    .filter(({ weight }) => weight >= 2)
    .slice(-2)
    .map(({ text }) => ({ kind: 'form-word', text }));
}

function doubts({ doubts: found }: Evidence): readonly Clue[] {
  return found
    .map(
      ({ kind, text }): Clue => ({
        kind: kind === 'news' || kind === 'work' ? 'news-verb' : 'not-word',
        text,
      }),
    )
    .slice(0, 3);
}

function distinct(clues: readonly Clue[]): readonly Clue[] {
  const seen = new Set<string>();
  return clues.filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A match of one requirement found by the words of a title, with the elements that its form words name. */
export function matchByWords(
  requirement: Requirement,
  traits: RequirementTraits,
  { evidence, verdict }: JudgedTitle,
  facts: Pick<Match, 'how' | 'confidence'> & { readonly clues?: readonly Clue[] },
): Match {
  const candidate = verdict.candidates.find((one) => one.requirement === requirement.index);
  const told = elementsAnswered(requirement, traits, evidence, candidate?.best.isWhole ?? false);
  const elements = told.length > 0 ? told : seriesElements(requirement, evidence);
  const possible = elementsPossible(requirement, evidence, elements);
  return {
    requirement: requirement.index,
    elements,
    ...(possible.length === 0 ? {} : { possible }),
    how: facts.how,
    confidence: facts.confidence,
    clues: distinct([...(facts.clues ?? []), ...(candidate?.clues ?? []), ...formClues(evidence)]),
    against: distinct([...(candidate?.against ?? []), ...doubts(evidence)]),
    ...(evidence.nothing.some((text) => text !== '情况说明') ? { nothingHappened: true as const } : {}),
  };
}

/** The category whose kind of act a title names. */
function categoryOf(act: Act, requirements: readonly Requirement[], traits: readonly RequirementTraits[]) {
  const members = requirements.filter((_, index) => traits[index]!.act === act);
  return { members, code: members[0]?.categories[0]?.code };
}

function unmatched(
  judged: JudgedTitle,
  reason: Extract<MatchResult, { kind: 'none' }>['reason'],
  clues: readonly Clue[],
): Extract<MatchResult, { kind: 'none' }> {
  const suggestions = judged.verdict.candidates.slice(0, SUGGESTIONS).map(suggestionOf);
  return { kind: 'none', reason, clues, suggestions };
}

/** What the title may answer besides: absence of these is not proved. */
function possibleAnswers(
  candidates: readonly Candidate[],
  evidence: Evidence,
  requirements: readonly Requirement[],
  traits: readonly RequirementTraits[],
): { readonly possible?: readonly PossibleAnswer[] } {
  if (candidates.length === 0) return {};
  const roles = rolesSaid(evidence);
  const possible = candidates.map(({ requirement, best }): PossibleAnswer => {
    const { elements } = requirements[requirement]!;
    const told = elementsAnswered(requirements[requirement]!, traits[requirement]!, evidence, best.isWhole);
    // Where the item is in doubt, words of its matter distinguish no element: only the kind of publication does.
    const ofKind = withRoles(elements, roles);
    return { requirement, elements: told.every((index) => ofKind.includes(index)) ? told : [] };
  });
  return { possible };
}

function answerCategory(
  act: Act,
  judged: JudgedTitle,
  facts: { readonly how: Match['how']; readonly confidence: number; readonly clues: readonly Clue[] },
  requirements: readonly Requirement[],
  traits: readonly RequirementTraits[],
): MatchResult {
  const { members, code } = categoryOf(act, requirements, traits);
  if (code === undefined) return unmatched(judged, 'unrecognised', facts.clues);
  // With candidates in sight the entry is about one of them: it proves nothing for the whole category.
  const isBatch = judged.verdict.candidates.every(({ fit }) => fit < 1);
  return {
    kind: 'category',
    category: code,
    elements: isBatch ? coveredElements(members, judged.evidence, facts.how) : [],
    nothingHappened: judged.evidence.nothing.length > 0,
    ...facts,
    clues: distinct([...facts.clues, ...formClues(judged.evidence)]),
  };
}

const chosenOf = (verdict: JudgedTitle['verdict']): readonly Candidate[] =>
  verdict.kind === 'item' ? verdict.chosen.map(({ candidate }) => candidate) : [];

function answerByColumn(
  column: ColumnReading,
  judged: JudgedTitle,
  requirements: readonly Requirement[],
  traits: readonly RequirementTraits[],
): MatchResult | undefined {
  const { verdict } = judged;
  const clue: Clue = { kind: 'column', text: column.text };
  const isBarred =
    verdict.kind === 'none' && (verdict.reason === 'news' || verdict.reason === 'other-business');
  if (isBarred && column.holdsAnything !== true) return undefined;
  if (column.requirements.length > 0) {
    const named =
      verdict.kind === 'item'
        ? verdict.chosen.map(({ candidate }) => candidate).find(({ best }) => NAMING.has(best.kind))
        : undefined;
    if (
      named !== undefined &&
      column.holdsAnything !== true &&
      !column.requirements.includes(named.requirement)
    ) {
      // Column and title name different items: neither is proved, and neither is missing.
      const possible = [named.requirement, ...column.requirements].map((requirement) => ({
        requirement,
        elements: [],
      }));
      return { ...unmatched(judged, 'ambiguous', [clue, ...named.clues]), possible };
    }
    const byColumn = column.requirements.map((index) =>
      matchByWords(requirements[index]!, traits[index]!, judged, {
        how: 'column',
        confidence: 0.9,
        clues: [clue],
      }),
    );
    // 政策解读 says of what kind its pages are, 专家谈 whose: the title is heard beside a column of a kind.
    const isOfKind = column.requirements.every((index) => traits[index]!.genres.length > 0);
    const categories = new Set(column.requirements.map((index) => traits[index]!.category));
    const told =
      verdict.kind !== 'item' || !isOfKind
        ? []
        : verdict.chosen.filter(
            ({ candidate: { requirement, genre } }) =>
              genre === undefined && categories.has(traits[requirement]!.category),
          );
    const byTitle = told
      .filter(({ candidate }) => !column.requirements.includes(candidate.requirement))
      .map(({ candidate: { requirement }, confidence }) =>
        matchByWords(requirements[requirement]!, traits[requirement]!, judged, { how: 'title', confidence }),
      );
    const matches = [...byColumn, ...byTitle];
    // What the words of the title say besides is not missing.
    const others = verdict.kind === 'category' ? [] : [...verdict.possible, ...chosenOf(verdict)];
    const besides = others.filter((one) =>
      matches.every(({ requirement }) => requirement !== one.requirement),
    );
    return { kind: 'item', matches, ...possibleAnswers(besides, judged.evidence, requirements, traits) };
  }
  if (column.act === undefined || verdict.kind !== 'none') return undefined;
  return answerCategory(
    column.act,
    judged,
    { how: 'column', confidence: 0.8, clues: [clue] },
    requirements,
    traits,
  );
}

/** Turns what a title and its column say into the answer. The same words and the same column give the same answer. */
export function answerTitle(
  judged: JudgedTitle,
  column: ColumnReading,
  requirements: readonly Requirement[],
  traits: readonly RequirementTraits[],
): MatchResult {
  const { verdict, evidence } = judged;
  const byColumn = answerByColumn(column, judged, requirements, traits);
  if (byColumn !== undefined) return byColumn;
  if (column.isNews && !evidence.forms.some(({ weight, atEnd }) => weight >= 3 && atEnd)) {
    return unmatched(judged, 'news', [{ kind: 'column', text: column.text }]);
  }
  if (verdict.kind === 'none') {
    const underHeading = itemsOfNamedHeading(evidence, traits);
    if (underHeading.length > 0) {
      const possible = underHeading.map((requirement) => ({ requirement, elements: [] }));
      return { ...unmatched(judged, 'ambiguous', []), possible };
    }
    const possible = possibleAnswers(verdict.possible, evidence, requirements, traits);
    return { ...unmatched(judged, verdict.reason, verdict.clues), ...possible };
  }
  if (verdict.kind === 'category') {
    const facts = { how: 'title' as const, confidence: verdict.confidence, clues: verdict.clues };
    return answerCategory(verdict.act, judged, facts, requirements, traits);
  }
  const matches = verdict.chosen.map(({ candidate: { requirement }, confidence }) =>
    matchByWords(requirements[requirement]!, traits[requirement]!, judged, { how: 'title', confidence }),
  );
  const chosen = new Set(matches.map(({ requirement }) => requirement));
  const second = verdict.candidates.find(({ requirement }) => !chosen.has(requirement));
  return {
    kind: 'item',
    matches,
    ...(second === undefined ? {} : { runnerUp: suggestionOf(second) }),
    ...possibleAnswers(verdict.possible, evidence, requirements, traits),
  };
}
