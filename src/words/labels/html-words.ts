import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Words that only the HTML report needs. */
export const htmlWords = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  contents: { zh: '目次', en: 'Contents' },
  outcomes: { zh: '事项结论', en: 'Outcome of the items' },
  heatMap: { zh: '类别与结论', en: 'Category by outcome' },
  calendar: { zh: '即将到期', en: 'Coming due days' },
  noneDue: { zh: '没有即将到期的公开事项。', en: 'Nothing falls due.' },
  timeline: { zh: '逾期时间线', en: 'Timeline of late entries' },
  timelineNote: {
    zh: '横条自应公开日期起，至实际公开日期（未公开的，至核对之日）止。',
    en: 'A bar runs from the due day to publication, or to the day of judgement where there is none.',
  },
  search: { zh: '查找', en: 'Search' },
  allTypes: { zh: '全部问题类型', en: 'All problem types' },
  allSubjects: { zh: '全部责任单位', en: 'All responsible bodies' },
  problemType: { zh: '问题类型', en: 'Problem type' },
  problem: { zh: '问题描述', en: 'Problem' },
  shown: { zh: '显示', en: 'Shown' },
  showMore: { zh: '显示更多', en: 'Show more' },
  perItem: { zh: '逐项说明', en: 'Item by item' },
  printItems: {
    zh: '打印时带上逐项说明（有一百多页）',
    en: 'print the items too (a hundred pages and more)',
  },
  row: { zh: '原始位置', en: 'Row' },
  due: { zh: '应公开日期', en: 'Due on' },
  published: { zh: '实际公开日期', en: 'Published on' },
  late: { zh: '逾期工作日', en: 'Days late' },
  rest: { zh: '休', en: 'off' },
  work: { zh: '班', en: 'on' },
  entries: { zh: '条记录', en: 'entries' },
  weekdays: { zh: '一 二 三 四 五 六 日', en: 'Mo Tu We Th Fr Sa Su' },
  unverified: { zh: '名称待核实', en: 'name not verified' },
  region: { zh: '可滚动的表格', en: 'scrollable table' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words on the days of a drawn count. */
export const countWords = {
  start: { zh: '起算日', en: 'from' },
  rest: { zh: '休', en: 'rest' },
  'make-up': { zh: '班', en: 'worked' },
  due: { zh: '截止', en: 'due' },
  published: { zh: '公开', en: 'published' },
  late: {
    zh: (number: number) => `超期${number}`,
    en: (number: number) => `late ${number}`,
  },
  number: {
    zh: (number: number) => `第${number}日`,
    en: (number: number) => `day ${number}`,
  },
} as const satisfies Record<string, Bilingual | BilingualOf<number>>;
