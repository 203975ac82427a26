import { expect, test } from 'vitest';
import { type NumberFormat, readNumberFormat } from '../../../src/readers/xlsx/number-format.ts';

test.each<[id: number, code: string | undefined, format: NumberFormat]>([
  ...[14, 15, 16, 17, 18, 21, 22, 27, 31, 36, 45, 47, 50, 57, 58].map(
    (id): [number, undefined, NumberFormat] => [id, undefined, 'date'],
  ),
  ...[0, 1, 9, 13, 23, 26, 37, 44, 46, 48, 49, 59].map((id): [number, undefined, NumberFormat] => [
    id,
    undefined,
    'plain',
  ]),
  [164, 'yyyy-mm-dd', 'date'],
  [164, 'YYYY/M/D', 'date'],
  [164, 'm"月"d"日"', 'date'],
  [164, '[$-804]aaaa', 'date'],
  [164, '[$-404]e"年"m"月"d"日"', 'date'],
  [164, '[DBNum2][$-804]General', 'plain'],
  [164, 'h:mm AM/PM', 'date'],
  [164, '上午/下午h"时"mm"分"', 'date'],
  [164, 'mm:ss.0', 'date'],
  [164, '[h]:mm:ss', 'plain'],
  [164, '[mm]:ss', 'plain'],
  [164, 'General', 'plain'],
  [164, '0.00E+00', 'plain'],
  [164, '#,##0.00;[Red]-#,##0.00', 'plain'],
  [164, '"day"0', 'plain'],
  [164, '0\\d', 'plain'],
  [164, '_d0*y', 'plain'],
  [164, '0;yyyy', 'plain'],
  [164, '@', 'plain'],
  [164, '', 'plain'],
  // General by its names in other languages and with signs and words around it.
  [164, 'G/通用格式', 'plain'],
  [164, 'G/通用格式"号"', 'plain'],
  [164, '-General', 'plain'],
  [164, ' General', 'plain'],
  [164, '"第"General"号"', 'plain'],
  [164, 'G/標準', 'plain'],
  [164, 'G/????', 'plain'],
  ...['Estándar', 'Général', 'Algemeen', 'Vakiomuoto'].map((name): [number, string, NumberFormat] => [
    164,
    name,
    'plain',
  ]),
  ...['yyyymmdd', 'mmmdd', 'JJJJMMTT'].map((code): [number, string, NumberFormat] => [164, code, 'date']),
  [164, 'gge/m/d', 'date'],
  [164, '[Red]G/通用格式;-G/通用格式', 'plain'],
  // The section that an ordinary day falls into.
  [164, '[=0]"";yyyy/m/d', 'date'],
  [164, '[<=0]"";[>0]yyyy/m/d', 'date'],
  [164, '"";yyyy/m/d', 'date'],
  [164, '[<100]yyyy;0', 'plain'],
  [164, '[>=100]0;yyyy', 'plain'],
  [164, 'yyyy/m/d;@', 'date'],
  // Formats by name, as XML Spreadsheet has them.
  ...['Standard', 'Fixed', 'Percent', 'Currency', 'Euro Currency', 'Scientific'].map(
    (name): [number, string, NumberFormat] => [164, name, 'plain'],
  ),
  ...['Yes/No', 'True/False', 'On/Off', 'General Number'].map((name): [number, string, NumberFormat] => [
    164,
    name,
    'plain',
  ]),
  [164, 'Short Date', 'date'],
  [164, 'Medium Time', 'date'],
  [164, '"unclosed', 'plain'],
  [164, '[unclosed', 'plain'],
  [164, '0', 'plain'],
  [164, '0000', 4],
  [14, '0', 'plain'],
])('%i %s is %s', (id, code, format) => {
  expect(readNumberFormat(id, code)).toBe(format);
});
