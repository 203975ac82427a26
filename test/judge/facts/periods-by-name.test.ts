import { expect, test } from 'vitest';
import { auditScenario } from '../../audit-scenario.ts';

test('what lacks is the period that no title names, not that in which nothing came out', async () => {
  const { findings } = await auditScenario('quarter-that-lacks-by-its-name');
  const missed = findings.filter(({ rule }) => rule === 'missed-period');
  expect(missed.map(({ item, facts }) => [item?.code, facts?.period])).toEqual([
    ['0101', '2024-08'],
    ['0102', '2024Q2'],
  ]);
});
