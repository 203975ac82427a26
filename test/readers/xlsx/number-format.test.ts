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
  [164, '"unclosed', 'plain'],
  [164, '[unclosed', 'plain'],
  [164, '0', 'plain'],
  [164, '0000', 4],
  [14, '0', 'plain'],
])('%i %s is %s', (id, code, format) => {
  expect(readNumberFormat(id, code)).toBe(format);
});
