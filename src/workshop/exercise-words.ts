import type { Bilingual, BilingualOf } from '../model/language.ts';
import type { Declared } from './duty-table.ts';
import type { Fault } from './fault.ts';
import type { PrintedLimit } from './printed-limit.ts';

/** Words of the exercise that a trainer hands out. */
export const exerciseWords = {
  number: { zh: '序号', en: 'No.' },
  title: { zh: '标题', en: 'Title' },
  sheet: { zh: '练习说明', en: 'Exercise' },
  paper: { zh: '试卷', en: 'Paper' },
  name: { zh: '姓名：', en: 'Name: ' },
  kindsSheet: { zh: '问题类型', en: 'Kinds of faults' },
  kind: { zh: '类型', en: 'Kind' },
  instruction: { zh: '说明', en: 'Instructions' },
  duties: { zh: '应公开内容', en: 'What is owed' },
  code: { zh: '事项编码', en: 'Item code' },
  item: { zh: '事项', en: 'Item' },
  element: { zh: '要素', en: 'Element' },
  nature: { zh: '性质', en: 'Nature' },
  limit: { zh: '时限', en: 'Limit' },
  channel: { zh: '渠道', en: 'Channel' },
  declared: { zh: '本单位声明', en: 'Declared by the agency' },
  fault: { zh: '有何问题', en: 'What is wrong' },
  due: { zh: '应公开日', en: 'Due day' },
  late: { zh: '超期工作日', en: 'Working days late' },
  reason: { zh: '依据或说明', en: 'Reason' },
  choose: { zh: '选择问题类型', en: 'Choose the kind' },
  chooseHint: { zh: '没有问题的行不填。', en: 'Leave rows without a fault blank.' },
} as const satisfies Record<string, Bilingual>;

export const natureWords: Readonly<Record<'standing' | 'event' | 'optional', Bilingual>> = {
  standing: { zh: '常年公开', en: 'must stand' },
  event: { zh: '有则公开', en: 'owed once it happens' },
  optional: { zh: '不作要求', en: 'optional' },
};

export const declaredWords: Readonly<Record<Declared['kind'], BilingualOf<string>>> = {
  'nothing-happened': {
    zh: (until) => `零报告：没有发生（至${until}）`,
    en: (until) => `nothing happened (until ${until})`,
  },
  withheld: {
    zh: (until) => `依法不公开（批准至${until}）`,
    en: (until) => `withheld by law (until ${until})`,
  },
  seen: {
    zh: (until) => `已核验网页（有效至${until}）`,
    en: (until) => `page was seen (valid until ${until})`,
  },
  'owed-by': {
    zh: (bodies) => `由下列单位分别公开：${bodies}`,
    en: (bodies) => `each of these bodies publishes its own: ${bodies}`,
  },
};

/** A limit as the exercise asks to count it. */
export function limitWords(limit: PrintedLimit | undefined): Bilingual {
  switch (limit?.kind) {
    case 'workdays':
      return { zh: `形成后${limit.count}个工作日内`, en: `within ${limit.count} working days of formation` };
    case 'each': {
      const { months, times = 1 } = limit;
      const zh = months === 1 ? '每月' : months === 3 ? '每季度' : '每年';
      const en = months === 1 ? 'month' : months === 3 ? 'quarter' : 'year';
      return {
        zh: `${zh}至少${times}次`,
        en: `${times === 1 ? 'once' : `at least ${times} times`} in each ${en}`,
      };
    }
    case 'before':
      return limit.days === 0
        ? { zh: '决定作出前（最迟前一日）', en: 'before the decision, the day before at the latest' }
        : { zh: `事前至少${limit.days}日`, en: `at least ${limit.days} days before` };
    case 'ratio':
      return {
        zh: `有解读的文件不少于${limit.percent}%`,
        en: `at least ${limit.percent} % of the documents are explained`,
      };
    case 'take-down':
      return {
        zh: `公示满${limit.months}个月停止（末日逢休息日顺延）`,
        en: `taken down after ${limit.months} months, a day of rest moving the last day to the next working day`,
      };
    case 'by-year-end':
      return { zh: '年底前', en: 'by the end of the year' };
    case 'by-january':
      return { zh: '每年1月31日前公开上年度的', en: 'by 31 January, about the year before' };
    case 'fresh':
      return limit.unit === 'day'
        ? { zh: `${limit.count}天内须有更新`, en: `updated within ${limit.count} days` }
        : { zh: `${limit.count}个月内须有更新`, en: `updated within ${limit.count} months` };
    case 'follows':
      return {
        zh: `文件公开后${limit.workdays}个工作日内`,
        en: `within ${limit.workdays} working days of the document`,
      };
    case 'display':
      return limit.unit === 'workday'
        ? { zh: `公示不少于${limit.count}个工作日`, en: `displayed for ${limit.count} working days` }
        : { zh: `公示不少于${limit.count}日`, en: `displayed for ${limit.count} days` };
    default:
      return { zh: '', en: '' };
  }
}

export interface ExerciseFacts {
  readonly agency: string;
  readonly catalog: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly notice: string;
  readonly rows: number;
}

