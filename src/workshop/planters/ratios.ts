import type { Plan } from '../plan.ts';
import { afterWorkdays, shiftDay, workdayFrom } from '../rest-calendar.ts';
import { addDocument, type Pair, pairsOf } from './pairs.ts';
import { finding, type Planter } from './planter.ts';

/** Documents over the year, the first `bare` of them without an explanation. */
function addDocuments(plan: Plan, { leader, follower }: Pair<'ratio'>, count: number, bare: number): void {
  const { period, random } = plan.setting;
  for (let index = 0; index < count; index += 1) {
    const published = workdayFrom(shiftDay(period.from, 6 + Math.floor((index * 320) / count)));
    const title = addDocument(plan, leader, published);
    if (index < bare) continue;
    plan.add({
      ...plan.row(follower, `《${title}》解读`),
      published: afterWorkdays(published, random.between(0, 6)),
      explains: title,
    });
  }
}

/** How many of `count` may stay without an explanation. */
const mostBare = ({ follower }: Pair<'ratio'>, count: number): number =>
  Math.floor((count * (100 - follower.limit.percent)) / 100);

/** As many explained as must be, often not one more. */
export function addRatio(plan: Plan, pair: Pair<'ratio'>): void {
  const { random } = plan.setting;
  const count = random.between(8, 12);
  addDocuments(plan, pair, count, random.between(0, mostBare(pair, count)));
}

/** One document too many without an explanation, or a few. */
export const lowRatio: Planter = {
  rule: 'low-ratio',
  isPossible: (plan) => pairsOf(plan, 'ratio').length > 0,
  plant(plan) {
    const { random } = plan.setting;
    const pairs = pairsOf(plan, 'ratio').filter(({ follower }) => !plan.isClaimed(follower));
    if (pairs.length === 0) return false;
    const pair = random.pick(pairs);
    plan.take(pair.follower);
    const count = random.between(8, 12);
    addDocuments(plan, pair, count, mostBare(pair, count) + random.between(1, 3));
    plan.absent.push(finding('low-ratio', 'low-ratio', pair.follower));
    return true;
  },
};
