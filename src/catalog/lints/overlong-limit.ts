import { isBeyondStatute } from '../../limits/limit-weakening.ts';
import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { placeOfFound } from '../tailor/layers.ts';
import type { CatalogLint } from './lint.ts';

export const overlongLimit: CatalogLint = {
  id: 'overlong-limit',
  title: { zh: '时限超过法定上限', en: 'A limit beyond the statutory maximum' },
  rationale: {
    zh: '《政府信息公开条例》第二十六条：自形成或者变更之日起20个工作日内公开，法律、法规另有规定的从其规定。',
    en: 'Regulation on Open Government Information, art. 26: 20 working days, unless a law says otherwise.',
  },
  remedy: {
    zh: '改为20个工作日以内；法律、法规另有规定的，在 limitBasis 写明条款。',
    en: 'Set 20 working days or fewer; where a law allows more, cite it in limitBasis.',
  },
  *check({ catalog, limits }) {
    const told = new Set<unknown>();
    for (const { item } of itemsOf(catalog.categories)) {
      for (const element of item.elements) {
        const { limit, limitBasis } = element;
        const overlong = limit?.limits.some(isBeyondStatute);
        const written = limits.get(element)?.found;
        if (overlong !== true || limitBasis !== undefined || written === undefined) continue;
        const key = `${written.source.file} ${written.pointer}`;
        if (told.has(key)) continue;
        told.add(key);
        const facts = {
          code: item.code,
          element: element.name,
          limit: limit?.printed ?? '',
        };
        yield problem('catalog/overlong-limit', placeOfFound(written), facts);
      }
    }
  },
};
