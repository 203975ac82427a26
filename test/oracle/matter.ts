/** All that is needed to judge one element, and where its findings go. */
import type { Case, CaseElement, CaseItem } from './case.ts';
import type { Covered } from './covered.ts';
import { share } from './covered.ts';
import type { Day, WorkingDays } from './days.ts';
import type { Meaning } from './phrases.ts';
import type { Seen } from './seen.ts';
import { type ExpectedFinding, type Voice, voice } from './verdict.ts';

export interface Matter {
  readonly of: Case;
  readonly item: CaseItem;
  readonly element: CaseElement;
  readonly meaning?: Meaning;
  readonly asOf: Day;
  readonly from: Day;
  readonly to: Day;
  /** Last of the judged days. */
  readonly last: Day;
  readonly working: WorkingDays;
  /** Whether the item is in force on a day. */
  valid(at: Day): boolean;
  readonly covered: Covered;
  readonly seen: readonly Seen[];
  say(finding: Omit<ExpectedFinding, 'item' | 'element'>): void;
}

export type Judge<K extends Meaning['kind']> = (
  matter: Matter,
  meaning: Extract<Meaning, { kind: K }>,
) => readonly Voice[];

/** A row of no known day: undetermined, or exempt where every day it might be of is. */
export function dateless({ from, asOf, covered }: Matter, why: string): Voice {
  return voice(
    why,
    'undetermined',
    ...(share(from, asOf, covered.exempt) === 'none' ? [] : (['exempt'] as const)),
  );
}

export const within = ({ from, to }: Pick<Matter, 'from' | 'to'>, at: Day): boolean => from <= at && at <= to;
