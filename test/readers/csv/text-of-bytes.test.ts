import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { textOfBytes } from '../../../src/readers/csv/detect-encoding.ts';

const text = 'agency: 青麓县卫生健康局\r\ncatalogs: [health-2019]\r\n';

test.each([
  ['utf-8', false],
  ['utf-8', true],
  ['gbk', false],
  ['utf-16le', true],
  ['utf-16le', false],
  ['utf-16be', true],
])('a profile in %s (with a mark: %s)', async (encoding, addBOM) => {
  const bytes = iconv.encode(text, encoding, { addBOM });
  expect((await textOfBytes(bytes)).replace(/^\uFEFF/u, '')).toBe(text);
});

test.each(['# Café\nagency: x\n', 'plain: text\n', ''])('%j in UTF-8 stays what it is', async (written) => {
  expect(await textOfBytes(Buffer.from(written))).toBe(written);
});

test('broken UTF-8 stays UTF-8', async () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe5, 0x8d]), Buffer.from('\n')]);
  expect(await textOfBytes(bytes)).toContain('青麓县卫生健康局');
});
