import { postponedDay } from '../../calendar/due-day.ts';
import type { Day } from '../../model/plain-date.ts';
import { addMonths, dayOf, daysInMonth, isoOfDay, partsOfDay } from '../../model/plain-date.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { ByLimit, YearlyByLimit } from '../../model/time-limit.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { yearlyDays } from '../facts/period-days.ts';
import { holdsOn, validityOf } from '../facts/validity.ts';
import { plural, what } from '../facts/words.ts';
import type { Judging, Observation, RequirementRule, RequirementSubject } from './rule.ts';

/** A day by which something is owed, and from which day on a publication counts for it. */
interface DueDay {
  readonly opensOn: Day;
  readonly dueOn: Day;
  /** Last day on which a late publication is still taken for this one. */
  readonly closesOn: Day;
}

/** What covers the year before cannot be published before that year has ended. */
function dueDaysOfYear(limit: YearlyByLimit, subject: RequirementSubject): readonly DueDay[] {
  const days = yearlyDays(limit, subject.window);
  return days.map((dueOn, index) => {
    const before = days[index - 1];
    const ahead = before ?? (limit.dates.length > 1 ? dueOn - 92 : addMonths(dueOn, -12));
    const startOfYear = dayOf(partsOfDay(dueOn).year, 1, 1);
    return {
      opensOn: limit.covers === 'previous' ? Math.max(startOfYear, ahead + 1) : ahead + 1,
      dueOn,
      closesOn: (days[index + 1] ?? addMonths(dueOn, 12)) - 1,
    };
  });
}

/** 年底前, 2017年6月30日前: once; without a year, that of the audited days. */
function dueDayOnce(limit: ByLimit, { window }: RequirementSubject, asOf: Day): DueDay {
  const year = limit.year ?? partsOfDay(window.from > window.to ? asOf : Math.min(window.to, asOf)).year;
  const dueOn = dayOf(year, limit.month, Math.min(limit.day, daysInMonth(year, limit.month)));
  const opensOn = limit.year === undefined ? dayOf(year, 1, 1) : Number.NEGATIVE_INFINITY;
  return { opensOn, dueOn, closesOn: Number.POSITIVE_INFINITY };
}

/** 遇节假日顺延; a day that the calendar does not reach is not judged. */
function postponeAll(
  days: readonly DueDay[],
  limit: YearlyByLimit | ByLimit,
  { calendar }: Judging,
): readonly DueDay[] {
  return days.flatMap((due) => {
    const dueOn = postponedDay(due.dueOn, limit, calendar);
    return dueOn === undefined ? [] : [{ ...due, dueOn }];
  });
}

function observe({ dueOn, closesOn }: DueDay, days: readonly Day[], context: Judging): Observation {
  const publishedOn = days.find((day) => day > dueOn && day <= closesOn);
  const late = publishedOn === undefined ? undefined : context.calendar.countWorkdays(dueOn, publishedOn);
  return {
    dueOn,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(late === undefined ? {} : { workingDaysLate: late }),
    identity: isoOfDay(dueOn),
  };
}

/** Nothing at all of what must stand is told as a missing element. */
function reasonOf(
  missed: number,
  judged: number,
  isAbsent: boolean,
  isUnproven: boolean,
  isPending: boolean,
): OutcomeReason | undefined {
  if (missed > 0 && isAbsent) return undefined;
  if (missed > 0) return isUnproven ? 'no-published-date' : 'day-missed';
  if (isPending) return 'not-yet-due';
  return judged > 0 && !isAbsent ? 'published' : undefined;
}

export const missedDay: RequirementRule = {
  scope: 'requirement',
  meta: {
    id: 'missed-day',
    severity: 'error',
    title: {
      zh: '未在规定日期前公开',
      en: 'Not published by the day laid down',
    },
    rationale: {
      zh: '目录或法规规定了每年（或一次性）的截止日期，如政府信息公开工作年度报告应于每年1月31日前公布（《中华人民共和国政府信息公开条例》第四十九条）。截止日当天公开算按时。',
      en: 'A law or catalog names the day, such as 31 January for the annual report (Regulation, art. 49). The day itself is in time.',
    },
    remedy: {
      zh: '立即公开，并把该日期列入下一年度工作安排。',
      en: 'Publish at once and put the day into next year’s plan.',
    },
    problemType: { zh: '超期公开', en: 'late' },
    says: {
      zh: (finding) =>
        finding.publishedOn === undefined
          ? `${what(finding)}应于${finding.dueOn}前公开，清单中没有公开记录。`
          : `${what(finding)}应于${finding.dueOn}前公开，实际公开日期${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `，超期${finding.workingDaysLate}个工作日`}。`,
      en: (finding) =>
        finding.publishedOn === undefined
          ? `${what(finding)} was due by ${finding.dueOn}; the list has nothing.`
          : `${what(finding)} was due by ${finding.dueOn}, published ${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `: ${plural(finding.workingDaysLate, 'working day')} late`}.`,
    },
  },
  appliesTo: ({ limits }) => boundOf(limits, 'yearly-by').length + boundOf(limits, 'by').length > 0,
  check(subject, context) {
    const { requirement, evidence, element, limits, window } = subject;
    const { asOf } = context;
    const validity = validityOf(requirement);
    const yearly = window.from > window.to ? [] : boundOf(limits, 'yearly-by');
    const dueDays = [
      ...yearly.flatMap((limit) => postponeAll(dueDaysOfYear(limit, subject), limit, context)),
      ...boundOf(limits, 'by').flatMap((limit) =>
        postponeAll([dueDayOnce(limit, subject, asOf)], limit, context),
      ),
    ]
      .filter(({ dueOn }) => holdsOn(validity, dueOn))
      .sort((a, b) => a.dueOn - b.dueOn);
    const days = [...evidence.publishedDays.keys()].sort((a, b) => a - b);
    const open = dueDays.filter(({ opensOn, dueOn }) => !days.some((day) => day >= opensOn && day <= dueOn));
    const next = open.find(({ dueOn }) => dueOn >= asOf);
    const judged = dueDays.filter(({ dueOn }) => dueOn < asOf && (dueOn <= window.to || !window.stated));
    const missed = open.filter((due) => judged.includes(due));
    const isAbsent = element.nature === 'standing' && evidence.entries === 0;
    const isUnproven = evidence.undated > 0 && evidence.undated >= missed.length;
    const pending = next !== undefined && next.dueOn <= window.to;
    const reason = reasonOf(missed.length, judged.length, isAbsent, isUnproven, pending);
    return {
      ...(reason === undefined ? {} : { reason }),
      ...(next === undefined ? {} : { nextDueOn: next.dueOn }),
      observations: reason === 'day-missed' ? missed.map((due) => observe(due, days, context)) : [],
    };
  },
};
