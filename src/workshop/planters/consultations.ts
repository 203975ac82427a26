import type { Plan } from '../plan.ts';
import type { PlantedFinding } from '../planned-row.ts';
import { shiftDay, workdayFrom } from '../rest-calendar.ts';
import { addDocument, type Pair, pairsOf } from './pairs.ts';
import { finding, type Planter } from './planter.ts';

type Consulted = Pair<'before'>;

/** The last day on which asking is early enough; a day of rest moves nothing, for the count runs back. */
const lastDayBefore = (decided: string, { follower }: Consulted): string =>
  shiftDay(decided, -Math.max(1, follower.limit.days));

/** A decision, and what was asked of the public on the day that `askedOn` makes of the last one in time. */
function addConsulted(
  plan: Plan,
  pair: Consulted,
  askedOn: (due: string) => string,
  plantedFor?: (due: string) => PlantedFinding,
): void {
  const { random, period } = plan.setting;
  const decided = workdayFrom(shiftDay(period.from, random.between(40, 290)));
  const due = lastDayBefore(decided, pair);
  const title = addDocument(plan, pair.leader, decided);
  plan.add({
    ...plan.row(pair.follower, `关于《${title}》公开征求意见的公告`),
    published: askedOn(due),
    findings: plantedFor === undefined ? [] : [plantedFor(due)],
  });
}

/** Asked early enough, often on the last day. */
export function addConsultations(plan: Plan, pair: Consulted): void {
  const { random } = plan.setting;
  for (let count = random.between(1, 3); count > 0; count -= 1)
    addConsulted(plan, pair, (due) => shiftDay(due, -random.between(0, 20)));
}

export const missingLeadTime: Planter = {
  rule: 'missing-lead-time',
  isPossible: (plan) => pairsOf(plan, 'before').length > 0,
  plant(plan) {
    const pairs = pairsOf(plan, 'before');
    if (pairs.length === 0) return false;
    const { random } = plan.setting;
    const pair = random.pick(pairs);
    const found = finding('missing-lead-time', 'missing-lead-time', pair.follower);
    addConsulted(
      plan,
      pair,
      (due) => shiftDay(due, random.between(1, 9)),
      (due) => ({ ...found, due }),
    );
    return true;
  },
};
