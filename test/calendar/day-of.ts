import { type Day, dayOfIso } from '../../src/model/plain-date.ts';

/** A day that a test writes down. */
export function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}
