import { describe, expect, it } from 'vitest';
import { describeConservation, describeCoverage } from '../../src/report/figures.ts';
import { nameUuid } from '../../src/text/hash.ts';
import { sampleReport } from './sample-report.ts';

describe('describeCoverage', () => {
  it.each([
    [1, 3, 0, '33.3% (1 of 3 elements owed)'],
    [9999, 10000, 0, '99.9% (9999 of 10000 elements owed)'],
    [5, 5, 2, '100.0% (5 of 5 elements owed; 2 more undetermined, not counted)'],
    [0, 0, 4, '- (0 of 0 elements owed; 4 more undetermined, not counted)'],
  ])('of %d of %d beside %d', (numerator, denominator, undetermined, wanted) => {
    const coverage = { numerator, denominator, undetermined };
    const report = { ...sampleReport, summary: { ...sampleReport.summary, coverage } };
    expect(describeCoverage(report, 'en')).toBe(wanted);
  });
});

it('says that the outcomes add up only when nothing vanished', () => {
  const { items } = sampleReport.summary;
  expect(describeConservation(items, 'en')).toMatch(/12 = .*adds up$/);
  expect(describeConservation({ ...items, exempt: items.exempt + 1 }, 'en')).toMatch(
    /12 ≠ .*does not add up/,
  );
});

it('names the same thing by the same version 5 identifier', () => {
  expect(nameUuid('a')).toBe(nameUuid('a'));
  expect(nameUuid('a')).not.toBe(nameUuid('b'));
  expect(nameUuid('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
