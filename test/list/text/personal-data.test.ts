import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isCreditCode, isIdentityNumber } from '../../../src/list/text/identity-number.ts';
import { findPersonalData, maskNumber, maskPersonalData } from '../../../src/list/text/personal-data.ts';
import { withCheck, withCreditCheck, withLuhn } from './numbers.ts';

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

/** What was found, each as its kind and the text itself. */
const foundIn = (text: string, scope?: 'any' | 'identity-only') =>
  findPersonalData(text, scope).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

// 19, 16 and 16 digits; the second ends without 9s, the third has them in doubled and in plain places.
const unionPay = withLuhn('622202020011223344');
const visaTold = withLuhn('411111111111111');
const visa = withLuhn('490909099999999');

describe('a bank card', () => {
  test.each([
    [withLuhn('62'.padEnd(14, '0')), false],
    [withLuhn('62'.padEnd(15, '1')), true],
    [withLuhn('62'.padEnd(18, '7')), true],
    [withLuhn('62'.padEnd(19, '7')), false],
    [unionPay.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)), false],
    [withLuhn('629999999999999'), true],
    [withLuhn('629090909090909090'), true],
    [withLuhn('620909090909090909'), true],
    [withLuhn('356202020011223'), false],
    [withLuhn('162202020011223'), false],
    [visa, true],
    [withLuhn('400000000004100'), true],
    [withLuhn('470000000000000'), true],
    [withLuhn('410000000000000'), false],
    [withLuhn('460000000000000'), false],
    [withLuhn('490909099999999123'), false],
    [withLuhn('49090909999999'), false],
    [withLuhn('550000000000000'), true],
    [withLuhn('540000000000000'), false],
    [withLuhn('500000000000000'), false],
    [withLuhn('560000000000000'), false],
    [withLuhn('140000000000000'), false],
  ])('%s: %s', (digits, isCard) => {
    expect(foundIn(`“${digits}”`)).toEqual(isCard ? [`bank-card ${digits}`] : []);
  });

  test.each([
    [`银行卡号${visaTold}`, true],
    [`开户账户：${visaTold}`, true],
    [`户名${visaTold}`, false],
    [`卡号${withLuhn('510000000000000')}`, true],
    [`卡号${withLuhn('500000000000000')}`, false],
    [`卡号${withLuhn('560000000000000')}`, false],
    [visaTold.replace(/(\d{4})(?!$)/g, '$1 '), true],
    [`${visaTold.slice(0, 8)} ${visaTold.slice(8)}`, false],
    [`${visaTold.slice(0, 4)} ${visaTold.slice(4, 8)} ${visaTold.slice(8)}`, false],
  ])('told by what is around it: %s: %s', (text, isCard) => {
    expect(foundIn(text)).toHaveLength(isCard ? 1 : 0);
  });

  test('is printed in at most six groups', () => {
    const grouped = (...ends: readonly number[]) =>
      ends.map((end, index) => unionPay.slice(ends[index - 1] ?? 0, end)).join(' ');
    expect(foundIn(grouped(4, 8, 12, 16, 18, 19))).toHaveLength(1);
    expect(foundIn(grouped(4, 8, 12, 16, 17, 18, 19))).toEqual([]);
  });

  test.each([
    ...[...'@[`{:（“、'].map((mark) => [`${mark}CARD`, true] as const),
    ...[...'AZaz_=%#/'].map((mark) => [`${mark}CARD`, false] as const),
    ...[...'@[`{:）。'].map((mark) => [`CARD${mark}`, true] as const),
    ...[...'AYZayz_/'].map((mark) => [`CARD${mark}`, false] as const),
    ['CARD.pdf', false],
    ['CARD.Z', false],
    ['CARD._', false],
    ['CARD. ', true],
    ['CARD，a', true],
    ['CARD，/', true],
    ['CARD.0', false],
    ['CARD.9', false],
    ['a/b：CARD', true],
    ['CARD.。', true],
    ['1/2/CARD', false],
  ] as const)('stands alone: %s: %s', (text, isCard) => {
    expect(foundIn(text.replace('CARD', unionPay))).toEqual(isCard ? [`bank-card ${unionPay}`] : []);
  });
});

