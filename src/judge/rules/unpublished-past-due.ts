import { isCalendarLimit } from '../facts/calendar-timing.ts';
import { plural, what } from '../facts/words.ts';
import type { MatchRule } from './rule.ts';

export const unpublishedPastDue: MatchRule = {
  scope: 'match',
  restsOn: 'due-passed',
  meta: {
    id: 'unpublished-past-due',
    severity: 'error',
    title: { zh: '逾期未公开', en: 'Not published, due day passed' },
    rationale: {
      zh: '清单载明信息已经形成而没有公开日期，且公开期限已过，属于应公开未公开（《中华人民共和国政府信息公开条例》第二十六条、第四十七条）。',
      en: 'The list shows that the information was formed but gives no publication date, and the due day has passed: it is owed and missing (Regulation, arts. 26 and 47).',
    },
    remedy: {
      zh: '立即公开并补录公开日期；已经公开的，把公开日期填入清单。',
      en: 'Publish at once and enter the date; if it is online already, enter its publication date in the list.',
    },
    problemType: { zh: '未公开', en: 'unpublished' },
    urgency: { grounds: ['quick-to-mend'], score: 8 },
    says: {
      zh: (finding) =>
        `${what(finding)}于${finding.triggeredOn}形成，应于${finding.dueOn}前公开，至今无公开日期${finding.workingDaysLate === undefined ? '' : `，已逾期${finding.workingDaysLate}个工作日`}。`,
      en: (finding) =>
        `${what(finding)} was formed on ${finding.triggeredOn} and due by ${finding.dueOn}, but has no publication date${finding.workingDaysLate === undefined ? '' : `: ${plural(finding.workingDaysLate, 'working day')} overdue`}.`,
    },
  },
  appliesTo: ({ limits }) => limits.limits.some((limit) => limit.kind === 'within' || isCalendarLimit(limit)),
  check({ timing }, { asOf, calendar }) {
    if (timing?.reason !== 'due-passed') return undefined;
    const { triggeredOn, dueOn, limit } = timing;
    if (triggeredOn === undefined || dueOn === undefined) return undefined;
    const counted = timing.counted ?? limit?.span;
    const workingDaysLate = calendar.countWorkdays(dueOn, asOf);
    return {
      observations: [
        {
          triggeredOn,
          dueOn,
          ...(counted === undefined ? {} : { counted }),
          ...(workingDaysLate === undefined ? {} : { workingDaysLate }),
        },
      ],
    };
  },
};
