import { finding, isPage, type Planter } from './planter.ts';

/** Departments whose names are no words of what is published. */
const departments = ['林业局', '气象局', '信访局', '体育局'];

/** Each of several bodies owes a page of its own, and one of them has none. */
export const missingBody: Planter = {
  rule: 'missing-body',
  isPossible: ({ duties }) => duties.some(({ groups }) => groups.length === 1),
  plant(plan) {
    const duty = plan.claim((one) => isPage(one) && one.column === undefined && one.groups.length === 1);
    const [group] = duty?.groups ?? [];
    if (duty === undefined || group === undefined) return false;
    const { county, random } = plan.setting;
    const bodies = plan.declared.bodies.get(group) ?? departments.map((name) => `${county}县${name}`);
    plan.declared.bodies.set(group, bodies);
    const silent = random.pick(bodies);
    for (const body of bodies) {
      if (body === silent) continue;
      const row = plan.row(duty, `${body}${plan.titles.page(duty)}`);
      plan.add({ ...row, publisher: body, published: plan.anyDay() });
    }
    plan.absent.push(finding('missing-body', 'missing-body', duty));
    return true;
  },
};
