import { type Item, itemsOf } from '../../model/catalog.ts';
import { dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const interruptedValidity: CatalogLint = {
  id: 'interrupted-validity',
  title: { zh: '两个版本之间有空档', en: 'Days without any version' },
  rationale: {
    zh: '前一版失效到后一版生效之间，事项不作要求，这几天的记录不作判断；多半是日期写错。',
    en: 'Between two versions nothing is owed and entries are not judged; mostly a slip of a date.',
  },
  remedy: {
    zh: '后一版的 validFrom 写前一版 validUntil 的次日；确有空档的，不必改。',
    en: 'Let the later version begin the day after the earlier ends; leave it if the interruption is real.',
  },
  *check({ catalog }) {
    const versions = new Map<string, Item[]>();
    for (const { item } of itemsOf(catalog.categories)) {
      if (item.code === '') continue;
      versions.set(item.code, [...(versions.get(item.code) ?? []), item]);
    }
    for (const items of versions.values()) {
      const ordered = items.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
      for (const [index, item] of ordered.slice(1).entries()) {
        const ends = dayOfIso(ordered[index]?.validUntil ?? '');
        const begins = dayOfIso(item.validFrom ?? '');
        if (ends === undefined || begins === undefined || begins <= ends + 1) continue;
        const facts = { code: item.code, from: isoOfDay(ends + 1), until: isoOfDay(begins - 1) };
        yield problem('catalog/interrupted-validity', item.place, facts);
      }
    }
  },
};
