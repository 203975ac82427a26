import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../src/match/lexicon.ts';
import { compileScanner } from '../../src/match/scan.ts';
import { compileShortener } from '../../src/match/shorten.ts';
import { compileVocabulary } from '../../src/match/vocabulary.ts';
import { normaliseUnits } from '../../src/text/normalise.ts';
import { type NormalisedUnits, unitBuffer } from '../../src/text/units.ts';
import { healthRequirements } from './health-requirements.ts';
import { readLabelled } from './labelled.ts';

const requirements = healthRequirements();
const lexicon = compileLexicon(requirements, compileVocabulary(requirements[0]?.setting));
const shorten = compileShortener(lexicon);
const scan = compileScanner(lexicon);

function short(title: string): string {
  const buffer = unitBuffer(title.length * 4 + 2);
  normaliseUnits(title, buffer);
  shorten(buffer);
  return String.fromCharCode(...buffer.units.subarray(buffer.start, buffer.end));
}

/** The words found, in their order, whatever is between them. */
function wordsOf({ units, start, end }: NormalisedUnits): readonly unknown[] {
  const text = String.fromCharCode(...units.subarray(start, end));
  return scan(text).map(({ start: _, stop, ...word }) => word);
}

test.each([
  ['医疗机构校验公告(第3期)', '医疗机构校验公告(第12345期)'],
  ['2023年护士注册公示', '1998年护士注册公示'],
  ['麓垚町卫生室校验公告', '砼卫生室校验公告'],
])('%s and %s are one', (one, other) => {
  expect(short(one)).toBe(short(other));
});

test.each([
  ['65岁以上老年人体检', '60岁以上老年人体检'],
  ['0-6岁儿童健康管理', '0-3岁儿童健康管理'],
  ['2型糖尿病患者健康管理', '1型糖尿病患者健康管理'],
])('%s and %s stay two', (one, other) => {
  expect(short(one)).not.toBe(short(other));
});

test('a short title has the words of the whole one, whatever stands between them', () => {
  const titles = ['titles.tsv', 'third-titles.tsv'].flatMap((name) =>
    readLabelled(readFileSync(new URL(name, import.meta.url), 'utf8')).map(({ title }) => title),
  );
  const piece = fc.constantFrom(
    '65岁',
    '2型',
    '0~6',
    '岁',
    '第12期',
    '(7)',
    '２０',
    '、',
    '①',
    'hpv',
    '2024年',
    '一、',
  );
  const pieces = fc.array(fc.tuple(fc.nat(), piece), { maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...titles), pieces, (title, added) => {
      const text = added.reduce((whole, [at, word]) => {
        const cut = at % (whole.length + 1);
        return `${whole.slice(0, cut)}${word}${whole.slice(cut)}`;
      }, title);
      const buffer = unitBuffer(text.length * 4 + 2);
      normaliseUnits(text, buffer);
      const whole = wordsOf(buffer);
      shorten(buffer);
      expect(wordsOf(buffer)).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});
