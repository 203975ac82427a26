import { itemsOf } from '../../model/catalog.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const danglingLink: CatalogLint = {
  id: 'dangling-link',
  title: { zh: '所随要素不存在', en: 'A link to an element that is not there' },
  rationale: {
    zh: '解读、反馈等要素跟随另一要素，所写的标识必须是本项的要素；在另一事项的，写成“事项编码/要素标识”。',
    en: 'What follows another element must name one of the same item, or one of another as code/element.',
  },
  remedy: {
    zh: '把 linkedTo 写成本项另一要素的标识，或“事项编码/要素标识”；没有所随要素的，去掉 linkedTo。',
    en: 'Let linkedTo name another element of the item, or code/element, or drop it.',
  },
  *check({ catalog }) {
    const items = [...itemsOf(catalog.categories)].map(({ item }) => item);
    const elsewhere = new Set(
      items.flatMap(({ code, elements }) => elements.map(({ id }) => `${code}/${id}`)),
    );
    for (const item of items) {
      const ids = item.elements.map(({ id }) => id);
      for (const { linkedTo } of item.elements) {
        if (linkedTo === undefined || ids.includes(linkedTo) || elsewhere.has(linkedTo)) continue;
        const facts = {
          code: item.code,
          id: linkedTo,
          nearest: nearest(linkedTo, ids),
        };
        yield problem('catalog/dangling-link', item.place, facts);
      }
    }
  },
};
