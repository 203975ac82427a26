import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOfDay } from '../../../src/model/plain-date.ts';
import { dayOfSerial, momentOfIso, textOfMoment, textOfTime } from '../../../src/readers/xlsx/serial-date.ts';

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [36_526, false, '2000-01-01'],
  [45_560, false, '2024-09-25'],
  [2_958_465, false, '9999-12-31'],
  [1, true, '1904-01-02'],
  [44_098, true, '2024-09-25'],
])('serial %d (from 1904: %s) is %s', (serial, isFrom1904, iso) => {
  expect(isoOfDay(dayOfSerial(serial, isFrom1904) as number)).toBe(iso);
});

test.each([0, 0.5, -1, 60, 60.5, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])(
  'serial %d names no day',
  (serial) => {
    expect(dayOfSerial(serial, false)).toBeUndefined();
  },
);

test.each([
  [0, '1970-01-01'],
  [0.5, '1970-01-01 12:00:00'],
  [-0.25, '1969-12-31 18:00:00'],
  [0.999_999, '1970-01-02'],
  [0.000_001, '1970-01-01'],
])('moment %d is %s', (moment, text) => {
  expect(textOfMoment(moment)).toBe(text);
});

test.each([
  ['2024-09-25', '2024-09-25'],
  ['2024-09-25T00:00:00', '2024-09-25'],
  ['2024-09-25T10:22', '2024-09-25 10:22:00'],
  ['2024-09-25T10:22:33.4Z', '2024-09-25 10:22:33'],
  ['2024-09-25T10:22:33+08:00', '2024-09-25 10:22:33'],
  ['2024-09-25T24:00:00', undefined],
  ['2024-02-30', undefined],
  ['2024-09-25 tomorrow', undefined],
  ['10:22:33', undefined],
  ['', undefined],
])('ISO text %s is %s', (iso, text) => {
  const moment = momentOfIso(iso);
  expect(moment === undefined ? undefined : textOfMoment(moment)).toBe(text);
});

test('every second of a day survives the way through a serial', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 2_900_000 }), fc.nat(86_399), (serial, seconds) => {
      const moment = dayOfSerial(serial + seconds / 86_400, false) as number;
      const time = seconds === 0 ? '' : ` ${textOfTime(seconds / 86_400)}`;
      expect(textOfMoment(moment)).toBe(`${isoOfDay(dayOf(1899, 12, 30) + serial)}${time}`);
    }),
  );
});
