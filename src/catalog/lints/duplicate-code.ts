import { type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { isBounded } from '../tailor/never-together.ts';
import type { CatalogLint } from './lint.ts';

/** Codes that look the same: 0101, ０１０１, with a blank behind it. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}

export const duplicateCode: CatalogLint = {
  id: 'duplicate-code',
  title: { zh: '编号重复', en: 'A code is used twice' },
  rationale: {
    zh: '编号用来指明事项，重复的编号使例外、零报告和核对意见无所适从。',
    en: 'Exemptions, zero reports and reviews name items by code.',
  },
  remedy: {
    zh: '改正其中一个编号；前后两版的同一事项，分别写明 validFrom 和 validUntil，使有效期不重叠。',
    en: 'Change one of the two; where one replaces the other, give both a validity that does not overlap.',
  },
  *check({ catalog }) {
    const seen = new Map<string, Item[]>();
    for (const { item } of itemsOf(catalog.categories)) {
      if (item.code === '') continue;
      const key = foldCode(item.code);
      const same = seen.get(key) ?? [];
      seen.set(key, [...same, item]);
      // Versions that overlap are reported by overlapping-validity.
      const other = same.find((one) => !isBounded(one) && !isBounded(item));
      if (other === undefined) continue;
      const line = other.place.line ?? 0;
      const facts = { code: item.code, name: item.name, other: other.name, line, otherCode: other.code };
      yield problem('catalog/duplicate-code', item.place, facts);
    }
  },
};
