import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { nth } from '../../../src/model/present.ts';
import { openList } from '../../../src/readers/index.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { readSheets } from '../read-sheets.ts';

const open = (content: string | Uint8Array) =>
  openList(memorySource('list.xls', Buffer.from(content)), defaultReadLimits);
const rowsOf = async (html: string) => nth(await readSheets(await open(html)), 0).rows;
const tr = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('tables', () => {
  it('inside a cell of a list are text of the cell', async () => {
    const inner = `关于甲的通知<table><tr><td>附件1</td><td>附件2</td></tr>${tr('x', 'y')}</table>`;
    expect(
      await rowsOf(
        `<table>${tr('序号', '标题', '发布日期')}${tr('1', inner, '2024-03-01')}${tr('2', '乙', '2024-03-02')}</table>`,
      ),
    ).toEqual([
      ['序号', '标题', '发布日期'],
      ['1', '关于甲的通知 附件1 附件2 x y', '2024-03-01'],
      ['2', '乙', '2024-03-02'],
    ]);
    expect(
      await rowsOf(
        `<table>${tr('标题', '日期')}${tr('甲', '2024')}${tr('乙<table><tr><td>丙</table>', '2025')}</table>`,
      ),
    ).toEqual([
      ['标题', '日期'],
      ['甲', '2024'],
      ['乙 丙', '2025'],
    ]);
  });

  it('that lay out a page are no cells around the list', async () => {
    const list = `<table>${tr('标题', '发布日期')}${tr('甲', '2024-03-01')}</table>`;
    expect(await rowsOf(`<table>${tr('某县门户')}<tr><td>导航</td><td>${list}</td></tr></table>`)).toEqual([
      ['某县门户'],
      ['导航'],
      ['标题', '发布日期'],
      ['甲', '2024-03-01'],
    ]);
  });

  it.each([
    [
      'rowspan="0" reaches to the end of its group',
      '<tbody><tr><td rowspan="0">甲<td>1<tr><td>2</tbody><tbody>',
    ],
    [
      'a rowspan beyond the end of its group ends there',
      '<tbody><tr><td rowspan="9">甲<td>1<tr><td>2</tbody><tbody>',
    ],
  ])('%s', async (_name, group) => {
    const opened = await open(`<table>${group}${tr('乙', '3')}</tbody></table>`);
    expect(await nth(opened.sheets, 0).mergedCells()).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
    ]);
    expect(nth(await readSheets(opened), 0).rows).toEqual([
      ['甲', '1'],
      ['', '2'],
      ['乙', '3'],
    ]);
  });
});

describe('cells', () => {
  it.each([
    ['&nbsp甲&#160乙&lt丙', '甲\u00A0乙<丙'],
    ['https://a.cn/?a=1&lt=2&copy=3&nbsp=4', 'https://a.cn/?a=1&lt=2&copy=3&nbsp=4'],
    ['="0012"', '0012'],
    ["'0012", '0012'],
  ])('%s', async (content, text) => {
    expect(await rowsOf(`<table><tr><td>${content}</td></tr></table>`)).toEqual([[text]]);
  });

  it('without text have the number that is kept beside it', async () => {
    const opened = await open(
      '<table><tr><td x:num="45560"></td><td x:num>7</td><td sdval="3"></td><td x:num="5">六</td></tr></table>',
    );
    for await (const batch of nth(opened.sheets, 0).rows()) {
      expect([0, 1, 2, 3].map((column) => batch.text(0, column))).toEqual(['45560', '7', '3', '六']);
      expect(batch.kind(0, 0)).toBe('number');
    }
  });

  it.each([
    ['sdval="45560" sdnum="1033;0;DDDD"', 'Wednesday, September 25, 2024', '2024-09-25'],
    ['x:num="45560"', '25 septembre 2024', '2024-09-25'],
    // Another day, as in a workbook that counts from 1904; a number in words.
    ['sdval="44098"', 'Wednesday, September 25, 2024', 'Wednesday, September 25, 2024'],
    ['sdval="45560"', '45560 copies', '45560 copies'],
    ['sdval="45560"', '2024-09-25', '2024-09-25'],
    ['', 'Wednesday, September 25, 2024', 'Wednesday, September 25, 2024'],
  ])('<td %s>%s</td> with its day in words', async (attributes, content, text) => {
    expect(await rowsOf(`<table><tr><td ${attributes}>${content}</td></tr></table>`)).toEqual([[text]]);
  });

  it.each([
    ['style="display:none"', true],
    ['hidden', true],
    ['style="height:0px"', true],
    ['style="height:0.75pt"', false],
    ['class="hidden-print"', false],
  ])('<tr %s>', async (attributes, isHidden) => {
    const opened = await open(`<table><tr ${attributes}><td>甲</td></tr></table>`);
    for await (const batch of nth(opened.sheets, 0).rows()) expect(batch.isHidden(0)).toBe(isHidden);
  });
});

describe('pages', () => {
  const table = `<table>${tr('标题', '日期')}${tr('甲', '2024')}</table>`;
  it.each([
    ['a heading', '<h3>公开清单</h3>'],
    ['a line break', '<br><br/>'],
    ['bold words', '<b>公开清单</b>'],
    ['an unknown tag', '<o:p></o:p>'],
    ['words', '青溪县卫生健康局公开清单'],
    ['blanks', '&nbsp;&nbsp;\n'],
    ['page code', '<%@ page contentType="application/vnd.ms-excel" %>\n'],
    ['a comment', '<!-- 导出 -->'],
  ])('that begin with %s are read', async (_name, before) => {
    for (const content of [before + table, iconv.encode(before + table, 'gbk')]) {
      const opened = await open(content);
      expect(opened.format).toBe('html');
      expect(nth(await readSheets(opened), 0).rows.slice(-2)).toEqual([
        ['标题', '日期'],
        ['甲', '2024'],
      ]);
    }
  });

  it('that begin with a caption have it as a row', async () => {
    expect(await rowsOf(`<caption>清单</caption>${tr('标题', '日期')}`)).toEqual([
      ['清单'],
      ['标题', '日期'],
    ]);
  });

  it('in cells of a text file leave it one', async () => {
    const opened = await open(`标题,正文,日期\n甲,${table},2024\n`);
    expect(opened.format).toBe('csv (comma)');
  });
});
