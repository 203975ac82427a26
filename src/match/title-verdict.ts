import type { Clue, MatchResult } from '../model/match.ts';
import { confidenceOf } from './confidence.ts';
import { doubtsOf, headForm, isNamed, REASONS } from './doubts.ts';
import type { DoubtFound, Evidence } from './evidence.ts';
import { areJoined, areKeyedAlike, saysTheSame } from './same-matter.ts';
import { actScores, type Candidate, headAct, type RequirementTraits } from './weigh.ts';
import type { Act } from './words/acts.ts';

/** Least confidence, doubts taken off, of a candidate that may be the answer all the same. */
const PLAUSIBLE = 0.6;
/** The same where printed words are weighed: most of what is less probable is another matter. */
const PLAUSIBLE_ESTIMATE = 0.5;
/** How much weaker than the best such a candidate may be. */
const POSSIBLE_MARGIN = 1;
const MOST_POSSIBLE = 3;
/** Candidates that are judged at all. */
const MOST_LOOKED_AT = 6;

/** A candidate with how sure it is, before and after what speaks against it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly plain: number;
  /** Not the opposite kind of act. */
  readonly isFit: boolean;
  readonly heaviest: DoubtFound | undefined;
}

/** What a title says about itself; elements are told later. */
export type TitleVerdict =
  | {
      readonly kind: 'item';
      readonly chosen: readonly Judged[];
      /** Not chosen, and yet not to be ruled out. */
      readonly possible: readonly Candidate[];
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'category';
      readonly act: Act;
      readonly confidence: number;
      readonly nothingHappened: boolean;
      readonly candidates: readonly Candidate[];
      readonly clues: readonly Clue[];
    }
  | {
      readonly kind: 'none';
      readonly reason: Extract<MatchResult, { kind: 'none' }>['reason'];
      readonly candidates: readonly Candidate[];
      readonly clues: readonly Clue[];
      readonly possible: readonly Candidate[];
    };

/** Least difference between two candidates for the first to stand alone. */
const MARGIN = 0.8;
/** Doubts that keep a title from answering a category. */
const LEAST_DOUBT = 0.4;
/** A word that names a kind of act outright. */
const NAMES_ACT = 5;

function categoryVerdict(evidence: Evidence, candidates: readonly Candidate[]): TitleVerdict | undefined {
  const scores = [...actScores(evidence.acts)].sort(([, one], [, other]) => other - one);
  const [top, second] = scores;
  if (top === undefined) return undefined;
  const form = headForm(evidence);
  const hasForm = (form !== undefined && form.weight >= 2) || evidence.nothing.length > 0;
  const isPenaltyHead = top[0] === 'penalty' && top[1] >= 5;
  const isOutright = evidence.acts.some(({ act, weight }) => act === top[0] && weight >= NAMES_ACT);
  if (!isOutright || !(hasForm || isPenaltyHead)) return undefined;
  if (second !== undefined && top[1] - second[1] < 1) return undefined;
  const clues = evidence.acts
    .filter(({ act }) => act === top[0])
    .slice(-2)
    .map(({ text }): Clue => ({ kind: 'form-word', text }));
  return {
    kind: 'category',
    act: top[0],
    confidence: Math.min(0.95, 0.6 + 0.05 * top[1] + (hasForm ? 0.05 : 0)),
    nothingHappened: evidence.nothing.length > 0,
    candidates,
    clues,
  };
}

/**
 * A title headed by a penalty is about conduct: the permit or service that was missing names the law that was broken, so
 * requirements of other kinds stand behind those of penalties.
 */
function rankByHead(
  evidence: Evidence,
  candidates: readonly Candidate[],
  traits: readonly RequirementTraits[],
): { readonly ranked: readonly Candidate[]; readonly rivals: readonly Candidate[] } {
  const penalties = candidates.filter(({ requirement }) => traits[requirement]!.act === 'penalty');
  const isWhole = candidates.some(({ best }) => best.kind === 'name' && best.isWhole);
  if (headAct(evidence.acts) !== 'penalty' || penalties.length === 0 || isWhole)
    return { ranked: candidates, rivals: candidates };
  const others = candidates.filter(({ requirement }) => traits[requirement]!.act !== 'penalty');
  return { ranked: [...penalties, ...others], rivals: penalties };
}

/** Items that the same words may answer; more say that the words tell none. */
const MOST_TWINS = 3;
/** Items that one title may answer together. */
const MOST_TOGETHER = 4;

/** Judges one candidate among the others, with what speaks against it. */
function judgeCandidate(
  candidate: Candidate,
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): Judged {
  const own = traits[candidate.requirement]!;
  const head = headAct(evidence.acts);
  // 医师多机构备案: nobody here answers for the act that heads the title, so it cannot tell against the one that is named.
  const isAlone =
    (isNamed(candidate) || candidate.best.patterns.length > 1) &&
    candidates.every(({ requirement }) => traits[requirement]!.act !== head) &&
    head !== 'penalty';
  const heard = isAlone && candidate.fit < 1 && !isNamed(candidate) ? { ...candidate, fit: 1 } : candidate;
  const { loss, heaviest } = doubtsOf(evidence, candidate, own);
  if (candidate.estimate !== undefined && candidate.best.kind !== 'genre') {
    const confidence = candidate.estimate;
    return { candidate, confidence, isFit: true, plain: Math.min(1, confidence + loss), heaviest };
  }
  const plain = confidenceOf(heard, evidence, own);
  return { candidate, confidence: plain - loss, isFit: candidate.fit > -1.5 || isAlone, plain, heaviest };
}

