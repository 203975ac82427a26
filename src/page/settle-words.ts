import type { Bilingual, BilingualOf } from '../model/language.ts';
import type { ExemptionGround } from '../model/profile.ts';
import type { SettlingKind } from '../model/settlement.ts';

/** What can be said of an element. */
export const settlingKinds: Readonly<Record<SettlingKind, Bilingual>> = {
  'nothing-happened': { zh: '本期无此类事项', en: 'nothing happened in the period' },
  seen: { zh: '已在平台公开', en: 'seen on the website' },
  withheld: { zh: '依法不公开', en: 'withheld by law' },
  'handed-over': { zh: '不由本单位公开', en: 'not ours to publish' },
};

/** Grounds of 政府信息公开条例, arts. 14 to 16. */
export const groundWords: Readonly<Record<ExemptionGround, Bilingual>> = {
  'state-secret': { zh: '国家秘密（第十四条）', en: 'state secret (art. 14)' },
  'prohibited-by-law': { zh: '法律、行政法规禁止公开（第十四条）', en: 'prohibited by law (art. 14)' },
  'public-security': { zh: '危及三安全一稳定（第十四条）', en: 'public security (art. 14)' },
  'trade-secret': { zh: '商业秘密（第十五条）', en: 'trade secret (art. 15)' },
  privacy: { zh: '个人隐私（第十五条）', en: 'privacy (art. 15)' },
  'internal-affairs': { zh: '内部事务信息（第十六条）', en: 'internal affairs (art. 16)' },
  'process-information': { zh: '过程性信息（第十六条）', en: 'process information (art. 16)' },
  'enforcement-file': { zh: '行政执法案卷信息（第十六条）', en: 'enforcement file (art. 16)' },
};

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
} as const satisfies Record<string, Bilingual>;

export type AnswerField = keyof typeof answerFields;

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
  byTitle: { zh: '按标题判断', en: 'as the title tells' },
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
  readonly answered: number;
}

export const settleSentences = {
  tally: {
    zh: ({ open, before, entries, answered }: Tally) =>
      `无法判定的要素 ${before} 项，现在 ${open} 项；对应不上事项的条目还有 ${entries} 组；已答复 ${answered} 项。`,
    en: ({ open, before, entries, answered }: Tally) =>
      `${before} elements were undetermined, now ${open}; ${entries} groups of entries without an item are left; ${answered} answered.`,
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
