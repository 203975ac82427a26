import type { Language } from '../../model/language.ts';
import type { Reach } from '../../model/review.ts';

interface Text {
  readonly text: string;
}

type Counts = Record<'entries' | 'entriesAnywhere' | 'columnAsked' | 'columnEntries', number>;

type Merged = Record<'added' | 'replaced' | 'kept' | 'blank' | 'rules', number>;
type Asked = Record<'groups' | 'doubtful' | 'entries' | 'first' | 'settled', number>;

/** What `mulu map` says. */
export const mapWords = {
  nothingToAsk: {
    zh: ({ entries }: { entries: number }) => `读了 ${entries} 条，没有需要人工核定的条目。`,
    en: ({ entries }: { entries: number }) => `${entries} entries were read; none of them needs a person.`,
  },
  asked: {
    zh: ({ groups, doubtful, entries, first, settled }: Asked) =>
      `读了 ${entries} 条，其中 ${doubtful} 条需要人工核定，归为 ${groups} 个问题；答完前 ${first} 个至少可处理 ${settled} 条。`,
    en: ({ groups, doubtful, entries, first, settled }: Asked) =>
      `${entries} entries were read; ${doubtful} of them need a person, in ${groups} questions; the first ${first} answers settle at least ${settled} entries.`,
  },
  decided: {
    zh: ({ decided, unmatched }: Record<'decided' | 'unmatched', number>) =>
      `另有 ${decided} 条已核定为不对应任何事项，不再问；合计即检查报告中没有对应事项的 ${unmatched} 条。`,
    en: ({ decided, unmatched }: Record<'decided' | 'unmatched', number>) =>
      `${decided} more were decided to answer no item and are not asked again: together the ${unmatched} entries without an item of the report.`,
  },
  open: {
    zh: ({ elements, cells }: Record<'elements' | 'cells', number>) =>
      `还有 ${elements} 个无法判定的要素、${cells} 个读不出的单元格，各在一张表中。`,
    en: ({ elements, cells }: Record<'elements' | 'cells', number>) =>
      `${elements} undetermined elements and ${cells} cells that could not be read have a sheet each.`,
  },
  declared: {
    zh: ({ added, replaced, kept, blank }: Record<'added' | 'replaced' | 'kept' | 'blank', number>) =>
      `申报：新增 ${added} 条，替换 ${replaced} 条，已有 ${kept} 条，未答 ${blank} 个。`,
    en: ({ added, replaced, kept, blank }: Record<'added' | 'replaced' | 'kept' | 'blank', number>) =>
      `declarations: ${added} added, ${replaced} replaced, ${kept} as before, ${blank} left open.`,
  },
  left: {
    zh: ({ left }: { left: number }) => `另有 ${left} 条超出一次可问的数量，答完这些后再运行一次。`,
    en: ({ left }: { left: number }) =>
      `${left} more entries go beyond what is asked at once: run it again afterwards.`,
  },
  next: {
    zh: ({ apply, check }: Record<'apply' | 'check', string>) =>
      `填好后运行：\n  ${apply}\n再检查一次：\n  ${check}`,
    en: ({ apply, check }: Record<'apply' | 'check', string>) =>
      `When it is filled in:\n  ${apply}\nand then check again:\n  ${check}`,
  },
  merged: {
    zh: ({ added, replaced, kept, blank, rules }: Merged) =>
      `新增 ${added} 条决定，替换 ${replaced} 条，沿用 ${kept} 条，未答 ${blank} 个问题；现共 ${rules} 条。`,
    en: ({ added, replaced, kept, blank, rules }: Merged) =>
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
  counts: {
    zh: ({ entries, entriesAnywhere, columnAsked, columnEntries }: Counts) =>
      `条数：本栏目这类标题 ${entries}，各栏目这类标题 ${entriesAnywhere}${columnEntries === 0 ? '' : `，整个栏目 ${columnEntries}（待核定 ${columnAsked}）`}`,
    en: ({ entries, entriesAnywhere, columnAsked, columnEntries }: Counts) =>
      `settles: such titles in this column ${entries}, in any column ${entriesAnywhere}${columnEntries === 0 ? '' : `, the whole column ${columnEntries} (${columnAsked} of them asked)`}`,
  },
  elements: { zh: ({ text }: Text) => `要素：${text}`, en: ({ text }: Text) => `elements: ${text}` },
  help: {
    zh: ({ file }: { file: string }) => [
      `回答：1-3 采用候选，n 不对应任何事项，也可写事项编码、类别编码或名称。每答一题即存入 ${file}。`,
      '指明要素：在回答后加冒号和要素序号或名称，如 1:2,3 或 0108:全部；不加则按标题判断。',
      '适用范围：在最后加 @栏目（整个栏目）、@各栏目（各栏目这类标题）或 @本条；不加即本栏目这类标题。',
      '其他：/词 查找事项，b 返回上一题，s 或回车跳过，? 显示本说明，q 退出。',
    ],
    en: ({ file }: { file: string }) => [
      `Answers: 1-3 takes a candidate, n is no item; a code or name works too. Each answer is saved to ${file} at once.`,
      'Elements: a colon and their numbers or names behind the answer, as in 1:2,3 or 0108:all; without, each title decides.',
      'Range: @column (the whole column), @any (such titles in any column) or @row at the end; without, such titles in this column.',
      'Others: /word search, b back, s or Enter skip, ? this help, q quit.',
    ],
  },
  keys: { zh: () => '回答（? 说明）：', en: () => 'answer (? help): ' },
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
  answered: {
    zh: ({ text, reach }: Text & { reach: string }) => `已记：${text}（${reach}）`,
    en: ({ text, reach }: Text & { reach: string }) => `noted: ${text} (${reach})`,
  },
} as const satisfies Record<string, Record<Language, (facts: never) => string | readonly string[]>>;

/** Words for a range as they are typed behind an answer, beside those of the review workbook. */
export const typedReaches: Readonly<Record<Reach, readonly string[]>> = {
  pattern: ['标题', '本栏目', 'titles'],
  title: ['各栏目', '所有栏目', 'any', 'a'],
  column: ['栏目', '整栏目', 'column', 'c'],
  row: ['本条', '此条', '示例', 'row', 'r'],
};
