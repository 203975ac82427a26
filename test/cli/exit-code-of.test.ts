import { expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { reportOf } from '../report/compare/reports.ts';

const report = reportOf('2025-03-03', [], {
  rules: [
    { id: 'a', severity: 'error', count: 2, listed: 1 },
    { id: 'b', severity: 'warning', count: 3, listed: 3 },
    { id: 'c', severity: 'info', count: 5, listed: 5 },
  ],
});

it.each([
  ['never', 0, 0],
  ['error', 0, 1],
  ['error', 1, 1],
  ['error', 2, 0],
  ['warning', 4, 1],
  ['warning', 5, 0],
  ['info', 9, 1],
  ['info', 10, 0],
] as const)('--fail-on %s --max-gaps %i ends with %i, listed or not', (failOn, maxGaps, code) => {
  expect(exitCodeOf(report, failOn, maxGaps)).toBe(code);
});

it('a report without findings is clean at every level', () => {
  expect(exitCodeOf(reportOf('2025-03-03', []), 'info')).toBe(0);
});

it('a finding that somebody answers for fails nothing', () => {
  const accepted = reportOf('2025-03-03', [], {
    rules: [{ id: 'a', severity: 'error', count: 2, listed: 2, accepted: 2 }],
  });
  expect(exitCodeOf(accepted, 'error')).toBe(0);
});

it('the gate of the profile decides where no level was stated, and fails at every level but never', () => {
  const failures = [{ kind: 'veto', of: 'a', count: 2, most: 0 }] as const;
  const shut = { ...report, gate: { passed: false, failures } };
  const open = { ...report, gate: { passed: true, failures: [] } };
  expect(exitCodeOf(open, undefined)).toBe(0);
  expect(exitCodeOf(open, 'error')).toBe(1);
  expect(exitCodeOf(shut, undefined)).toBe(1);
  expect(exitCodeOf(shut, 'error', 100)).toBe(1);
  expect(exitCodeOf(shut, 'never')).toBe(0);
  expect(exitCodeOf(report, undefined)).toBe(1);
});
