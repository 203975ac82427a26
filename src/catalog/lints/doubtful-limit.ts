import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { placeOfFound } from '../tailor/layers.ts';
import type { CatalogLint } from './lint.ts';

/** Readings that everyone shares: 20个工作日内 alone counts from 形成或者变更 (条例 art. 26), 公示7日 is a minimum. */
const CUSTOMARY: ReadonlySet<string> = new Set(['trigger-assumed', 'minimum-assumed', 'inside-assumed']);

export const doubtfulLimit: CatalogLint = {
  id: 'doubtful-limit',
  title: { zh: '时限的读法存疑', en: 'A limit whose reading is open to doubt' },
  rationale: {
    zh: '原文有错字、条件，写的是自然日，或者有字句没有作为时限理解，程序按最合理的意思理解；理解错了，截止日就会算错。',
    en: 'The print has a slip, a condition, calendar days or words that are no part of a limit, and was read in its most likely sense: a wrong guess gives a wrong due date.',
  },
  remedy: {
    zh: '用 mulu deadline 查看读法；与本意不符的，在 limit 旁边用 rule 写明结构化的时限，即不再提示。',
    en: 'See the reading with `mulu deadline`; a structured rule beside the limit settles it and ends this note.',
  },
  *check({ catalog, limits }) {
    const told = new Set<string>();
    for (const { item } of itemsOf(catalog.categories)) {
      for (const element of item.elements) {
        const written = limits.get(element)?.found;
        const remark = element.limit?.remarks.find((one) => !CUSTOMARY.has(one));
        const ignored = element.limit?.ignored ?? [];
        if (written === undefined || (remark === undefined && ignored.length === 0)) continue;
        const key = `${written.source.file} ${written.pointer}`;
        if (told.has(key)) continue;
        told.add(key);
        const facts = {
          printed: element.limit?.printed ?? '',
          ignored,
          ...(remark !== undefined && { remark }),
        };
        yield problem('catalog/doubtful-limit', placeOfFound(written), facts);
      }
    }
  },
};
