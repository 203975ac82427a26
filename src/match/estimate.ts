import type { Evidence } from './evidence.ts';
import { type FeatureName, type Features, compareWords, featureNames, featuresOf, strengthOf } from './features.ts';
import type { Candidate, RequirementTraits } from './weigh.ts';

const BIAS = -5.69;
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  own: -0.12,
  general: 0.72,
  coverage: -0.47,
  named: 1.33,
  explained: 2.71,
  distinct: 0.58,
  beaten: -0.08,
  narrower: 1.07,
  keyed: 0.54,
  whole: 3.6,
  roleAgrees: 1.41,
  roleDiffers: -0.23,
  endsInIt: 0.14,
  denied: -3.0,
  publication: -0.67,
  news: -2.39,
  newsAlone: -1.39,
  business: -1.82,
  another: -8.0,
  draft: -2.45,
  instruction: -8.0,
  share: 4.17,
  rival: -1.85,
};

/** Candidates that are estimated; the others are far behind. */
const MOST_ESTIMATED = 10;

function logit(features: Features): number {
  return featureNames.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
}

/** Estimates how probable the candidates are that speak most strongly, and ranks them by it. */
export function estimateAll(
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): Candidate[] {
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
    const total = logit(features);
    return { ...candidate, total, features, estimate: 1 / (1 + Math.exp(-total)) };
  });
}
