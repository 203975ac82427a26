import type { Bilingual, BilingualOf, Language } from '../model/language.ts';
import type { ExemptionGround } from '../model/profile.ts';
import { namesIn } from '../model/tables.ts';
import { groundLabels } from '../words/labels/answers.ts';

/** 政府信息公开条例: the article that each ground rests on. */
const articles: Readonly<Record<ExemptionGround, 14 | 15 | 16>> = {
  'state-secret': 14,
  'prohibited-by-law': 14,
  'public-security': 14,
  'trade-secret': 15,
  privacy: 15,
  'internal-affairs': 16,
  'process-information': 16,
  'enforcement-file': 16,
};

const chineseArticles = { 14: '第十四条', 15: '第十五条', 16: '第十六条' } as const;

export const grounds = namesIn(articles);

/** A ground as the answer workbook names it, with its article. */
export function nameGround(ground: ExemptionGround, language: Language): string {
  const article = articles[ground];
  return language === 'zh'
    ? `${groundLabels[ground].zh}（${chineseArticles[article]}）`
    : `${groundLabels[ground].en} (art. ${article})`;
}

/** What is asked beside an answer. */
export const answerFields = {
  url: { zh: '网址', en: 'Address' },
  seenOn: { zh: '核实日期', en: 'Seen on' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  ground: { zh: '依据', en: 'Ground' },
  reason: { zh: '理由', en: 'Reason' },
  approver: { zh: '批准人', en: 'Approved by' },
  approvedOn: { zh: '批准日期（可不填）', en: 'Approved on (optional)' },
  to: { zh: '由哪个机关公开', en: 'Who publishes it' },
  basis: { zh: '依据的文件（可不填）', en: 'Document (optional)' },
  item: { zh: '事项（编码或名称）', en: 'Item (code or name)' },
  element: { zh: '公开要素', en: 'Element' },
  reach: { zh: '适用于', en: 'Holds for' },
  rightDay: { zh: '正确日期', en: 'Correct date' },
} as const satisfies Record<string, Bilingual>;

export type AnswerField = keyof typeof answerFields;

/** Limits of the office's own, for words that have none. */
export const limitFields = {
  prompt: { zh: '本单位规定“及时”是指', en: 'In your office 及时 (promptly) means' },
  regular: { zh: '本单位规定“定期”是指', en: 'In your office 定期 (regularly) means' },
  example: { zh: '自信息形成之日起20个工作日内', en: '自信息形成之日起20个工作日内' },
} as const satisfies Record<string, Bilingual>;

export const settleWords = {
  settleHeading: { zh: '五、逐项处理', en: '5. Settle what is open' },
  settleHelp: {
    zh: '清单证明不了的事项，在这里答复；判断结果随答随变，答复都写进可以带走的文件，下次检查照用。没有把握的先留空。',
    en: 'Answer here what the list cannot prove. The verdicts follow each answer, and all answers go into the files that you take home and use next time. Leave blank what you are not sure of.',
  },
  person: { zh: '答复人', en: 'Answered by' },
  personHelp: {
    zh: '姓名或者科室，写入每条答复。先填这里，答复才会生效。',
    en: 'Name or section, written into every answer; nothing is taken before it is filled in.',
  },
  open: { zh: '未答复', en: 'not answered' },
  incomplete: { zh: '还没有填全', en: 'not complete yet' },
  needsPerson: { zh: '请先填写答复人', en: 'say first who answers' },
  entries: { zh: '对应不上事项的条目', en: 'Entries without an item' },
  cells: { zh: '读不出的日期', en: 'Dates that could not be read' },
  needsAgency: {
    zh: '时限写入单位配置：请先在上面填写单位名称。',
    en: 'Limits go into the profile: fill in the agency above first.',
  },
  byTitle: { zh: '按标题判断', en: 'as the title says' },
  otherItem: { zh: '其他事项…', en: 'another item…' },
  pleaseChoose: { zh: '请选择', en: 'choose' },
  answer: { zh: '答复', en: 'Answer' },
  more: { zh: '再显示一些', en: 'Show more' },
  settled: { zh: '已处理', en: 'settled' },
  nothingOpen: { zh: '没有需要答复的事项。', en: 'There is nothing to answer.' },
} as const satisfies Record<string, Bilingual>;

interface Tally {
  readonly open: number;
  readonly before: number;
  readonly entries: number;
  readonly cells: number;
  readonly answered: number;
}

export const settleSentences = {
  tally: {
    zh: ({ open, before, entries, cells, answered }: Tally) =>
      `无法判定的要素 ${before} 项，现在 ${open} 项；对应不上事项的条目还有 ${entries} 组；${cells === 0 ? '' : `读不出的日期还有 ${cells} 处；`}已答复 ${answered} 项。`,
    en: ({ open, before, entries, cells, answered }: Tally) =>
      `${before} elements were undetermined, now ${open}; ${entries} groups of entries without an item are left; ${cells === 0 ? '' : `${cells} dates are unread; `}${answered} answered.`,
  },
  group: {
    zh: ({ name, count }: { name: string; count: number }) => `${name}（${count} 项）`,
    en: ({ name, count }: { name: string; count: number }) => `${name} (${count})`,
  },
  allNothing: {
    zh: (count: number) => `这 ${count} 项经核实，本期均无此类事项`,
    en: (count: number) => `For these ${count}, it was checked: nothing happened in the period`,
  },
  answerOf: {
    zh: (what: string) => `答复：${what}`,
    en: (what: string) => `Answer: ${what}`,
  },
  cell: {
    zh: ({ place, field, written }: { place: string; field: string; written: string }) =>
      `${place}，${field}写作“${written}”`,
    en: ({ place, field, written }: { place: string; field: string; written: string }) =>
      `${place}, ${field}: "${written}"`,
  },
  limitOf: {
    zh: (item: string) => `${item}：应按的时限`,
    en: (item: string) => `${item}: the limit that holds`,
  },
  rows: {
    zh: (places: string) => `相关条目：${places}`,
    en: (places: string) => `Entries: ${places}`,
  },
  entryGroup: {
    zh: ({ entries, place, column }: { entries: number; place: string; column: string }) =>
      `${place}，同样写法 ${entries} 条${column === '' ? '' : `，栏目：${column}`}`,
    en: ({ entries, place, column }: { entries: number; place: string; column: string }) =>
      `${place}, ${entries} written alike${column === '' ? '' : `, column: ${column}`}`,
  },
  period: {
    zh: ({ from, until }: { from: string; until: string }) => `${from} 至 ${until}`,
    en: ({ from, until }: { from: string; until: string }) => `${from} to ${until}`,
  },
} as const satisfies Record<string, BilingualOf<never>>;
