/**
 * What the oracle expects. Where the contract leaves two answers open (QUESTIONS.md), both are allowed: a voice names every
 * outcome that may be given, and a finding that is not `sure` may be there or not.
 */
import type { Outcome } from './model.ts';

export type { Outcome };

export interface Voice {
  readonly may: readonly Outcome[];
  /** For the reader of a disagreement. */
  readonly why: string;
}

export interface ExpectedFinding {
  readonly rule: string;
  /** Other rules that say the same; the contract does not say which. */
  readonly or?: readonly string[];
  readonly item: string;
  /** Absent: any element of the item. */
  readonly element?: string;
  /** Any of these rows will do; absent: the row is not compared. */
  readonly rows?: readonly number[];
  readonly sure: boolean;
  /** Stands for one or more of them. */
  readonly many?: boolean;
}

export interface ElementVerdict {
  readonly item: string;
  readonly element: string;
  readonly may: ReadonlySet<Outcome>;
  readonly voices: readonly Voice[];
}

export interface Verdict {
  readonly elements: readonly ElementVerdict[];
  readonly findings: readonly ExpectedFinding[];
}

export const voice = (why: string, ...may: Outcome[]): Voice => ({ why, may });

/** The first that is among several wins. */
const WORST_FIRST: readonly Outcome[] = ['gap', 'undetermined', 'pending', 'met', 'exempt', 'not-applicable'];

function worse(one: Outcome, other: Outcome): Outcome {
  return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
}

/** Every outcome that some choice among the allowed ones leads to. */
export function fold(sets: readonly Iterable<Outcome>[]): Set<Outcome> {
  let so: Set<Outcome> | undefined;
  for (const set of sets) {
    const next = new Set<Outcome>();
    for (const outcome of set) {
      if (so === undefined) next.add(outcome);
      else for (const before of so) next.add(worse(before, outcome));
    }
    so = next;
  }
  return so ?? new Set();
}
