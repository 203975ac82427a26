import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Help of `mulu demo`. */
export const demoOptions = {
  folder: { zh: '写到哪个文件夹（默认 mulu-demo）', en: 'folder to write to (default mulu-demo)' },
  seed: {
    zh: '种子：同一个数生成同一个单位（默认 1）',
    en: 'the same number makes the same agency (default 1)',
  },
} as const satisfies Record<string, Bilingual>;

/** Words of the exercise that a trainer hands out. */
export const exerciseWords = {
  sheet: { zh: '练习说明', en: 'Exercise' },
  kindsSheet: { zh: '问题类型', en: 'Kinds of faults' },
  kind: { zh: '类型', en: 'Kind' },
  meaning: { zh: '含义', en: 'Meaning' },
  instruction: { zh: '说明', en: 'Instructions' },
  fault: { zh: '有何问题', en: 'What is wrong' },
  due: { zh: '应公开日', en: 'Due day' },
  late: { zh: '超期工作日', en: 'Working days late' },
  reason: { zh: '依据或说明', en: 'Reason' },
  choose: { zh: '选择问题类型', en: 'Choose the kind' },
  chooseHint: { zh: '没有问题的行不填。', en: 'Leave rows without a fault blank.' },
} as const satisfies Record<string, Bilingual>;

export interface ExerciseFacts {
  readonly agency: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly rows: number;
}

/** What the exercise asks, one paragraph a row. */
export const exerciseTasks: readonly BilingualOf<ExerciseFacts>[] = [
  {
    zh: ({ agency, from, to }) => `${agency}是虚构的单位。后面几张表是它${from}至${to}的公开清单。`,
    en: ({ agency, from, to }) =>
      `${agency} is invented. The sheets behind this one are its publication list from ${from} to ${to}.`,
  },
  {
    zh: ({ asOf }) => `请以${asOf}为检查日，对照卫生健康领域标准目录，逐行判断有无问题，填写黄色各列。`,
    en: ({ asOf }) =>
      `Judge each row as of ${asOf} against the health catalog and fill in the yellow columns.`,
  },
  {
    zh: () => '行政许可结果、行政处罚决定自形成之日起7个工作日内公开，其他20个工作日；形成当日不计。',
    en: () =>
      'Permits and penalty decisions are due within 7 working days of their formation, all else within 20; the day itself does not count.',
  },
  {
    zh: () => '节假日和调休上班以国务院办公厅当年通知为准。',
    en: () => 'Days off and make-up working days are those of the State Council notice for the year.',
  },
  {
    zh: () => '常设栏目中缺少的页面，请写在本表下方。',
    en: () => 'Write down below which standing pages are missing.',
  },
  {
    zh: ({ rows }) => `清单共${rows}行。有些行看上去有问题，其实没有：错误的指摘也要扣分。`,
    en: ({ rows }) =>
      `There are ${rows} rows. Some look wrong and are not: a false accusation costs points too.`,
  },
];

/** Kinds of planted faults, as the exercise offers them. */
export const faultNames = {
  late: { zh: '超期公开', en: 'published late' },
  unpublished: { zh: '逾期未公开', en: 'past due and not published' },
  missing: { zh: '应公开而未公开', en: 'missing' },
  undated: { zh: '没有日期', en: 'no date' },
  duplicate: { zh: '重复记录', en: 'duplicate' },
  early: { zh: '早于成文日期公开', en: 'published before it was formed' },
  'impossible-date': { zh: '日期不存在', en: 'impossible date' },
  'future-date': { zh: '日期在检查日之后', en: 'date in the future' },
  'personal-data': { zh: '泄露个人信息', en: 'personal data exposed' },
  'wrong-channel': { zh: '未在规定渠道公开', en: 'wrong channel' },
  'wrong-publisher': { zh: '公开主体存疑', en: 'published by another body' },
  'of-no-item': { zh: '不属于任何事项，需人工认定', en: 'of no item: a person has to look' },
} as const satisfies Record<string, Bilingual>;

export const demoWords = {
  planted: {
    zh: ({ agency, planted }) => `${agency}：清单中埋设了 ${planted} 处问题，答案在 expected-findings.tsv。`,
    en: ({ agency, planted }) =>
      `${agency}: ${planted} faults are planted in the list; the answers are in expected-findings.tsv.`,
  },
  agreed: {
    zh: () => '检查结果与答案完全一致。',
    en: () => 'The audit found all of them and nothing else.',
  },
  disagreed: {
    zh: ({ missed, unplanted }) => `检查结果与答案不一致：漏报 ${missed} 处，多报 ${unplanted} 处。`,
    en: ({ missed, unplanted }) =>
      `The audit and the answers disagree: ${missed} not found, ${unplanted} not planted.`,
  },
} as const satisfies Record<
  string,
  BilingualOf<{
    readonly agency: string;
    readonly planted: number;
    readonly missed: number;
    readonly unplanted: number;
  }>
>;
