import type { Mutant } from './bundle.ts';

/** What parent and child of `npm run mutation` send each other. */
export interface ToChild {
  /** Paths of source files. */
  readonly mutated: readonly string[];
  readonly tests: readonly string[];
  /** Index of the first mutant to try. */
  readonly from: number;
  /** Only the tests that reach a mutant are called for it. */
  readonly isQuick: boolean;
}

export type Status = 'killed' | 'survived' | 'no test' | 'never ended';

export type FromChild =
  | { readonly kind: 'broken'; readonly name: string }
  | {
      readonly kind: 'ready';
      readonly mutants: readonly Mutant[];
      readonly tests: number;
      readonly milliseconds: number;
    }
  | { readonly kind: 'begun'; readonly id: string }
  | { readonly kind: 'ended'; readonly id: string; readonly status: Status };
