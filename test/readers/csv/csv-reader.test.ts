import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { nth, present } from '../../../src/model/present.ts';
import { openCsv } from '../../../src/readers/csv/csv-reader.ts';
import { defaultReadLimits, type ReadLimits } from '../../../src/readers/reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { readSheets } from '../read-sheets.ts';

async function read(bytes: Uint8Array, portionBytes?: number, limits: Partial<ReadLimits> = {}) {
  const options = portionBytes === undefined ? {} : { portionBytes };
  const opened = await openCsv(memorySource('list.csv', bytes), { ...defaultReadLimits, ...limits }, options);
  const [sheet] = await readSheets(opened);
  return { format: opened.format, encoding: opened.encoding, notes: opened.notes, rows: present(sheet).rows };
}

async function problemsOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const failure: unknown = await read(bytes, undefined, limits).catch((error: unknown) => error);
  if (!(failure instanceof InputError)) throw new Error('no problem was reported');
  return failure.problems.map(({ code, place: { line, cell } }) => ({ code, line, cell }));
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const gbk = (text: string) => iconv.encode(text, 'gb18030');

describe('encodings', () => {
  const text = '标题,发布日期\r\n关于母婴保健的通知,2024-09-25\r\n€、㐀与𠮷,2024-10-08\r\n';
  const rows = [
    ['标题', '发布日期'],
    ['关于母婴保健的通知', '2024-09-25'],
    ['€、㐀与𠮷', '2024-10-08'],
  ];
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\uFEFF${text}`)],
    ['gb18030', gbk(text)],
    ['gb18030', Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), gbk(text)])],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: false })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: false })],
  ])('%s', async (encoding, bytes) => {
    expect(await read(bytes)).toMatchObject({ encoding, rows, notes: [] });
  });

  it('finds Chinese text after a megabyte of ASCII', async () => {
    const padding = 'a,b\n'.repeat(400_000);
    const { encoding, rows: found } = await read(gbk(`${padding}卫生健康,公开\n`));
    expect(encoding).toBe('gb18030');
    expect(found.at(-1)).toEqual(['卫生健康', '公开']);
  });

  it('does not take short GBK text for UTF-8 that it happens to be', async () => {
    // 谅 and 隆 in GBK are two-byte characters of UTF-8.
    expect((await read(gbk('a,b\n谅隆,1\n'))).rows[1]).toEqual(['谅隆', '1']);
  });

  it('reads a title that was cut in the middle of a character, and says so', async () => {
    const cut = Buffer.concat([
      utf8('标题,日期\n关于印发卫生健康工'),
      utf8('作').subarray(0, 2),
      utf8(',2024-01-02\n第二条信息公开,2024-01-03\n'),
    ]);
    const { rows: found, notes, encoding } = await read(cut);
    expect(encoding).toBe('utf-8');
    expect(found[1]).toEqual(['关于印发卫生健康工\uFFFD', '2024-01-02']);
    expect(notes).toEqual(['damaged-characters:1:2']);
  });

  it.each([
    [
      'UTF-8 then GBK',
      Buffer.concat([utf8('标题,日期\n母婴保健技术服务,1\n'), gbk('行政处罚决定书公示,2\n')]),
      3,
    ],
    [
      'GBK then UTF-8',
      Buffer.concat([gbk('标题,日期\n行政处罚决定书公示,2\n'), utf8('母婴保健技术服务,1\n')]),
      3,
    ],
  ])('%s is one problem at the line where it turns', async (_name, bytes, line) => {
    expect(await problemsOf(bytes)).toEqual([{ code: 'csv/mixed-encodings', line, cell: undefined }]);
  });
});

describe('dialects', () => {
  it.each([
    [
      'comma',
      'a,b;c\n1,2\n',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      'tab',
      '标题\t栏目\n甲,乙\t丙\n',
      [
        ['标题', '栏目'],
        ['甲,乙', '丙'],
      ],
    ],
    [
      'semicolon',
      '标题;栏目\n甲,乙;丙\n',
      [
        ['标题', '栏目'],
        ['甲,乙', '丙'],
      ],
    ],
    ['semicolon', 'sep=;\r\n甲,乙;丙\r\n', [['甲,乙', '丙']]],
    ['|', 'sep=|\n甲|丙\n', [['甲', '丙']]],
    ['comma', '"sep=,"\r\n甲,丙\r\n', [['甲', '丙']]],
    [
      'comma',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'comma',
      'a,"x\ny"\rc,d',
      [
        ['a', 'x\ny'],
        ['c', 'd'],
      ],
    ],
    ['comma', '标题\n只有一列\n', [['标题'], ['只有一列']]],
  ])('%s: %j', async (name, text, rows) => {
    const found = await read(utf8(text));
    expect(found.format).toBe(`csv (${name})`);
    expect(found.rows).toEqual(rows);
  });

  it('reads a delimiter that occurs inside GBK characters', async () => {
    expect((await read(gbk('sep=|\n鼀|亅\n'))).rows).toEqual([['鼀', '亅']]);
  });
});

describe('cells', () => {
  it.each([
    ['"a,b","c""d","e\r\nf"', ['a,b', 'c"d', 'e\r\nf']],
    ['"a"b,c"d,"e" ', ['ab', 'c"d', 'e ']],
    ['"",,"""",x', ['', '', '"', 'x']],
    [' "a",1', [' "a"', '1']],
    ['0012,45296,1.13701E+17', ['0012', '45296', '1.13701E+17']],
  ])('%s', async (line, cells) => {
    expect((await read(utf8(`${line}\n`))).rows).toEqual([cells]);
    expect((await read(utf8(line))).rows).toEqual([cells]);
  });

  it('numbers records, blank ones included, and leaves empty columns at the end out of the width', async () => {
    const opened = await openCsv(memorySource('x.csv', utf8('a,"1\n2"\n\nb,,\n')), defaultReadLimits);
    const seen: unknown[] = [];
    for await (const batch of nth(opened.sheets, 0).rows())
      for (let row = 0; row < batch.length; row++)
        seen.push([batch.rowNumber(row), batch.width(row), batch.kind(row, 0)]);
    expect(seen).toEqual([
      [1, 2, 'text'],
      [2, 0, 'empty'],
      [3, 1, 'text'],
    ]);
  });

  it.each([
    ['110101199003070011', 18, true],
    ['身份证1101 0119-9003070011号', 18, true],
    ['１３８００１３８０００', 11, true],
    ['1380013800a0', 11, false],
    ['2024年12月31日', 8, false],
  ])('%s has a run of %i digits: %s', async (cell, digits, expected) => {
    for (const bytes of [utf8(`x,${cell}\n汉字汉字,1\n`), gbk(`x,${cell}\n汉字汉字,1\n`)]) {
      const opened = await openCsv(memorySource('x.csv', bytes), defaultReadLimits);
      for await (const batch of nth(opened.sheets, 0).rows())
        expect(batch.hasDigitRun(0, 1, digits)).toBe(expected);
    }
  });
});

describe('problems', () => {
  it.each([
    ['an unclosed quote at the end', 'a,b\n1,"2\n3\n', { code: 'csv/unclosed-quote', line: 2, cell: 'B' }],
    [
      'an unclosed quote that the next one seems to close',
      'a,b\n1,"2\n3"标题"\n',
      { code: 'csv/unclosed-quote', line: 2, cell: 'B' },
    ],
    ['a long cell', `a,b\n1,${'x'.repeat(101)}\n`, { code: 'table/cell-size', line: 2, cell: 'B' }],
    [
      'a long cell without an end',
      `a,b\n1,${'x'.repeat(300)}`,
      { code: 'table/cell-size', line: 2, cell: 'B' },
    ],
    [
      'a long quoted cell',
      `a,b\n"${'x\n'.repeat(100)}",2\n`,
      { code: 'table/cell-size', line: 2, cell: 'A' },
    ],
    ['columns', `a\n${'x,'.repeat(20)}\n`, { code: 'table/columns', line: 2, cell: undefined }],
    ['NUL bytes', `${'a,b\n'.repeat(3000)}\0\0`, { code: 'csv/binary-bytes', line: 3001, cell: undefined }],
  ])('%s', async (_name, text, expected) => {
    expect(await problemsOf(utf8(text), { maxCellBytes: 100, maxColumns: 10 })).toEqual([expected]);
  });

  it('takes phantom columns for nothing', async () => {
    expect(
      (await read(utf8(`a,b${','.repeat(5000)}\n1,2${','.repeat(5000)}\n`), undefined, { maxColumns: 10 }))
        .rows,
    ).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('refuses more rows than allowed', async () => {
    expect(await problemsOf(utf8('a\nb\nc\n'), { maxRows: 2 })).toEqual([
      { code: 'table/rows', line: undefined, cell: undefined },
    ]);
  });

  it.each(['', '\n \r\n', '\uFEFF'])('%j is empty', async (text) => {
    expect(await problemsOf(utf8(text))).toEqual([{ code: 'file/empty', line: undefined, cell: undefined }]);
  });
});

const character = fc.oneof(
  fc.constantFrom(...'公开目录卫生健康，。“”（）〔2024〕0123456789-/ ab"\n\t;,|'.split('')),
  fc.constantFrom('𠮷', '€', '㐀', '\u00A0', '\u3000'),
);
const cell = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(''));

describe('random tables', () => {
  it('come back whole in every dialect and encoding, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'gb18030', 'utf-16le'),
        fc.integer({ min: 1, max: 64 }),
        async (table, delimiter, lineEnd, encoding, portionBytes) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          // The first rows show dialect and encoding; the rest is arbitrary.
          const known = [
            ['序号', '公开事项名称'],
            ['1', '办事指南与流程'],
          ];
          const text = [...known, ...table].map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
          const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
          const width = (row: readonly string[]) => row.findLastIndex((each) => each !== '') + 1;
          const expected = [...known, ...table].map((row) => row.slice(0, width(row)));
          // Blank rows at the end are left out by what reads them here.
          while (expected.at(-1)?.length === 0) expected.pop();
          expect((await read(bytes, portionBytes)).rows).toEqual(expected);
        },
      ),
      { numRuns: Number(process.env.MULU_FUZZ ?? 300) },
    );
  });
});

describe('portions', () => {
  it('may end at any byte', async () => {
    const text = '标题,日期\r\n"甲""乙\r\n丙",2024-01-02\r\n\r\n𠮷,"x"\r\n末行,完';
    for (const bytes of [utf8(text), gbk(text)]) {
      const whole = (await read(bytes)).rows;
      for (let portion = 1; portion <= bytes.length; portion++)
        expect((await read(bytes, portion)).rows).toEqual(whole);
    }
  });
});
