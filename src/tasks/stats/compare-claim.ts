import type { ClaimComparison } from '../../model/claims.ts';

/** Slack for figures that were divided: 67.75 is printed as 67.75, computed as 67.75000000000001. */
const SLACK = 1e-9;

/** A comparison in signs, the same in every language. */
export function claimedInSigns({ equals, atLeast, between, on }: ClaimComparison): string {
  if (equals !== undefined) return `= ${equals}`;
  if (atLeast !== undefined) return `>= ${atLeast}`;
  if (between !== undefined) return `${between[0]} <= x < ${between[1]}`;
  return on ?? '';
}

/** The number that a claim prints: its exact value, else its lower bound. */
export function claimedNumber({ equals, atLeast, between }: ClaimComparison): number | undefined {
  return equals ?? atLeast ?? between?.[0];
}

/** How far `found` is from the printed number (negative: fewer than claimed); undefined when it satisfies the claim. */
export function distanceFrom(comparison: ClaimComparison, found: number): number | undefined {
  const { atLeast, between } = comparison;
  const distance = found - (claimedNumber(comparison) ?? found);
  const isEqual = Math.abs(distance) < SLACK;
  if (isEqual) return undefined;
  if (atLeast !== undefined && distance > 0) return undefined;
  if (between !== undefined && distance > 0 && found < between[1] - SLACK) return undefined;
  return distance;
}
