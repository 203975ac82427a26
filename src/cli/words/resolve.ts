import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Keys of a catalog in words, for `catalog resolve --why`. */
export const keyNames: Readonly<Record<string, Bilingual>> = {
  name: { zh: '名称', en: 'name' },
  basis: { zh: '依据', en: 'basis' },
  validFrom: { zh: '生效日', en: 'valid from' },
  validUntil: { zh: '失效日', en: 'valid until' },
  excluded: { zh: '不适用', en: 'out of scope' },
  note: { zh: '说明', en: 'note' },
  duties: { zh: '任务', en: 'duties' },
  subject: { zh: '公开主体', en: 'responsible' },
  levels: { zh: '公开层级', en: 'levels' },
  nature: { zh: '性质', en: 'nature' },
  linkedTo: { zh: '所随要素', en: 'follows' },
  limit: { zh: '公开时限', en: 'limit' },
  channels: { zh: '公开渠道', en: 'channels' },
  audience: { zh: '公开对象', en: 'audience' },
  mode: { zh: '公开方式', en: 'mode' },
};

export const resolveWords = {
  insteadOf: { zh: '取代', en: 'instead of' },
  why: {
    zh: '说明一个事项的每个值来自哪个文件哪一行',
    en: 'tell which file and line each value of an item comes from',
  },
  format: { zh: '输出格式：yaml 或 json', en: 'yaml or json' },
} as const satisfies Record<string, Bilingual>;

export const resolveSentences = {
  /** First line of a resolved catalog. */
  resolved: {
    zh: (chain) => `由 ${chain} 逐级展开，所有继承的值都已写明。`,
    en: (chain) => `Resolved from ${chain}: every inherited value is written out.`,
  } satisfies BilingualOf<string>,
};
