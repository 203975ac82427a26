import type { Bilingual } from '../model/language.ts';
import { problem } from '../words/problems/index.ts';
import type { Problem } from '../words/problems/problem.ts';

/** An option as it is typed, and whether it was given. */
export type GivenOption = readonly [option: string, isGiven: boolean];

/** A problem for each option given that `other` leaves without a meaning: nothing typed is passed over in silence. */
export function refuseWith(
  other: string,
  options: readonly GivenOption[],
  instead?: Bilingual,
): readonly Problem[] {
  return options.flatMap(([option, isGiven]) =>
    isGiven ? [problem('usage/not-with', { file: option }, { option, other, instead })] : [],
  );
}

/** A problem for each option given that has a meaning only with `needs`. */
export function refuseWithout(needs: string, options: readonly GivenOption[]): readonly Problem[] {
  return options.flatMap(([option, isGiven]) =>
    isGiven ? [problem('usage/only-with', { file: option }, { option, needs })] : [],
  );
}
