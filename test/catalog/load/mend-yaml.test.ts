import { expect, test } from 'vitest';
import { mendYaml } from '../../../src/catalog/load/mend-yaml.ts';
import * as schema from '../../../src/generated/validators/catalog.js';

const mend = (text: string, modeline?: string) => {
  const { text: mended, mends } = mendYaml(text, schema, modeline);
  return { mended, kinds: mends.map(({ kind, line }) => `${line} ${kind}`) };
};

test.each([
  ['a day written another way', 'validFrom: 2024年1月5日\n', 'validFrom: "2024-01-05"\n', ['1 date']],
  ['a day that does not exist stays', 'validFrom: 2024/2/30\n', 'validFrom: 2024/2/30\n', []],
  ['a number that is a text', 'version: 1.10 # 版\n', 'version: "1.10" # 版\n', ['1 quotes']],
  [
    'a key that is a number',
    'elementSets:\n  01:\n    - {id: a}\n',
    'elementSets:\n  "01":\n    - {id: a}\n',
    ['2 quotes'],
  ],
  ['a number that is a number stays', 'declared: {items: 146}\n', 'declared: {items: 146}\n', []],
  ['a wide blank behind a value', 'title: 目录\u3000\n', 'title: 目录\n', ['1 spaces']],
  ['blanks inside a text stay', 'title: |\n  一  \n  二\n', 'title: |\n  一  \n  二\n', []],
  ['full-width digits of a title stay', 'title: ２０个\n', 'title: ２０个\n', []],
  ['a byte order mark and a missing line end', '\uFEFFid: a', 'id: a\n', ['1 byte-order-mark', '1 line-end']],
  ['faults of syntax are left to a person', 'id: [a\nversion: 1 \n', 'id: [a\nversion: 1 \n', []],
  ['Windows line ends stay', 'version: 1\r\nid: a\r\n', 'version: "1"\r\nid: a\r\n', ['1 quotes']],
])('%s', (_name, text, mended, kinds) => {
  expect(mend(text)).toEqual({ mended, kinds });
  expect(mend(mended).kinds).toEqual([]);
});

test('the line for editors is added once', () => {
  const line = '# yaml-language-server: $schema=schemas/catalog.schema.json';
  const { mended, kinds } = mend('id: a\n', line);
  expect({ mended, kinds }).toEqual({ mended: `${line}\nid: a\n`, kinds: ['1 modeline'] });
  expect(mend(mended, line).kinds).toEqual([]);
});
