import type { ClaimComparison } from '../model/claims.ts';

/** Slack for figures that were divided: 67.75 is printed as 67.75, computed as 67.75000000000001. */
const SLACK = 1e-9;

/** A comparison in signs, the same in every language. */
export function claimedInSigns({ equals, atLeast, between, on }: ClaimComparison): string {
  if (equals !== undefined) return `= ${equals}`;
  if (atLeast !== undefined) return `>= ${atLeast}`;
  if (between !== undefined) return `${between[0]} <= x < ${between[1]}`;
  return on ?? '';
}

/** How far `found` is from what would just satisfy the comparison: 0 agrees, negative is too few. */
export function distanceFrom({ equals, atLeast, between }: ClaimComparison, found: number): number {
  const near = (distance: number) => (Math.abs(distance) < SLACK ? 0 : distance);
  if (equals !== undefined) return near(found - equals);
  if (atLeast !== undefined) return near(Math.min(0, found - atLeast));
  if (between === undefined) return 0;
  const [low, high] = between;
  if (found < low) return near(found - low);
  if (found < high - SLACK) return 0;
  return found - high === 0 ? SLACK : found - high;
}

/** The number that a claim prints: its exact value, else its lower bound. */
export function claimedNumber({ equals, atLeast, between }: ClaimComparison): number | undefined {
  return equals ?? atLeast ?? between?.[0];
}