describe('a telephone', () => {
  const mobile = '13812345678';
  test.each([
    [mobile, true],
    ['12812345678', false],
    ['23812345678', false],
    ['138123456789', false],
    [`8613812345678`, false],
    [`+8613812345678`, true],
    ['+项 8613812345678', false],
    ['a/b：138 12345678', true],
    ['138 12345678。见a.b', true],
    [`86 ${mobile}`, true],
    [`86-138-1234-5678`, true],
    [`0086${mobile}`, true],
    [`1386${mobile.slice(2)}`, false],
    [`8687${mobile}`, false],
    [[...mobile].join(' - '), true],
    [`13 81 23 45 67 8`, true],
    [`1 3 81 2 34 56 78`, false],
    ['138.1234.5678', true],
    ['86.138.1234.5678', true],
    ['1381.2345.678', false],
    ['138/1234/5678', true],
    ['1381234/5678', false],
    ['1381.2345678', false],
    ['138 1234.5678', true],
    ['138.12345678', false],
    ['138．1234．5678', true],
    ['138／12345678', false],
    ['138    1234    5678', false],
    ['X13812345678', false],
    ['1X13812345678', true],
    ['1XX13812345678', false],
    ['1aX13812345678', false],
    ['a13812345678', false],
    ['电话a13812345678', false],
    ['ab13812345678', true],
    ['Ab13812345678', false],
    ['1ab13812345678', false],
    ['TEL13812345678', true],
    ['MYTEL13812345678', false],
    ['TELX13812345678', false],
    ['QQ13812345678', true],
    ['A_13812345678', false],
    ['_号13812345678', true],
    ['%13812345678', false],
    ['13812345678元', false],
    ['13812345678（元）', true],
    ['13812345678万', false],
    ['13812345678Z', false],
    ['13812345678.。', true],
    ['13812345678.a', true],
  ])('%s: %s', (text, isOne) => {
    expect(foundIn(text).map((found) => found.split(' ')[0])).toEqual(isOne ? ['mobile-number'] : []);
  });

  test('is no telephone with an amount of tenths behind it', () => {
    expect(foundIn('13812345678.5')).toEqual([]);
  });
});

