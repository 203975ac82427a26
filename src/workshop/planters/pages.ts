import { shiftDay, workdayFrom } from '../rest-calendar.ts';
import { finding, isCounted, isPage, type Planter } from './planter.ts';

/** A page that must be there and is nowhere. */
export const missing: Planter = {
  rule: 'missing-element',
  plant(plan) {
    const duty = plan.claim(isPage);
    if (duty === undefined) return false;
    plan.absent.push(finding('missing', 'missing-element', duty));
    return true;
  },
};

const WECHAT = '微信公众号';

/** Channels of which it is certain that the other one is not meant. */
const isWebsite = (channel: string) =>
  /网站|政务网|網站/u.test(channel) && !/微信|公众号|新媒体/u.test(channel);

export const wrongChannel: Planter = {
  rule: 'wrong-channel',
  plant(plan) {
    const duty = plan.claim((one) => isPage(one) && isWebsite(one.channel) && one.otherChannels.length === 0);
    if (duty === undefined) return false;
    plan.add({
      ...plan.row(duty, plan.titles.page(duty)),
      published: plan.anyDay(),
      channel: WECHAT,
      findings: [finding('wrong-channel', 'wrong-channel', duty)],
    });
    return true;
  },
};

/** Two channels are owed, and only one has it. */
export const missingChannel: Planter = {
  rule: 'missing-channel',
  plant(plan) {
    const isTwofold = ({ channel, otherChannels }: { channel: string; otherChannels: readonly string[] }) =>
      isWebsite(channel) && otherChannels.some((other) => /公示栏|公開欄|公示欄/u.test(other));
    const board = plan.duties.some(({ channel }) => /公示栏/u.test(channel));
    const duty = board ? plan.claim((one) => isPage(one) && isTwofold(one)) : undefined;
    if (duty === undefined) return false;
    plan.add({
      ...plan.row(duty, plan.titles.page(duty)),
      published: plan.anyDay(),
      channel: duty.channel,
      findings: [finding('missing-channel', 'missing-channel', duty)],
    });
    return true;
  },
};

export const wrongPublisher: Planter = {
  rule: 'wrong-subject',
  plant(plan) {
    const duty = plan.claim((one) => isCounted(one) && !one.isForMany && !plan.strangers.has(one.code));
    if (duty === undefined) return false;
    plan.strangers.add(duty.code);
    const formed = plan.anyDay();
    plan.add({
      ...plan.row(duty, plan.titles.event(duty)),
      formed,
      published: workdayFrom(shiftDay(formed, 1)),
      publisher: plan.setting.stranger,
      findings: [finding('wrong-publisher', 'wrong-subject', duty)],
    });
    return true;
  },
};

/** The only page is no longer in force. */
export const lapsed: Planter = {
  rule: 'lapsed',
  plant(plan) {
    // Any entry of a column shows that the column is there.
    const duty = plan.claim((one) => isPage(one) && one.column === undefined);
    if (duty === undefined) return false;
    plan.add({
      ...plan.row(duty, plan.titles.page(duty)),
      published: plan.anyDay(),
      validity: '失效',
      findings: [finding('lapsed', 'lapsed', duty)],
    });
    return true;
  },
};

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