/** The candidates that a title answers by its words: the best, those that the same words speak for, those joined to it. */
function acceptNamed(
  named: readonly Candidate[],
  judge: (candidate: Candidate) => Judged,
  text: string,
  isCutByAct: boolean,
  confident: number,
): readonly Judged[] {
  const [first] = named;
  if (first === undefined) return [];
  const best = judge(first);
  if (best.confidence < confident || !best.isFit) return [];
  const twins = named.filter((other) => saysTheSame(first, other));
  const others = named.filter((other) => !twins.includes(other));
  const joined = others.filter((other) => areJoined(first, other, text));
  const rival = others.find((other) => !joined.includes(other));
  if (!isCutByAct) {
    if (twins.length > MOST_TWINS) return [];
    const beside = [...twins, ...joined].filter((other) => other !== first).map(judge);
    return [best, ...beside.filter(({ confidence }) => confidence >= confident)];
  }
  if (rival !== undefined && first.total - rival.total < MARGIN) return [];
  return twins.length === 1 ? [best] : [];
}

/** Candidates that were not taken and may be the answer all the same, most of them one. */
function possibleBeside(chosen: readonly Judged[], judged: readonly Judged[]): readonly Candidate[] {
  const best = chosen[0]?.candidate.total ?? judged[0]?.candidate.total ?? 0;
  const first = chosen[0]?.candidate;
  return judged
    .filter(({ candidate, confidence, isFit }) => {
      const isAlike = first !== undefined && first !== candidate && areKeyedAlike(first, candidate);
      if (isAlike && chosen.every((one) => one.candidate.requirement !== candidate.requirement)) return true;
      const least = candidate.estimate === undefined ? PLAUSIBLE : PLAUSIBLE_ESTIMATE;
      if (!isFit || candidate.fit < 1 || confidence < least) return false;
      if (chosen.some((one) => one.candidate.requirement === candidate.requirement)) return false;
      return best - candidate.total <= POSSIBLE_MARGIN;
    })
    .slice(0, MOST_POSSIBLE)
    .map(({ candidate }) => candidate);
}

/** Decides what a title is from the words found in it. `confident`: the least confidence of a match. */
export function judgeEvidence(
  evidence: Evidence,
  weighed: readonly Candidate[],
  traits: readonly RequirementTraits[],
  confident: number,
): TitleVerdict {
  const { ranked: candidates, rivals } = rankByHead(evidence, weighed, traits);
  const isCutByAct = traits[0]?.isCutByAct === true;
  const isInterpretation = evidence.genres.has('interpretation');
  const isGeneral = ({ best, genre }: Candidate) =>
    best.kind === 'genre' || (isInterpretation && genre !== undefined);
  const named = rivals.filter((candidate) => !isGeneral(candidate));
  const general = candidates
    .filter(({ genre }) => genre !== undefined)
    .map((candidate) => ({ ...candidate, best: candidate.genre ?? candidate.best }));
  const known = new Map<Candidate, Judged>();
  function judge(candidate: Candidate): Judged {
    const judged = known.get(candidate) ?? judgeCandidate(candidate, candidates, evidence, traits);
    known.set(candidate, judged);
    return judged;
  }

  const accepted = [...acceptNamed(named, judge, evidence.structure.text, isCutByAct, confident)];
  // An interpretation is one beside what it is about; a notice about a matter is that matter's.
  if (accepted.length === 0 || isInterpretation) {
    // 专家解读: where the same category asks for this kind of it, no other.
    const isTold = ({ requirement }: Candidate) =>
      accepted.some(
        ({ candidate }) => traits[candidate.requirement]!.category === traits[requirement]!.category,
      );
    const judged = general
      .filter((one) => !isTold(one))
      .map(judge)
      .filter(({ confidence }) => confidence >= confident);
    accepted.push(...judged.slice(0, MOST_TOGETHER));
  }
  const possible = possibleBeside(accepted, named.slice(0, MOST_LOOKED_AT).map(judge));
  if (accepted.length > 0) return { kind: 'item', chosen: accepted, candidates, possible };
  const whole = doubtsOf(evidence, undefined, undefined);
  if (whole.loss < LEAST_DOUBT && isCutByAct) {
    const category = categoryVerdict(evidence, candidates);
    if (category !== undefined) return category;
  }
  const first = named[0] === undefined ? undefined : judge(named[0]);
  const isDoubted = first === undefined || first.plain >= confident || first.heaviest?.kind !== 'work';
  const doubt = first === undefined ? whole.heaviest : isDoubted ? first.heaviest : undefined;
  if (doubt !== undefined) {
    const reason = REASONS[doubt.kind];
    const clue: Clue = { kind: reason === 'news' ? 'news-verb' : 'not-word', text: doubt.text };
    return { kind: 'none', reason, candidates, clues: [clue], possible };
  }
  const reason = first === undefined ? 'unrecognised' : 'ambiguous';
  return { kind: 'none', reason, candidates, clues: [], possible };
}
