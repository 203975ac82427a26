import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';
import { repeals } from './repealed-basis.ts';

export const repealedDuty: CatalogLint = {
  id: 'repealed-duty',
  title: { zh: '事项已经取消', en: 'A duty that was repealed' },
  rationale: {
    zh: '事项所依据的制度已经取消的，应当写明失效日，否则会要求公开不再存在的事项。',
    en: 'Where the measure itself was repealed the item needs a last day, or mulu would ask for what no longer exists.',
  },
  remedy: {
    zh: '核对停止执行的日期，写明 validUntil；或者列为不适用（excluded）并写明理由和依据。',
    en: 'Look up the last day and set validUntil, or exclude the item with reason and basis.',
  },
  *check({ catalog }) {
    for (const { item } of itemsOf(catalog.categories)) {
      const measure = repeals.find(({ words }) => item.name.includes(words));
      if (measure === undefined || item.excluded !== undefined) continue;
      if (item.validUntil !== undefined && item.validUntil <= `${measure.year}-12-31`) continue;
      yield problem('catalog/repealed-duty', item.place, {
        code: item.code,
        name: item.name,
        ...measure,
      });
    }
  },
};
