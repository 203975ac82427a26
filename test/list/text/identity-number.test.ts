import { expect, test } from 'vitest';
import {
  isCreditCode,
  isIdentityNumber,
  isOldIdentityNumber,
  readIdentityNumber,
} from '../../../src/list/text/identity-number.ts';
import { withCheck, withCreditCheck } from './numbers.ts';

const right = withCheck('37021219900101123');

test.each([
  [right, 'right'],
  [withCheck('11010519491231002'), 'right'],
  [withCheck('11010519491231002').toLowerCase(), 'right'],
  [`${right.slice(0, 17)}0`, 'doubtful'],
  [`1${right}`, undefined],
  [`${right}1`, undefined],
  [right.slice(0, 17), undefined],
  [`${right.slice(0, 16)}X${right.slice(17)}`, undefined],
  ['', undefined],
])('%s is %s', (text, reading) => {
  expect(readIdentityNumber(text)).toBe(reading);
  expect(isIdentityNumber(text)).toBe(reading === 'right');
});

test('every remainder has its check character', () => {
  const found = new Set<string>();
  for (let serial = 0; serial < 200; serial += 1) {
    const number = withCheck(`37021219900101${String(serial).padStart(3, '0')}`);
    expect(readIdentityNumber(number)).toBe('right');
    found.add(number.slice(-1));
  }
  expect([...found].sort().join('')).toBe('0123456789X');
});

test.each([
  ['1899', '1231', undefined],
  ['1900', '0101', 'right'],
  ['2039', '1231', 'right'],
  ['2040', '0101', undefined],
  ['1990', '0230', undefined],
  ['1990', '0228', 'right'],
  ['1900', '0229', undefined],
  ['2000', '0229', 'right'],
  ['1990', '1301', undefined],
  ['1990', '0001', undefined],
  ['1990', '0100', undefined],
  ['1990', '0431', undefined],
])('a birth on %s %s: %s', (year, day, reading) => {
  expect(readIdentityNumber(withCheck(`370212${year}${day}123`))).toBe(reading);
});

// GB/T 2260, and the residence permits of Hong Kong, Macau and Taiwan.
test('the region is one of those that there are', () => {
  const read = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0')).filter(
    (region) => readIdentityNumber(withCheck(`${region}021219900101123`)) === 'right',
  );
  expect(read.join(' ')).toBe(
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83',
  );
});

test.each([
  ['91350100M000100Y43', true],
  ['914403001922038216', true],
  ['91440300708461136T', true],
  [withCreditCheck('12370200495571234'), true],
  [withCreditCheck('A1370200YTRPUWXQN'), true],
  ['91350100M000100Y44', false],
  ['91350100M000100Y4', false],
  ['91350100M000100Y431', false],
  ['X91350100M000100Y43', false],
  ['91350100m000100y43', false],
  [withCreditCheck('02370200495571234'), false],
  [withCreditCheck('Z2370200495571234'), false],
  [withCreditCheck('1237020049557123I'), false],
  [withCreditCheck('1237020S495571234'), false],
  [withCreditCheck('1237020-495571234'), false],
])('a unified credit code: %s is one: %s', (text, isOne) => {
  expect(isCreditCode(text)).toBe(isOne);
});

test('every remainder of a credit code has its check character', () => {
  for (let serial = 0; serial < 100; serial += 1)
    expect(isCreditCode(withCreditCheck(`12370200495571${String(serial).padStart(3, '0')}`))).toBe(true);
});

test.each([
  ['370212900101123', true],
  ['370212000229123', false],
  ['370212040229123', true],
  ['370212901301123', false],
  ['370212900132123', false],
  ['100212900101123', false],
  ['3702129001011231', false],
  ['37021290010112', false],
  ['37021290010112X', false],
  ['a70212900101123', false],
])('an identity number of 15 digits: %s is one: %s', (text, isOne) => {
  expect(isOldIdentityNumber(text)).toBe(isOne);
});
