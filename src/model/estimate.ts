/** What is measured of a candidate, each 0-1 or a little more. */
export const featureNames = [
  'named',
  'lacking',
  'unnamed',
  'explained',
  'distinct',
  'beaten',
  'whole',
  'roleAgrees',
  'roleDiffers',
  'guideDiffers',
  'actAgrees',
  'actDiffers',
  'uneventful',
  'bare',
  'interpreted',
  'denied',
  'publication',
  'news',
  'newsAlone',
  'business',
  'another',
  'draft',
  'instruction',
  'share',
  'rival',
  'tail',
  'run',
  'length',
  'lacksFirst',
  'lacksLast',
  'behind',
  'contrasted',
  'keyedBeaten',
  'keyedLead',
  'crowd',
  'phrase',
  'punished',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** How probable it is that a title answers a requirement, and what decided. */
export interface Estimate {
  /** Index of the requirement. */
  readonly requirement: number;
  /** 0-1. */
  readonly probability: number;
  /** What weighed most for it and against it, in steps of the logistic scale, the heaviest first. */
  readonly signs: readonly { readonly feature: FeatureName; readonly weight: number }[];
}
