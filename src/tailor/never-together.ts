import type { Item } from '../model/catalog.ts';

type Validity = Pick<Item, 'validFrom' | 'validUntil'>;

/** True when two items are never in force on one day: an old wording and the one that replaced it. */
export function isNeverTogether(one: Validity, other: Validity): boolean {
  const endsBefore = ({ validUntil }: Validity, { validFrom }: Validity) =>
    validUntil !== undefined && validFrom !== undefined && validUntil < validFrom;
  return endsBefore(one, other) || endsBefore(other, one);
}
