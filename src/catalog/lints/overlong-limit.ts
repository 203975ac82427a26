import { isBeyondStatute } from '../../limits/limit-weakening.ts';
import type { Element } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { placeOfFound } from '../tailor/layers.ts';
import { type CatalogLint, limitsWithoutBasis } from './lint.ts';

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
  *check(subject) {
    const isOverlong = ({ limit }: Element) => limit?.limits.some(isBeyondStatute) === true;
    for (const { item, element, written } of limitsWithoutBasis(subject, (one) => isOverlong(one.element))) {
      const facts = { code: item.code, element: element.name, limit: element.limit?.printed ?? '' };
      yield problem('catalog/overlong-limit', placeOfFound(written), facts);
    }
  },
};
