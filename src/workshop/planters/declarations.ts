import { afterWorkdays, shiftDay } from '../rest-calendar.ts';
import { finding, isCounted, isPage, type Planter } from './planter.ts';

/** The profile says that nothing happened, and the list has something. */
export const zeroReportContradicted: Planter = {
  rule: 'zero-report-contradicted',
  plant(plan) {
    const duty = plan.claim(isCounted);
    if (duty === undefined) return false;
    const { period } = plan.setting;
    const formed = plan.anyDay();
    plan.declared.zeroReports.push({
      item: duty.code,
      element: duty.element,
      from: period.from,
      until: period.to,
    });
    plan.add({
      ...plan.row(duty, plan.titles.event(duty)),
      formed,
      published: afterWorkdays(formed, 2),
      findings: [finding('zero-report-contradicted', 'zero-report-contradicted', duty)],
    });
    return true;
  },
};

/** Withheld by decision, and published all the same. */
export const exemptionContradicted: Planter = {
  rule: 'exemption-contradicted',
  plant(plan) {
    const duty = plan.claim(isCounted);
    if (duty === undefined) return false;
    const { period, year } = plan.setting;
    const formed = plan.anyDay();
    plan.declared.exemptions.push({
      item: duty.code,
      element: duty.element,
      approvedOn: shiftDay(period.from, -20),
      until: `${year + 1}-12-31`,
    });
    plan.add({
      ...plan.row(duty, plan.titles.event(duty)),
      formed,
      published: afterWorkdays(formed, 2),
      findings: [finding('exemption-contradicted', 'exemption-contradicted', duty)],
    });
    return true;
  },
};

/** Ran out before the day of judgement; the page itself is there. */
export const exemptionExpired: Planter = {
  rule: 'exemption-expired',
  plant(plan) {
    const duty = plan.claim(isPage);
    if (duty === undefined) return false;
    const { asOf, period } = plan.setting;
    plan.declared.exemptions.push({
      item: duty.code,
      element: duty.element,
      approvedOn: shiftDay(period.from, -200),
      until: shiftDay(period.from, -1),
    });
    plan.add({
      ...plan.row(duty, plan.titles.page(duty)),
      published: afterWorkdays(asOf, 0) < asOf ? asOf : plan.anyDay(),
    });
    plan.absent.push(finding('exemption-expired', 'exemption-expired', duty));
    return true;
  },
};

/** For what need not be published anyway. */
export const exemptionUnused: Planter = {
  rule: 'exemption-unused',
  plant({ setting, declared, absent }) {
    const { inPlay, random, year } = setting;
    const free = inPlay.flatMap(({ code, optional }) => optional.map(({ id }) => ({ code, element: id })));
    const fresh = free.filter(
      ({ code, element }) => !declared.exemptions.some((one) => one.item === code && one.element === element),
    );
    if (fresh.length === 0) return false;
    const { code, element } = random.pick(fresh);
    declared.exemptions.push({
      item: code,
      element,
      approvedOn: `${year}-03-11`,
      until: `${year + 1}-12-31`,
    });
    absent.push({ fault: 'exemption-unused', rule: 'exemption-unused', item: code, element });
    return true;
  },
};

/** Somebody saw the page, too long ago; it is there. */
export const attestationExpired: Planter = {
  rule: 'attestation-expired',
  plant(plan) {
    const duty = plan.claim(isPage);
    if (duty === undefined) return false;
    const { period } = plan.setting;
    plan.declared.attestations.push({
      item: duty.code,
      element: duty.element,
      seenOn: shiftDay(period.from, 20),
      until: shiftDay(period.to, -20),
    });
    plan.add({ ...plan.row(duty, plan.titles.page(duty)), published: plan.anyDay() });
    plan.absent.push(finding('attestation-expired', 'attestation-expired', duty));
    return true;
  },
};
