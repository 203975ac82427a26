import { provenanceCounts } from '../../model/catalog.ts';
import { problem } from '../../problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const reconstructedProvenance: CatalogLint = {
  id: 'reconstructed-provenance',
  title: { zh: '事项系重建', en: 'Reconstructed items' },
  rationale: {
    zh: '名称系按法定职权重建而未见于印发文本的事项，须以本地印发的目录为准。',
    en: 'Items whose wording was inferred from the law yield to the table that was really issued.',
  },
  *check({ catalog, edition }) {
    const { reconstructed, ...known } = provenanceCounts(catalog);
    const total = reconstructed + Object.values(known).reduce((sum, count) => sum + count, 0);
    if (reconstructed === 0) return;
    yield problem('catalog/reconstructed-provenance', edition.placeOf('/title'), { reconstructed, total });
  },
};