/** What the exercise asks, one paragraph a row. */
export const exerciseTasks: readonly BilingualOf<ExerciseFacts>[] = [
  {
    zh: ({ agency, from, to }) => `${agency}是虚构的单位。后面几张表是它${from}至${to}的公开清单。`,
    en: ({ agency, from, to }) =>
      `${agency} is invented. The sheets that follow are its publication list from ${from} to ${to}.`,
  },
  {
    zh: ({ asOf, catalog }) =>
      `请以${asOf}为检查日，对照《${catalog}》，逐行判断有无问题，填写各表的黄色列。`,
    en: ({ asOf, catalog }) =>
      `Judge each row as of ${asOf} against the catalog (${catalog}) and fill in the yellow columns.`,
  },
  {
    zh: () => '“应公开内容”表列出了应公开的内容和时限。应当有而清单中没有的，填在该表的黄色列。',
    en: () =>
      'The sheet "What is owed" lists what is owed and when. What should be there and is not goes into its yellow columns.',
  },
  {
    zh: () => '计算时限时，形成当日不计，从次日起算。',
    en: () => 'The day of formation is not counted; counting starts on the next day.',
  },
  {
    zh: ({ notice }) => `节假日和调休上班以国务院办公厅当年通知（${notice}）为准。`,
    en: ({ notice }) => `Days off and make-up working days are those of the State Council (${notice}).`,
  },
  {
    zh: ({ rows }) => `清单共${rows}行。有些行看上去有问题，其实没有：错误的指摘也要扣分。`,
    en: ({ rows }) =>
      `There are ${rows} rows. Some look wrong and are not: a false accusation costs points too.`,
  },
];

/** Kinds of planted faults, as the exercise offers them. */
export const faultNames: Readonly<Record<Fault, Bilingual>> = {
  missing: { zh: '应公开而未公开', en: 'missing' },
  'wrong-channel': { zh: '未在规定渠道公开', en: 'wrong channel' },
  'missing-channel': { zh: '漏了一个规定渠道', en: 'one of its channels missing' },
  'wrong-publisher': { zh: '公开主体不符', en: 'published by another body' },
  lapsed: { zh: '内容已失效', en: 'no longer in force' },
  'missing-body': { zh: '有的单位没有公开', en: 'one of the bodies has not published' },
  'too-few': { zh: '一期中次数不够', en: 'too few in a period' },
  'overdue-take-down': { zh: '到期未停止公示', en: 'not taken down in time' },
  'missing-lead-time': { zh: '没有在事前公开', en: 'not published early enough before' },
  'low-ratio': { zh: '解读率不够', en: 'too few documents explained' },
  'migration-day': { zh: '大批记录同一天发布，日期不可靠', en: 'many rows on one day: no proof of when' },
  'identical-dates': {
    zh: '成文与发布几乎都是同一天，日期不可靠',
    en: 'nearly all days alike: no proof of when',
  },
  'missed-period': { zh: '有一期未公开', en: 'a period without a publication' },
  'missed-day': { zh: '未在规定日期前公开', en: 'not published by its day' },
  'stale-column': { zh: '栏目长期未更新', en: 'column not updated' },
  'short-display': { zh: '公示时间不足', en: 'displayed too short' },
  'late-follow-up': { zh: '解读晚于规定时间', en: 'explanation late' },
  'missing-follow-up': { zh: '文件没有解读', en: 'document without explanation' },
  'wrong-interpreter': { zh: '解读主体不符', en: 'explained by another body' },
  'personal-result': { zh: '公开了个人办理结果', en: 'result of one person published' },
  'zero-report-contradicted': { zh: '声明没有发生而清单中有', en: 'declared not to have happened, and did' },
  'exemption-contradicted': { zh: '声明不公开而已公开', en: 'declared withheld, and published' },
  'exemption-expired': { zh: '不公开的批准已过期', en: 'decision to withhold has expired' },
  'exemption-unused': { zh: '不必声明的不公开', en: 'needless decision to withhold' },
  'attestation-expired': { zh: '核验记录已过期', en: 'record of having seen it has expired' },
  late: { zh: '超期公开', en: 'published late' },
  'make-up-day': { zh: '超期一个调休工作日', en: 'late by one make-up working day' },
  unpublished: { zh: '逾期未公开', en: 'past due and not published' },
  early: { zh: '早于成文日期公开', en: 'published before it was formed' },
  undated: { zh: '没有日期', en: 'no date' },
  'impossible-date': { zh: '日期有误', en: 'impossible or future date' },
  'future-date': { zh: '日期在检查日之后', en: 'date in the future' },
  'personal-data': { zh: '泄露个人信息', en: 'personal data exposed' },
  'address-date': { zh: '网址日期与发布日期不符', en: 'date in the address differs' },
  'two-titles': { zh: '两个平台标题不一致', en: 'two titles on two platforms' },
  'two-days': { zh: '两个平台日期不一致', en: 'two days on two platforms' },
  duplicate: { zh: '重复记录', en: 'duplicate' },
  'of-no-item': { zh: '不属于任何事项，需人工认定', en: 'of no item: a person has to look' },
};
