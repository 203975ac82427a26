import type { Plan } from './plan.ts';
import type { PlannedRow, Trap } from './planned-row.ts';
import { startCount } from './planters/dates.ts';
import { isCounted } from './planters/planter.ts';
import { afterWorkdays, shiftDay, workdayFrom } from './rest-calendar.ts';
import { columns, newsTitles, otherTitles } from './words.ts';

type Trapper = (plan: Plan) => void;

/** Published on the last day in time: in time. */
const addLastDay: Trapper = (plan) => {
  const start = startCount(plan);
  if (start === undefined) return;
  const { duty, formed, due } = start;
  plan.add({ ...plan.row(duty, plan.titles.event(duty)), formed, published: due, trap: 'last-day' });
};

/** A page that came later than the shorter limit of its item allows, and within its own. */
const addLongerLimit: Trapper = (plan) => {
  const duty = plan.claim(
    ({ isStanding, limit }) => isStanding && limit.kind === 'workdays' && limit.count > 10,
  );
  if (duty?.limit.kind !== 'workdays') return;
  const formed = plan.anyDay();
  const published = afterWorkdays(formed, plan.setting.random.between(9, duty.limit.count));
  plan.add({ ...plan.row(duty, plan.titles.page(duty)), formed, published, trap: 'longer-limit' });
};

/** Formed so late that it is not due on the day of judgement. */
const addNotYetDue: Trapper = (plan) => {
  const duty = plan.pick(isCounted);
  if (duty === undefined || !isCounted(duty)) return;
  const { period, asOf } = plan.setting;
  let formed = workdayFrom(shiftDay(period.to, -25));
  while (afterWorkdays(formed, duty.limit.count) < asOf && formed < asOf)
    formed = workdayFrom(shiftDay(formed, 1));
  if (formed > period.to) return;
  plan.add({ ...plan.row(duty, plan.titles.event(duty)), formed, remark: '待公开', trap: 'not-yet-due' });
};

/** The code of another item in front of the right name: localities renumber, the name counts. */
const addRenumbered: Trapper = (plan) => {
  const duty = plan.pick(isCounted);
  const other = plan.setting.inPlay.find(({ code }) => code !== duty?.code)?.code;
  if (duty === undefined || other === undefined || !plan.setting.isCoded) return;
  const formed = plan.anyDay();
  const row = plan.row(duty, plan.titles.event(duty));
  plan.add({ ...row, code: other, formed, published: afterWorkdays(formed, 1), trap: 'renumbered' });
};

function otherRow({ setting }: Plan, template: string, column: string, trap: Trap): PlannedRow {
  const { agency, period, random, say } = setting;
  const published = workdayFrom(shiftDay(period.from, random.between(5, 355)));
  return {
    title: say(template),
    column,
    publisher: agency,
    channel: '政府网站',
    published,
    findings: [],
    trap,
  };
}

/** Where news is what is owed, it is no trap. */
const isForHealth = ({ setting: { catalog } }: Plan) =>
  catalog.id === 'health-2019' || catalog.id === 'xichou-health';

/** News about the topics is no publication of an item. */
const addNews: Trapper = (plan) => {
  if (!isForHealth(plan)) return;
  const { random, wishes } = plan.setting;
  const count = wishes.difficulty === 'hard' ? random.between(8, newsTitles.length) : 3;
  for (const title of random.sample(newsTitles, count)) plan.add(otherRow(plan, title, columns.news, 'news'));
};

/** What the office publishes under other catalogs. */
const addOtherBusiness: Trapper = (plan) => {
  if (!isForHealth(plan)) return;
  const { random, wishes } = plan.setting;
  const count = wishes.difficulty === 'hard' ? random.between(6, otherTitles.length) : 2;
  for (const title of random.sample(otherTitles, count))
    plan.add(otherRow(plan, title, columns.other, 'other-business'));
};

/** Declared in the profile: nothing happened, so that no row is owed. */
const addNothingHappened: Trapper = (plan) => {
  const duty = plan.claim(isCounted);
  if (duty === undefined) return;
  const { period, asOf } = plan.setting;
  plan.declared.zeroReports.push({ item: duty.code, element: duty.element, from: period.from, until: asOf });
};

/** Withheld by law, with a decision that holds. */
const addWithheld: Trapper = (plan) => {
  const duty = plan.claim(({ isStanding, limit }) => isStanding && limit.kind !== 'each');
  if (duty === undefined) return;
  const { year } = plan.setting;
  plan.declared.exemptions.push({
    item: duty.code,
    element: duty.element,
    approvedOn: `${year - 1}-11-05`,
    until: `${year + 1}-12-31`,
  });
};

const trappers: Readonly<Record<Trap, Trapper>> = {
  'nothing-happened': addNothingHappened,
  withheld: addWithheld,
  'last-day': addLastDay,
  'not-yet-due': addNotYetDue,
  'longer-limit': addLongerLimit,
  renumbered: addRenumbered,
  news: addNews,
  'other-business': addOtherBusiness,
};

/** Adds what looks wrong and is not. Easy lists have none unless they are wished for. */
export function addTraps(plan: Plan): void {
  const { traps, difficulty } = plan.setting.wishes;
  for (const [trap, add] of Object.entries(trappers)) {
    const usual = difficulty === 'easy' ? 0 : 1;
    const count = traps === undefined ? usual : traps.filter((one) => one === trap).length;
    for (let left = count; left > 0; left -= 1) add(plan);
  }
}
