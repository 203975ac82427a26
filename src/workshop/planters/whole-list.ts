import { rowsInOrder } from '../list-order.ts';
import type { Plan } from '../plan.ts';
import type { PlannedRow, PlantedFinding } from '../planned-row.ts';
import { shiftDay, workdayFrom } from '../rest-calendar.ts';
import { isCounted, type Planter } from './planter.ts';

/** The finding is at the first row of its kind in the list. */
function markFirst(plan: Plan, isMeant: (row: PlannedRow) => boolean, planted: PlantedFinding): void {
  const first = rowsInOrder(plan.rows, plan.setting.year).find(isMeant);
  if (first === undefined) return;
  plan.rows[plan.rows.indexOf(first)] = { ...first, findings: [...first.findings, planted] };
}

const isPlanted = ({ rows }: Plan, fault: PlantedFinding['fault']) =>
  rows.some(({ findings }) => findings.some((one) => one.fault === fault));

/** Fewer rows on one day, or a smaller share of all, are a busy day. */
const MOVED = 32;
const SHARE_OF_REST = 0.4;

/** A day on which a site was moved: pages formed over the year bear it as their day of publication. */
export const migrationDay: Planter = {
  rule: 'migration-day',
  isPossible: () => false,
  plant(plan) {
    const { random, period, year } = plan.setting;
    if (isPlanted(plan, 'migration-day')) return false;
    const taken = new Set(plan.rows.flatMap(({ published = '' }) => published));
    let day = workdayFrom(`${year}-10-${random.between(10, 28)}`);
    while (taken.has(day)) day = workdayFrom(shiftDay(day, 1));
    const count = Math.max(MOVED, Math.ceil(plan.rows.length * SHARE_OF_REST));
    for (let index = 0; index < count; index += 1) {
      const duty = plan.pick(isCounted);
      if (duty === undefined) return false;
      const formed = workdayFrom(shiftDay(period.from, 5 + Math.floor((index * 270) / count)));
      plan.add({ ...plan.row(duty, plan.titles.event(duty)), formed, published: day });
    }
    const planted = { fault: 'migration-day', rule: 'migration-day' } as const;
    markFirst(plan, ({ published }) => published === day, planted);
    return true;
  },
};

const bearsBoth = ({ formed, published }: PlannedRow) => formed !== undefined && published !== undefined;
const bearsOneDay = ({ formed, published }: PlannedRow) => formed !== undefined && formed === published;

/** Enough rows, and nearly all of them. */
const ALIKE = 22;
const SHARE_OF_ALL = 0.92;

/** Days filled in by machine: nearly every row was published on the day on which it was formed. */
export const identicalDates: Planter = {
  rule: 'identical-dates',
  isPossible: () => false,
  plant(plan) {
    if (isPlanted(plan, 'identical-dates') || isPlanted(plan, 'migration-day')) return false;
    if (!plan.duties.some((duty) => isCounted(duty) && !plan.isClaimed(duty))) return false;
    const { rows, titles } = plan;
    const isAlone = (row: PlannedRow) =>
      rows.every(
        (other) =>
          other === row ||
          (other.title !== row.title &&
            (row.documentNumber === undefined || other.documentNumber !== row.documentNumber)),
      );
    for (const [index, row] of rows.entries()) {
      const { formed, findings, trap, displayFrom } = row;
      const isFree = findings.length === 0 && trap === undefined && displayFrom === undefined;
      if (bearsBoth(row) && isFree && isAlone(row) && formed !== undefined)
        rows[index] = { ...row, published: formed };
    }
    const both = rows.filter(bearsBoth).length;
    let alike = rows.filter(bearsOneDay).length;
    for (let all = both; alike < ALIKE || alike <= all * SHARE_OF_ALL; alike += 1, all += 1) {
      const duty = plan.pick(isCounted);
      if (duty === undefined) return false;
      const formed = plan.anyDay();
      plan.add({ ...plan.row(duty, titles.event(duty)), formed, published: formed });
    }
    markFirst(plan, bearsBoth, { fault: 'identical-dates', rule: 'identical-dates' });
    return true;
  },
};
