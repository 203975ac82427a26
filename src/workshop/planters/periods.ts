import type { Duty } from '../duty.ts';
import type { Plan } from '../plan.ts';
import type { PlantedFinding } from '../planned-row.ts';
import { afterWorkdays, shiftDay, shiftMonths, workdayFrom, workdaysBetween } from '../rest-calendar.ts';
import { finding, type Planter } from './planter.ts';

/** A month, a quarter or the year, with the day on which it ends. */
interface Period {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

function periodsOf(year: number, months: number): readonly Period[] {
  return Array.from({ length: 12 / months }, (_, index) => {
    const last = (index + 1) * months;
    const two = (month: number) => String(month).padStart(2, '0');
    const next = last === 12 ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`;
    const name = months === 12 ? '' : months === 3 ? `第${'一二三四'[index]}季度` : `${last}月`;
    return { name, from: `${year}-${two(last - months + 1)}-01`, to: shiftDay(next, -1) };
  });
}

/** As many publications in each period as are owed, but for one period that has `left` of them. */
export function addPeriods(
  plan: Plan,
  duty: Duty,
  short?: { readonly period: Period; readonly left: number },
): void {
  const { random, year } = plan.setting;
  if (duty.limit.kind !== 'each') return;
  const { months, times = 1 } = duty.limit;
  for (const period of periodsOf(year, months)) {
    const count = period.from === short?.period.from ? short.left : times;
    for (let index = 0; index < count; index += 1) {
      // Behind the first one, and before the end of the shortest period.
      const published = workdayFrom(shiftDay(period.from, index === 0 ? random.between(8, 20) : 21 + index));
      const name = times === 1 ? period.name : `${period.name}第${index + 1}次`;
      plan.add({ ...plan.row(duty, plan.titles.period(duty, name)), published });
    }
  }
}

export const missedPeriod: Planter = {
  rule: 'missed-period',
  plant(plan) {
    const duty = plan.claim(({ limit, isStanding }) => limit.kind === 'each' && !isStanding);
    if (duty?.limit.kind !== 'each') return false;
    const { random, year } = plan.setting;
    const periods = periodsOf(year, duty.limit.months);
    // What is published nowhere at all proves nothing: the list may not hold it.
    const period = random.pick(periods);
    addPeriods(plan, duty, { period, left: 0 });
    plan.absent.push({ ...finding('missed-period', 'missed-period', duty), due: period.to });
    return true;
  },
};

const isManifold = ({ limit, isStanding }: Duty) =>
  limit.kind === 'each' && limit.times !== undefined && limit.times > 1 && !isStanding;

/** Something in each period, and in one of them less than is owed. */
export const tooFew: Planter = {
  rule: 'too-few',
  isPossible: ({ duties }) => duties.some(isManifold),
  plant(plan) {
    const duty = plan.claim(isManifold);
    if (duty?.limit.kind !== 'each') return false;
    const { random, year } = plan.setting;
    const { months, times = 1 } = duty.limit;
    const period = random.pick(periodsOf(year, months));
    addPeriods(plan, duty, { period, left: random.between(1, times - 1) });
    plan.absent.push({ ...finding('too-few', 'too-few', duty), due: period.to });
    return true;
  },
};

/** The yearly duty of January or December, published on `published`. */
function addYearly(plan: Plan, duty: Duty, published: string, findings: readonly PlantedFinding[]): void {
  const { year } = plan.setting;
  const about = duty.limit.kind === 'by-january' ? year - 1 : year;
  plan.add({ ...plan.row(duty, `${about}年${plan.titles.page(duty)}`), published, findings });
}

const isYearly = ({ limit, isStanding }: Duty) =>
  !isStanding && (limit.kind === 'by-january' || limit.kind === 'by-year-end');

export function addYearlyInTime(plan: Plan, duty: Duty): void {
  const { year, random } = plan.setting;
  const day =
    duty.limit.kind === 'by-january'
      ? `${year}-01-${random.between(10, 31)}`
      : `${year}-11-${random.between(10, 30)}`;
  addYearly(plan, duty, day, []);
}

export const missedDay: Planter = {
  rule: 'missed-day',
  plant(plan) {
    const duty = plan.claim(isYearly);
    if (duty === undefined) return false;
    const { year, random } = plan.setting;
    const due = duty.limit.kind === 'by-january' ? `${year}-01-31` : `${year}-12-31`;
    const published = afterWorkdays(due, random.between(2, 8));
    const found = { ...finding('missed-day', 'missed-day', duty), due };
    addYearly(plan, duty, published, []);
    plan.absent.push({ ...found, workingDaysLate: workdaysBetween(due, published) });
    return true;
  },
};

/** About how many days a column may rest. */
export const daysOf = ({
  count,
  unit,
}: {
  readonly count: number;
  readonly unit: 'day' | 'month';
}): number => (unit === 'day' ? count : count * 30);

/** Entries that keep a column fresh up to the day of judgement, or stop long before. */
export function addFresh(plan: Plan, duty: Duty, until = plan.setting.asOf): string {
  const { period } = plan.setting;
  let last = period.from;
  if (duty.limit.kind !== 'fresh') return last;
  const step = Math.floor(daysOf(duty.limit) / 2);
  for (let day = shiftDay(period.from, 3); day <= until; day = shiftDay(day, step)) {
    plan.add({ ...plan.row(duty, plan.titles.event(duty)), published: day });
    last = day;
  }
  return last;
}

export const staleColumn: Planter = {
  rule: 'stale-column',
  plant(plan) {
    const duty = plan.claim(({ limit }) => limit.kind === 'fresh');
    if (duty?.limit.kind !== 'fresh') return false;
    const { count, unit } = duty.limit;
    const last = addFresh(plan, duty, shiftDay(plan.setting.period.to, -daysOf(duty.limit) - 20));
    const due = unit === 'day' ? shiftDay(last, count) : shiftMonths(last, count);
    plan.absent.push({ ...finding('stale-column', 'stale-column', duty), due });
    return true;
  },
};
