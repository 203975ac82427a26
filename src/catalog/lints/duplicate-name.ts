import { type Category, type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { isNeverTogether } from '../tailor/never-together.ts';
import type { CatalogLint } from './lint.ts';

/** 最低生活保障 with a number for its documents, one for its guide, one for its lists: the content tells them apart. */
function isToldByElements(one: Item, other: Item): boolean {
  const names = new Set(one.elements.map(({ name }) => name));
  return isNumbered(one, other) && names.size > 0 && !other.elements.some(({ name }) => names.has(name));
}

function isNumbered(one: Item, other: Item): boolean {
  return one.code !== '' && other.code !== '' && one.code !== other.code;
}

/** 办事指南 under 最低生活保障 and under 临时救助: titles and columns name what is above it. */
function isToldByCategory(one: Item, above: Category, other: Item, otherAbove: Category): boolean {
  return isNumbered(one, other) && above.name !== otherAbove.name;
}

export const duplicateName: CatalogLint = {
  id: 'duplicate-name',
  title: { zh: '名称重复', en: 'A name is used twice' },
  rationale: {
    zh: '名称相同的两个事项无法在清单中区分；编码不同的，可按公开内容或上级类别区分。',
    en: 'Two items of one name cannot be told apart in a list, unless they have codes, and contents or categories, of their own.',
  },
  remedy: {
    zh: '照印发文本补写区别（权限、对象、层级），或者合并成一个事项。',
    en: 'Add what tells them apart in the print (scope, audience, level), or join them.',
  },
  *check({ catalog }) {
    const seen = new Map<string, { readonly item: Item; readonly category: Category }[]>();
    for (const { item, category } of itemsOf(catalog.categories)) {
      if (item.name === '') continue;
      const same = seen.get(item.name) ?? [];
      seen.set(item.name, [...same, { item, category }]);
      const other = same.find(
        (one) =>
          !isNeverTogether(one.item, item) &&
          !isToldByElements(one.item, item) &&
          !isToldByCategory(one.item, one.category, item, category),
      )?.item;
      if (other === undefined) continue;
      const facts = { name: item.name, code: item.code, other: other.code };
      yield problem('catalog/duplicate-name', item.place, facts);
    }
  },
};
