import type { ItemTailoring } from '../../model/profile.ts';
import type { ReadDocument } from './document.ts';

export type ItemTailoringDocument = Partial<Omit<ItemTailoring, 'place' | 'exclude'>> & {
  readonly exclude?: { readonly reason?: string; readonly basis?: string };
};

/** What an agency says of single items, each with its place. */
export function readItems(
  list: readonly ItemTailoringDocument[] | undefined,
  source: ReadDocument<unknown>,
): readonly ItemTailoring[] {
  return (list ?? []).map(({ item = '', exclude, ...written }, index) => ({
    ...written,
    item,
    ...(exclude === undefined ? {} : { exclude: { ...exclude, reason: exclude.reason ?? '' } }),
    place: source.placeOf(`/items/${index}`),
  }));
}
