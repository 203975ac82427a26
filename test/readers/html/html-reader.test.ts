import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { nth, present } from '../../../src/model/present.ts';
import { htmlReader } from '../../../src/readers/html/html-reader.ts';
import { createHtmlScanner } from '../../../src/readers/html/html-scanner.ts';
import { createTableRowSink } from '../../../src/readers/html/table-rows.ts';
import { defaultReadLimits, type ReadLimits } from '../../../src/readers/reader.ts';
import { rowBounds } from '../../../src/readers/row-bounds.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { readSheets } from '../read-sheets.ts';

const open = (html: string, limits: Partial<ReadLimits> = {}) =>
  htmlReader.open(memorySource('list.xls', Buffer.from(html)), { ...defaultReadLimits, ...limits });
const rowsOf = async (html: string) => nth(await readSheets(await open(html)), 0).rows;

async function problemOf(html: string, limits: Partial<ReadLimits>) {
  const failure: unknown = await open(html, limits)
    .then(readSheets)
    .catch((error: unknown) => error);
  if (!(failure instanceof InputError)) throw new Error('it was not refused');
  return failure.problems[0]?.code;
}

describe('cells', () => {
  it.each([
    [
      'leading zeros and long numbers stay text',
      '<td>0012<td>113701000041890665<td>2024-09-25',
      ['0012', '113701000041890665', '2024-09-25'],
    ],
    [
      'references',
      '<td>A&amp;B&nbsp;&lt;C&gt;<td>&#8220;甲&#x201D;<td>&unknown; &amp;lt;',
      ['A&B\u00A0<C>', '“甲”', '&unknown; &lt;'],
    ],
    ['tags inside', '<td><a href="x>y"><font color=red>甲</font><b>乙</b></a>', ['甲乙']],
    [
      'white space as shown',
      '<td>  甲\n   乙  <td>丙<br>丁<td><p>戊</p><p>己</p>',
      ['甲 乙', '丙\n丁', '戊\n\n己'],
    ],
    ['blank cells', '<td>&nbsp;<td></td><td>甲', ['', '', '甲']],
    ['scripts and styles', '<td>甲<script>if (a < b) "</td>"</script><style>td{}</style>乙', ['甲乙']],
    ['comments', '<td>甲<!-- <td>x</td> -->乙', ['甲乙']],
    ['a lone less-than sign', '<td>a < b<td>5<6', ['a < b', '5<6']],
    ['an apostrophe in an attribute without quotes', "<td title=it's>甲<td>乙", ['甲', '乙']],
    ['capital letters', '<TD>甲</TD><TH>乙</TH>', ['甲', '乙']],
  ])('%s', async (_name, cells, expected) => {
    expect(await rowsOf(`<table><tr>${cells}</tr></table>`)).toEqual([expected]);
  });
});

describe('rows', () => {
  it.each([
    ['end tags may be missing', '<table><tr><td>1<td>2<tr><td>3</table>', [['1', '2'], ['3']]],
    [
      'spans move the cells beside and below',
      '<table><tr><td rowspan=2>甲<td colspan="2">乙<td>丙<tr><td>丁<td>戊<td>己</table>',
      [
        ['甲', '乙', '', '丙'],
        ['', '丁', '戊', '己'],
      ],
    ],
    [
      'a table in a cell goes below',
      '<table><tr><td>菜单<table><tr><td>标题<td>日期</table><tr><td>页脚</table>',
      [['菜单'], ['标题', '日期'], ['页脚']],
    ],
    ['tables follow one another', '<table><tr><td>1</table>文字<table><tr><td>2</table>', [['1'], ['2']]],
    ['a caption is a row', '<table><caption>清单</caption><tr><td>1</table>', [['清单'], ['1']]],
    ['a row may have no tag of its own', '<table><td>1<td>2</table>', [['1', '2']]],
    ['blank rows keep their number', '<table><tr><td>1<tr><td><tr><td>3</table>', [['1'], [], ['3']]],
  ])('%s', async (_name, html, expected) => {
    expect(await rowsOf(html)).toEqual(expected);
  });

  it('tells merged cells and hidden rows', async () => {
    const opened = await open(
      '<table><tr><td colspan=3>清单<tr><td rowspan=2>甲<td>乙<tr style="display:none"><td>丙</table>',
    );
    expect(await nth(opened.sheets, 0).mergedCells()).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 },
      { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
    ]);
    const hidden: boolean[] = [];
    for await (const batch of nth(opened.sheets, 0).rows())
      for (let row = 0; row < batch.length; row++) hidden.push(batch.isHidden(row));
    expect(hidden).toEqual([false, false, true]);
  });
});

describe('the file', () => {
  it.each(['gbk', 'utf-8', 'utf-16le'])('is read in %s whatever it says', async (encoding) => {
    const html = '<html><meta charset="big5"><table><tr><td>行政处罚决定书</td></tr></table>';
    const bytes = iconv.encode(html, encoding, { addBOM: encoding === 'utf-16le' });
    const [sheet] = await readSheets(
      await htmlReader.open(memorySource('list.xls', bytes), defaultReadLimits),
    );
    expect(present(sheet).rows).toEqual([['行政处罚决定书']]);
  });

  it('reads the same however it is cut', () => {
    const html =
      '<table><!-- x --><tr class="a>b"><td rowspan=2>A&amp;B&#8220;<script>"<td>"</script><td>甲 < 乙<br/>丙</tr><tr><td>&nbsp;丁</table>';
    const read = (size: number) => {
      const sink = createTableRowSink(rowBounds('x', 'HTML', defaultReadLimits));
      const scanner = createHtmlScanner(sink);
      for (let at = 0; at < html.length; at += size) scanner.feed(html.slice(at, at + size));
      scanner.finish();
      sink.finish();
      return sink.takeRows().map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));
    };
    for (let size = 1; size < html.length; size++)
      expect(read(size)).toEqual([
        ['A&B“', '甲 < 乙\n丙'],
        ['', '丁'],
      ]);
  });

  it.each([
    ['a long cell', `<table><tr><td>${'x'.repeat(200)}</table>`, 'table/cell-size'],
    ['many columns', `<table><tr>${'<td>x'.repeat(20)}</table>`, 'table/columns'],
    ['many rows', `<table>${'<tr><td>x'.repeat(20)}</table>`, 'table/rows'],
    ['a tag without an end', `<table><tr><td>x<a ${'x'.repeat(300_000)}`, 'file/damaged'],
    ['no table', '<html><body>请登录</body></html>', 'file/not-a-list'],
  ])('%s is refused', async (_name, html, code) => {
    expect(await problemOf(html, { maxCellBytes: 100, maxColumns: 10, maxRows: 10 })).toBe(code);
  });

  it('does not take spans at their word', async () => {
    expect(await rowsOf('<table><tr><td colspan=999999 rowspan=999999>甲</table>')).toEqual([['甲']]);
  });
});
