import type { Estimate } from '../model/estimate.ts';
import type { MatchResult } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Genre } from '../model/words.ts';
import { normaliseUnits } from '../text/normalise.ts';
import { unitBuffer } from '../text/units.ts';
import { advance } from './automaton.ts';
import { type DocumentKind, documentOf } from './documents.ts';
import { estimateAll, explainEstimates } from './estimate.ts';
import { collectEvidence, type Evidence } from './evidence.ts';
import { GENRE_CHARACTERS } from './genres.ts';
import type { Lexicon } from './lexicon.ts';
import { compileOwnOffice } from './own-office.ts';
import { compilePrinted } from './printed.ts';
import { NAME_CHARACTERS, readStructure, takeWorks } from './read-structure.ts';
import { compileScanner } from './scan.ts';
import { compileShortener } from './shorten.ts';
import type { MatcherTables } from './tables.ts';
import { createTitleMemory } from './title-memory.ts';
import { judgeEvidence, type TitleVerdict } from './title-verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type RequirementTraits, weighCandidates } from './weigh.ts';
import type { Act } from './words/acts.ts';

/** Least confidence of a match; below it an entry only suggests. */
const CONFIDENT = 0.75;
/** The same where it is estimated how probable a match is. */
const PROBABLE = 0.72;

/** As strong as a word that names a kind of act; weaker than one that heads the title. */
const PRIOR_WEIGHT = 4;

/** Titles are looked at so far; a longer cell is no title. */
const LONGEST_TITLE = 400;

/** What a title says, with the words that say so. */
export interface JudgedTitle {
  readonly evidence: Evidence;
  readonly verdict: TitleVerdict;
}

/** What was found in a title, and what was last made of it. */
export interface TitleReading {
  /** Equal for titles that differ in names and numbers only. */
  readonly text: string;
  /** What decided beside the words when `result` was worked out. */
  ground: unknown;
  result: MatchResult | undefined;
}

export interface TitleJudge {
  readonly traits: readonly RequirementTraits[];
  /** The same object for titles that differ in names and numbers only, while it is remembered. */
  read(title: string): TitleReading;
  judge(text: string, prior?: Act): JudgedTitle;
  /** What a title says, its names and numbers kept. */
  evidenceOf(title: string): Evidence;
  /** Why the most probable items are so; empty where kinds of act decide. */
  estimatesOf(title: string): readonly Estimate[];
}

type InnerAct = { readonly pattern: number; readonly act: Act; readonly weight: number };

/** The act words inside each pattern, found when first asked for. */
function innerActFinder({ patterns, automaton }: Lexicon): (pattern: number) => readonly InnerAct[] {
  const known = new Map<number, readonly InnerAct[]>();
  function find(pattern: number): readonly InnerAct[] {
    const found: InnerAct[] = [];
    const { text } = patterns[pattern]!;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = advance(automaton, state, automaton.classes[text.charCodeAt(at)]!);
      for (let end = automaton.firstEnd[state]!; end !== 0; end = automaton.nextEnd[end]!) {
        const inner = automaton.ends[end]!;
        if (patterns[inner]!.anchor !== 'anywhere') continue;
        for (const sense of patterns[inner]!.senses) {
          if (sense.kind === 'act') found.push({ pattern: inner, act: sense.act, weight: sense.weight });
        }
      }
    }
    return found;
  }
  return (pattern) => {
    const found = known.get(pattern) ?? find(pattern);
    known.set(pattern, found);
    return found;
  };
}

/** A column kept for one kind of act counts like a word that names it, in front of the title. */
function withPrior(evidence: Evidence, prior: Act | undefined): Evidence {
  if (prior === undefined) return evidence;
  const cue = {
    act: prior,
    weight: PRIOR_WEIGHT,
    text: '',
    at: -1,
    atEnd: false,
    pattern: -1,
    start: 0,
    stop: 0,
  };
  return { ...evidence, acts: [cue, ...evidence.acts] };
}

/** What each pattern says of an item in a catalog that is read by its objects: longer and rarer words more. */
function rarityOf({ patterns }: Lexicon, items: number): (pattern: number) => number {
  const top = Math.log(items + 1);
  const weights = patterns.map(({ text, spread }) => {
    const rarity = Math.log((items + 1) / Math.max(1, spread)) / top;
    return (0.8 + 0.3 * Math.min(text.length, 8)) * (0.3 + 0.7 * rarity);
  });
  return (pattern) => weights[pattern]!;
}

interface GenresAsked {
  readonly requirement: number;
  readonly genres: readonly Genre[];
  readonly documents: readonly DocumentKind[];
}

