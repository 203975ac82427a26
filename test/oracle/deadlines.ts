/** npm run oracle:deadlines -- --cases N --seed S: random deadlines, counted day by day by the oracle and by mulu's calendar; and the two tables of rest days side by side. */
import { parseArgs } from 'node:util';
import * as mulu from '../../src/index.ts';
import { addMonths, day, iso, WorkingDays } from './days.ts';
import { Random } from './random.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const theirs = mulu.shippedCalendar();
const ours = new WorkingDays();

let wrong = 0;
const say = (text: string) => {
  wrong += 1;
  if (wrong <= 20) console.log(text);
};
for (let at = day('2022-01-01'); at <= day('2026-12-31'); at += 1) {
  if (theirs.isWorkday(at) !== ours.isWorked(at))
    say(`${iso(at)}: mulu ${theirs.isWorkday(at)}, oracle ${ours.isWorked(at)}`);
}
const checks: readonly (readonly [string, number, string])[] = [
  ['2024-09-25', 7, '2024-10-10'],
  ['2024-09-25', 20, '2024-10-28'],
  ['2025-01-24', 7, '2025-02-10'],
  ['2026-02-10', 7, '2026-02-26'],
];
for (const [from, count, due] of checks) {
  const counted = ours.addWorked(day(from), count);
  if (counted === undefined || iso(counted) !== due)
    say(`the oracle itself: ${count} working days from ${from}`);
}
const random = new Random(Number(values.seed));
for (let left = Number(values.cases); left > 0; left -= 1) {
  const from = random.between(day('2022-01-01'), day('2026-12-31'));
  const count = random.between(0, 60);
  const compare = (what: string, one: number | undefined, other: number | undefined) => {
    if (one !== other)
      say(
        `${what} from ${iso(from)}: mulu ${one === undefined ? one : iso(one)}, oracle ${other === undefined ? other : iso(other)}`,
      );
  };
  compare(`${count} working days`, theirs.addWorkdays(from, count), ours.addWorked(from, count));
  compare(`${count} days`, theirs.nextWorkday(from + count), ours.workedFrom(from + count));
  const months = random.between(1, 24);
  compare(`${months} months`, mulu.addMonths(from, months), addMonths(from, months));
}
console.log(`${values.cases} deadlines and 1826 days: ${wrong} differences`);
process.exitCode = wrong === 0 ? 0 : 1;
