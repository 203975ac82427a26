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
  'calendar/replaces-year': problemText<{ year: number; dropped: number }>({
    severity: 'warning',
    says: {
      zh: ({ year, dropped }) =>
        `本文件取代 ${year} 年全年的安排，国务院办公厅公布的节假日和调休中有 ${dropped} 天不再适用。`,
      en: ({ year, dropped }) =>
        `This file replaces the whole of ${year}: ${dropped} of the named days of the State Council no longer apply.`,
    },
    fix: {
      zh: () => '只是增加或者更改几天的，删去 replaces，所列日子便叠加在国务院办公厅的安排之上。',
      en: () => "To add or change some days only, remove `replaces`: they are laid over the State Council's.",
    },
  }),
  'calendar/rest-on-make-up-day': problemText<{ day: string; name: string; holiday: string }>({
    severity: 'warning',
    says: {
      zh: ({ day, name, holiday }) =>
        `${day} 本文件列为放假（${name}），国务院办公厅的安排却是调休上班（${holiday}）；按放假计算。`,
      en: ({ day, name, holiday }) =>
        `${day} is a day off here (${name}) and a make-up working day of the State Council (${holiday}); it counts as a day off.`,
    },
    fix: {
      zh: () => '请核对当地的放假文件；日期写错的，予以更正。',
      en: () => 'Check the local notice, and mend the day if it is wrong.',
    },
  }),
  'calendar/work-on-holiday': problemText<{ day: string; holiday: string }>({
    severity: 'warning',
    says: {
      zh: ({ day, holiday }) =>
        `${day} 本文件列为上班，国务院办公厅的安排却是放假（${holiday}）；按上班计算。`,
      en: ({ day, holiday }) =>
        `${day} is worked here and a day off of the State Council (${holiday}); it counts as a working day.`,
    },
    fix: {
      zh: () => '请核对当地的文件；日期写错的，予以更正。',
      en: () => 'Check the local notice, and mend the day if it is wrong.',
    },
  }),
} as const;
