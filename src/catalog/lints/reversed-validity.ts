import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const reversedValidity: CatalogLint = {
  id: 'reversed-validity',
  title: { zh: '有效期起止颠倒', en: 'Validity that ends before it begins' },
  rationale: {
    zh: '失效日早于生效日的内容从不适用。',
    en: 'What ends before it begins never applies.',
  },
  remedy: {
    zh: '对照公布文本改正其中一个日期。',
    en: 'Correct one of the two dates.',
  },
  *check({ catalog, edition }) {
    const { validFrom, validUntil } = catalog;
    if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
      yield problem('catalog/reversed-validity', edition.placeOf('/validUntil'), { validFrom, validUntil });
    }
    for (const { item } of itemsOf(catalog.categories)) {
      if (item.validFrom === undefined || item.validUntil === undefined || item.validFrom <= item.validUntil)
        continue;
      const facts = { validFrom: item.validFrom, validUntil: item.validUntil };
      yield problem('catalog/reversed-validity', item.place, facts);
    }
  },
};
