/** What must be there by the way the program is built. Its absence is a defect, and ends the run where it is seen. */

/** A value that must be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new TypeError('a value that must be there is missing');
  return value;
}

/** The value at a place that must be there; a negative place counts from the end. */
export function nth<T>(list: ArrayLike<T>, place: number): T {
  const index = place < 0 ? list.length + place : place;
  const value = list[index];
  if (value === undefined) throw new RangeError(`place ${place} of ${list.length} is empty`);
  return value;
}
