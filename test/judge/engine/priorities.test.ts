import { expect, test } from 'vitest';
import { forecastDuties, rankFindings } from '../../../src/judge/engine/outlook.ts';
import { rules } from '../../../src/judge/rules/index.ts';
import type { Finding } from '../../../src/model/finding.ts';
import {
  answers,
  element,
  entry,
  evaluate,
  reading,
  requirement,
  twentyWorkdays,
} from '../rules/literals.ts';

test('privacy first, then what can still be mended, then what is late and out, then hints', () => {
  const findings: readonly Finding[] = [
    { rule: 'unmatched-entry', severity: 'info', id: '1' },
    {
      rule: 'late-publication',
      severity: 'error',
      id: '2',
      publishedOn: '2024-10-11',
      workingDaysLate: 1,
    },
    { rule: 'missing-element', severity: 'error', id: '3' },
    { rule: 'unpublished-past-due', severity: 'error', id: '4', workingDaysLate: 40 },
    { rule: 'exposed-personal-data', severity: 'error', id: '5' },
  ];
  const ranked = rankFindings(findings, rules).map(({ finding }) => finding.id);
  expect(ranked).toEqual(['5', '4', '3', '2', '1']);
  expect(rankFindings(findings, rules, 1)).toHaveLength(1);
});

test('what becomes due within the horizon, its last day included', () => {
  const requirements = [requirement('0101', [element('result', 'event', reading(twentyWorkdays))])];
  // 20 working days after 2025-01-06, with the Sunday 26 January worked: 10 February.
  const { items } = evaluate({ requirements, asOf: '2025-01-20' }, [
    [entry({ formed: '2025-01-06' }), answers(0, 0)],
  ]);
  const dueOn = items[0]?.elements[0]?.nextDueOn;
  expect(forecastDuties(items, '2025-01-20')).toMatchObject([{ code: '0101', element: 'result', dueOn }]);
  const inDays = forecastDuties(items, '2025-01-20')[0]?.inDays ?? 0;
  expect(forecastDuties(items, '2025-01-20', inDays)).toHaveLength(1);
  expect(forecastDuties(items, '2025-01-20', inDays - 1)).toEqual([]);
});
