import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/load/shipped-catalogs.ts';
import { itemsOf, provenanceCounts } from '../../../src/model/catalog.ts';

describe('haitan-2020', async () => {
  const shipped = await shippedCatalog('haitan-2020');
  if (shipped === undefined) throw new Error('not shipped');
  const items = [...itemsOf(shipped.catalog.categories)].map(({ item }) => item);
  const item = (code: string) => items.find((one) => one.code === code);

  it('has all 51 numbers of the printed table as codes, each verified', () => {
    expect(items.map(({ code }) => code)).toEqual(
      Array.from({ length: 51 }, (_, index) => String(index + 1)),
    );
    expect(provenanceCounts(shipped.catalog).verified).toBe(51);
  });

  it('says of all but the first three that audience and mode were not read', () => {
    const unread = items.filter(({ provenance }) => provenance.note?.includes('没有读到') === true);
    expect(unread.map(({ code }) => code)).toEqual(items.slice(3).map(({ code }) => code));
  });

  it('tells the items of one name apart by their contents', () => {
    const aid = items.filter(({ name }) => name === '最低生活保障');
    expect(aid.map(({ code, elements }) => `${code} ${elements.map(({ name }) => name).join('、')}`)).toEqual(
      ['33 相关政策法规文件', '34 办理指南', '35 初审对象名单及相关信息', '36 低保对象名单及相关信息'],
    );
  });

  it('reads the two limits of number 47, the display of number 35, and 120 working days as the lawful 20', () => {
    expect(item('47')?.elements.map(({ limit, channels }) => [limit?.limits[0], channels])).toMatchObject([
      [{ kind: 'within', span: { count: 5, unit: 'workday' } }, ['村公示栏']],
      [{ kind: 'within', span: { count: 10, unit: 'workday' } }, ['政府网站', '征地信息公开平台']],
    ]);
    expect(item('35')?.elements[0]?.limit?.limits.map(({ kind }) => kind)).toEqual(['within', 'display']);
    expect(item('50')?.elements[0]?.limit?.limits).toMatchObject([
      { kind: 'within', span: { count: 20, unit: 'workday' } },
    ]);
    expect(item('50')?.provenance.note).toContain('120个工作日');
  });
});
