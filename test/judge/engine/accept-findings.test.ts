import { expect, test } from 'vitest';
import { acceptFindings } from '../../../src/judge/engine/accept-findings.ts';
import { holdGate } from '../../../src/judge/engine/summary.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { RuleText } from '../../../src/model/report.ts';
import { reportOf } from '../../report/compare/reports.ts';

const findings: readonly Finding[] = ['a1', 'a2'].map((id) => ({
  rule: 'missing-element',
  severity: 'error',
  id,
}));
const rules: readonly RuleText[] = [{ id: 'missing-element', severity: 'error', count: 2, listed: 2 }];

const accept = (finding: string, until: string) =>
  acceptFindings(
    findings,
    rules,
    [{ finding, reason: '网站改版', approver: '王局长', until, place: { file: 'profile.yaml' } }],
    '2025-01-20',
  );

test('an accepted finding stays, with who answers for it, and is counted apart until its last day', () => {
  const { findings: marked, rules: counted, tailoring } = accept('a1', '2025-01-20');
  expect(marked.map(({ accepted }) => accepted?.approver)).toEqual(['王局长', undefined]);
  expect(counted[0]).toMatchObject({ count: 2, accepted: 1 });
  expect(tailoring).toEqual([{ change: 'acceptance', reason: 'a1 网站改版（王局长，2025-01-20）' }]);
});

test('where nothing is accepted everything stays as it is', () => {
  expect(acceptFindings(findings, rules, [], '2025-01-20')).toEqual({ findings, rules, tailoring: [] });
});

test.each([
  ['a1', '2025-01-19', 'acceptance-expired'],
  ['gone', '2025-06-30', 'acceptance-unused'],
])('%s until %s is told as %s and accepts nothing', (finding, until, change) => {
  const { findings: marked, rules: counted, tailoring } = accept(finding, until);
  expect(marked).toEqual(findings);
  expect(counted).toStrictEqual(rules);
  expect(tailoring.map((one) => one.change)).toEqual([change]);
});

test('a gate names each threshold that is passed over, and each veto that nobody answers for', () => {
  const { summary } = reportOf('2025-03-03', []);
  const items = { ...summary.items, gap: 3 };
  const group = { code: '05', name: '处罚', items, findings: 4 };
  const held = { summary: { ...summary, items, byCategory: [group] }, rules };
  expect(holdGate({ mostGaps: 3, categories: { '05': 3 } }, held)).toEqual({ passed: true, failures: [] });
  expect(
    holdGate({ mostGaps: 2, categories: { '05': 1, '06': 0 }, vetoes: ['missing-element', 'lapsed'] }, held),
  ).toEqual({
    passed: false,
    failures: [
      { kind: 'gaps', of: '', count: 3, most: 2 },
      { kind: 'category', of: '05', count: 3, most: 1 },
      { kind: 'veto', of: 'missing-element', count: 2, most: 0 },
    ],
  });
  const answered = { ...held, rules: rules.map((rule) => ({ ...rule, accepted: 2 })) };
  expect(holdGate({ vetoes: ['missing-element'] }, answered).passed).toBe(true);
});
