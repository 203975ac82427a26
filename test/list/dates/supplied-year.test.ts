import { describe, expect, it } from 'vitest';
import { supplyYear, yearsIn } from '../../../src/list/dates/years.ts';
import { dayOf, dayOfIso, isoOfDay } from '../../../src/model/plain-date.ts';
import { type ArrayCell, readArrays } from '../array-list.ts';

const period2024 = { from: dayOf(2024, 1, 1), until: dayOf(2024, 12, 31) };
const overNewYear = { from: dayOf(2024, 7, 1), until: dayOf(2025, 6, 30) };

describe('the year of a date without one', () => {
  it.each<[string, readonly number[], { from: number; until: number } | undefined, string, string]>([
    ['3月25日', [2024], undefined, '', '2024-03-25'],
    ['3.25', [], undefined, '2024-03-20', '2024-03-25'],
    ['03-25', [], period2024, '', '2024-03-25'],
    ['3月25日', [], overNewYear, '', '2025-03-25'],
    ['9月25日', [], overNewYear, '', '2024-09-25'],
    ['3月25日', [2023, 2024], undefined, '', ''],
    ['3月25日', [2023, 2024], undefined, '2024-03-20', '2024-03-25'],
    ['3月25日', [], undefined, '', ''],
    ['2月30日', [2024], undefined, '', ''],
    ['3.25', [], undefined, '2024-03-20 2023-03-01', ''],
    ['3.25', [], undefined, '2024-03-20 2024-01-01', '2024-03-25'],
    ['25.3.3', [2025], undefined, '', '2025-03-03'],
    ['25-3-3', [], { from: dayOf(2025, 1, 1), until: dayOf(2025, 12, 31) }, '', '2025-03-03'],
    ['250303', [2025], undefined, '', '2025-03-03'],
    ['24.12.30', [2025], undefined, '', '2024-12-30'],
    ['24.9.25', [2025], undefined, '', ''],
    ['25.3.3', [2023], undefined, '', ''],
    ['25日', [2024], undefined, '', ''],
  ])('%s with %j, period %j, after %s', (text, printed, period, nearby, expected) => {
    const years = period === undefined ? { printed } : { printed, period };
    const days = nearby.split(' ').flatMap((each) => dayOfIso(each) ?? []);
    const day = supplyYear(text, years, days);
    expect(day === undefined ? '' : isoOfDay(day)).toBe(expected);
  });

  it('is looked for in names and titles', () => {
    expect(
      yearsIn(['2024年政府信息公开台账', '登记时间：２０２４年12月', '柳卫发〔2023〕8号', '电话 20240011']),
    ).toEqual([2024, 2023]);
  });
});

describe('lists', () => {
  const rows: readonly (readonly ArrayCell[])[] = [
    ['标题', '发布日期'],
    ['关于开展健康宣传的通知', '3月25日'],
    ['关于印发方案的通知', '24.4.8'],
    ['关于转发方案的通知', '月底'],
  ];
  const read = async (title: string | undefined, name: string) => {
    const { list, entries } = await readArrays([
      { name, rows: title === undefined ? rows : [[title], ...rows] },
    ]);
    return {
      dates: entries.map(({ publishedOn }) =>
        publishedOn === undefined ? '' : isoOfDay(Number(publishedOn)),
      ),
      anomalies: list.anomalies,
      forms: list.sheets[0]?.dateForms,
    };
  };

  it.each([
    ['the title row', '青溪县2024年政府信息公开台账', 'Sheet1'],
    ['the name of the sheet', undefined, '2024年'],
  ])('take the year from %s and say so', async (_name, title, name) => {
    expect(await read(title, name)).toEqual({
      dates: ['2024-03-25', '2024-04-08', ''],
      anomalies: { 'supplied-year': 2, 'not-a-date': 1 },
      forms: { 'supplied-year': 2 },
    });
  });

  it('leave the date unread where nothing names the year', async () => {
    expect(await read(undefined, 'Sheet1')).toEqual({
      dates: ['', '', ''],
      anomalies: { 'missing-year': 1, 'two-digit-year': 1, 'not-a-date': 1 },
      forms: {},
    });
  });
});
