import { DEFAULT_CATALOG } from '../model/catalog.ts';
import type { Fault } from './fault.ts';
import { type LessonId, lessons } from './lessons.ts';
import type { Difficulty, Wishes } from './setting.ts';

/** What a trainer says of an exercise; what it leaves out is the lesson's to say, or a default. */
export interface StatedWishes {
  readonly catalog?: string;
  readonly difficulty?: Difficulty;
  readonly agency?: string;
}

/** The catalog and the wishes of an exercise but for its seed. */
export function settleWishes(
  lesson: LessonId | undefined,
  { catalog, difficulty, agency }: StatedWishes,
  faults: ReadonlyMap<Fault, number> | undefined,
): { readonly catalog: string; readonly wishes: Omit<Wishes, 'seed'> } {
  const taught = lesson === undefined ? undefined : lessons[lesson];
  const wished = faults ?? (taught === undefined ? undefined : new Map(taught.faults));
  return {
    catalog: catalog ?? taught?.catalog ?? DEFAULT_CATALOG,
    wishes: {
      difficulty: difficulty ?? taught?.difficulty ?? 'medium',
      ...(agency === undefined ? {} : { agency }),
      ...(wished === undefined ? {} : { faults: wished }),
      ...(taught === undefined
        ? {}
        : {
            traps: taught.traps,
            // Whoever states how hard it is states how long the list is.
            ...(difficulty === undefined ? { items: taught.items } : {}),
            ...(taught.prefers === undefined ? {} : { prefers: taught.prefers }),
          }),
    },
  };
}

/** Each participant of a workshop has a paper of another seed. */
export const seedOfPaper = (seed: number, number: number): number => seed + number - 1;
