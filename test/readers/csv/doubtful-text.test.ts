/** Text files whose line ends, quotes, separators or characters do not add up. */

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { present } from '../../../src/model/present.ts';
import { openCsv } from '../../../src/readers/csv/csv-reader.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { readSheets } from '../read-sheets.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const gbk = (text: string) => iconv.encode(text, 'gb18030');

async function read(bytes: Uint8Array) {
  const opened = await openCsv(memorySource('list.csv', bytes), defaultReadLimits);
  const [sheet] = await readSheets(opened);
  return { format: opened.format, encoding: opened.encoding, rows: present(sheet).rows, notes: opened.notes };
}

const HEAD = '序号,标题,发布日期,链接';
const row = (number: number, title = `关于开展第${number}次检查的通知`) =>
  `${number},${title},2024-03-${String((number % 28) + 1).padStart(2, '0')},https://a.gov.cn/${number}.html`;
const rowsUpTo = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));
const cells = (line: string) => line.split(',');

describe('line ends', () => {
  it.each([
    ['a heading with CR LF, rows with CR', `${HEAD}\r\n${rowsUpTo(60).join('\r')}\r`, 61],
    [
      'rows with LF, then with CR LF',
      `${[HEAD, ...rowsUpTo(39)].join('\n')}\n${rowsUpTo(19).join('\r\n')}\r\n`,
      59,
    ],
    [
      'rows with CR LF, then with CR',
      `${[HEAD, ...rowsUpTo(39)].join('\r\n')}\r\n${rowsUpTo(19).join('\r')}\r`,
      59,
    ],
    ['rows with CR, then with LF', `${[HEAD, ...rowsUpTo(39)].join('\r')}\r${rowsUpTo(19).join('\n')}`, 59],
  ])('%s are rows all the same, and noted', async (_name, text, count) => {
    for (const bytes of [utf8(text), gbk(text)]) {
      const { rows, notes } = await read(bytes);
      expect(rows).toHaveLength(count);
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([4]));
      expect(notes).toHaveLength(1);
      expect(notes[0]).toMatch(/^mixed-line-ends:\d+:/u);
    }
  });

  it('of another kind inside cells are text', async () => {
    const broken = [HEAD, ...rowsUpTo(4), row(5, '关于甲\n和乙的通知'), row(6)];
    const paired = await read(utf8(`${broken.join('\r\n')}\r\n`));
    expect(paired.rows[5]?.[1]).toBe('关于甲\n和乙的通知');
    expect(paired.rows).toHaveLength(7);
    const old = await read(utf8(broken.join('\r')));
    expect(old.rows[5]?.[1]).toBe('关于甲\n和乙的通知');
  });

  it('that were written twice make no blank rows', async () => {
    const { rows } = await read(utf8(`${[HEAD, ...rowsUpTo(3)].join('\r\r\n')}\r\r\n`));
    expect(rows.map(([first]) => first)).toEqual(['序号', '1', '2', '3']);
  });
});

describe('quotation marks without a partner', () => {
  it('are text where the lines they would swallow are rows', async () => {
    const lines = [
      HEAD,
      row(1),
      row(2, '"关于印发方案的通知'),
      ...rowsUpTo(2994).slice(2, 2990),
      row(2991, '关于转发"方案"'),
      row(2992),
    ];
    const { rows, notes } = await read(utf8(lines.join('\n')));
    expect(rows).toHaveLength(lines.length);
    expect(rows[2]).toEqual(['2', '关于印发方案的通知', '2024-03-03', 'https://a.gov.cn/2.html']);
    expect(notes).toEqual(['lone-quotes:1:3']);
  });

  it('are text where a later title ends with one', async () => {
    const lines = [HEAD, row(1, '"关于甲的通知'), row(2), row(3, '关于乙的通知"'), row(4)];
    const { rows } = await read(utf8(lines.join('\r\n')));
    expect(rows.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4]);
  });

  it('are text where nothing closes them', async () => {
    const { rows, notes } = await read(utf8('a,b\n1,"2\n3,4\n'));
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(notes).toEqual(['lone-quotes:1:2']);
  });

  it('close a text of several lines all the same', async () => {
    const lines = [HEAD, row(1), row(2, '"关于甲，\n乙,丙\n丁的通知"'), row(3)];
    const { rows, notes } = await read(utf8(lines.join('\n')));
    expect(rows[2]?.[1]).toBe('关于甲，\n乙,丙\n丁的通知');
    expect(notes).toEqual([]);
  });

  it('behind a backslash are part of the text', async () => {
    const quoted = (line: string) => `"${line.replaceAll('"', '\\"').split(',').join('","')}"`;
    const lines = [HEAD, row(1), row(2, '关于\\"放管服\\"\\,甲'), row(3)];
    const text = [
      quoted(HEAD),
      quoted(row(1)),
      '"2","关于\\"放管服,简\\"改革","2024-03-03","https://a.gov.cn/2.html"',
      quoted(row(3)),
    ].join('\n');
    for (const bytes of [utf8(text), gbk(text)]) {
      const { rows, notes } = await read(bytes);
      expect(rows[2]).toEqual(['2', '关于"放管服,简"改革', '2024-03-03', 'https://a.gov.cn/2.html']);
      expect(notes).toEqual(['backslash-quotes']);
    }
    expect(lines).toHaveLength(4);
  });
});

