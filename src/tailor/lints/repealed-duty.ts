import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../problems/index.ts';
import { repealedMeasures } from '../repealed-law.ts';
import type { CatalogLint } from './lint.ts';

export const repealedDuty: CatalogLint = {
  id: 'repealed-duty',
  title: { zh: '事项已经取消', en: 'A duty that was repealed' },
  rationale: {
    zh: '事项所依据的制度已经取消的，应当写明失效日，否则会要求公开不再存在的事项。',
    en: 'Where the measure itself was repealed the item needs a last day, or mulu would ask for what no longer exists.',
  },
  *check({ catalog }) {
    for (const { item } of itemsOf(catalog.categories)) {
      const measure = repealedMeasures.find(({ words }) => item.name.includes(words));
      if (measure === undefined || (item.validUntil !== undefined && item.validUntil <= measure.until))
        continue;
      yield problem('catalog/repealed-duty', item.place, {
        code: item.code,
        name: item.name,
        ...measure,
      });
    }
  },
};
