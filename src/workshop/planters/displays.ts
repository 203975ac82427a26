/** How long a notice hangs: at least so many days, or at most so many months. */

import type { Duty } from '../duty.ts';
import type { Plan } from '../plan.ts';
import type { PlannedRow } from '../planned-row.ts';
import { afterWorkdays, shiftDay, shiftMonths, workdayFrom } from '../rest-calendar.ts';
import { finding, type Planter } from './planter.ts';

/** The last day on which a notice put up on `from` must still hang, a day of rest or not; `from` is not counted. */
function lastDay(from: string, { limit }: Duty): string {
  if (limit.kind !== 'display') return from;
  return limit.unit === 'workday' ? afterWorkdays(from, limit.count) : shiftDay(from, limit.count);
}

function displayed(plan: Plan, duty: Duty): PlannedRow {
  const formed = plan.anyDay();
  const published = afterWorkdays(formed, 1);
  return { ...plan.row(duty, plan.titles.event(duty)), formed, published, displayFrom: published };
}

/** Notices that hung long enough. */
export function addDisplays(plan: Plan, duty: Duty): void {
  for (let count = plan.setting.random.between(1, 3); count > 0; count -= 1) {
    const row = displayed(plan, duty);
    const from = row.displayFrom ?? '';
    plan.add({ ...row, displayUntil: shiftDay(lastDay(from, duty), plan.setting.random.between(0, 4)) });
  }
}

export const shortDisplay: Planter = {
  rule: 'short-display',
  plant(plan) {
    const duty = plan.pick(({ limit }) => limit.kind === 'display');
    if (duty === undefined) return false;
    const row = displayed(plan, duty);
    const due = lastDay(row.displayFrom ?? '', duty);
    plan.add({
      ...row,
      displayUntil: shiftDay(due, -plan.setting.random.between(2, 4)),
      findings: [{ ...finding('short-display', 'short-display', duty), due }],
    });
    return true;
  },
};

/** A notice, and the last day on which it may still hang: a day of rest moves it on. */
function hung(plan: Plan, duty: Duty): { readonly row: PlannedRow; readonly due: string } {
  const { period, random } = plan.setting;
  const published = workdayFrom(shiftDay(period.from, random.between(10, 240)));
  const months = duty.limit.kind === 'take-down' ? duty.limit.months : 0;
  return {
    row: { ...plan.row(duty, plan.titles.event(duty)), published, displayFrom: published },
    due: workdayFrom(shiftMonths(published, months)),
  };
}

/** Notices that were taken down in time, often on the last day. */
export function addTakenDown(plan: Plan, duty: Duty): void {
  for (let count = plan.setting.random.between(1, 3); count > 0; count -= 1) {
    const { row, due } = hung(plan, duty);
    plan.add({ ...row, displayUntil: shiftDay(due, -plan.setting.random.between(0, 9)) });
  }
}

export const overdueTakeDown: Planter = {
  rule: 'overdue-take-down',
  isPossible: ({ duties }) => duties.some(({ limit }) => limit.kind === 'take-down'),
  plant(plan) {
    const duty = plan.pick(({ limit }) => limit.kind === 'take-down');
    if (duty === undefined) return false;
    const { row, due } = hung(plan, duty);
    plan.add({
      ...row,
      displayUntil: shiftDay(due, plan.setting.random.between(1, 20)),
      findings: [{ ...finding('overdue-take-down', 'overdue-take-down', duty), due }],
    });
    return true;
  },
};
