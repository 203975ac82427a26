import type { Item } from '../../model/catalog.ts';

/** ISO days, inclusive. */
export type Validity = Pick<Item, 'validFrom' | 'validUntil'>;

/** Whether an item says from when or until when it is in force: it may be one version of several. */
export function isBounded({ validFrom, validUntil }: Validity): boolean {
  return validFrom !== undefined || validUntil !== undefined;
}

/** True when two items are never in force on one day: an old wording and the one that replaced it. */
export function isNeverTogether(one: Validity, other: Validity): boolean {
  const endsBefore = ({ validUntil }: Validity, { validFrom }: Validity) =>
    validUntil !== undefined && validFrom !== undefined && validUntil < validFrom;
  return endsBefore(one, other) || endsBefore(other, one);
}
