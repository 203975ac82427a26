import type { Clue, MatchResult } from '../model/match.ts';
import { confidenceOf } from './confidence.ts';
import { doubtsOf, headForm, isNamed, REASONS } from './doubts.ts';
import type { DoubtFound, Evidence } from './evidence.ts';
import { actScores, type Candidate, headAct, type RequirementTraits } from './weigh.ts';
import type { Act } from './words/acts.ts';

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
    };

/** Least difference between two candidates for the first to stand alone. */
const MARGIN = 0.8;
/** The same in a catalog that is told by its objects, where every word counts. */
const OBJECT_MARGIN = 0.3;
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

function charactersOf({ places }: Candidate): ReadonlySet<number> {
  return new Set(
    places.flatMap(({ start, stop }) => Array.from({ length: stop - start }, (_, at) => start + at)),
  );
}

/**
 * Two matters in one title: each has words of its own, one behind the other, and something joins them: 识别、退出名单, 指南和目录.
 */
function areJoined(one: Candidate, other: Candidate, text: string): boolean {
  if (other.total <= one.total - JOINED_LOSS) return false;
  const [first, second] = [charactersOf(one), charactersOf(other)];
  const ownOfFirst = [...first].filter((at) => !second.has(at));
  const ownOfSecond = [...second].filter((at) => !first.has(at));
  if (ownOfFirst.length === 0 || ownOfSecond.length === 0) return false;
  const gaps = [
    [Math.max(...ownOfFirst) + 1, Math.min(...ownOfSecond)],
    [Math.max(...ownOfSecond) + 1, Math.min(...ownOfFirst)],
  ] as const;
  return gaps.some(([from, to]) => from < to && JOINT.test(text.slice(from, to)));
}

/** The catalog asks for the same thing twice: the same words speak for both, as strongly. */
function saysTheSame(one: Candidate, other: Candidate): boolean {
  if (one.best.text === other.best.text && Math.abs(one.total - other.total) < 0.01) return true;
  if (one.total - other.total > OBJECT_MARGIN) return false;
  const [first, second] = [charactersOf(one), charactersOf(other)];
  const shared = [...first].filter((at) => second.has(at)).length;
  return shared >= SAME_WORDS * Math.max(first.size, second.size);
}

/** Share of the characters that two items must have in common to be asked for with the same words. */
const SAME_WORDS = 0.8;
/** What may stand between the names of two matters. */
const JOINT = /^.{0,3}[,和与及暨].{0,3}$/u;
/** How much weaker the second of two joined matters may be. */
const JOINED_LOSS = 1;

/** Items that the same words may answer; more say that the words tell none. */
const MOST_TWINS = 3;
/** Items that one title may answer together. */
const MOST_TOGETHER = 4;

/** Decides what a title is from the words found in it. `confident`: the least confidence of a match. */
export function judgeEvidence(
  evidence: Evidence,
  weighed: readonly Candidate[],
  traits: readonly RequirementTraits[],
  confident: number,
): TitleVerdict {
  const { ranked, rivals } = rankByHead(evidence, weighed, traits);
  const candidates = ranked;
  const isInterpretation = evidence.genres.has('interpretation');
  const isGeneral = ({ best, genre }: Candidate) =>
    best.kind === 'genre' || (isInterpretation && genre !== undefined);
  const named = rivals.filter((candidate) => !isGeneral(candidate));
  const general = ranked
    .filter(isGeneral)
    .map((candidate) => ({ ...candidate, best: candidate.genre ?? candidate.best }));

  function judge(candidate: Candidate): Judged {
    const own = traits[candidate.requirement]!;
    const head = headAct(evidence.acts);
    // 医师多机构备案: nobody here answers for the act that heads the title, so it cannot tell against the one that is named.
    const isAlone =
      (isNamed(candidate) || candidate.best.patterns.length > 1) &&
      candidates.every(({ requirement }) => traits[requirement]!.act !== head) &&
      head !== 'penalty';
    const heard = isAlone && candidate.fit < 1 && !isNamed(candidate) ? { ...candidate, fit: 1 } : candidate;
    const { loss, heaviest } = doubtsOf(evidence, candidate, own);
    const plain = confidenceOf(heard, evidence, own);
    const isFit = candidate.fit > -1.5 || isAlone;
    return { candidate, confidence: plain - loss, isFit, plain, heaviest };
  }

  const [first] = named;
  let doubt: DoubtFound | undefined;
  const accepted: Judged[] = [];
  if (first !== undefined) {
    const judged = judge(first);
    doubt = judged.plain >= confident || judged.heaviest?.kind !== 'work' ? judged.heaviest : undefined;
    const twins = named.filter((other) => saysTheSame(first, other));
    const others = named.filter((other) => !twins.includes(other));
    const together = others.filter((other) => areJoined(first, other, evidence.structure.text)).map(judge);
    const rival = others.find((other) => !together.some(({ candidate }) => candidate === other));
    const margin = traits[first.requirement]!.isCutByAct ? MARGIN : OBJECT_MARGIN;
    const standsAlone = rival === undefined || first.total - rival.total >= margin;
    const canJoin = !traits[first.requirement]!.isCutByAct;
    if (
      judged.confidence >= confident &&
      judged.isFit &&
      (twins.length === 1 || (canJoin && twins.length <= MOST_TWINS)) &&
      standsAlone
    ) {
      accepted.push(...twins.map(judge));
      if (canJoin) accepted.push(...together.filter(({ confidence }) => confidence >= confident));
    }
  }
  // An interpretation is one beside what it is about; a notice about a matter is that matter's.
  if (general.length > 0 && (accepted.length === 0 || isInterpretation)) {
    const judged = general.map(judge).filter(({ confidence }) => confidence >= confident);
    accepted.push(...judged.slice(0, MOST_TOGETHER));
  }
  if (accepted.length > 0 && accepted.length <= MOST_TOGETHER + 2) {
    return { kind: 'item', chosen: accepted, candidates };
  }
  if (doubt === undefined && first === undefined) doubt = doubtsOf(evidence, undefined, undefined).heaviest;
  const categoryDoubt = doubtsOf(evidence, undefined, undefined);
  if (categoryDoubt.loss < LEAST_DOUBT && traits.some(({ isCutByAct }) => isCutByAct)) {
    const category = categoryVerdict(evidence, candidates);
    if (category !== undefined) return category;
  }
  const told = doubt ?? (first === undefined ? categoryDoubt.heaviest : undefined);
  if (told !== undefined) {
    const clue: Clue = { kind: REASONS[told.kind] === 'news' ? 'news-verb' : 'not-word', text: told.text };
    return { kind: 'none', reason: REASONS[told.kind], candidates, clues: [clue] };
  }
  return { kind: 'none', reason: first === undefined ? 'unrecognised' : 'ambiguous', candidates, clues: [] };
}
