import type { Duty } from '../duty.ts';
import type { Plan } from '../plan.ts';
import type { PlannedRow } from '../planned-row.ts';
import { afterWorkdays, isWorkday, shiftDay, workdayFrom, workdaysBetween } from '../rest-calendar.ts';
import { finding, isCounted, type Planter } from './planter.ts';

/** Days on which a rest day is worked by notice: late by such a Saturday looks like the weekend and is not. */
function isMakeUpDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (weekday === 0 || weekday === 6) && isWorkday(day);
}

/** A counted duty with the day of formation and the last day in time. */
export function startCount({
  setting,
  pick,
  anyDay,
}: Plan):
  | { readonly duty: Duty; readonly formed: string; readonly due: string; readonly count: number }
  | undefined {
  const duty = pick(isCounted);
  if (duty === undefined || !isCounted(duty)) return undefined;
  const { random, tricky } = setting;
  // A count that begins before a holiday is where a wall calendar goes wrong.
  const formed = random.below(2) === 0 ? anyDay() : random.pick(tricky);
  return { duty, formed, due: afterWorkdays(formed, duty.limit.count), count: duty.limit.count };
}

function addLate(
  plan: Plan,
  fault: 'late' | 'make-up-day',
  duty: Duty,
  dates: { formed: string; due: string; published: string },
): void {
  const { formed, due, published } = dates;
  plan.add({
    ...plan.row(duty, plan.titles.event(duty)),
    formed,
    published,
    findings: [
      { ...finding(fault, 'late-publication', duty), due, workingDaysLate: workdaysBetween(due, published) },
    ],
  });
}

export const late: Planter = {
  rule: 'late-publication',
  plant(plan) {
    const start = startCount(plan);
    if (start === undefined) return false;
    const { random } = plan.setting;
    // One day late may be a Saturday: late by no working day, and late all the same.
    const published = shiftDay(start.due, random.below(3) === 0 ? 1 : random.between(1, 25));
    addLate(plan, 'late', start.duty, { formed: start.formed, due: start.due, published });
    return true;
  },
};

/** Published on a Saturday or Sunday that is worked, one day after the last day in time. */
export const makeUpDay: Planter = {
  rule: 'late-publication',
  plant(plan) {
    const duty = plan.pick(isCounted);
    if (duty === undefined || !isCounted(duty)) return false;
    const { random, year, period } = plan.setting;
    const starts: { formed: string; due: string; published: string }[] = [];
    for (
      let formed = workdayFrom(period.from);
      formed < `${year}-10-15`;
      formed = workdayFrom(shiftDay(formed, 1))
    ) {
      const due = afterWorkdays(formed, duty.limit.count);
      const published = afterWorkdays(due, 1);
      if (isMakeUpDay(published)) starts.push({ formed, due, published });
    }
    if (starts.length === 0) return false;
    addLate(plan, 'make-up-day', duty, random.pick(starts));
    return true;
  },
};

export const unpublished: Planter = {
  rule: 'unpublished-past-due',
  plant(plan) {
    const start = startCount(plan);
    if (start === undefined) return false;
    const { duty, formed, due } = start;
    const { asOf, random } = plan.setting;
    plan.add({
      ...plan.row(duty, plan.titles.event(duty)),
      formed,
      remark: random.pick(['待公开', '拟公开', '']),
      findings: [
        {
          ...finding('unpublished', 'unpublished-past-due', duty),
          due,
          workingDaysLate: workdaysBetween(due, asOf),
        },
      ],
    });
    return true;
  },
};

/** A row whose only fault lies in its dates; nothing is due where they are wrong. */
function plantDates(
  plan: Plan,
  datesOf: (formed: string) => Pick<PlannedRow, 'formed' | 'published'> & { readonly linkDay?: string },
  fault: 'early' | 'undated' | 'impossible-date' | 'future-date' | 'address-date',
  rule: string,
): boolean {
  const duty = plan.pick(isCounted);
  if (duty === undefined) return false;
  const row = plan.row(duty, plan.titles.event(duty));
  // An address is the row's, whatever the row answers.
  const found = fault === 'address-date' ? { fault, rule } : finding(fault, rule, duty);
  plan.add({ ...row, ...datesOf(plan.anyDay()), findings: [found] });
  return true;
}

export const early: Planter = {
  rule: 'early-publication',
  plant: (plan) =>
    plantDates(
      plan,
      (formed) => ({ formed, published: shiftDay(formed, -plan.setting.random.between(1, 9)) }),
      'early',
      'early-publication',
    ),
};

export const undated: Planter = {
  rule: 'undated-entry',
  plant: (plan) => plantDates(plan, () => ({}), 'undated', 'undated-entry'),
};

export const impossibleDate: Planter = {
  rule: 'implausible-date',
  plant: (plan) =>
    plantDates(
      plan,
      () => ({ formed: workdayFrom(`${plan.setting.year}-02-20`), published: `${plan.setting.year}-02-30` }),
      'impossible-date',
      'implausible-date',
    ),
};

/** A wrong year: the publication lies after the day of judgement. */
export const futureDate: Planter = {
  rule: 'implausible-date',
  plant: (plan) =>
    plantDates(
      plan,
      () => {
        const { year } = plan.setting;
        const formed = workdayFrom(`${year}-12-02`);
        return { formed, published: `${year + 1}-${afterWorkdays(formed, 1).slice(5)}` };
      },
      'future-date',
      'implausible-date',
    ),
};

/** The page's address holds a day months away from the day in the list. */
export const addressDate: Planter = {
  rule: 'url-date-differs',
  plant: (plan) =>
    plantDates(
      plan,
      (formed) => ({ formed, published: afterWorkdays(formed, 1), linkDay: shiftDay(formed, 90) }),
      'address-date',
      'url-date-differs',
    ),
};
