import { problem } from '../../words/problems/index.ts';
import { escapePointer } from '../load/json-pointer.ts';
import { foldCode } from './duplicate-code.ts';
import type { CatalogLint } from './lint.ts';

export const lookalikeElementSet: CatalogLint = {
  id: 'lookalike-element-set',
  title: { zh: '要素集的名称看起来一样', en: 'Element sets that look alike' },
  rationale: {
    zh: '只差全角半角或者空格的两个名称，事项引用的是哪一个，看不出来。',
    en: 'Of two names that differ by width or a blank nobody sees which one an item uses.',
  },
  remedy: { zh: '改正其中一个名称。', en: 'Change one of the two.' },
  *check({ edition: { document, placeOf } }) {
    const seen = new Map<string, string>();
    for (const name of Object.keys(document.elementSets ?? {})) {
      const other = seen.get(foldCode(name));
      if (other === undefined) {
        seen.set(foldCode(name), name);
        continue;
      }
      const pointer = (key: string) => `/elementSets/${escapePointer(key)}`;
      const line = placeOf(pointer(other), 'key').line ?? 0;
      yield problem('catalog/lookalike-element-set', placeOf(pointer(name), 'key'), { name, other, line });
    }
  },
};
