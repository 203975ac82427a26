import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { healthRequirements } from './health-requirements.ts';
import { measure, readLabelled } from './labelled.ts';

const requirements = healthRequirements();
const matcher = compileMatcher(requirements);

function labelled(name: string) {
  return readLabelled(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

const own = labelled('titles.tsv');

test.each([
  ['the 80 sample titles', labelled('sample-titles.tsv')],
  ['the part that was tuned on', own.filter(({ isHeldOut }) => !isHeldOut)],
  ['the part held out', own.filter(({ isHeldOut }) => isHeldOut)],
  ['the second batch', labelled('second-titles.tsv')],
  ['the third batch', labelled('third-titles.tsv')],
])('%s: right, and seldom silent, without any column path', (_name, titles) => {
  const result = measure(matcher, requirements, titles, { useColumns: false });
  expect(result.rightItems / result.matchedItems).toBeGreaterThanOrEqual(0.97);
  expect(result.rightItems / result.items).toBeGreaterThanOrEqual(0.9);
  expect(result.amongThree / result.items).toBeGreaterThanOrEqual(0.97);
  expect(result.noneMatched / result.nones).toBeLessThanOrEqual(0.02);
  expect(result.rightCategory / titles.length).toBeGreaterThanOrEqual(0.95);
});

/** Labelled before the matcher's answers were seen and never tuned on: keep them so, or the figures mean nothing. */
test.each(['blind-titles.tsv', 'second-blind-titles.tsv'])('%s: what unseen titles can expect', (name) => {
  const result = measure(matcher, requirements, labelled(name), { useColumns: false });
  expect(result.rightItems / result.matchedItems).toBeGreaterThanOrEqual(0.97);
  expect(result.rightItems / result.items).toBeGreaterThanOrEqual(0.75);
  expect(result.amongThree / result.items).toBeGreaterThanOrEqual(0.95);
  expect(result.noneMatched / result.nones).toBeLessThanOrEqual(0.02);
});

test('a third of the labelled titles belongs to no item, and every category is there', () => {
  expect(own.length).toBeGreaterThanOrEqual(600);
  expect(own.filter(({ item }) => item === 'NONE').length / own.length).toBeGreaterThan(0.3);
  expect(new Set(own.map(({ category }) => category)).size).toBe(12);
});