describe('separators', () => {
  it.each([
    ['|', '|'],
    ['^', '^'],
    ['，', '，'],
    ['；', '；'],
    ['^A', '\u0001'],
  ])('%s', async (name, separator) => {
    const lines = [HEAD, ...rowsUpTo(5)].map((line) => line.split(',').join(separator));
    for (const bytes of [utf8(lines.join('\n')), gbk(lines.join('\n'))]) {
      const { format, rows } = await read(bytes);
      expect(format).toBe(`csv (${name})`);
      expect(rows).toEqual([HEAD, ...rowsUpTo(5)].map(cells));
    }
  });

  it('are told by the rows that stay whole, not by how often a sign comes', async () => {
    const lines = [
      '标题,日期',
      ...Array.from({ length: 7 }, (_, index) => `甲;乙;丙;丁${index};戊,2024-01-0${index + 1}`),
    ];
    expect((await read(utf8(lines.join('\n')))).format).toBe('csv (comma)');
  });

  it('are found in a first record longer than the look-ahead', async () => {
    const long = `标题\t正文\t日期\n甲\t${'长'.repeat(100_000)}\t2024-01-02\n`;
    const wide = `${Array.from({ length: 900 }, () => '列'.repeat(60)).join('\t')}\n`;
    expect((await read(utf8(long))).format).toBe('csv (tab)');
    expect((await read(utf8(wide))).format).toBe('csv (tab)');
  });

  it('inside a text are put together by what the columns hold', async () => {
    const lines = [HEAD, ...rowsUpTo(6), row(7, '关于甲,乙,丙的通知'), row(8)];
    const { rows, notes } = await read(utf8(lines.join('\n')));
    expect(rows[7]).toEqual(['7', '关于甲,乙,丙的通知', '2024-03-08', 'https://a.gov.cn/7.html']);
    expect(rows[8]).toEqual(cells(row(8)));
    expect(notes).toEqual(['separators-in-text:1:8']);
  });

  it('that nothing tells apart are left, and the row is named', async () => {
    const lines = [
      '标题,内容',
      ...Array.from({ length: 6 }, (_, index) => `甲${index},乙${index}`),
      '丙,丁,戊',
    ];
    const { rows, notes } = await read(utf8(lines.join('\n')));
    expect(rows[7]).toEqual(['丙', '丁', '戊']);
    expect(notes).toEqual(['rows-with-more-cells:1:8']);
  });
});

