import { expect, test } from 'vitest';
import { compileJudge } from '../../src/match/judge.ts';
import { compileTables } from '../../src/match/tables.ts';
import { compileVocabulary } from '../../src/match/vocabulary.ts';
import { catalogUnderTest } from './labelled-set.ts';

const { requirements } = await catalogUnderTest('qinghai-2017', 'printed');
const vocabulary = compileVocabulary(requirements[0]?.setting);
const judge = compileJudge(requirements, vocabulary, compileTables(requirements, vocabulary));
const prices = requirements.findIndex(({ code }) => code === '一(二)-1');

/** What narrower words in a title lend to 省内批发市场价格. */
function lent(title: string): number {
  const relevance = judge.evidenceOf(title).relevances.get(prices);
  return relevance === undefined ? 0 : relevance.own * relevance.narrower;
}

test('several narrower words of one wider word count together', () => {
  expect(lent('大米')).toBeGreaterThan(0);
  expect(lent('大米、鸡蛋')).toBeCloseTo(2 * lent('大米'));
  expect(lent('大米、鸡蛋、猪肉')).toBeCloseTo(3 * lent('大米'));
});

test('a narrower word inside a longer one counts no second time', () => {
  expect(lent('鲜鸡蛋')).toBeCloseTo(1.5 * lent('鸡蛋'));
});

test('however many there are, they say less than the printed word', () => {
  const all = lent('大米、面粉、鸡蛋、猪肉、牛肉、羊肉、鸡肉、大白菜、土豆价格、西红柿、菜籽油、仔猪');
  expect(all).toBeLessThan(judge.evidenceOf('省内批发市场价格').relevances.get(prices)?.own ?? 0);
});
