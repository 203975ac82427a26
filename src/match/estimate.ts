import { type Estimate, type FeatureName, featureNames } from '../model/estimate.ts';
import { contrastIn } from './contrasts.ts';
import type { Evidence } from './evidence.ts';
import {
  compareWords,
  keyedOf,
  type OwnFeatures,
  ownFeaturesOf,
  type RivalFeatures,
  rivalFeaturesOf,
  rivalStrengthOf,
} from './features.ts';
import type { Candidate, RequirementTraits } from './weigh.ts';

const BIAS = -4.38;
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  named: -0.28,
  lacking: -0.29,
  unnamed: -0.1,
  distinct: 0.52,
  beaten: -0.32,
  keyedBeaten: -0.54,
  keyedLead: 0.57,
  crowd: -1.27,
  explained: 3.87,
  tail: 0.8,
  run: -0.65,
  length: 1.04,
  lacksFirst: -0.36,
  lacksLast: -0.85,
  behind: -1.77,
  contrasted: -5,
  whole: 3.37,
  roleAgrees: 0.6,
  roleDiffers: -1.26,
  guideDiffers: -1.95,
  actAgrees: 0.58,
  actDiffers: -1.56,
  uneventful: -3.28,
  bare: -0.21,
  interpreted: -5.01,
  denied: -3.0,
  publication: -0.36,
  news: -0.11,
  newsAlone: -4.75,
  business: -1.78,
  another: -6.61,
  draft: -4.19,
  instruction: -11.98,
  share: 4.03,
  rival: -1.02,
  phrase: 0.89,
  punished: 1.25,
};

/** Share of the strongest's strength that makes a candidate one of a crowd. */
const CROWD = 0.6;
/** What a rival for another matter than the title's still counts: 工程招标 beside a title of 采购. */
const OTHER_MATTER = 0.4;
/** Candidates that are estimated; the others are far behind. */
const MOST_ESTIMATED = 10;

/** Signs in the order of their names: those of a candidate by itself, and those that it has among others. */
const rivalNames = ['distinct', 'beaten', 'keyedBeaten', 'keyedLead', 'crowd', 'share', 'rival'] as const;
const isOfRivals: ReadonlySet<string> = new Set(rivalNames);
const isOwn = (name: FeatureName): name is keyof OwnFeatures => !isOfRivals.has(name);
const ownNames = featureNames.filter(isOwn);

function sumOf<Name extends FeatureName>(names: readonly Name[], features: Readonly<Record<Name, number>>) {
  let sum = 0;
  for (const name of names) sum += WEIGHTS[name] * features[name];
  return sum;
}

interface MeasuredAlone {
  readonly features: OwnFeatures;
  readonly sum: number;
}

/** By title and requirement: candidates are estimated again with some of the others out of sight. */
const measured = new WeakMap<Evidence, Map<number, MeasuredAlone>>();

function measureAlone(candidate: Candidate, evidence: Evidence, traits: RequirementTraits): MeasuredAlone {
  const ofTitle = measured.get(evidence) ?? new Map<number, MeasuredAlone>();
  measured.set(evidence, ofTitle);
  const known = ofTitle.get(candidate.requirement);
  if (known !== undefined) return known;
  const features = ownFeaturesOf(candidate, evidence, traits);
  const alone = { features, sum: sumOf(ownNames, features) };
  ofTitle.set(candidate.requirement, alone);
  return alone;
}

interface Measured {
  readonly candidate: Candidate;
  readonly alone: OwnFeatures;
  readonly among: RivalFeatures;
  readonly logit: number;
}

/** Measures the candidates with the most evidence. */
function measureAll(
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): readonly Measured[] {
  const strongest = candidates
    .map((candidate) => {
      const isOther =
        contrastIn(traits[candidate.requirement]!.contrasts, evidence.structure.text) !== undefined;
      return { candidate, strength: rivalStrengthOf(candidate, evidence) * (isOther ? OTHER_MATTER : 1) };
    })
    .sort((one, other) => other.strength - one.strength)
    .slice(0, MOST_ESTIMATED);
  const compared = compareWords(
    strongest.map(({ candidate }) => candidate),
    evidence,
  );
  const crowd = strongest.filter(({ strength }) => strength >= CROWD * (strongest[0]?.strength ?? 0)).length;
  return strongest.map(({ candidate }, at) => {
    const others = strongest.filter((_, other) => other !== at).map((other) => keyedOf(other.candidate));
    const rivals = {
      strength: strongest[at === 0 ? 1 : 0]?.strength ?? 0,
      keyed: Math.max(0, ...others),
      count: crowd,
    };
    const { features: alone, sum } = measureAlone(candidate, evidence, traits[candidate.requirement]!);
    const among = rivalFeaturesOf(candidate, evidence, rivals, compared.get(candidate.requirement));
    return { candidate, alone, among, logit: BIAS + sum + sumOf(rivalNames, among) };
  });
}

/** A title that is nothing but what the catalog prints. */
const WHOLE = 6;

/** Estimates how probable the candidates with the most evidence are, and ranks them by it. */
export function estimateAll(
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): readonly Candidate[] {
  return measureAll(candidates, evidence, traits)
    .map(({ candidate, logit }) => {
      const isPrinted = candidate.best.isWhole && candidate.best.kind !== 'keyword';
      const total = isPrinted ? WHOLE : logit;
      return { ...candidate, total, estimate: 1 / (1 + Math.exp(-total)) };
    })
    .sort((one, other) => other.total - one.total || one.requirement - other.requirement);
}

/** Estimates that are explained, and the signs of each. */
const MOST_EXPLAINED = 2;
const MOST_SIGNS = 6;
const LEAST_SIGN = 0.25;

/** Why the most probable candidates are so probable. */
export function explainEstimates(
  candidates: readonly Candidate[],
  evidence: Evidence,
  traits: readonly RequirementTraits[],
): readonly Estimate[] {
  return measureAll(candidates, evidence, traits)
    .map(({ candidate, alone, among, logit }): Estimate => {
      const features = { ...alone, ...among };
      const signs = featureNames
        .map((feature) => ({ feature, weight: WEIGHTS[feature] * features[feature] }))
        .filter(({ weight }) => Math.abs(weight) >= LEAST_SIGN)
        .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
      const probability = 1 / (1 + Math.exp(-logit));
      return { requirement: candidate.requirement, probability, signs: signs.slice(0, MOST_SIGNS) };
    })
    .sort((one, other) => other.probability - one.probability)
    .slice(0, MOST_EXPLAINED);
}
