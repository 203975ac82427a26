import { expect, it } from 'vitest';
import { chooseSheetName } from '../../../src/write/book/sheet-name.ts';

it.each([
  ['妇幼健康股', [], '妇幼健康股'],
  ['a[b]:c*d?e/f\\g', [], 'a b  c d e f g'],
  ["'quoted'", [], 'quoted'],
  ['', [], '-'],
  ['总览', ['总览'], '总览 2'],
  ['Total', ['TOTAL', 'total 2'], 'Total 3'],
  ['History', [], 'History 2'],
  ['长'.repeat(40), ['长'.repeat(31)], `${'长'.repeat(29)} 2`],
])('names a sheet for %j beside %j', (wanted, taken, name) => {
  expect(chooseSheetName(wanted, new Set(taken))).toBe(name);
});
