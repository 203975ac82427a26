import type { Nature, Proof, ProvenanceStatus } from '../../model/catalog.ts';
import type { Bilingual, BilingualOf } from '../../model/language.ts';

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

export const natureNames: Readonly<Record<Nature, Bilingual>> = {
  standing: { zh: '应常设', en: 'must stand' },
  event: { zh: '发生后公开', en: 'owed once it happens' },
  optional: { zh: '可选', en: 'optional' },
};

export const roleNames = {
  lead: { zh: '牵头', en: 'lead' },
  'joint-lead': { zh: '分别牵头', en: 'joint lead' },
  responsible: { zh: '负责落实', en: 'responsible' },
} as const satisfies Record<string, Bilingual>;

/** What proves an element beside the entries that answer it. */
export const proofNames: Readonly<Record<Proof, Bilingual>> = {
  'any-entry': { zh: '清单中的任何条目', en: 'any entry of the list' },
  column: { zh: '栏目中的任何条目', en: 'any entry in the column' },
};

export const withheldResults: Bilingual = { zh: '个人办事结果', en: 'the result of one person' };

/** Words around a catalog and its items, outside reports. */
export const catalogWords = {
  item: { zh: '事项', en: 'Item' },
  category: { zh: '类别', en: 'Category' },
  issuer: { zh: '发布机关', en: 'Issuer' },
  document: { zh: '文号', en: 'Document' },
  subject: { zh: '公开主体', en: 'Responsible' },
  basis: { zh: '公开依据', en: 'Legal basis' },
  commonBasis: { zh: '共同依据', en: 'Basis common to all items' },
  elements: { zh: '公开内容', en: 'Elements' },
  publicationOf: { zh: '分别公开，属于', en: 'Published by itself, of' },
  disclosure: { zh: '五公开', en: 'Disclosure' },
  proof: { zh: '以何为证', en: 'Proven by' },
  heldIn: { zh: '可载于', en: 'May stand in' },
  withheld: { zh: '不得公开', en: 'Never public' },
  members: { zh: '各自承担', en: 'Each for itself' },
  limit: { zh: '公开时限', en: 'Limit' },
  readAs: { zh: '读作', en: 'read as' },
  doubts: { zh: '读法存疑', en: 'open to doubt' },
  notRead: { zh: '未作为时限理解', en: 'not read as a limit' },
  channel: { zh: '公开渠道', en: 'Channel' },
  audience: { zh: '公开对象', en: 'Audience' },
  provenance: { zh: '来源', en: 'Provenance' },
  aliases: { zh: '别名', en: 'Also called' },
  valid: { zh: '有效期', en: 'In force' },
  excluded: { zh: '不适用', en: 'Out of scope' },
  printed: { zh: '出处', en: 'Stands in' },
  why: { zh: '为什么', en: 'Why' },
  remedy: { zh: '怎样整改', en: 'How to mend it' },
  severity: { zh: '级别', en: 'Severity' },
  problemType: { zh: '问题类型', en: 'Problem type' },
  rule: { zh: '规则', en: 'Rule' },
} as const satisfies Record<string, Bilingual>;

export const catalogSentences = {
  size: {
    zh: ({ categories, items }) => `${categories} 个类别，${items} 个事项`,
    en: ({ categories, items }) => `${categories} categories, ${items} items`,
  },
  provenance: {
    zh: ({ verified, items }) => `${items} 个事项中，名称已与公开文本核对的 ${verified} 个`,
    en: ({ verified, items }) => `${verified} of ${items} item names verified against published copies`,
  },
  valid: {
    zh: ({ file, items }) => `${file}：有效，${items} 个事项`,
    en: ({ file, items }) => `${file}: valid, ${items} items`,
  },
  validated: {
    zh: ({ files, broken, warnings }) => `校验 ${files} 个目录：${broken} 个有错误，${warnings} 处提醒`,
    en: ({ files, broken, warnings }) =>
      `${files} catalogs validated: ${broken} with errors, ${warnings} warnings`,
  },
} as const satisfies Record<string, BilingualOf<Readonly<Record<string, string | number>>>>;
