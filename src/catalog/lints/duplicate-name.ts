import { type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { isNeverTogether } from '../tailor/never-together.ts';
import type { CatalogLint } from './lint.ts';

/** 最低生活保障 with a number for its documents, one for its guide, one for its lists: the content tells them apart. */
function isToldByElements(one: Item, other: Item): boolean {
  const names = new Set(one.elements.map(({ name }) => name));
  const isNumbered = one.code !== '' && other.code !== '' && one.code !== other.code;
  return isNumbered && names.size > 0 && !other.elements.some(({ name }) => names.has(name));
}

export const duplicateName: CatalogLint = {
  id: 'duplicate-name',
  title: { zh: '名称重复', en: 'A name stands twice' },
  rationale: {
    zh: '名称相同的两个事项无法在清单中区分；编码不同、公开内容也不同的，按内容区分。',
    en: 'Two items of one name cannot be told apart in a list, unless they have codes and contents of their own.',
  },
  remedy: {
    zh: '照印发文本补写区别（权限、对象、层级），或者合并成一个事项。',
    en: 'Add what tells them apart in the print (scope, audience, level), or join them.',
  },
  *check({ catalog }) {
    const seen = new Map<string, Item[]>();
    for (const { item } of itemsOf(catalog.categories)) {
      if (item.name === '') continue;
      const same = seen.get(item.name) ?? [];
      seen.set(item.name, [...same, item]);
      const other = same.find((one) => !isNeverTogether(one, item) && !isToldByElements(one, item));
      if (other === undefined) continue;
      const facts = { name: item.name, code: item.code, other: other.code };
      yield problem('catalog/duplicate-name', item.place, facts);
    }
  },
};
