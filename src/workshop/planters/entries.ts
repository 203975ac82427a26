import type { PlannedRow } from '../planned-row.ts';
import type { Random } from '../random.ts';
import { afterWorkdays, shiftDay, workdayFrom } from '../rest-calendar.ts';
import { columns, strayTitles } from '../words.ts';
import { finding, isCounted, type Planter } from './planter.ts';

/** Weights and check characters of GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** An identity number that checks out and belongs to nobody: the sequence number 000 is never issued. */
function randomIdentityNumber(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `19${random.between(40, 79)}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
  const digits = `110105${day}000`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return digits + (checkCharacters[sum % 11] ?? '');
}

export const personalData: Planter = {
  rule: 'exposed-personal-data',
  plant(plan) {
    const duty = plan.pick(isCounted);
    if (duty === undefined) return false;
    const formed = plan.anyDay();
    plan.add({
      ...plan.row(duty, plan.titles.event(duty)),
      formed,
      published: afterWorkdays(formed, 2),
      remark: `王某某 ${randomIdentityNumber(plan.setting.random)}`,
      findings: [finding('personal-data', 'exposed-personal-data', duty)],
    });
    return true;
  },
};

/** The result of one person, under an item whose results are never public. */
export const personalResult: Planter = {
  rule: 'published-personal-result',
  plant(plan) {
    const duty = plan.claim(({ isWithheld }) => isWithheld);
    if (duty === undefined) return false;
    // What must not be public is no page: that is there besides.
    plan.add({ ...plan.row(duty, plan.titles.page(duty)), published: plan.anyDay() });
    plan.add({
      ...plan.row(duty, `王某某${duty.name}办理结果`),
      published: plan.anyDay(),
      findings: [{ fault: 'personal-result', rule: 'published-personal-result', item: duty.code }],
    });
    return true;
  },
};

/** A clean row that something else may be done to. */
const isClean = ({ findings, formed, published, trap, duty, explains }: PlannedRow) =>
  findings.length === 0 &&
  formed !== undefined &&
  published !== undefined &&
  trap === undefined &&
  explains === undefined &&
  duty !== undefined &&
  isCounted(duty);

/** The same row once more, right behind the first. */
export const duplicate: Planter = {
  rule: 'duplicate-entry',
  plant({ rows, setting: { random } }) {
    const clean = rows.filter(
      (row) => isClean(row) && rows.every((other) => other === row || other.title !== row.title),
    );
    if (clean.length === 0) return false;
    const row = random.pick(clean);
    rows.splice(rows.indexOf(row) + 1, 0, {
      ...row,
      findings: [{ fault: 'duplicate', rule: 'duplicate-entry' }],
    });
    return true;
  },
};

/** One document on two platforms, under two titles. */
export const twoTitles: Planter = {
  rule: 'inconsistent-titles',
  plant(plan) {
    const duty = plan.pick(isCounted);
    if (duty === undefined) return false;
    const formed = plan.anyDay();
    const published = afterWorkdays(formed, 1);
    const title = plan.titles.event(duty);
    const first = {
      ...plan.row(duty, title),
      documentNumber: plan.titles.documentNumber(),
      formed,
      published,
    };
    plan.add(first);
    plan.add({
      ...first,
      title: `${title}（修改稿）`,
      channel: '微信公众号',
      findings: [{ fault: 'two-titles', rule: 'inconsistent-titles' }],
    });
    return true;
  },
};

/** One document on two platforms, published on two days. */
export const twoDays: Planter = {
  rule: 'inconsistent-channels',
  plant(plan) {
    const duty = plan.pick(isCounted);
    if (duty === undefined) return false;
    const formed = plan.anyDay();
    const first = { ...plan.row(duty, plan.titles.event(duty)), formed, published: afterWorkdays(formed, 1) };
    plan.add(first);
    plan.add({
      ...first,
      channel: '微信公众号',
      published: afterWorkdays(formed, 3),
      findings: [{ fault: 'two-days', rule: 'inconsistent-channels' }],
    });
    return true;
  },
};

export const ofNoItem: Planter = {
  rule: 'unmatched-entry',
  plant(plan) {
    const { random, agency, period } = plan.setting;
    // Where a column of notices is owed, any notice answers it.
    if (plan.duties.some(({ limit }) => limit.kind === 'fresh')) return false;
    const used = new Set(plan.rows.map(({ title }) => title));
    const titles = strayTitles.filter((title) => !used.has(title));
    if (titles.length === 0) return false;
    plan.add({
      title: random.pick(titles),
      column: columns.other,
      publisher: agency,
      channel: '政府网站',
      published: workdayFrom(shiftDay(period.from, random.between(5, 355))),
      findings: [{ fault: 'of-no-item', rule: 'unmatched-entry' }],
    });
    return true;
  },
};
