import type { Plan } from '../plan.ts';
import type { PlantedFinding } from '../planned-row.ts';
import { afterWorkdays, shiftDay, workdayFrom, workdaysBetween } from '../rest-calendar.ts';
import { addDocument, type Pair, pairsOf } from './pairs.ts';
import { daysOf } from './periods.ts';
import { finding, type Planter } from './planter.ts';

/** Documents and what explains them. */
type Linked = Pair<'follows'>;

function addExplanation(
  plan: Plan,
  { follower }: Linked,
  title: string,
  published: string,
  findings: readonly PlantedFinding[],
  publisher?: string,
): void {
  plan.add({
    ...plan.row(follower, `《${title}》解读`),
    ...(publisher === undefined ? {} : { publisher }),
    published,
    explains: title,
    findings,
  });
}

/** A day early enough for what follows to be over within the year. */
const documentDay = ({ setting: { random, period, year, tricky } }: Plan): string =>
  random.below(2) === 0
    ? workdayFrom(shiftDay(period.from, random.between(10, 290)))
    : random.pick(tricky.filter((day) => day < `${year}-11-01`));

/** Documents explained in time, often on the last day; a column of documents stays fresh. */
export function addLinked(plan: Plan, link: Linked): void {
  const { random, asOf, period } = plan.setting;
  const limit = link.leader.limit;
  const step = limit.kind === 'fresh' ? Math.floor(daysOf(limit) / 2) : 80;
  for (
    let day = shiftDay(period.from, 4);
    day < shiftDay(asOf, -10 - 2 * link.follower.limit.workdays);
    day = shiftDay(day, step)
  ) {
    const published = workdayFrom(day);
    const title = addDocument(plan, link.leader, published);
    addExplanation(
      plan,
      link,
      title,
      afterWorkdays(published, random.between(0, link.follower.limit.workdays)),
      [],
    );
  }
}

function pickLink(plan: Plan): Linked | undefined {
  const links = pairsOf(plan, 'follows');
  return links.length === 0 ? undefined : plan.setting.random.pick(links);
}

export const lateFollowUp: Planter = {
  rule: 'late-follow-up',
  plant(plan) {
    const link = pickLink(plan);
    if (link === undefined) return false;
    const { random } = plan.setting;
    const published = documentDay(plan);
    const due = afterWorkdays(published, link.follower.limit.workdays);
    const explained = shiftDay(due, random.between(1, 12));
    const found = finding('late-follow-up', 'late-follow-up', link.follower);
    const title = addDocument(plan, link.leader, published);
    addExplanation(plan, link, title, explained, [
      { ...found, due, workingDaysLate: workdaysBetween(due, explained) },
    ]);
    return true;
  },
};

export const missingFollowUp: Planter = {
  rule: 'missing-follow-up',
  plant(plan) {
    const link = pickLink(plan);
    if (link === undefined) return false;
    const published = documentDay(plan);
    const due = afterWorkdays(published, link.follower.limit.workdays);
    addDocument(plan, link.leader, published, [
      { ...finding('missing-follow-up', 'missing-follow-up', link.follower), due },
    ]);
    return true;
  },
};

/** Explained in time by a body that did not draft it. */
export const wrongInterpreter: Planter = {
  rule: 'wrong-interpreter',
  plant(plan) {
    const link = pickLink(plan);
    // A government's office explains what any department drafted.
    const isDepartment = /(?:局|委员会)$/u.test(plan.setting.agency);
    if (link === undefined || !isDepartment || plan.strangers.has(link.follower.code)) return false;
    plan.strangers.add(link.follower.code);
    const published = documentDay(plan);
    const title = addDocument(plan, link.leader, published);
    const found = [
      finding('wrong-interpreter', 'wrong-interpreter', link.follower),
      finding('wrong-interpreter', 'wrong-subject', link.follower),
    ];
    addExplanation(plan, link, title, afterWorkdays(published, 1), found, plan.setting.stranger);
    return true;
  },
};
