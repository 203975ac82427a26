import { isLongerSpan } from '../../limits/compare-limits.ts';
import type { Element } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { placeOfFound } from '../tailor/layers.ts';
import { type CatalogLint, limitsWithoutBasis } from './lint.ts';

/** 国办发〔2018〕118号，行政执法公示. */
const STATUTORY = { count: 7, unit: 'workday' } as const;

export const overlongDecisionLimit: CatalogLint = {
  id: 'overlong-decision-limit',
  title: {
    zh: '许可、处罚决定的时限超过七个工作日',
    en: 'A decision limit beyond seven working days',
  },
  rationale: {
    zh: '国办发〔2018〕118号：行政许可、行政处罚的执法决定信息要在执法决定作出之日起7个工作日内公开，法律、行政法规另有规定的除外。',
    en: 'Guobanfa [2018] 118: decisions on permits and penalties are published within 7 working days, unless a law says otherwise.',
  },
  remedy: {
    zh: '改为7个工作日以内；法律、行政法规另有规定的，在 limitBasis 写明条款。',
    en: 'Set 7 working days or fewer; where a law allows more, cite it in limitBasis.',
  },
  *check(subject) {
    const isOverlong = ({ limit }: Element) =>
      limit?.limits.some(
        (one) => one.kind === 'within' && one.otherLawPrevails !== true && isLongerSpan(one.span, STATUTORY),
      ) === true;
    const isDecision = ({ nature, name }: Element) => nature === 'event' && /结果|决定/u.test(name);
    const stated = limitsWithoutBasis(
      subject,
      ({ chain, element }) =>
        chain.some(({ name }) => /行政许可|行政处罚/u.test(name)) &&
        isDecision(element) &&
        isOverlong(element),
    );
    for (const { item, element, written } of stated) {
      const facts = { code: item.code, element: element.name, limit: element.limit?.printed ?? '' };
      yield problem('catalog/overlong-decision-limit', placeOfFound(written), facts);
    }
  },
};
