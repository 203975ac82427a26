import type { Calendar } from '../../model/calendar.ts';
import type { Day } from '../../model/plain-date.ts';
import { addMonths } from '../../model/plain-date.ts';
import type { Period, PeriodUnit } from '../../model/time-limit.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { judgePeriods } from '../facts/period-duties.ts';
import { holdsOn, validityOf } from '../facts/validity.ts';
import { fact, plural, what } from '../facts/words.ts';
import type { ElementSubject, RequirementRule } from './rule.ts';

const months: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const lengths: Partial<Record<PeriodUnit, number>> = { week: 7, 'ten-days': 10, 'half-month': 15 };

/** The last day on which a column still counts as updated: one period after its last entry. */
function staleAfter(last: Day, { every, unit }: Period, calendar: Calendar): Day {
  if (unit === 'workday') return calendar.addWorkdays(last, every) ?? Number.POSITIVE_INFINITY;
  const length = months[unit];
  return length === undefined ? last + (lengths[unit] ?? 1) * every : addMonths(last, length * every);
}

/**
 * Catalogs call a column that must be kept fresh an element `update`. Inspectors look back from the day of their visit
 * (国办秘函〔2019〕19号); whether every period before was kept is not asked.
 */
function mustBeFresh({ element, limits }: ElementSubject): boolean {
  const isMeant = element.id === 'update' || /更新/u.test(limits.printed ?? '');
  return isMeant && boundOf(limits, 'periodic').some(({ minimum }) => minimum <= 1);
}

/** An element that is nothing but such a column: whether every period before was kept is not asked of it. */
export function isUpdateDuty({ element, limits }: ElementSubject): boolean {
  return element.id === 'update' && boundOf(limits, 'periodic').some(({ minimum }) => minimum <= 1);
}

export const staleColumn: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: {
    id: 'stale-column',
    severity: 'error',
    title: { zh: '栏目更新不及时', en: 'Column not updated' },
    rationale: {
      zh: '栏目超过规定时间没有新内容（政府网站检查指标：动态要闻类2周，通知公告、政策文件类6个月，办事统计类3个月），累计到一定数量即单项否决。从最后一条的公开日期算到审核截止日。',
      en: 'Nothing new in a column for longer than its yardstick (national website inspection: news 2 weeks, notices and policy 6 months, statistics 3 months). Counted from the last publication to the day of the audit.',
    },
    remedy: {
      zh: '及时更新栏目；不再使用的栏目归档、合并或关闭。',
      en: 'Update the column; archive, merge or close it if it is no longer used.',
    },
    problemType: { zh: '更新不及时', en: 'stale' },
    urgency: { grounds: ['veto'], score: 30 },
    says: {
      zh: (finding) =>
        `${what(finding)}自${finding.publishedOn}起未更新，已${fact(finding, 'days')}天，应于${finding.dueOn}前更新。`,
      en: (finding) =>
        `${what(finding)} has not been updated since ${finding.publishedOn}: ${plural(Number(fact(finding, 'days')), 'day')}; an update was due by ${finding.dueOn}.`,
    },
  },
  appliesTo: mustBeFresh,
  check(subject, context) {
    const { requirement, evidence, exemptDays, limits, window } = subject;
    const { asOf, calendar } = context;
    // Where periods are counted a missed one says it already.
    if (!isUpdateDuty(subject) && (judgePeriods(subject, context)?.short.length ?? 0) > 0) return undefined;
    const validity = validityOf(requirement);
    const published = [...evidence.publishedDays.keys()];
    const exemptEnds = exemptDays.map(({ to }) => to);
    const yardsticks = boundOf(limits, 'periodic').filter(({ minimum }) => minimum <= 1);
    /** How the column stood at the end of a day; undefined where nothing was in it, or it need not be fresh. */
    function lookBack(until: Day) {
      const days = published.filter((day) => day <= until);
      if (days.length === 0 || holdDay(exemptDays, until) || !holdsOn(validity, until)) return undefined;
      const last = Math.max(...days);
      // A yardstick that is newer than the last entry is counted from its own first day, as is what was exempt.
      const since = Math.max(last, validity?.from ?? last, ...exemptEnds.filter((day) => day < until));
      const dueOn = Math.min(...yardsticks.map(({ period }) => staleAfter(since, period, calendar)));
      return { last, dueOn, until };
    }
    // Inspectors look on the day of their visit; an audit of a period that has ended looks at its end too.
    const looks = [window.stated ? Math.min(asOf, window.to) : asOf, asOf].flatMap(
      (day) => lookBack(day) ?? [],
    );
    const stale = looks.find(({ dueOn, until }) => dueOn < until);
    if (stale === undefined) {
      const now = looks.at(-1);
      return now === undefined ? undefined : { reason: 'published', nextDueOn: now.dueOn };
    }
    // A row without a day may be newer.
    if (evidence.undated > 0) return { reason: 'no-published-date' };
    const { last, dueOn, until } = stale;
    return {
      reason: 'column-stale',
      observations: [{ publishedOn: last, dueOn, facts: { days: until - last } }],
    };
  },
};
