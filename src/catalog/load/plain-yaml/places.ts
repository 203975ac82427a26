import { pointerSteps } from '../json-pointer.ts';

/** In place of an offset that there is none of. */
export const NONE = -1;

/** Where the members of one collection stand. */
export interface MemberPlaces {
  /** Offset of the collection itself. */
  readonly start: number;
  /** Keys in the order of the text; absent for a list. */
  readonly keys?: readonly string[];
  /** Three offsets of each member: of its key (in a list, of itself), of its value, of the value's end (`NONE`: a collection). */
  readonly offsets: readonly number[];
}

/** The places of all members, by their collection. */
export type Places = ReadonlyMap<object, MemberPlaces>;

/** What stands at a pointer, as far as it can be followed: offsets. */
export interface Mark {
  readonly start: number;
  /** `NONE` for a member of a list and for the document. */
  readonly keyStart: number;
  /** `NONE` for collections. */
  readonly end: number;
  /** False: this is the nearest collection above what was asked for. */
  readonly isWhole: boolean;
}

/** Follows a JSON pointer. `value`: a document all of whose collections have their places. */
export function markAt(value: object, places: Places, pointer: string): Mark {
  let here: unknown = value;
  let [start, keyStart, end] = [places.get(value)?.start ?? 0, NONE, NONE];
  let isWhole = true;
  for (const step of pointerSteps(pointer)) {
    const members = places.get(here as object);
    const member = 3 * (members?.keys === undefined ? Number(step) : members.keys.indexOf(step));
    const valueStart = members?.offsets[member + 1];
    if (members === undefined || valueStart === undefined) {
      isWhole = false;
      break;
    }
    start = valueStart;
    keyStart = members.keys === undefined ? NONE : members.offsets[member]!;
    end = members.offsets[member + 2]!;
    here = (here as Record<string, unknown>)[step];
  }
  return { start, keyStart, end, isWhole };
}
