import { problemText } from './problem.ts';

/** Faults of claims files. */
export const claimsProblems = {
  'claims/period-reversed': problemText<{ from: string; to: string }>({
    says: {
      zh: ({ from, to }) => `止日 ${to} 早于起日 ${from}。`,
      en: ({ from, to }) => `It ends on ${to}, before it begins on ${from}.`,
    },
  }),
  'claims/duplicate-id': problemText<{ id: string }>({
    says: {
      zh: ({ id }) => `标识“${id}”已经用过。`,
      en: ({ id }) => `The id "${id}" is already taken.`,
    },
  }),
  'claims/unknown-claim': problemText<{ id: string; nearest?: string | undefined }>({
    says: {
      zh: ({ id }) => `没有标识为“${id}”的数字。`,
      en: ({ id }) => `No claim has the id "${id}".`,
    },
    fix: {
      zh: ({ nearest }) => (nearest === undefined ? '请核对 id。' : `是否指“${nearest}”？`),
      en: ({ nearest }) => (nearest === undefined ? 'Check the ids.' : `Did you mean "${nearest}"?`),
    },
  }),
  'claims/event-without-day': problemText<Record<never, never>>({
    says: {
      zh: () => '事件（kind: event）须写明日期：comparison 下写 on。',
      en: () => 'An event needs its day: comparison.on.',
    },
  }),
  'claims/day-without-event': problemText<{ kind: string }>({
    says: {
      zh: ({ kind }) => `${kind} 要与数字比较，不能与日期比较。`,
      en: ({ kind }) => `A ${kind} is compared with a number, not with a day.`,
    },
    fix: {
      zh: () => 'comparison 下请写 equals、atLeast 或 between。',
      en: () => 'Give equals, atLeast or between.',
    },
  }),
  'claims/event-without-filter': problemText<Record<never, never>>({
    says: {
      zh: () => '没有写明怎样在清单中认出这一事件。',
      en: () => 'Nothing says how the list would show this event.',
    },
    fix: { zh: () => '请补写 filter。', en: () => 'Add a filter.' },
  }),
} as const;
