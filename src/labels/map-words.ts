import type { BilingualOf } from '../model/language.ts';

interface Text {
  readonly text: string;
}

/** What `mulu map` says. */
export const mapWords = {
  nothingToAsk: {
    zh: ({ entries }: { entries: number }) => `读了 ${entries} 条，没有需要人工核定的条目。`,
    en: ({ entries }: { entries: number }) => `${entries} entries were read; none of them needs a person.`,
  },
  asked: {
    zh: ({
      groups,
      doubtful,
      entries,
      first,
      settled,
    }: {
      groups: number;
      doubtful: number;
      entries: number;
      first: number;
      settled: number;
    }) =>
      `读了 ${entries} 条，其中 ${doubtful} 条需要人工核定，归为 ${groups} 个问题；答完前 ${first} 个可处理 ${settled} 条。`,
    en: ({
      groups,
      doubtful,
      entries,
      first,
      settled,
    }: {
      groups: number;
      doubtful: number;
      entries: number;
      first: number;
      settled: number;
    }) =>
      `${entries} entries were read; ${doubtful} of them need a person, in ${groups} questions; the first ${first} answers settle ${settled} entries.`,
  },
  left: {
    zh: ({ left }: { left: number }) => `另有 ${left} 条超出一次可问的数量，答完这些后再运行一次。`,
    en: ({ left }: { left: number }) =>
      `${left} more entries go beyond what is asked at once: run it again afterwards.`,
  },
  next: {
    zh: ({ file }: { file: string }) => `填好后运行：mulu map --apply ${file} -o mapping.yaml`,
    en: ({ file }: { file: string }) => `When it is filled in: mulu map --apply ${file} -o mapping.yaml`,
  },
  merged: {
    zh: ({
      added,
      replaced,
      kept,
      blank,
      rules,
    }: Record<'added' | 'replaced' | 'kept' | 'blank' | 'rules', number>) =>
      `新增 ${added} 条决定，替换 ${replaced} 条，沿用 ${kept} 条，未答 ${blank} 个问题；现共 ${rules} 条。`,
    en: ({
      added,
      replaced,
      kept,
      blank,
      rules,
    }: Record<'added' | 'replaced' | 'kept' | 'blank' | 'rules', number>) =>
      `${added} decisions added, ${replaced} replaced, ${kept} as before, ${blank} questions left open; ${rules} in all.`,
  },
  replacing: {
    zh: ({ what, before, after, by, on }: Record<'what' | 'before' | 'after' | 'by' | 'on', string>) =>
      `以新换旧：${what}：${before} → ${after}（${by}，${on}）`,
    en: ({ what, before, after, by, on }: Record<'what' | 'before' | 'after' | 'by' | 'on', string>) =>
      `newer wins: ${what}: ${before} -> ${after} (${by}, ${on})`,
  },
  question: {
    zh: ({ number, groups, entries }: { number: number; groups: number; entries: number }) =>
      `问题 ${number}/${groups}（${entries} 条）`,
    en: ({ number, groups, entries }: { number: number; groups: number; entries: number }) =>
      `Question ${number}/${groups} (${entries} entries)`,
  },
  column: { zh: ({ text }: Text) => `栏目：${text}`, en: ({ text }: Text) => `column: ${text}` },
  pattern: { zh: ({ text }: Text) => `标题样式：${text}`, en: ({ text }: Text) => `title pattern: ${text}` },
  example: { zh: ({ text }: Text) => `例：${text}`, en: ({ text }: Text) => `example: ${text}` },
  why: { zh: ({ text }: Text) => `原因：${text}`, en: ({ text }: Text) => `why: ${text}` },
  keys: {
    zh: () => '1-3 选候选，n 不对应任何事项，/词 查找事项，编码 直接选，s 跳过，q 保存退出：',
    en: () => '1-3 candidate, n none, /word search, or an item code; s skip, q save and quit: ',
  },
  who: { zh: () => '核定人：', en: () => 'Decided by: ' },
  whoIsNeeded: { zh: () => '须写明核定人。', en: () => 'A name is needed.' },
  notFound: {
    zh: ({ text }: Text) => `没有名称含“${text}”的事项。`,
    en: ({ text }: Text) => `No item has "${text}" in its name.`,
  },
  notUnderstood: {
    zh: ({ text }: Text) => `不明白“${text}”。`,
    en: ({ text }: Text) => `"${text}" was not understood.`,
  },
  answered: { zh: ({ text }: Text) => `记为：${text}`, en: ({ text }: Text) => `noted: ${text}` },
} as const satisfies Record<string, BilingualOf<never>>;