/** Kinds of document that replace one that no item collects: a rule is a document like others, a law among the rules. */
const NEXT_KINDS: Readonly<Record<DocumentKind, readonly DocumentKind[]>> = {
  law: ['law', 'rule', 'normative'],
  rule: ['rule', 'normative', 'law'],
  normative: ['normative'],
  interpretation: ['interpretation'],
};

/** The one item that collects documents of the title's kind, or of the next one to it; several are distinguished by their matters. */
function collectorOf(kind: DocumentKind | undefined, asked: readonly GenresAsked[]) {
  if (kind === undefined) return undefined;
  for (const next of NEXT_KINDS[kind]) {
    const collectors = asked.filter(({ documents }) => documents.includes(next));
    if (collectors.length > 0) return collectors.length === 1 ? collectors[0] : undefined;
  }
  return undefined;
}

/** Requirements that any publication of the title's kind answers. */
function withGenre(evidence: Evidence, asked: readonly GenresAsked[]): Evidence {
  const { genres: told, structure } = evidence;
  if (told.size === 0 || asked.length === 0) return evidence;
  const subjects = new Map(evidence.subjects);
  const span = { start: structure.text.length, stop: structure.text.length };
  const kind = documentOf(evidence);
  const collector = collectorOf(kind, asked);
  asked.forEach((one) => {
    const { requirement, genres } = one;
    const genre = genres.find((own) => told.has(own)) ?? (one === collector ? kind : undefined);
    if (genre === undefined) return;
    const found = {
      kind: 'genre' as const,
      text: genre,
      score: 1,
      span,
      patterns: [],
      places: [],
      isWhole: false,
    };
    subjects.set(requirement, [...(subjects.get(requirement) ?? []), found]);
  });
  return { ...evidence, subjects };
}

export function compileJudge(
  requirements: readonly Requirement[],
  vocabulary: Vocabulary,
  tables: MatcherTables,
): TitleJudge {
  const { lexicon, traits } = tables;
  const office = compileOwnOffice(requirements, vocabulary);
  const own = { ...vocabulary, ownBodies: vocabulary.ownBodies.map(vocabulary.canonical), office };
  const genresAsked = traits.flatMap(({ genres, documents }, requirement) =>
    genres.length === 0 && documents.length === 0 ? [] : { requirement, genres, documents },
  );
  const isCutByAct = traits[0]?.isCutByAct === true;
  // Where kinds of act decide, nothing is estimated from how much a title is about.
  const printed = compilePrinted(tables, requirements, vocabulary, office, !isCutByAct);
  const scan = compileScanner(lexicon);
  const innerActs = innerActFinder(lexicon);
  const rarity = rarityOf(lexicon, requirements.length);
  const buffer = unitBuffer(LONGEST_TITLE + 2);
  buffer.keepsWorks = true;
  const places = [...vocabulary.otherPlaces].join('');
  const told = [
    ...vocabulary.replaced,
    printed.characters,
    NAME_CHARACTERS,
    GENRE_CHARACTERS,
    places,
    office?.characters ?? '',
    ...vocabulary.contrasts.flat(),
  ];
  const shorten = compileShortener(lexicon, told);
  const recall = createTitleMemory(
    ({ units, end }): TitleReading => ({
      text: String.fromCharCode(...units.subarray(0, end)),
      ground: undefined,
      result: undefined,
    }),
  );
  function collect(marked: string): Evidence {
    const plain = takeWorks(marked);
    const united = vocabulary.unite(plain.text);
    const structure = readStructure(united, united === plain.text ? plain.works : []);
    const words = printed.find(structure);
    return collectEvidence(scan(united), lexicon, structure, words, own);
  }

  function read(title: string): TitleReading {
    normaliseUnits(title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE) : title, buffer);
    shorten(buffer);
    return recall(buffer);
  }

  function weigh(marked: string, prior?: Act) {
    const evidence = withGenre(withPrior(collect(marked), prior), genresAsked);
    return { evidence, weighed: weighCandidates(evidence, traits, innerActs, rarity) };
  }

  return {
    traits,
    read,
    judge(marked, prior) {
      const { evidence, weighed } = weigh(marked, prior);
      const candidates = isCutByAct ? weighed : estimateAll(weighed, evidence, traits);
      const least = isCutByAct ? CONFIDENT : PROBABLE;
      return { evidence, verdict: judgeEvidence(evidence, candidates, traits, least) };
    },
    evidenceOf(title) {
      normaliseUnits(title.slice(0, LONGEST_TITLE), buffer);
      return collect(String.fromCharCode(...buffer.units.subarray(buffer.start, buffer.end)));
    },
    estimatesOf(title) {
      if (isCutByAct) return [];
      const { evidence, weighed } = weigh(read(title).text);
      return explainEstimates(weighed, evidence, traits);
    },
  };
}
