import { describe, expect, test } from 'vitest';
import { readStructure, takeWorks } from '../../src/match/read-structure.ts';

describe('a title is read before any catalog is asked', () => {
  test.each([
    ['青麓县卫生健康局关于开展健康体检的通知', '青麓县卫生健康局', undefined],
    ['国务院办公厅关于印发要点的通知', '国务院办公厅', 'national'],
    ['青海省财政厅关于下达资金的通知', '青海省财政厅', 'provincial'],
    ['国家基本公共卫生服务项目简介', undefined, undefined],
  ])('%s is issued by %s', (title, name, level) => {
    const { issuer } = readStructure(title);
    expect([issuer?.name, issuer?.level]).toEqual([name, level]);
  });

  test.each([
    ['江卫医罚,2024,12号', '江卫医罚', 'penalty'],
    ['准予行政许可决定书,青卫许准字,2024,36号', '青卫许准字', 'permit'],
    ['关于提高标准的通知青民发,2019,31号', '青民发', undefined],
  ])('%s bears the number of %s', (title, organ, act) => {
    const { number } = readStructure(title);
    expect([number?.organ, number?.act]).toEqual([organ, act]);
  });

  test.each([
    ['云桥水务公司行政许可信息公示', ['云桥水务公司']],
    ['万达物业公司游泳馆公共场所卫生许可证核发公示', ['万达物业公司']],
    ['公共场所卫生许可证核发大成公司', ['大成公司']],
    ['游泳馆水质监测结果公示', []],
    ['二水厂卫生许可证公告', []],
  ])('%s names the party %j', (title, names) => {
    const parties = readStructure(title).parties.map(({ start, stop }) => title.slice(start, stop));
    expect(parties).toEqual(names);
  });

  test('works in 《》 are kept apart from the words', () => {
    const { text, works } = takeWorks('违反\ue001献血法\ue002的处罚');
    expect(text).toBe('违反献血法的处罚');
    expect(works.map(({ start, stop }) => text.slice(start, stop))).toEqual(['献血法']);
  });
});