describe('characters', () => {
  it('broken in GBK are named with their rows', async () => {
    const title = gbk('关于甲的通知');
    const bytes = Buffer.concat([
      gbk(`${HEAD}\n1,`),
      title.subarray(0, title.length - 1),
      gbk(`,2024-01-02,x\n${row(2)}\n`),
    ]);
    const { rows, notes, encoding } = await read(bytes);
    expect(encoding).toBe('gb18030');
    expect(rows[1]?.[1]).toMatch(/^关于甲的通\uFFFD/u);
    expect(notes).toEqual(['damaged-characters:1:2']);
  });

  it('of which one is broken do not make a file of two encodings', async () => {
    const bytes = Buffer.concat([
      utf8(`${HEAD}\n1,`),
      Buffer.from([0xe6, 0xa0]),
      utf8(`,2024-01-02,x\n${row(2)}\n`),
    ]);
    const { notes, encoding } = await read(bytes);
    expect([encoding, notes]).toEqual(['utf-8', ['damaged-characters:1:2']]);
  });

  it.each(['天海', '甲乙', '标题', '海天,永固'])('%s in UTF-8 without a mark', async (text) => {
    expect((await read(utf8(`${text}\na,b\n`))).encoding).toBe('utf-8');
    expect((await read(gbk(`${text}\na,b\n`))).encoding).toBe('gb18030');
  });

  it('of Big5 are read as such', async () => {
    const text =
      '標題,發布日期\n關於辦理醫療機構執業登記的公告,2024-03-01\n衛生許可證核發結果公示,2024-03-02\n';
    const { encoding, rows } = await read(iconv.encode(text, 'big5'));
    expect(encoding).toBe('big5');
    expect(rows).toEqual(text.trim().split('\n').map(cells));
    expect((await read(gbk(text))).encoding).toBe('gb18030');
  });

  it.each([
    [
      'in cells of fixed width',
      `${HEAD}\n1,甲\0\0\0\0,2024-01-02\0\0,x\0\0\0\n`,
      ['1', '甲', '2024-01-02', 'x'],
    ],
  ])('NUL bytes %s read as blanks', async (_name, text, expected) => {
    const { rows, notes } = await read(utf8(text));
    expect(rows[1]?.map((cell) => cell.trim())).toEqual(expected);
    expect(notes).toEqual(['nul-bytes']);
  });

  it('NUL bytes at the end of a copy that broke off are refused', async () => {
    const failure: unknown = await read(utf8(`${HEAD}\n${row(1)}\n${'\0'.repeat(600)}`)).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(InputError);
  });
});

describe('cells guarded against spreadsheets', () => {
  it.each([
    ['="0108"', '0108'],
    ['"=""2024-09-05"""', '2024-09-05'],
    ["'0012", '0012'],
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'十四五'规划", "'十四五'规划"],
    ["'80后'座谈", "'80后'座谈"],
    ['=""', ''],
    ['=A1', '=A1'],
  ])('%s shows %s', async (cell, text) => {
    expect((await read(utf8(`a,b\n${cell},1\n`))).rows[1]).toEqual([text, '1']);
  });
});

describe('a short file', () => {
  it('with a broken row among its first ones is told of it', async () => {
    const { rows, notes } = await read(
      utf8('标题,发布日期\n甲公告,2024-01-01\n乙,丙公告,2024-03-06\n丁公告,2024-03-07\n戊公告,2024-03-08\n'),
    );
    expect(rows[2]).toEqual(['乙,丙公告', '2024-03-06']);
    expect(notes).toEqual(['separators-in-text:1:3']);
  });

  it('with a quote that nothing closes is told of it', async () => {
    const { rows, notes } = await read(
      utf8(
        '标题,发布日期\n甲公告,2024-01-01\n"戊公告,2024-03-07\n己公告,2024-03-08\n庚公告,2024-03-09\n辛公告,2024-03-10\n',
      ),
    );
    expect(rows.map(([title]) => title)).toEqual(['标题', '甲公告', '戊公告', '己公告', '庚公告', '辛公告']);
    expect(notes).toEqual(['lone-quotes:1:3']);
  });

  it('whose header is wider than its rows has no broken ones', async () => {
    const { notes } = await read(
      utf8('标题,发布日期,备注\n甲公告,2024-01-01\n乙公告,2024-01-02\n丙公告,2024-01-03,改\n'),
    );
    expect(notes).toEqual([]);
  });

  it('with cells too many in quotes keeps them apart', async () => {
    const { rows, notes } = await read(
      utf8(
        '"标题","发布日期"\n"甲公告","2024-01-01"\n"乙","丙公告","2024-03-06"\n"丁公告","2024-03-07"\n"戊公告","2024-03-08"\n',
      ),
    );
    expect(rows[2]).toEqual(['乙', '丙公告', '2024-03-06']);
    expect(notes).toEqual(['rows-with-more-cells:1:3']);
  });
});
