import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { scriptPairs } from '../../src/build/generate-scripts.ts';
import { simplified, traditional } from '../../src/generated/scripts.ts';

test('the generated table is what its library says today', () => {
  const pairs = scriptPairs();
  expect(traditional).toBe(pairs.map(([from]) => from).join(''));
  expect(simplified).toBe(pairs.map(([, to]) => to).join(''));
  expect(pairs.length).toBeGreaterThan(3000);
});

test('common characters agree with the library', () => {
  const convert = Converter({ from: 't', to: 'cn' });
  const table = new Map([...traditional].map((from, index) => [from, simplified[index]]));
  for (const character of '衛醫療許可證護師註冊獎勵處罰備案檢查隱瞞') {
    expect(table.get(character) ?? character).toBe(convert(character));
  }
  expect(table.get('産')).toBe('产');
  expect(table.get('釆')).toBe('采');
});
