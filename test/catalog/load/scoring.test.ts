import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScoring } from '../../../src/catalog/load/scoring.ts';
import { defaultScoring } from '../../../src/generated/scoring.ts';
import { rules } from '../../../src/judge/rules/index.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const shipped = read('catalogs/scoring/default.yaml');
const codesOf = (text: string) =>
  loadScoring(text, 's.yaml').problems.map(
    ({ code, place: { line, column } }) => `${line}:${column} ${code}`,
  );
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a file of the scoring', () => {
  it('is what was compiled, when it is the shipped one', () => {
    expect(loadScoring(shipped, 's.yaml')).toEqual({ scoring: defaultScoring, problems: [] });
  });

  it('may give its title in one language, which then stands for both', () => {
    const text = shipped.replace('{ zh: 政务公开检查评分（默认）, en: Default scoring }', '本县考核办法');
    expect(loadScoring(text, 's.yaml').scoring?.title).toEqual({ zh: '本县考核办法', en: '本县考核办法' });
  });

  it('names rules that there are: the schema knows each of them', () => {
    const schema = JSON.parse(read('schemas/scoring.schema.json'));
    expect(schema.$defs.rule.enum).toEqual(rules.map(({ meta }) => meta.id).sort());
  });

  it.each([
    ['grades from the lowest up', 'atLeast: 80 }', 'atLeast: 95 }', 'scoring/grades'],
    ['two grades of one start', 'atLeast: 80 }', 'atLeast: 90 }', 'scoring/grades'],
    ['a last grade above 0', 'en: fail }, atLeast: 0 }', 'en: fail }, atLeast: 10 }', 'scoring/grades'],
    ['two parts of one id', 'id: timeliness', 'id: coverage', 'scoring/part-twice'],
    ['deductions from a rate', 'measure: findings', 'measure: coverage', 'scoring/deductions-without-use'],
    ['a rule that there is not', '{ rule: undated-entry,', '{ rule: undated-entri,', 'schema/not-allowed'],
    ['a weight of nothing', 'weight: 30', 'weight: 0', 'schema/out-of-range'],
  ])('tells %s at its line', (_, before, after, code) => {
    const text = shipped.replace(before, after);
    expect(text).not.toBe(shipped);
    const told = codesOf(text);
    expect(told.length).toBeGreaterThan(0);
    expect(told.join(' ')).toContain(code);
    const near = Number(told[0]?.split(':')[0]) - lineOf(shipped, before);
    expect(Math.abs(near)).toBeLessThan(2);
  });
});
