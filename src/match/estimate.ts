import type { Evidence } from './evidence.ts';
import {
  compareWords,
  type FeatureName,
  type Features,
  featureNames,
  featuresOf,
  strengthOf,
} from './features.ts';
import type { Candidate, RequirementTraits } from './weigh.ts';

const BIAS = -3.97;
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  named: -0.36,
  lacking: -0.3,
  unnamed: -0.08,
  distinct: 0.5,
  beaten: -0.3,
  keyedBeaten: -0.46,
  keyedLead: 0.4,
  crowd: -1.26,
  explained: 3.81,
  tail: 0.89,
  run: -0.67,
  length: 0.99,
  lacksFirst: -0.38,
  lacksLast: -0.86,
  behind: -0.85,
  contrasted: -3.47,
  whole: 3.37,
  roleAgrees: 0.63,
  roleDiffers: -1.28,
  guideDiffers: -1.92,
  actAgrees: 0.6,
  actDiffers: -1.56,
  uneventful: -3.27,
  bare: -0.32,
  interpreted: -5.01,
  denied: -3.0,
  publication: -0.33,
  news: -0.34,
  newsAlone: -3.88,
  business: -1.89,
  another: -6.58,
  draft: -4.18,
  instruction: -8.01,
  share: 4.11,
  rival: -0.97,
};

/** Share of the strongest's strength that makes a candidate one of a crowd. */
const CROWD = 0.6;
/** Candidates that are estimated; the others are far behind. */
const MOST_ESTIMATED = 10;

function logit(features: Features): number {
  let sum = BIAS;
  for (const name of featureNames) sum += WEIGHTS[name] * features[name];
  return sum;
}

/** Measures the candidates that speak most strongly. */
export function measureAll(
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): readonly { readonly candidate: Candidate; readonly features: Features }[] {
  const strongest = candidates
    .map((candidate) => ({ candidate, strength: strengthOf(candidate, evidence) }))
    .sort((one, other) => other.strength - one.strength)
    .slice(0, MOST_ESTIMATED);
  const compared = compareWords(
    strongest.map(({ candidate }) => candidate),
    evidence,
  );
  const crowd = strongest.filter(({ strength }) => strength >= CROWD * (strongest[0]?.strength ?? 0)).length;
  return strongest.map(({ candidate }, at) => {
    const others = strongest.filter((_, other) => other !== at).map((other) => other.candidate.keyed);
    const rivals = {
      strength: strongest[at === 0 ? 1 : 0]?.strength ?? 0,
      keyed: Math.max(0, ...others),
      count: crowd,
    };
    const own = traits[candidate.requirement]!;
    const features = featuresOf(candidate, evidence, own, rivals, compared.get(candidate.requirement));
    return { candidate, features };
  });
}

/** A title that is nothing but what the catalog prints. */
const WHOLE = 6;

/** Estimates how probable the candidates are that speak most strongly, and ranks them by it. */
export function estimateAll(
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): readonly Candidate[] {
  return measureAll(candidates, evidence, traits)
    .map(({ candidate, features }) => {
      const isPrinted = candidate.best.isWhole && candidate.best.kind !== 'keyword';
      const total = isPrinted ? WHOLE : logit(features);
      return { ...candidate, total, estimate: 1 / (1 + Math.exp(-total)) };
    })
    .sort((one, other) => other.total - one.total || one.requirement - other.requirement);
}
