import { countItems } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const miscountedCatalog: CatalogLint = {
  id: 'miscounted-catalog',
  title: { zh: '数目与公布的不符', en: 'Counts that do not add up' },
  rationale: {
    zh: '印发文本公布的类别数和事项数是最简单的校验：数目不符说明漏录或者重录。',
    en: 'The declared counts are the simplest check: a difference means something is missing or entered twice.',
  },
  remedy: {
    zh: '对照印发文本查漏录、重录；印发文本自身数目有误的，改 declared 并在注释中说明。',
    en: 'Compare with the print for what is missing or written twice; if the print miscounts, correct declared and say so.',
  },
  *check({ catalog, edition }) {
    const counted = {
      categories: catalog.categories.length,
      items: countItems(catalog),
    };
    for (const what of ['categories', 'items'] as const) {
      const declared = catalog.declared?.[what];
      if (declared === undefined || declared === counted[what]) continue;
      const facts = { what, declared, counted: counted[what] };
      yield problem('catalog/miscounted-catalog', edition.placeOf(`/declared/${what}`), facts);
    }
  },
};
