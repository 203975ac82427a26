import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberCells } from '../../../src/readers/csv/recent-cells.ts';

const decoder = new TextDecoder();
const decode = (bytes: Uint8Array, start: number, end: number) => decoder.decode(bytes.subarray(start, end));

test.each([1000, 1_000_000])('says what decoding says, whatever was met before in %i bytes', (bytes) => {
  const recent = rememberCells(decode, bytes);
  const word = fc.oneof(
    fc.constantFrom('行政许可公示', '行政处罚公示', '2024-09-25', ''),
    fc.string({ maxLength: 120 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(300), word), { maxLength: 200 }), (cells) => {
      cells.forEach(([column, text], row) => {
        const cell = new TextEncoder().encode(`»${text}«`);
        expect(recent.text(row, column, cell, 2, cell.length - 2)).toBe(text);
      });
    }),
    { numRuns: 200 },
  );
});

test('decodes a repeated cell once, and gives up a column whose cells do not repeat', () => {
  let decoded = 0;
  const recent = rememberCells((bytes, start, end) => {
    decoded += 1;
    return decode(bytes, start, end);
  }, 1_000_000);
  const read = (row: number, column: number, text: string) => {
    const bytes = new TextEncoder().encode(text);
    return recent.text(row, column, bytes, 0, bytes.length);
  };
  for (let row = 0; row < 1000; row += 1) read(row, 0, '县卫健局');
  expect(decoded).toBe(1);
  for (let row = 0; row < 1000; row += 1) read(row, 1, `第${row}号`);
  expect(decoded).toBe(1001);
  for (let row = 1; row < 20; row += 1) expect(read(row, 1, '第5号')).toBe('第5号');
  expect(decoded).toBe(1020);
});
