import { problemText } from './problem.ts';

/** Faults of holiday calendars, and counts that leave their years. */
export const calendarProblems = {
  'calendar/not-covered': problemText<{ year: number; firstYear: number; lastYear: number }>({
    says: {
      zh: ({ year, firstYear, lastYear }) =>
        `自 ${year} 年起算的期限超出节假日表所载年份（${firstYear}—${lastYear}），无法推算。`,
      en: ({ year, firstYear, lastYear }) =>
        `The count from ${year} leaves the years that the calendar covers (${firstYear}-${lastYear}).`,
    },
    fix: {
      zh: () => '请按国务院办公厅的放假通知写一份节假日表，用 --calendar 给出。',
      en: () => "Write a calendar from the State Council's notice and give it with --calendar.",
    },
  }),
  'calendar/day-outside-years': problemText<{ day: string; firstYear: number; lastYear: number }>({
    says: {
      zh: ({ day, firstYear, lastYear }) => `${day} 不在本表所载年份（${firstYear}—${lastYear}）之内。`,
      en: ({ day, firstYear, lastYear }) =>
        `${day} lies outside the years of this calendar (${firstYear}-${lastYear}).`,
    },
    fix: {
      zh: () => '请更正日期，或者扩大所载年份；一个年份一经载入，其全部节假日和调休均须列明。',
      en: () => 'Mend the date or widen the years; a year that is covered must list all of its days.',
    },
  }),
  'calendar/day-both': problemText<{ day: string }>({
    says: {
      zh: ({ day }) => `${day} 既列为放假，又列为调休上班。`,
      en: ({ day }) => `${day} is listed both as a holiday and as a make-up working day.`,
    },
    fix: {
      zh: () => '请对照国务院办公厅的放假通知，只保留一处。',
      en: () => "Keep one of the two, as the State Council's notice has it.",
    },
  }),
  'calendar/make-up-on-weekday': problemText<{ day: string }>({
    says: {
      zh: ({ day }) => `调休上班日 ${day} 不是星期六或者星期日，本来就是工作日。`,
      en: ({ day }) => `The make-up working day ${day} is no Saturday or Sunday: it is a working day anyway.`,
    },
    fix: {
      zh: () => '请核对日期。',
      en: () => 'Check the date.',
    },
  }),
} as const;
