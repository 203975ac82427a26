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

const BIAS = -3.04;
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  own: 0.06,
  general: 1.47,
  coverage: -1.48,
  named: -0.92,
  lacking: -0.68,
  unnamed: -0.72,
  explained: 2.86,
  distinct: 0.76,
  beaten: -0.15,
  narrower: 0.7,
  keyed: 0.54,
  whole: 3.37,
  roleAgrees: 1.13,
  roleDiffers: -0.23,
  guideDiffers: -2.5,
  actAgrees: 0.15,
  actDiffers: -0.5,
  uneventful: -4,
  bare: -0.7,
  interpreted: -5.3,
  endsInIt: 0.04,
  denied: -3.0,
  publication: -0.52,
  news: -0.73,
  newsAlone: -3.3,
  business: -1.93,
  another: -6.59,
  draft: -4.0,
  instruction: -8.0,
  share: 3.93,
  rival: -1.77,
};

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
  return strongest.map(({ candidate }, at) => {
    const rival = strongest[at === 0 ? 1 : 0]?.strength ?? 0;
    const own = traits[candidate.requirement]!;
    const features = featuresOf(candidate, evidence, own, rival, compared.get(candidate.requirement));
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