describe('numbers that are glued', () => {
  const one = withCheck('37021219900101128');
  const other = withCheck('11010519491231101');
  test('the numbers of this test end in a digit', () => {
    expect([one, other]).toEqual([expect.stringMatching(/^\d{18}$/), expect.stringMatching(/^\d{18}$/)]);
  });

  test.each([
    [`${one}${other}`, [`identity-number ${one}`, `identity-number ${other}`]],
    [`甲${one}${other}乙`, [`identity-number ${one}`, `identity-number ${other}`]],
    [`${one}13812345678`, [`identity-number ${one}`, 'mobile-number 13812345678']],
    [`13812345678${one}`, ['mobile-number 13812345678', `identity-number ${one}`]],
    [`${one}${one}${one}`, Array(3).fill(`identity-number ${one}`)],
    ['1381234567813912345678', []],
    [`${one}12345`, []],
    [`${one}12812345678`, []],
    [`${one}1381234567`, []],
    [`${one}1`, []],
  ])('%s', (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  test('only identity numbers where a column promises no other', () => {
    expect(foundIn(`${one}${other}`, 'identity-only')).toHaveLength(2);
    expect(foundIn(`${one}13812345678`, 'identity-only')).toEqual([]);
  });
});

describe('the number of a body is nobody’s', () => {
  // Both an identity number and a unified credit code, by their check characters.
  const both = Array.from({ length: 1000 }, (_, serial) =>
    withCheck(`11010519491231${String(serial).padStart(3, '0')}`),
  ).find((one) => /^\d{18}$/.test(one) && isCreditCode(one));
  const number = both ?? '';
  // A wrong check digit, and no credit code either.
  const doubtful = '370212199001011230';

  test('the numbers are what this test needs', () => {
    expect([isIdentityNumber(number), isCreditCode(number)]).toEqual([true, true]);
    expect([isIdentityNumber(doubtful), isCreditCode(doubtful)]).toEqual([false, false]);
  });

  test.each([
    [`统一社会信用代码${number}`, undefined],
    [`统一社会信用代码：${number}`, undefined],
    [`代码见附件，身份证${number}`, 'identity-number'],
    [`代码1，${number}`, 'identity-number'],
    [`${number}`, 'identity-number'],
    [`编号${identity}`, 'identity-number'],
    [doubtful, 'doubtful-identity-number'],
    [`编号${doubtful}`, undefined],
    [`许可证号：${doubtful}`, undefined],
    [`编号见附件，身份证${doubtful}`, 'doubtful-identity-number'],
    [`A${doubtful}`, undefined],
    [`${doubtful.slice(0, 6)} ${doubtful.slice(6)}`, undefined],
    [withCreditCheck('11010519491231001'), undefined],
  ])('%s: %s', (text, kind) => {
    expect(findPersonalData(text).map((found) => found.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  test('a doubtful number is none where a column promises identity numbers alone', () => {
    expect(foundIn(doubtful, 'identity-only')).toEqual([]);
    expect(foundIn(identity, 'identity-only')).toHaveLength(1);
    expect(foundIn('13812345678', 'identity-only')).toEqual([]);
    expect(foundIn(unionPay, 'identity-only')).toEqual([]);
    expect(foundIn('370212900101123', 'identity-only')).toEqual([]);
  });
});

describe('in an address', () => {
  test.each([
    ['http://x.cn/13812345678', 0],
    ['https://x.cn/13812345678', 0],
    ['HTTPS://x.cn/13812345678', 0],
    ['www.x.cn/13812345678', 0],
    ['WWW.x.cn/13812345678', 0],
    ['ftp://x.cn/13812345678', 1],
    ['http:x.cn 13812345678', 1],
    ['http://x.cn 13812345678', 1],
    ['13812345678 http://x.cn', 1],
    ['http://x.cn/１３８１２３４５６７８', 1],
    [`http://x.cn/${identity}`, 1],
    ['http://x.cn http://x.cn/13812345678', 0],
  ])('%s: %d', (text, count) => {
    expect(foundIn(text)).toHaveLength(count);
  });
});

test('a text is looked at up to the length of the longest cell', () => {
  const filled = (length: number) => `${'字'.repeat(length - 11)}13812345678`;
  expect(foundIn(filled(32_767))).toHaveLength(1);
  expect(foundIn(filled(32_768))).toHaveLength(0);
});

test.each([
  '86 13812345678',
  '86-138-1234-5678',
  '86.138.1234.5678',
  '008613812345678',
  '0086 138 1234 5678',
])('%s is masked with its prefix', (text) => {
  expect(maskPersonalData(text)).toBe('138****5678');
});

test('several numbers of one text are masked each in its place', () => {
  expect(maskPersonalData(`甲13812345678、乙13912345678；${unionPay}。`)).toBe(
    `甲138****5678、乙139****5678；${maskNumber(unionPay, 'bank-card')}。`,
  );
});

test.each([
  ['008613812345678', 'mobile-number', '138****5678'],
  ['+86 138-1234-5678', 'mobile-number', '138****5678'],
  ['1386861234', 'mobile-number', '138***1234'],
  ['8613812345678', 'mobile-number', '138****5678'],
  ['9986138123456789', 'mobile-number', '998*********6789'],
  ['86138123456789', 'mobile-number', '861*******6789'],
  ['998613812345678', 'mobile-number', '998********5678'],
  ['３７０２１２１９９００１０１１２３ｘ', 'identity-number', '3702**********123x'],
  ['8613812345678', 'bank-card', '8613*****5678'],
  ['86138123456789', 'bank-card', '8613******6789'],
  ['1234567', 'identity-number', '12344567'],
] as const)('%s of kind %s is shown as %s', (printed, kind, shown) => {
  expect(maskNumber(printed, kind)).toBe(shown);
});
