import type { Duty } from './duty.ts';
import { keyOf, type Plan } from './plan.ts';
import type { PlannedRow } from './planned-row.ts';
import { addConsultations } from './planters/consultations.ts';
import { addDisplays, addTakenDown } from './planters/displays.ts';
import { addLinked } from './planters/links.ts';
import { pairsOf } from './planters/pairs.ts';
import { addFresh, addPeriods, addYearlyInTime } from './planters/periods.ts';
import { addRatio } from './planters/ratios.ts';
import { isLinking } from './printed-limit.ts';
import { afterWorkdays, shiftDay, workdayFrom } from './rest-calendar.ts';

/** Formed over the whole year and published in time, often on the last day. */
function addEvents(plan: Plan, duty: Duty, granted: number): void {
  const { random, period } = plan.setting;
  const count = random.between(1, 3);
  for (let index = 0; index < count; index += 1) {
    const formed = workdayFrom(
      shiftDay(period.from, 3 + Math.floor((index * 300) / count) + random.below(20)),
    );
    const published = afterWorkdays(formed, random.between(1, granted));
    plan.add({
      ...plan.row(duty, plan.titles.event(duty)),
      formed,
      published: published > period.to ? formed : published,
    });
  }
}

/** A page that is there; where its formation is known, it came in time. */
function addPage(plan: Plan, duty: Duty): void {
  const { random } = plan.setting;
  const formed = plan.anyDay();
  const isDated = duty.limit.kind === 'workdays' && random.below(2) === 0;
  plan.add({
    ...plan.row(duty, plan.titles.page(duty)),
    ...(isDated ? { formed } : {}),
    published: afterWorkdays(formed, random.between(1, 5)),
  });
}

/** Fewer rows, or a smaller share on the day of their formation, are no sign of dates filled in by machine. */
const FEWEST_ALIKE = 18;
const SHARE_ALIKE = 0.85;

/** An office that publishes nearly everything at once leaves the day of formation blank where no limit counts from it. */
function leaveFormationBlank({ rows }: Plan): void {
  const dated = rows.filter(({ formed, published }) => formed !== undefined && published !== undefined);
  const alike = dated.filter(({ formed, published }) => formed === published);
  const isCountedFrom = ({ duty, findings, trap }: PlannedRow) =>
    duty?.limit.kind !== 'open' || findings.length > 0 || trap !== undefined;
  let all = dated.length;
  let left = alike.length;
  for (const row of alike) {
    if (all < FEWEST_ALIKE || left <= all * SHARE_ALIKE) return;
    if (isCountedFrom(row)) continue;
    const { formed: _, ...others } = row;
    rows[rows.indexOf(row)] = others;
    all -= 1;
    left -= 1;
  }
}

/** Whether the duty is met with rows; what is open and only happens needs none. */
function addInOrder(plan: Plan, duty: Duty): void {
  const { limit, isStanding, isWithheld } = duty;
  if (isWithheld && !isStanding) return;
  if (limit.kind === 'each') addPeriods(plan, duty);
  else if (limit.kind === 'by-january' || limit.kind === 'by-year-end') addYearlyInTime(plan, duty);
  else if (limit.kind === 'fresh') addFresh(plan, duty);
  else if (limit.kind === 'display') addDisplays(plan, duty);
  else if (limit.kind === 'take-down') addTakenDown(plan, duty);
  else if (isStanding) addPage(plan, duty);
  else addEvents(plan, duty, limit.kind === 'workdays' ? limit.count : 5);
}

/** What went as it should, for every duty that no planter has taken for itself. */
export function addOrdinaryCourse(plan: Plan): void {
  const links = pairsOf(plan, 'follows');
  const consulted = pairsOf(plan, 'before');
  const ratios = pairsOf(plan, 'ratio');
  for (const link of links) addLinked(plan, link);
  for (const pair of consulted) addConsultations(plan, pair);
  for (const pair of ratios) if (!plan.isClaimed(pair.follower)) addRatio(plan, pair);
  const paired = [...links, ...consulted, ...ratios];
  const linked = new Set(paired.flatMap(({ leader, follower }) => [keyOf(leader), keyOf(follower)]));
  for (const duty of plan.duties) {
    // What explains nothing in play has nothing to explain.
    if (linked.has(keyOf(duty)) || plan.isClaimed(duty) || isLinking(duty.limit)) continue;
    addInOrder(plan, duty);
  }
  leaveFormationBlank(plan);
}
