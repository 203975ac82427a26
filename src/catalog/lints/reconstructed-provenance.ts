import { provenanceCounts } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const reconstructedProvenance: CatalogLint = {
  id: 'reconstructed-provenance',
  title: { zh: '事项系重建', en: 'Reconstructed items' },
  rationale: {
    zh: '名称系按法定职权重建而未见于印发文本的事项，须以本地印发的目录为准。',
    en: 'Items whose wording was inferred from the law yield to the table that was really issued.',
  },
  remedy: {
    zh: '用 mulu catalog import 导入本地印发的目录，或者逐项核对后把 source.status 改为 verified 并写明网址。',
    en: 'Import the issued table with `mulu catalog import`, or verify items one by one and note where they were seen.',
  },
  *check({ catalog, edition }) {
    const { reconstructed, ...known } = provenanceCounts(catalog);
    const total = reconstructed + Object.values(known).reduce((sum, count) => sum + count, 0);
    if (reconstructed === 0) return;
    yield problem('catalog/reconstructed-provenance', edition.placeOf('/title'), { reconstructed, total });
  },
};
