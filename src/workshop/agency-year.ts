import type { Catalog } from '../model/catalog.ts';
import type { Fault } from './fault.ts';
import { faults } from './fault.ts';
import { addOrdinaryCourse } from './ordinary-course.ts';
import { type Declarations, type Plan, startPlan } from './plan.ts';
import type { PlannedRow, PlantedFinding } from './planned-row.ts';
import { planters } from './planters/index.ts';
import { chooseSetting, type Setting, type Wishes } from './setting.ts';
import { addTraps } from './traps.ts';

/** A year of an invented agency: all rows of its list in the order of its sheets, and what was planted. */
export interface AgencyYear {
  readonly setting: Setting;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly PlannedRow[] }[];
  /** What has no row: standing content that is nowhere, a period without a publication. */
  readonly absent: readonly PlantedFinding[];
  readonly declared: Declarations;
  /** Faults that were asked for and found no place, with how many of them. */
  readonly unplanted: ReadonlyMap<Fault, number>;
}

const sheetNames = ['一季度', '二季度', '三季度', '四季度', '常设栏目'] as const;

const dayOf = ({ formed, published }: PlannedRow): string => formed ?? published ?? '';

/** Pages that stand have a sheet of their own, all else stands in the quarter of its day. */
function sheetOf(row: PlannedRow, year: number): (typeof sheetNames)[number] {
  if (row.duty?.isStanding === true) return '常设栏目';
  const day = dayOf(row);
  if (day === '') return '三季度';
  if (day > `${year}-12-31`) return '四季度';
  return sheetNames[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? '四季度';
}

/** What stands aside is seen to be there, and nothing happened in it. */
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

/** How many of a fault are wished for; without a wish some of each kind. */
function wishedFor(fault: Fault, { wishes, random }: Setting): number {
  if (wishes.faults !== undefined) return wishes.faults.get(fault) ?? 0;
  const most = fault === 'late' || fault === 'missing' ? 4 : 1;
  return random.between(most === 4 ? 2 : 0, most);
}

/** Makes the year of a seed. */
export function makeAgencyYear(catalog: Catalog, wishes: Wishes): AgencyYear {
  const setting = chooseSetting(catalog, wishes);
  const plan = startPlan(setting);
  const unplanted = new Map<Fault, number>();
  const plant = (fault: Fault) => {
    const wished = wishedFor(fault, setting);
    for (let left = wished; left > 0; left -= 1) {
      if (planters[fault].plant(plan)) continue;
      unplanted.set(fault, left);
      return;
    }
  };
  // A copy is made of what is there.
  for (const fault of faults) if (fault !== 'duplicate') plant(fault);
  addTraps(plan);
  addOrdinaryCourse(plan);
  plant('duplicate');
  declareAside(plan);
  const inOrder = [...plan.rows.keys()].sort((left, right) => {
    const [one, other] = [plan.rows[left], plan.rows[right]];
    if (one === undefined || other === undefined) return 0;
    return dayOf(one).localeCompare(dayOf(other)) || left - right;
  });
  const rows = inOrder.flatMap((index) => plan.rows[index] ?? []);
  return {
    setting,
    sheets: sheetNames
      .map((name) => ({ name, rows: rows.filter((row) => sheetOf(row, setting.year) === name) }))
      .filter((sheet) => sheet.rows.length > 0),
    absent: plan.absent,
    declared: plan.declared,
    unplanted,
  };
}
