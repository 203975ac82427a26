import { confidenceOf } from './confidence.ts';
import { doubtsOf, isNamed } from './doubts.ts';
import { estimateAll } from './estimate.ts';
import type { DoubtFound, Evidence } from './evidence.ts';
import { areJoined, areKeyedAlike, saysTheSame } from './same-matter.ts';
import { type Candidate, headAct, type RequirementTraits } from './weigh.ts';

/** A candidate with how sure it is, before and after what counts against it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly plain: number;
  /** Not the opposite kind of act. */
  readonly isFit: boolean;
  readonly heaviest: DoubtFound | undefined;
}

/** Candidates that are judged at all. */
export const MOST_LOOKED_AT = 6;
/** Least difference between two candidates for the first to be the only one. */
const MARGIN = 0.8;

/** Items that the same words may answer; more say that the words decide none. */
const MOST_TWINS = 3;
/** Least confidence of a second answer: it is judged with the first out of sight, and looks the surer for it. */
const BESIDE = 0.83;

/** Judges one candidate among the others, with what counts against it. */
export function judgeCandidate(
  candidate: Candidate,
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): Judged {
  const own = traits[candidate.requirement]!;
  const head = headAct(evidence.acts);
  // 医师多机构备案: nobody here answers for the act that heads the title, so it cannot count against the one that is named.
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

/** The candidates that a title answers by its words: the best, those that the same words support, those joined to it. */
export function acceptNamed(
  named: readonly Candidate[],
  judge: (candidate: Candidate) => Judged,
  evidence: Evidence,
  confident: number,
): readonly Judged[] {
  const [first] = named;
  if (first === undefined) return [];
  const best = judge(first);
  if (best.confidence < confident || !best.isFit) return [];
  const twins = named.filter((other) => saysTheSame(first, other));
  const others = named.filter((other) => !twins.includes(other));
  const rival = others.find((other) => !areJoined(first, other, evidence));
  if (rival !== undefined && first.total - rival.total < MARGIN) return [];
  return twins.length === 1 ? [best] : [];
}

/**
 * The same in a catalog that is read by its objects. Items that are asked for together are no rivals of each other, so each is
 * judged with the other out of sight.
 */
export function acceptObjects(
  named: readonly Candidate[],
  judge: (candidate: Candidate) => Judged,
  evidence: Evidence,
  traits: readonly RequirementTraits[],
  confident: number,
): readonly Judged[] {
  const [first, ...others] = named;
  if (first === undefined) return [];
  const categoryOf = ({ requirement }: Candidate) => traits[requirement]!.category;
  // Under another heading the catalog asks for the same once more; under one it distinguishes them.
  const isTwin = (other: Candidate) =>
    saysTheSame(first, other) || (areKeyedAlike(first, other) && categoryOf(first) !== categoryOf(other));
  const isBeside = (other: Candidate) => isTwin(other) || areJoined(first, other, evidence);
  const beside = others.slice(0, MOST_LOOKED_AT).filter(isBeside);
  if (beside.filter((other) => saysTheSame(first, other)).length >= MOST_TWINS) return [];
  const judgeWithout = (one: Candidate, hidden: readonly Candidate[]) => {
    const seen = named.filter((other) => !hidden.includes(other));
    return judge(
      estimateAll(seen, evidence, traits).find(({ requirement }) => requirement === one.requirement) ?? one,
    );
  };
  const best = judge(first);
  const isSure = ({ confidence }: Judged) => confidence >= confident;
  const isSureBeside = ({ confidence }: Judged) => confidence >= Math.max(confident, BESIDE);
  // The list, the guide and the policy of the other matter are no rivals of this one; those of its own matter are.
  const ofOtherMatters = (one: Candidate) =>
    named.slice(0, MOST_LOOKED_AT).filter((other) => other !== one && areJoined(one, other, evidence));
  const together = beside
    .map((other) => {
      const twins = beside.filter((one) => one !== other && (isTwin(one) || saysTheSame(one, other)));
      return judgeWithout(other, [first, ...twins, ...ofOtherMatters(other)]);
    })
    .filter(isSureBeside);
  if (isSure(best)) return [best, ...together];
  const chosen = together.map(({ candidate }) => candidate);
  const alone = chosen.length === 0 ? best : judgeWithout(first, chosen);
  return isSure(alone) ? [alone, ...together] : [];
}
