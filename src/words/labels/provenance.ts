import type { ProvenanceStatus } from '../../model/catalog.ts';
import type { Bilingual } from '../../model/language.ts';

/** Statuses of names that no published copy bears out yet. */
export const unverifiedStatuses: readonly ProvenanceStatus[] = ['local-list', 'reconstructed', 'excerpt'];

/** How well an item's wording is known, in a few words. */
export const provenanceNames: Readonly<Record<ProvenanceStatus, Bilingual>> = {
  verified: { zh: '已与公开发布的文本核对', en: 'verified against a published copy' },
  'local-list': { zh: '见于一地的目录', en: 'seen in one locality’s list' },
  reconstructed: { zh: '依据法律法规推定', en: 'reconstructed from the law' },
  excerpt: { zh: '据文件节选', en: 'read from an excerpt of the document' },
  document: { zh: '据文件全文', en: 'read from the whole document' },
};
