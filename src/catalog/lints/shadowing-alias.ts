import { type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { foldName } from '../tailor/fold-name.ts';
import { isNeverTogether } from '../tailor/never-together.ts';
import type { CatalogLint } from './lint.ts';

export const shadowingAlias: CatalogLint = {
  id: 'shadowing-alias',
  title: { zh: '别名与另一事项相同', en: 'An alias that is another item' },
  rationale: {
    zh: '别名与另一事项的名称或者别名相同，清单中的信息会对到错误的事项。',
    en: 'An alias that equals the name or alias of another item leads entries to the wrong one.',
  },
  remedy: {
    zh: '删去这个别名，或者写得更长，使它只指一个事项。',
    en: 'Remove the alias, or lengthen it until it names one item only.',
  },
  *check({ catalog }) {
    const owners = new Map<string, Item[]>();
    const own = (name: string, item: Item) => {
      const folded = foldName(name);
      owners.set(folded, [...(owners.get(folded) ?? []), item]);
    };
    const items = [...itemsOf(catalog.categories)].map(({ item }) => item);
    for (const item of items) own(item.name, item);
    for (const item of items) {
      const { code, match, place } = item;
      for (const alias of match.aliases) {
        const owner = owners
          .get(foldName(alias))
          ?.find((one) => one.code !== code && !isNeverTogether(one, item));
        if (owner === undefined) own(alias, item);
        else yield problem('catalog/shadowing-alias', place, { alias, code, owner: owner.code });
      }
    }
  },
};
