import { expect, test } from 'vitest';
import { rules } from '../../../src/judge/rules/index.ts';
import type { Rule } from '../../../src/judge/rules/rule.ts';
import {
  answers,
  element,
  entry,
  evaluate,
  reading,
  requirement,
  twentyWorkdays,
} from '../rules/literals.ts';

const setting = {
  requirements: [requirement('0101', [element('result', 'event', reading(twentyWorkdays))])],
  from: '2024-01-01',
  to: '2024-12-31',
} as const;

/** Thirty late rows, all published on one day and formed over half a year: no proof of lateness where a rule doubts the day. */
function run(some: readonly Rule[]) {
  const rows = Array.from({ length: 30 }, (_, index) => ({
    title: `文件${index}`,
    formed: `2024-0${1 + (index % 6)}-05`,
    published: '2024-11-15',
  }));
  return evaluate(
    setting,
    rows.map((row) => [entry(row), answers(0, 0)] as const),
    some,
  );
}

const onTime = { numerator: 0, denominator: 0, undetermined: 30 };
const late = { numerator: 0, denominator: 30, undetermined: 0 };

test.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s runs alone', (id, rule) => {
  const { findings, summary } = run([rule]);
  for (const finding of findings) expect(finding.rule).toBe(id);
  const forgives = rule.scope === 'list' && rule.forgives !== undefined;
  expect(summary.timeliness).toEqual(forgives ? onTime : late);
});

test.each(rules.map((rule) => [rule.meta.id, rule] as const))('all rules run without %s', (id, left) => {
  const { findings } = run(rules.filter((rule) => rule !== left));
  expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
});

test('what rests on lateness is withdrawn with it, whatever the rule is called', () => {
  const watchers = rules.flatMap((rule): Rule[] =>
    rule.scope === 'match' && rule.restsOn === 'published-late'
      ? [rule, { ...rule, meta: { ...rule.meta, id: 'another-watcher' } }]
      : [],
  );
  const doubting = rules.filter((rule) => rule.scope === 'list' && rule.forgives !== undefined);
  expect(run(watchers).findings).toHaveLength(60);
  expect(run([...watchers, ...doubting]).findings.map(({ rule }) => rule)).toEqual(['migration-day']);
});

test('the engine names no single rule', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = new URL('../../../src/judge/engine/', import.meta.url);
  const reasons = new Set(['migration-day']);
  const ids = rules.map(({ meta }) => meta.id).filter((id) => !reasons.has(id));
  const naming = readdirSync(folder).filter((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return ids.some((id) => text.includes(`'${id}'`)) || /rules\/(?!rule(?:-meta)?\.ts)/u.test(text);
  });
  expect(naming).toEqual([]);
});
