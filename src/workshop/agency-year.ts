import type { Catalog } from '../model/catalog.ts';
import type { Fault } from './fault.ts';
import { faults, wholeListFaults } from './fault.ts';
import { type ListSheet, laySheets } from './list-order.ts';
import { addOrdinaryCourse } from './ordinary-course.ts';
import { type Declarations, type Plan, startPlan } from './plan.ts';
import type { PlantedFinding } from './planned-row.ts';
import { planters } from './planters/index.ts';
import { chooseSetting, type Setting, type Wishes } from './setting.ts';
import { addTraps } from './traps.ts';

/** A year of an invented agency: all rows of its list in the order of its sheets, and what was planted. */
export interface AgencyYear {
  readonly setting: Setting;
  readonly sheets: readonly ListSheet[];
  /** What has no row: standing content that is nowhere, a period without a publication. */
  readonly absent: readonly PlantedFinding[];
  readonly declared: Declarations;
  /** Faults that were asked for and found no place, with how many of them. */
  readonly unplanted: ReadonlyMap<Fault, number>;
}

/** What is set aside is seen to be there, and nothing happened in it. */
function declareAside({ setting, declared }: Plan): void {
  const { aside, inPlay, period, asOf, year } = setting;
  const span = { from: period.from, until: asOf };
  const seen = { seenOn: `${year}-12-20`, until: `${year + 1}-12-31` };
  for (const { code, isStanding } of aside) {
    declared.zeroReports.push({ item: code, ...span });
    if (isStanding) declared.attestations.push({ item: code, ...seen });
  }
  for (const { code, left } of inPlay) {
    for (const { id, isStanding } of left) {
      if (isStanding) declared.attestations.push({ item: code, element: id, ...seen });
      else declared.zeroReports.push({ item: code, element: id, ...span });
    }
  }
}

/** How many of a fault are wished for; without a wish some of each kind that rows can show. */
function wishedFor(fault: Fault, plan: Plan): number {
  const { wishes, random } = plan.setting;
  if (wishes.faults !== undefined) return wishes.faults.get(fault) ?? 0;
  if (planters[fault].isPossible?.(plan) === false) return 0;
  const most = fault === 'late' || fault === 'missing' ? 4 : 1;
  return random.between(most === 4 ? 2 : 0, most);
}

/** Makes the year of a seed. */
export function makeAgencyYear(catalog: Catalog, wishes: Wishes): AgencyYear {
  const setting = chooseSetting(catalog, wishes);
  const plan = startPlan(setting);
  const unplanted = new Map<Fault, number>();
  const plant = (fault: Fault) => {
    const wished = wishedFor(fault, plan);
    for (let left = wished; left > 0; left -= 1) {
      if (planters[fault].plant(plan)) continue;
      unplanted.set(fault, left);
      return;
    }
  };
  // A copy is made of what is there, and what is wrong with a whole list of all its rows.
  const last: readonly Fault[] = ['duplicate', ...wholeListFaults];
  for (const fault of faults) if (!last.includes(fault)) plant(fault);
  addTraps(plan);
  addOrdinaryCourse(plan);
  for (const fault of last) plant(fault);
  declareAside(plan);
  return {
    setting,
    sheets: laySheets(plan.rows, setting.year),
    absent: plan.absent,
    declared: plan.declared,
    unplanted,
  };
}
