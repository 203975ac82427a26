import { expect, test } from 'vitest';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { hasDigitRun, longestDigitRun } from '../../../src/readers/xlsx/digit-run.ts';
import { xlsxReader } from '../../../src/readers/xlsx/xlsx-reader.ts';
import { MAIN, makeWorkbook, stylesOf } from '../../lists/workbook-parts.ts';
import { sourceOf } from './read-sheets.ts';

const INVENTED_NUMBER = '110101190001010000';

test.each([
  ['', 0],
  ['标题', 0],
  ['第12号2024年', 4],
  [`身份证${INVENTED_NUMBER}。`, 18],
  ['110101 1900-0101\u30000000', 18],
  ['110101\u00a019000101\u200b0000', 18],
  ['１１０１０１１９０００１０１００００', 18],
  ['110101－19000101—0000', 18],
  ['1'.repeat(300), 255],
  ['😀1𠮷22（333）', 3],
])('%s: %i', (text, digits) => {
  const bytes = Buffer.from(text);
  expect(longestDigitRun(bytes, 0, bytes.length)).toBe(digits);
  for (const least of [1, digits - 1, digits, digits + 1, 11, 18].filter(
    (count) => count > 0 && count <= 255,
  ))
    expect(hasDigitRun(bytes, 0, bytes.length, least)).toBe(digits >= least);
});

test('cells tell their digit runs however they are stored', async () => {
  const texts = [
    '无',
    '第3号',
    '2024-09-25 10:22',
    `张某${INVENTED_NUMBER}`,
    `${'1'.repeat(9)}号${'2'.repeat(9)}`,
  ];
  const shared = texts.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
  const inline = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const others =
    '<c><v>110101190001010000</v></c><c><v>12345</v></c><c s="1"><v>45560</v></c><c t="b"><v>1</v></c><c/>';
  const bytes = makeWorkbook({
    sheets: [
      {
        name: '表',
        xml: `<worksheet xmlns="${MAIN}"><sheetData><row>${shared}</row><row>${inline}</row><row>${others}</row></sheetData></worksheet>`,
      },
    ],
    strings: texts.map((text) => `<si><t>${text}</t></si>`).join(''),
    styles: stylesOf([0, 14]),
  });
  const opened = await xlsxReader.open(sourceOf(bytes), defaultReadLimits);
  const lengths = [1, 2, 8, 9, 10, 12, 17, 18, 19];
  const longest: number[][] = [];
  for await (const batch of opened.sheets[0]?.rows() ?? []) {
    for (let row = 0; row < batch.length; row += 1) {
      longest.push(
        Array.from({ length: 5 }, (_, column) =>
          lengths.reduce((best, digits) => (batch.hasDigitRun(row, column, digits) ? digits : best), 0),
        ),
      );
    }
  }
  expect(longest).toEqual([
    [0, 1, 10, 18, 9],
    [0, 1, 10, 18, 9],
    [18, 2, 8, 0, 0],
  ]);
});
