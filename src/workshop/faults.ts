import { dueDayOf, elementOf, eventCodes, type PlannedEvent } from './events.ts';
import type { Fault, PlantedFinding } from './planned-row.ts';
import type { Random } from './random.ts';
import { afterWorkdays, isWorkday, shiftDay, workdayFrom } from './rest-calendar.ts';
import type { Setting } from './setting.ts';

/** Weights and check characters of GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** An identity number that checks out and belongs to nobody: the sequence number 000 is never issued. */
function randomIdentityNumber(random: Random): string {
  const day = `19${random.between(40, 79)}${String(random.between(1, 12)).padStart(2, '0')}${String(random.between(1, 28)).padStart(2, '0')}`;
  const digits = `110105${day}000`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return digits + (checkCharacters[sum % 11] ?? '');
}

/** Makes `count` events. */
function times(count: number, make: () => PlannedEvent): readonly PlannedEvent[] {
  return Array.from({ length: count }, make);
}

/** Publications planned one by one: each is a fault, or looks like one. */
export function planFaults(setting: Setting): readonly PlannedEvent[] {
  const { random, year, period, asOf, tricky, county } = setting;
  const anyDay = () => workdayFrom(shiftDay(period.from, random.between(10, 270)));
  // A count that begins before a holiday is where a wall calendar goes wrong; late ones end within the year.
  const formedDay = () =>
    random.below(2) === 0 ? anyDay() : random.pick(tricky.filter((day) => day < `${year}-11-15`));
  const code = () => random.pick(eventCodes);

  const found = (fault: Fault, rule: string, item: string): PlantedFinding => ({
    fault,
    rule,
    item,
    element: elementOf(item),
  });

  return [
    ...times(random.between(3, 9), () => {
      const item = code();
      const formed = formedDay();
      const due = dueDayOf(setting, item, formed);
      // One day late may be a Saturday: late by no working day, and late all the same.
      const published = shiftDay(due, random.below(3) === 0 ? 1 : random.between(1, 25));
      return { code: item, formed, published };
    }),
    ...times(random.between(3, 6), () => {
      const item = code();
      const formed = formedDay();
      return { code: item, formed, published: dueDayOf(setting, item, formed), trap: 'last-day' as const };
    }),
    ...times(random.between(1, 3), () => ({
      code: code(),
      formed: anyDay(),
      published: undefined,
      remark: random.pick(['待公开', '拟公开', '']),
    })),
    ...times(random.between(1, 2), () => {
      const item = code();
      let formed = workdayFrom(shiftDay(period.to, -25));
      while (dueDayOf(setting, item, formed) < asOf) formed = workdayFrom(shiftDay(formed, 1));
      return { code: item, formed, published: undefined, remark: '待公开', trap: 'not-yet-due' as const };
    }),
    ...times(random.between(1, 2), () => ({ code: code(), formed: undefined, published: undefined })),
    ...times(random.between(1, 2), () => {
      const item = code();
      const formed = anyDay();
      return {
        code: item,
        formed,
        published: shiftDay(formed, -random.between(1, 9)),
        findings: [found('early', 'early-publication', item)],
      };
    }),
    ...times(1, () => {
      const item = code();
      const findings = [found('impossible-date', 'implausible-date', item)];
      return { code: item, formed: workdayFrom(`${year}-02-20`), published: `${year}-02-30`, findings };
    }),
    ...times(random.below(2), () => {
      const item = code();
      const formed = workdayFrom(`${year}-12-02`);
      const published = `${year + 1}-${afterWorkdays(formed, 1).slice(5)}`;
      return { code: item, formed, published, findings: [found('future-date', 'implausible-date', item)] };
    }),
    ...times(random.between(1, 2), () => {
      const item = code();
      const formed = anyDay();
      return {
        code: item,
        formed,
        published: afterWorkdays(formed, 2),
        remark: `王某某 ${randomIdentityNumber(random)}`,
        findings: [found('personal-data', 'exposed-personal-data', item)],
      };
    }),
    ...random.sample(eventCodes, random.below(3)).map((item) => {
      const formed = anyDay();
      return {
        code: item,
        formed,
        published: afterWorkdays(formed, 1),
        publisher: `${county}县教育局`,
        findings: [found('wrong-publisher', 'wrong-subject', item)],
      };
    }),
  ].filter(({ formed }) => formed === undefined || isWorkday(formed));
}
