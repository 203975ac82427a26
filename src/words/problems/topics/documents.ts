import type { calendarProblems } from '../calendar.ts';
import type { claimsProblems } from '../claims.ts';
import type { letterProblems } from '../letter.ts';
import type { limitProblems } from '../limit.ts';
import type { ProblemTopic } from '../problem.ts';

/** Faults of calendars, claims, limits, scorings and agencies. */
export const documentTopics: Readonly<
  Record<
    | keyof typeof calendarProblems
    | keyof typeof claimsProblems
    | keyof typeof letterProblems
    | keyof typeof limitProblems
    | 'scoring/grades'
    | 'scoring/part-twice'
    | 'scoring/deductions-without-use'
    | 'agencies/no-name',
    ProblemTopic
  >
> = {
  'calendar/not-covered': {
    title: { zh: '超出节假日表的年份', en: 'Beyond the years of the calendar' },
    why: {
      zh: '没有放假通知的年份算不出工作日，不能猜。',
      en: 'Working days of a year without a notice cannot be counted and are never guessed.',
    },
    remedy: {
      zh: '照放假通知写一份节假日表，用 --calendar 给出。',
      en: 'Write a calendar from the notice and give it with --calendar.',
    },
  },
  'calendar/day-outside-years': {
    title: { zh: '日期不在所载年份之内', en: 'A day outside the years' },
    why: { zh: '多半是年份写错了。', en: 'The year is probably wrong.' },
    remedy: { zh: '改正日期，或者移到对应的年份之下。', en: 'Correct the day, or move it under its year.' },
  },
  'calendar/day-both': {
    title: { zh: '同一天既放假又上班', en: 'A day both off and worked' },
    why: { zh: '同一天只能是一种。', en: 'A day can only be one of them.' },
    remedy: { zh: '照放假通知删去一处。', en: 'Remove one, as the notice has it.' },
  },
  'calendar/make-up-on-weekday': {
    title: { zh: '调休上班日不是周末', en: 'A make-up day on a weekday' },
    why: {
      zh: '工作日本来就上班；多半是日期写错了。',
      en: 'A weekday is worked anyway: the day is probably wrong.',
    },
    remedy: { zh: '照放假通知核对。', en: 'Check the notice.' },
  },
  'calendar/replaces-year': {
    title: { zh: '取代全年安排', en: 'A whole year replaced' },
    why: {
      zh: '少列一天，全年的期限都会跟着算错；取代全年须有意为之。',
      en: 'One day left out makes every count around it wrong: replacing a year must be meant.',
    },
    remedy: {
      zh: '确要取代的，照通知列全当年的放假和调休；否则删去 replaces。',
      en: 'List every day of the year as its notice has it, or remove `replaces`.',
    },
  },
  'calendar/rest-on-make-up-day': {
    title: { zh: '放假日落在调休上班日', en: 'A day off on a make-up working day' },
    why: {
      zh: '当地放假一般不占用全国的调休上班日；多半是日期写错了。',
      en: 'A local day off seldom falls on a day that the country works to make up.',
    },
    remedy: { zh: '对照当地的放假文件核对。', en: 'Check the local notice.' },
  },
  'calendar/work-on-holiday': {
    title: { zh: '上班日落在放假日', en: 'A working day on a public holiday' },
    why: {
      zh: '全国放假的日子当地上班，少见；多半是日期写错了。',
      en: 'Few places work on a public holiday: the day is probably wrong.',
    },
    remedy: { zh: '对照当地的文件核对。', en: 'Check the local notice.' },
  },
  'claims/period-reversed': {
    title: { zh: '止日早于起日', en: 'It ends before it begins' },
    why: { zh: '起止颠倒的时段里没有任何一天。', en: 'A period that is reversed holds no day.' },
    remedy: { zh: '核对两个日期。', en: 'Check the two days.' },
  },
  'claims/duplicate-id': {
    title: { zh: '标识重复', en: 'An id is used twice' },
    why: { zh: '别处引用时分不清是哪一条。', en: 'Nothing can refer to one of the two.' },
    remedy: { zh: '改成不同的标识。', en: 'Give them different ids.' },
  },
  'claims/unknown-claim': {
    title: { zh: '引用了不存在的数据', en: 'No such claim' },
    why: {
      zh: '合计、比较引用的标识不在本文件里。',
      en: 'A sum or comparison names an id that is not in the file.',
    },
    remedy: { zh: '改正标识。', en: 'Mend the id.' },
  },
  'claims/event-without-day': {
    title: { zh: '事件没有写明日期', en: 'An event without its day' },
    why: {
      zh: '事件要与某一天比较，没有日期就无从核对。',
      en: 'An event is compared with a day; without one there is nothing to check.',
    },
    remedy: { zh: '在 comparison 下写 on。', en: 'Give comparison.on.' },
  },
  'claims/day-without-event': {
    title: { zh: '数字与日期比较', en: 'A figure compared with a day' },
    why: {
      zh: '件数、比例等是数字，只能与数字比较。',
      en: 'Counts and ratios are numbers and can only be compared with numbers.',
    },
    remedy: { zh: 'comparison 下写 equals、atLeast 或者 between。', en: 'Give equals, atLeast or between.' },
  },
  'claims/event-without-filter': {
    title: { zh: '事件没有辨认的条件', en: 'An event without a filter' },
    why: { zh: '不知道清单中的哪一条是这个事件。', en: 'Nothing says which entry of the list is the event.' },
    remedy: { zh: '补写 filter。', en: 'Add a filter.' },
  },
  'limit/unreadable': {
    title: { zh: '时限无法识别', en: 'A limit that cannot be read' },
    why: {
      zh: '读不懂的时限不会按默认值处理，否则会冤枉单位或者放过逾期。',
      en: 'A limit that cannot be read is never replaced by a default, which would accuse or acquit wrongly.',
    },
    remedy: {
      zh: '照原文写明时限；原文如此的，在旁边用 rule 写出结构化的时限。',
      en: 'Write it as printed; if the print says so, add a structured rule beside it.',
    },
  },
  'letter/unknown-place': {
    title: { zh: '通知样式中有不认识的占位', en: 'A place that no letter fills' },
    why: {
      zh: '花括号中的占位由检查结果填写；不认识的会原样印在通知里。',
      en: 'Places in braces are filled from the report: an unknown one would be printed as it is.',
    },
    remedy: { zh: '改成列出的占位之一。', en: 'Use one of the places that are named.' },
  },
  'scoring/grades': {
    title: { zh: '等次没有按分数从高到低', en: 'Grades out of order' },
    why: { zh: '分数会落到错误的等次。', en: 'A score would get the wrong grade.' },
    remedy: { zh: '按 atLeast 从高到低排列。', en: 'Order them by atLeast, the highest first.' },
  },
  'scoring/part-twice': {
    title: { zh: '同一部分写了两次', en: 'A part is written twice' },
    why: { zh: '同一部分会计两次分。', en: 'Its points would count twice.' },
    remedy: { zh: '删去一处，或者改正标识。', en: 'Remove one, or mend the id.' },
  },
  'scoring/deductions-without-use': {
    title: { zh: '扣分不起作用', en: 'Deductions without effect' },
    why: {
      zh: '只有按发现问题计分的部分才看扣分。',
      en: 'Only a part that is measured by findings looks at deductions.',
    },
    remedy: {
      zh: '删去 deductions，或者把 measure 改为 findings。',
      en: 'Remove them, or measure the part by findings.',
    },
  },
  'agencies/no-name': {
    title: { zh: '单位没有名称', en: 'An agency without a name' },
    why: {
      zh: '没有名称，也没有单位设置，排名表里无从称呼。',
      en: 'Without a name or a profile it cannot be shown on the scoreboard.',
    },
    remedy: { zh: '写明 agency 或者 profile。', en: 'Give agency or profile.' },
  },
};
