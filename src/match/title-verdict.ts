import type { Clue, MatchResult } from '../model/match.ts';
import { acceptNamed, acceptObjects, type Judged, judgeCandidate, MOST_LOOKED_AT } from './accept.ts';
import { doubtsOf, headForm, REASONS } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import { areKeyedAlike } from './same-matter.ts';
import { actScores, type Candidate, headAct, type RequirementTraits } from './weigh.ts';
import type { Act } from './words/acts.ts';

/** Least confidence, doubts taken off, of a candidate that may be the answer all the same. */
const PLAUSIBLE = 0.6;
/** The same where printed words are weighed: most of what is less probable is another matter. */
const PLAUSIBLE_ESTIMATE = 0.42;
/** How much weaker than the best such a candidate may be. */
const POSSIBLE_MARGIN = 1;
const MOST_POSSIBLE = 3;

/** What a title says about itself; elements are found later. */
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
 * requirements of other kinds come behind those of penalties.
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

/** Items that one title may answer together. */
const MOST_TOGETHER = 4;

/** Doubts about whose document it is: an item that asks for policies is answered by those from above too, where its author means them. */
const FROM_ABOVE: ReadonlySet<string> = new Set(['repost', 'higher-body']);
const PLAUSIBLE_FROM_ABOVE = 0.55;

function isPolicyFromAbove(
  { candidate, plain, heaviest }: Judged,
  traits: readonly RequirementTraits[],
): boolean {
  if (candidate.estimate === undefined || heaviest === undefined || !FROM_ABOVE.has(heaviest.kind))
    return false;
  return plain >= PLAUSIBLE_FROM_ABOVE && traits[candidate.requirement]!.roles.has('policy');
}

/** Candidates that were not taken and may be the answer all the same, most of them one. */
function possibleBeside(
  chosen: readonly Judged[],
  judged: readonly Judged[],
  traits: readonly RequirementTraits[],
): readonly Candidate[] {
  const best = chosen[0]?.candidate.total ?? judged[0]?.candidate.total ?? 0;
  const first = chosen[0]?.candidate;
  return judged
    .filter((one) => {
      const { candidate, confidence, isFit } = one;
      if (chosen.length === 0 && isPolicyFromAbove(one, traits)) return true;
      const isAlike = first !== undefined && first !== candidate && areKeyedAlike(first, candidate);
      if (isAlike && chosen.every((other) => other.candidate.requirement !== candidate.requirement))
        return true;
      const least = candidate.estimate === undefined ? PLAUSIBLE : PLAUSIBLE_ESTIMATE;
      if (!isFit || candidate.fit < 1 || confidence < least) return false;
      if (chosen.some((other) => other.candidate.requirement === candidate.requirement)) return false;
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

  const accepted = [
    ...(isCutByAct
      ? acceptNamed(named, judge, evidence, confident)
      : acceptObjects(named, judge, evidence, traits, confident)),
  ];
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
  const possible = possibleBeside(accepted, named.slice(0, MOST_LOOKED_AT).map(judge), traits);
  if (accepted.length > 0) return { kind: 'item', chosen: accepted, candidates, possible };
  const whole = doubtsOf(evidence, undefined, undefined);
  if (whole.loss < LEAST_DOUBT && traits.some(({ act }) => act !== undefined)) {
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
