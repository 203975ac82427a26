import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/judge/rules/index.ts';
import { ruleMeta, ruleTexts } from '../../../src/words/rules/index.ts';

const folder = new URL('../../../src/judge/rules/', import.meta.url);
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/u, ''));

describe('the registry of rules', () => {
  test('every rule stands in a file of its own name', () => {
    for (const { meta } of rules) expect(files).toContain(meta.id);
  });

  test('every rule has its texts in words, in the same order', () => {
    expect(ruleTexts.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
  });

  test('ids are unique and found by ruleMeta', () => {
    const ids = rules.map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { meta } of rules) expect(ruleMeta(meta.id)).toBe(meta);
    expect(ruleMeta('no-such-rule')).toBeUndefined();
  });

  test.each(rules.map(({ meta }) => [meta.id, meta] as const))(
    '%s is documented in both languages',
    (id, meta) => {
      for (const text of [meta.title, meta.rationale, meta.remedy, meta.problemType]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/[a-z]/u);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }
      expect(meta.rationale.zh).toMatch(/。$/u);
      const finding = {
        rule: id,
        severity: meta.severity,
        id: '1',
        elementName: '办事指南',
        dueOn: '2024-10-28',
        publishedOn: '2024-10-29',
        triggeredOn: '2024-09-25',
        workingDaysLate: 1,
        facts: { field: 'publishedOn', problem: 'future', text: '2042-01-01', days: 3 },
      } as const;
      for (const sentence of [meta.says.zh(finding), meta.says.en(finding)]) {
        expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
        expect(sentence).toMatch(/[。.]$/u);
      }
    },
  );
});
