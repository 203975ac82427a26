import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/host/disk.ts';
import { readList } from '../../src/list/read-list.ts';
import { isoOfDay } from '../../src/model/plain-date.ts';
import { nth, present } from '../../src/model/present.ts';
import { openList } from '../../src/readers/index.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { InputError } from '../../src/words/problems/problem.ts';
import { writeZip } from '../lists/write-zip.ts';
import { readSheets } from './read-sheets.ts';

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((text) => (text.startsWith('<') ? text : cell(text))).join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const docx = (body: string) =>
  writeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` },
  ]);

const open = (name: string, bytes: Uint8Array) => openList(memorySource(name, bytes), defaultReadLimits);

async function entriesOf(name: string, bytes: Uint8Array) {
  const source = memorySource(name, bytes);
  const entries: unknown[] = [];
  for await (const batch of readList(source, await openList(source, defaultReadLimits), { firstOrdinal: 0 }))
    for (const { sheet, row: number, title, publishedOn } of batch)
      entries.push([sheet, number, title, publishedOn === undefined ? '' : isoOfDay(publishedOn)]);
  return entries;
}

const HEAD = row('序号', '标题', '发布日期');

describe('Word documents', () => {
  it('are lists: a sheet for each table, named by the line above it', async () => {
    const body =
      p('青溪县卫生健康局') +
      p('2024年6月信息公开登记表') +
      table(
        HEAD,
        row('1', '关于开展健康宣传的通知', '6月3日'),
        row('2', '关于印发方案的通知', '2024年6月5日'),
      ) +
      p('2024年7月信息公开登记表') +
      table(HEAD, row('1', '关于转发方案的通知', '2024.7.2'));
    expect(await entriesOf('6月登记表.docx', docx(body))).toEqual([
      ['表1 2024年6月信息公开登记表', 2, '关于开展健康宣传的通知', '2024-06-03'],
      ['表1 2024年6月信息公开登记表', 3, '关于印发方案的通知', '2024-06-05'],
      ['表2 2024年7月信息公开登记表', 2, '关于转发方案的通知', '2024-07-02'],
    ]);
  });

  it('go on with a table that a page break has parted', async () => {
    const body =
      table(HEAD, row('1', '甲的通知公告', '2024-06-03')) +
      p('') +
      table(row('2', '乙的通知公告', '2024-06-04'));
    expect(await entriesOf('a.docx', docx(body))).toEqual([
      ['表1', 2, '甲的通知公告', '2024-06-03'],
      ['表1', 3, '乙的通知公告', '2024-06-04'],
    ]);
  });

  it('are read through tables that only set the page', async () => {
    const list = table(HEAD, row('1', '关于开展健康宣传的通知', '2024年6月3日'));
    const inside = (...content: readonly string[]) => `<w:tr><w:tc>${content.join('')}</w:tc></w:tr>`;
    const framed = table(inside(p('信息公开登记表'), list));
    const expected = [['表1', 2, '关于开展健康宣传的通知', '2024-06-03']];
    expect(await entriesOf('a.docx', docx(framed))).toEqual(expected);
    expect(await entriesOf('b.docx', docx(table(inside(framed))))).toEqual(expected);
    const deeper = table(inside(table(inside(table(inside(table(row('丁'))))))));
    expect(nth(await readSheets(await open('c.docx', docx(deeper))), 0).rows).toEqual([['丁']]);
  });

  it('have merged cells, lines and tables inside cells', async () => {
    const body = table(
      row(cell('栏目', '<w:vMerge w:val="restart"/>'), cell('信息', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), '标题', '日期'),
      `<w:tr>${cell('公告')}<w:tc>${p('甲')}${p('乙')}${table(row('丙'))}</w:tc>${cell('2024')}</w:tr>`,
    );
    const opened = await open('a.docx', docx(body));
    expect(await nth(opened.sheets, 0).mergedCells()).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
      { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 },
    ]);
    expect(nth(await readSheets(opened), 0).rows).toEqual([
      ['栏目', '信息'],
      ['', '标题', '日期'],
      ['公告', '甲\n乙\n丙', '2024'],
    ]);
  });

  it.each([
    ['without a table', docx(p('通知'))],
    [
      'without a body',
      writeZip([
        { name: '[Content_Types].xml', content: '<x/>' },
        { name: 'word/document.xml', content: '<a/>' },
      ]),
    ],
  ])('%s are refused by name', async (_name, bytes) => {
    const failure: unknown = await open('a.docx', bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems[0]?.code).toBe('file/not-a-list');
  });
});

describe('tables of text', () => {
  const rows = [
    ['信息公开登记表'],
    ['序号', '标题', '发布日期'],
    ['1', '关于“A|B”的通知', '2024-06-03'],
    ['2', '加粗的标题', '2024-06-04'],
    ['3', '带链接的标题', '2024-06-05'],
  ];
  it.each([
    [
      'Markdown',
      '# 信息公开登记表\n\n| 序号 | 标题 | 发布日期 |\n|---:|:---|---|\n| 1 | 关于“A\\|B”的通知 | 2024-06-03 |\n| 2 | **加粗的标题** | 2024-06-04 |\n| 3 | [带链接的标题](https://a.cn/1) | 2024-06-05 |\n',
    ],
    [
      'Markdown with the shortest rule',
      '# 信息公开登记表\n\n| 序号 | 标题 | 发布日期 |\n|-|:-:|-|\n| 1 | 关于“A\\|B”的通知 | 2024-06-03 |\n| 2 | **加粗的标题** | 2024-06-04 |\n| 3 | 带链接的标题 | 2024-06-05 |\n',
    ],
    [
      'Markdown without bars at its sides',
      '信息公开登记表\r\n\r\n序号 | 标题 | 发布日期\r\n--- | --- | ---\r\n1 | 关于“A\\|B”的通知 | 2024-06-03\r\n2 | __加粗的标题__ | 2024-06-04\r\n3 | 带链接的标题 | 2024-06-05',
    ],
    [
      'what a database prints',
      '信息公开登记表\n 序号 | 标题 | 发布日期\n----+----+----\n 1 | 关于“A\\|B”的通知 | 2024-06-03\n 2 | 加粗的标题 | 2024-06-04\n 3 | 带链接的标题 | 2024-06-05\n',
    ],
  ])('%s', async (_name, text) => {
    for (const name of ['a.md', 'a.txt']) {
      const opened = await open(name, Buffer.from(text));
      expect(opened.format).toBe('markdown');
      const [sheet] = await readSheets(opened);
      expect(present(sheet).rows.filter((row) => row.length > 0)).toEqual(rows);
    }
  });

  it('are lists with bars where strokes stand for what is not there', async () => {
    const opened = await open(
      'a.txt',
      Buffer.from('标题|发布日期\n-|-\n关于开展健康宣传的通知|2024-06-03\n'),
    );
    expect(opened.format).toBe('csv (|)');
    expect(nth(await readSheets(opened), 0).rows).toHaveLength(3);
  });

  it('copied from a spreadsheet or a page are read by their tabs', async () => {
    const opened = await open('粘贴.txt', Buffer.from('序号\t标题\t发布日期\r\n1\t甲,乙\t2024-06-03\r\n'));
    expect(nth(await readSheets(opened), 0).rows).toEqual([
      ['序号', '标题', '发布日期'],
      ['1', '甲,乙', '2024-06-03'],
    ]);
  });

  it('have entries by their lines', async () => {
    const text = '| 标题 | 发布日期 |\n|---|---|\n| 关于开展健康宣传的通知 | 2024-06-03 |\n';
    expect(await entriesOf('a.md', Buffer.from(text))).toEqual([
      ['', 3, '关于开展健康宣传的通知', '2024-06-03'],
    ]);
  });
});
