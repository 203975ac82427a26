import { type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { isBounded, isNeverTogether } from '../tailor/never-together.ts';
import type { CatalogLint } from './lint.ts';

export const overlappingValidity: CatalogLint = {
  id: 'overlapping-validity',
  title: { zh: '同一事项的两个版本同时有效', en: 'Two versions in force at once' },
  rationale: {
    zh: '每一天只能适用一个版本；有效期重叠的日子，同一条记录会按两个时限各判一次。',
    en: 'One version applies on each day; where two overlap, an entry would be held against both.',
  },
  remedy: {
    zh: '写明前一版的 validUntil 和后一版的 validFrom，使后一版在前一版失效的次日生效；不是前后版本的，改正编号。',
    en: 'Let validFrom of the later version be the day after validUntil of the earlier; if they are no versions, change a code.',
  },
  *check({ catalog }) {
    const seen = new Map<string, Item[]>();
    for (const { item } of itemsOf(catalog.categories)) {
      if (item.code === '') continue;
      const same = seen.get(item.code) ?? [];
      seen.set(item.code, [...same, item]);
      const other = same.find((one) =>
        isBounded(one) || isBounded(item) ? !isNeverTogether(one, item) : false,
      );
      if (other === undefined) continue;
      const from = [other.validFrom ?? '', item.validFrom ?? ''].sort().at(-1) ?? '';
      const until = [other.validUntil, item.validUntil].filter((day) => day !== undefined).sort()[0] ?? '';
      yield problem('catalog/overlapping-validity', item.place, { code: item.code, from, until });
    }
  },
};
