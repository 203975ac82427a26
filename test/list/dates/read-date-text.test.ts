import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlausibleYear, lastPlausibleYear } from '../../../src/list/dates/date-reading.ts';
import { readDateText } from '../../../src/list/dates/read-date-text.ts';
import { type ScannedDate, scanPlainDate } from '../../../src/list/dates/scan-plain-date.ts';
import { dayOf, isoOfDay, partsOfDay } from '../../../src/model/plain-date.ts';
import { nth } from '../../../src/model/present.ts';

/** What a text says, folded: `2024-09-25 chinese`, `2024-09-25 10:22 iso`, `date-range`, `blank`. */
function fold(text: string): string {
  const reading = readDateText(text);
  switch (reading.kind) {
    case 'day': {
      const { minutes } = reading;
      const time =
        minutes === undefined
          ? ''
          : ` ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return `${isoOfDay(reading.day)}${time} ${reading.form}`;
    }
    case 'range':
      return `${isoOfDay(reading.from)}..${isoOfDay(reading.until)}`;
    case 'anomaly':
      return reading.anomaly;
    default:
      return reading.kind;
  }
}

describe('readDateText', () => {
  it.each([
    ['2023-09-22', '2023-09-22 iso'],
    ['2019-8-7 8:56:14', '2019-08-07 08:56 iso'],
    ['2021-10-08 15:47', '2021-10-08 15:47 iso'],
    ['2025-06-23 09:01:42', '2025-06-23 09:01 iso'],
    ['2013/7/18 15:21:49', '2013-07-18 15:21 slash'],
    ['2023年12月01日', '2023-12-01 chinese'],
    ['2022年1月24日', '2022-01-24 chinese'],
    ['2023.07.01', '2023-07-01 dot'],
    ["'2023-09-22", '2023-09-22 iso'],
    ['’2023/9/22', '2023-09-22 slash'],
    ['  2023-09-22\u00a0', '2023-09-22 iso'],
    ['２０２４－０９－２５', '2024-09-25 iso'],
    ['２０２４年９月２５日', '2024-09-25 chinese'],
    ['2024 年 9 月 25 日', '2024-09-25 chinese'],
    ['2024年9月25', '2024-09-25 chinese'],
    ['2024年9-25', '2024-09-25 chinese'],
    ['2024年9月25号', '2024-09-25 chinese'],
    ['2024-09-25日', '2024-09-25 iso'],
    ['2024。9。25', '2024-09-25 dot'],
    ['2024，9，25', '2024-09-25 dot'],
    ['2024--09--25', '2024-09-25 iso'],
    ['二〇二四年九月二十五日', '2024-09-25 chinese-numerals'],
    ['二○二四年十月一日', '2024-10-01 chinese-numerals'],
    ['二零二四年十二月三十一日', '2024-12-31 chinese-numerals'],
    ['二O二四年十一月廿三日', '2024-11-23 chinese-numerals'],
    ['20240115', '2024-01-15 compact'],
    ['20240115102233', '2024-01-15 10:22 compact'],
    ['2024-09-25T10:22:33', '2024-09-25 10:22 timestamp'],
    ['2024-09-25T10:22:33+08:00', '2024-09-25 10:22 timestamp'],
    ['2024-09-25T16:00:00.000Z', '2024-09-26 00:00 timestamp'],
    ['2024-09-25T20:00:00-05:00', '2024-09-26 09:00 timestamp'],
    ['1727231853', '2024-09-25 10:37 epoch'],
    ['1727231853000', '2024-09-25 10:37 epoch'],
    ['45190', '2023-09-21 serial'],
    ['45190.5', '2023-09-21 12:00 serial'],
    ['2024年9月25日 星期三 下午3:20', '2024-09-25 15:20 chinese'],
    ['2024-09-25(星期三)', '2024-09-25 iso'],
    ['2024年9月5日10时20分', '2024-09-05 10:20 chinese'],
    ['发布日期：2024-09-25', '2024-09-25 iso'],
    ['2024-09-25印发', '2024-09-25 iso'],
    ['2024-09-25 25:61', '2024-09-25 iso'],
    ['24年9月25日', '2024-09-25 two-digit-year'],
    ['9/25/2024', '2024-09-25 day-or-month-first'],
    ['25/9/2024', '2024-09-25 day-or-month-first'],
    ['Wed Sep 25 10:22:33 CST 2024', '2024-09-25 10:22 english'],
    ['25-Sep-2024', '2024-09-25 english'],
    ['Sep 25, 2024', '2024-09-25 english'],
  ])('reads %s as %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    ['2024年2月1日-2024年2月10日', '2024-02-01..2024-02-10'],
    ['2023年3月21日-3月27日', '2023-03-21..2023-03-27'],
    ['2024.2.1-10', '2024-02-01..2024-02-10'],
    ['2024-02-01至2024-02-10', '2024-02-01..2024-02-10'],
    ['2024-02-01 - 2024-02-10', '2024-02-01..2024-02-10'],
    ['2024-02-01-2024-02-10', '2024-02-01..2024-02-10'],
    ['20240201-20240210', '2024-02-01..2024-02-10'],
    ['2024年2月1日起至2月10日止', '2024-02-01..2024-02-10'],
    ['2024年2月1日—2月10日（7个工作日）', '2024-02-01..2024-02-10'],
    ['2024-02-01 00:00 至 2024-02-10 23:59', '2024-02-01..2024-02-10'],
  ])('reads %s as the range %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    ['5月24日', 'missing-year'],
    ['05-24', 'missing-year'],
    ['24日', 'missing-year'],
    ['2023年', 'year-only'],
    ['2023', 'year-only'],
    ['2023.9', 'month-only'],
    ['2023年9月', 'month-only'],
    ['202309', 'month-only'],
    ['2023731', 'lost-separator'],
    ['2024122日', 'lost-separator'],
    ['201912月', 'lost-separator'],
    ['2024-02-30', 'impossible-date'],
    ['2023年2月29日', 'impossible-date'],
    ['二〇二四年二月三十日', 'impossible-date'],
    ['2024-13-01', 'impossible-date'],
    ['20241345', 'impossible-date'],
    ['2021年10-12月份', 'date-range'],
    ['2018年1一3月份', 'date-range'],
    ['10月1日至12月31日', 'date-range'],
    ['2024年第一季度', 'date-range'],
    ['2024年3月10日-3月1日', 'date-range'],
    ['2024122日-2024年2月1日', 'not-a-date'],
    ['24-9-25', 'two-digit-year'],
    ['24.09.25', 'two-digit-year'],
    ['240925', 'two-digit-year'],
    ['9/8/2024', 'ambiguous-date'],
    ['2024-01-05、2024-02-03', 'several-dates'],
    ['2024-01-05\n2024-02-03', 'several-dates'],
    ['1900-01-01', 'placeholder-date'],
    ['1900/1/0', 'impossible-date'],
    ['0001-01-01', 'placeholder-date'],
    ['1970-01-01', 'placeholder-date'],
    ['9999-12-31', 'placeholder-date'],
    ['2024-09-25前', 'not-a-date'],
    ['待定', 'not-a-date'],
    ['20个工作日内', 'not-a-date'],
    ['13812345678', 'not-a-date'],
    ['#N/A', 'error-cell'],
    ['', 'blank'],
    ['--', 'blank'],
    ['/', 'blank'],
    ['无', 'blank'],
    ['0000-00-00 00:00:00', 'blank'],
    ['长期公开', 'open'],
  ])('does not read %s: %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  const day = fc
    .integer({ min: dayOf(firstPlausibleYear, 1, 1), max: dayOf(lastPlausibleYear, 12, 31) })
    .filter((value) => value !== 0);
  const pad = (value: number) => String(value).padStart(2, '0');
  const numerals = '〇一二三四五六七八九';
  const spell = (value: number) =>
    value <= 10
      ? nth(`${numerals}十`, value)
      : `${value < 20 ? '' : numerals[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : numerals[value % 10]}`;
  const forms: readonly ((year: number, month: number, date: number) => string)[] = [
    (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
    (y, m, d) => `${y}-${m}-${d} 08:05:59`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}.${m}.${d}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    (y, m, d) => `${y}年${pad(m)}月${pad(d)}日 10:22`,
    (y, m, d) => `${y}-${pad(m)}-${pad(d)}T08:05:59+08:00`,
    (y, m, d) =>
      `${[...String(y)].map((digit) => numerals[Number(digit)]).join('')}年${spell(m)}月${spell(d)}日`,
    (y, m, d) =>
      `${y}-${pad(m)}-${pad(d)}`.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ];

  it('reads every day back from every form', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (value, form) => {
        const { year, month, day: date } = partsOfDay(value);
        expect(readDateText(form(year, month, date))).toMatchObject({ kind: 'day', day: value });
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws and never names a day that the text does not', () => {
    const alphabet = [...'0123456789-/.年月日号至一二十〇 :TZ()~,上午#AMPaé'];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((characters) => characters.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const reading = readDateText(value);
        if (reading.kind === 'day') expect(Number.isInteger(reading.day)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes long text for prose at once', () => {
    for (const unit of ['1', '2024-', '2024年', '(', ' ', '一', '2024-01-01 ']) {
      expect(fold(unit.repeat(100_000))).toBe('not-a-date');
      readDateText(unit.repeat(120).slice(0, 120));
    }
  });
});

describe('scanPlainDate', () => {
  const scanned: ScannedDate = { day: 0, minutes: -1, form: 'iso' };

  it('agrees with the slow reader on whatever it reads', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map(String);
    const text = fc
      .tuple(
        fc.integer({ min: 1900, max: 2110 }),
        part(14),
        part(33),
        fc.constantFrom('-', '/', '.', '年'),
        part(25),
        part(61),
      )
      .map(([year, month, date, separator, hours, minutes]) => {
        const [second, end] = separator === '年' ? ['月', '日'] : [separator, ''];
        return `${year}${separator}${month}${second}${date}${end} ${hours}:${minutes.padStart(2, '0')}`;
      });
    fc.assert(
      fc.property(text, (value) => {
        if (!scanPlainDate(value, scanned)) return;
        const minutes = scanned.minutes === -1 ? undefined : scanned.minutes;
        expect(readDateText(value)).toEqual({ kind: 'day', day: scanned.day, minutes, form: scanned.form });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '2024-02-30',
    '1900-01-01',
    '1970-01-01',
    '2024-1',
    '2024年1月1',
    '2024-01/02',
    '24-01-02',
    '2024-01-02 1',
  ])('leaves %s to the slow reader', (text) => {
    expect(scanPlainDate(text, scanned)).toBe(false);
  });
});
