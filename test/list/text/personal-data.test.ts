import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData } from '../../../src/list/text/personal-data.ts';

/** The check character of an identity number, by the standard's own formula. */
function withCheck(first17: string): string {
  const sum = [...first17].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return first17 + '10X98765432'[sum % 11];
}

const identity = withCheck('37021219900101123');

describe('maskPersonalData', () => {
  it.each([
    [`张三(${identity})`, `张三(3702**********${identity.slice(-4)})`],
    [
      `身份证号${identity.slice(0, 6)} ${identity.slice(6, 14)} ${identity.slice(14)}的`,
      `身份证号3702**********${identity.slice(-4)}的`,
    ],
    [
      identity.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      `3702**********${identity.slice(-4)}`,
    ],
    ['电话13812345678', '电话138****5678'],
    ['电话138-1234-5678。', '电话138****5678。'],
    ['138 1234 5678/13912345678', '138****5678/139****5678'],
    ['老身份证370212900101123', '老身份证3702*******1123'],
    ['卡号6222020200112233445', '卡号6222020200112233445'],
    ['卡号6222 0202 0011 2233 446', '卡号6222***********3446'],
    ['6222020200112233446', '6222***********3446'],
    ['4111111111111111', '4111111111111111'],
    ['卡号4111111111111111', '卡号4111********1111'],
    ['4111-1111-1111-1111', '4111********1111'],
    ['370212199001011230', '3702**********1230'],
    [`T${identity}`, `T3702**********${identity.slice(-4)}`],
    [`张三_${identity}.pdf`, `张三_3702**********${identity.slice(-4)}.pdf`],
    [`附件${identity}.pdf`, `附件3702**********${identity.slice(-4)}.pdf`],
    [`SFZ${identity}`, `SFZ3702**********${identity.slice(-4)}`],
    [`sfzh=${identity}`, `sfzh=3702**********${identity.slice(-4)}`],
    [`#${identity}`, `#3702**********${identity.slice(-4)}`],
    [[...identity].join(' '), `3702**********${identity.slice(-4)}`],
    [
      `${identity.slice(0, 6)}.${identity.slice(6, 14)}.${identity.slice(14)}`,
      `3702**********${identity.slice(-4)}`,
    ],
    [
      `${identity.slice(0, 6)}/${identity.slice(6, 14)}/${identity.slice(14)}`,
      `3702**********${identity.slice(-4)}`,
    ],
    [`${identity}${identity}`, `3702**********${identity.slice(-4)}`.repeat(2)],
    [`${identity}13812345678`, `3702**********${identity.slice(-4)}138****5678`],
    ['008613812345678', '138****5678'],
    ['tel13812345678', 'tel138****5678'],
    ['wx13812345678', 'wx138****5678'],
    ['联系=13812345678', '联系=138****5678'],
    ['138.1234.5678', '138****5678'],
  ])('%s', (text, expected) => {
    expect(maskPersonalData(text)).toBe(expected);
  });

  it.each([
    '11500242322384326D/2023-00148',
    '113701000041890665/2025-00051',
    '370400/2022-00091',
    'http://www.x.gov.cn/art/2023/4/25/art_13812345678_5105599.html',
    'http://www.x.gov.cn/?id=13812345678',
    '91370200MA3C12345X',
    '投资13812345678元',
    '0532-12345678',
    '编号A13812345678',
    '2024-09-25 10:22:33',
    '统一社会信用代码110105190001012348',
    '113701000041890665/2025-00051',
    '2024.09.25/2024.10.08',
    '10.1.1990.0101',
  ])('leaves %s alone', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });

  it('finds every right identity number in any text, and masks ten of its characters', () => {
    const region = fc.constantFrom('110101', '370212', '445281', '532623');
    const born = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
    const order = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(
        region,
        born,
        order,
        fc.constantFrom('', '张三', '（', '：'),
        (place, birth, serial, before) => {
          const digits = birth.toISOString().slice(0, 10).replaceAll('-', '');
          const number = withCheck(`${place}${digits}${String(serial).padStart(3, '0')}`);
          const [found] = findPersonalData(`${before}${number}）`);
          expect(found).toEqual({ kind: 'identity-number', start: before.length, end: before.length + 18 });
          expect(maskPersonalData(`${before}${number}）`)).not.toContain(number.slice(4, 14));
        },
      ),
    );
  });

  it('is idempotent and never throws', () => {
    const text = fc
      .array(fc.constantFrom(...'0123456789 -Xx张/.:A６'), { maxLength: 60 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(text, (value) => {
        const masked = maskPersonalData(value);
        expect(maskPersonalData(masked)).toBe(masked);
      }),
      { numRuns: 2000 },
    );
  });
});
