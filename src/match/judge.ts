import type { MatchResult } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { normaliseUnits } from '../text/normalise.ts';
import { unitBuffer } from '../text/units.ts';
import { advance } from './automaton.ts';
import { collectEvidence, type Evidence } from './evidence.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { compileScanner, tokensOf } from './scan.ts';
import { compileShortener } from './shorten.ts';
import { createTitleMemory } from './title-memory.ts';
import { judgeEvidence, type TitleVerdict } from './title-verdict.ts';
import { type RequirementTraits, weighCandidates } from './weigh.ts';
import { type Act, acts, actWords } from './words/acts.ts';

/** Least confidence of a match; below it an entry only suggests. */
export const CONFIDENT = 0.75;

/** As strong as a word that names a kind of act; weaker than one that heads the title. */
const PRIOR_WEIGHT = 4;

/** Titles are looked at so far; a longer cell is no title. */
const LONGEST_TITLE = 400;

/** What a title says, with the words that say so. */
export interface JudgedTitle {
  readonly signature: string;
  readonly evidence: Evidence;
  readonly verdict: TitleVerdict;
}

/** What was found in a title, and what was last made of it. */
export interface TitleReading {
  /** Equal for titles with the same words in the same places. Kept words only: names and numbers do not matter. */
  readonly signature: string;
  /** What decided beside the words when `result` was worked out. */
  ground: unknown;
  result: MatchResult | undefined;
}

export interface TitleJudge {
  readonly traits: readonly RequirementTraits[];
  /** The same object for titles that differ in names and numbers only, while it is remembered. */
  read(title: string): TitleReading;
  judge(signature: string, prior?: Act): JudgedTitle;
}

/** The kind of act of a category, by the innermost name that tells one. */
export function actOf(requirement: Requirement): Act | undefined {
  for (const { name } of requirement.categories.toReversed()) {
    const named = acts.find((act) => actWords[act].categories.some((word) => name.includes(word)));
    if (named !== undefined) return named;
  }
  return undefined;
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
  const cue = { act: prior, weight: PRIOR_WEIGHT, text: '', at: -1, atEnd: false, pattern: -1 };
  return { ...evidence, acts: [cue, ...evidence.acts] };
}

export function compileJudge(requirements: readonly Requirement[]): TitleJudge {
  const lexicon = compileLexicon(requirements);
  const scan = compileScanner(lexicon);
  const innerActs = innerActFinder(lexicon);
  const traits = requirements.map(
    (requirement): RequirementTraits => ({
      act: actOf(requirement),
      category: requirement.categories.at(-1)?.code ?? '',
    }),
  );
  const buffer = unitBuffer(LONGEST_TITLE + 2);
  const shorten = compileShortener(lexicon);
  const recall = createTitleMemory(
    (title): TitleReading => ({ signature: scan(title), ground: undefined, result: undefined }),
  );
  return {
    traits,
    read(title) {
      normaliseUnits(title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE) : title, buffer);
      shorten(buffer);
      return recall(buffer);
    },
    judge(signature, prior) {
      const evidence = withPrior(collectEvidence(tokensOf(signature), lexicon), prior);
      const candidates = weighCandidates(evidence, traits, innerActs);
      return { signature, evidence, verdict: judgeEvidence(evidence, candidates, traits, CONFIDENT) };
    },
  };
}
