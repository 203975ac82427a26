import type { LimitKind } from '../../model/time-limit.ts';
import type { HandbookText } from './vocabulary.ts';

/** Kinds of time limits that printed phrases are read into. */
export const limitTexts: Readonly<Record<LimitKind, HandbookText>> = {
  within: {
    name: { zh: '起算后若干日内', en: 'within a time of something' },
    means: {
      zh: '自形成、收到等之日的次日起数，最后一日当天公开为按时。工作日按国务院办公厅通知；按日历日计的，最后一日逢休息日顺延。可以按日、月、小时、分钟计，可以有“最迟不超过”的上限。',
      en: 'Counted from the day after the trigger; the last day is in time. Working days follow the State Council’s notices; a count in calendar days that ends on a day of rest moves on. It may count days, months, hours or minutes, and have a cap.',
    },
    examples: [
      '自信息形成或者变更之日起20个工作日内予以公开',
      '20个工作日（自受理之日起）',
      '印发后的第3个工作日前',
      '事故发生后30分钟内',
      '20个工作日内，最迟不超过30日',
      '公示5日后3个工作日内公布',
    ],
  },
  periodic: {
    name: { zh: '每期若干次', en: 'so often in each period' },
    means: {
      zh: '每月、每季度、每年各要有规定的次数，或者在其中的某几日公开；也可以写两次公开之间最长隔多久，或者写有起止月份的时节。一次公开只抵一期，补发的算所补的那一期。',
      en: 'So many publications in each month, quarter or year, or on named days of it; or the longest gap between two of them, or a season with its months. One publication serves one period; what was made up counts for the one it makes up for.',
    },
    examples: [
      '按季度公开',
      '每季度首月10日前',
      '每月8日、18日、28日',
      '每周一三五更新',
      '双月20日前',
      '5月至10月每半月',
      '每天10时前',
      '间隔不超过3个月',
      '每20个工作日更新',
      '每年不少于2次',
      '隔月',
      '工作日更新',
    ],
  },
  'yearly-by': {
    name: { zh: '每年某日前', en: 'by a date each year' },
    means: { zh: '每年一次，当日公开为按时。', en: 'Once a year; the day itself is in time.' },
    examples: ['每年1月31日前', '分别于1月、7月底前', '上半年7月15日前、下半年次年1月15日前', '一季度末前'],
  },
  display: {
    name: { zh: '公示满若干日', en: 'on display for so long' },
    means: {
      zh: '从公示次日起数，撤下的日期不得早于最后一日。清单须有公示起止日期。',
      en: 'Counted from the day after it went up; it may not come down before the last day. The list needs both days.',
    },
    examples: ['公示时间不少于15日', '公示不少于7个工作日', '公示期为5至7个工作日', '公示5日', '保留3年'],
  },
  standing: {
    name: { zh: '长期公开', en: 'must stand' },
    means: {
      zh: '检查当天必须在网上，并且有效。',
      en: 'Must be there, and in force, on the day of the check.',
    },
    examples: ['长期公开', '动态调整'],
  },
  prompt: {
    name: { zh: '及时公开', en: 'promptly' },
    means: {
      zh: '没有数字，只有单位配置写明按几日检查时才判断，否则无法判定。',
      en: 'No number: judged only with the number that the profile gives, else undetermined.',
    },
    examples: ['及时公开', '实时更新'],
  },
  follows: {
    name: { zh: '随文件之后', en: 'follows a document' },
    means: {
      zh: '解读等在所解读的文件公开后若干日内公开，或者同步公开。凭标题或者“解读文件”列对应。',
      en: 'What explains a document comes within so many days of its publication, or together with it; tied by title or by a column that names it.',
    },
    examples: [
      '文件公开后3个工作日内',
      '解读应在政策文件印发之日起3个工作日内',
      '与文件同步公开',
      '随年度报告公布',
    ],
  },
  before: {
    name: { zh: '事前公开', en: 'before an event' },
    means: {
      zh: '在决策、会议之前，或者提前若干日公开。',
      en: 'Published before a decision or a meeting, or so many days ahead of it.',
    },
    examples: ['会议召开7日前', '提前5日公告', '决策前公开'],
  },
  by: {
    name: { zh: '某日前一次', en: 'once by a date' },
    means: { zh: '到某一日为止公开一次即可。', en: 'Once, by that date.' },
    examples: ['年底前', '2025年6月30日前'],
  },
  regular: {
    name: { zh: '定期公开', en: 'regularly' },
    means: {
      zh: '没有写明周期，只有配置写明周期时才判断。',
      en: 'The period is not named: judged only with the profile’s.',
    },
    examples: ['定期公开'],
  },
  external: {
    name: { zh: '时限另有规定', en: 'laid down elsewhere' },
    means: {
      zh: '时限写在另外的文件里，配置写明后才判断。',
      en: 'The limit is laid down in another document: judged when the profile supplies it.',
    },
    examples: ['在规定期限内', '按规定时限公开'],
  },
  'take-down': {
    name: { zh: '到期撤下', en: 'to be taken down' },
    means: {
      zh: '反过来的义务：公示期满或者撤销后若干日内必须撤下。',
      en: 'The opposite duty: it may not stay up longer, or must go within so many days of being revoked.',
    },
    examples: ['公示期5年', '撤销后3日内撤下'],
  },
  ratio: {
    name: { zh: '达到比例', en: 'a share' },
    means: {
      zh: '一定期间内有对应解读等的文件所占比例。',
      en: 'The share of documents that have what explains them.',
    },
    examples: ['解读率达到90%以上'],
  },
  open: {
    name: { zh: '不能推算', en: 'not to be counted' },
    means: {
      zh: '文字中没有可以推算的时间，只看有没有公开。',
      en: 'The words hold no time to count: only whether it was published is looked at.',
    },
    examples: ['一事一公开', '依申请公开', '每学期至少1次', '分阶段公开'],
  },
};

/** What is refused: no reading of it is safe without a guess. */
export const refusedLimits: HandbookText = {
  name: { zh: '不读', en: 'refused' },
  means: {
    zh: '不猜就读不出来的，作为读不懂的时限报告，不会读成较短的时限。',
    en: 'No reading without a guess: reported as a limit that could not be read, never read as a shorter one.',
  },
  examples: [
    '汛期加密发布',
    '15日内或者10个工作日内',
    '公示7日内',
    '每月或每季度',
    '农历三月底前',
    '间隔不少于7日',
    '每次5个工作日',
    '20个工作日内或适时公开',
    '收到材料后15日内调查核实',
    '每日发布，疫情结束后停止',
    '上级公布后方可公布',
  ],
};
