import { expect, it } from 'vitest';
import type { GapReport } from '../../src/model/report.ts';
import { listLedgerRows } from '../../src/report/ledger-rows.ts';
import { sampleReport } from './sample-report.ts';

const dueOf = (calendar: Partial<GapReport['calendar']>) =>
  listLedgerRows(
    {
      ...sampleReport,
      ledger: { file: 'none.xlsx', notes: [], formerRows: [] },
      calendar: { ...sampleReport.calendar, ...calendar },
    },
    'zh',
  )[0]?.cells.remedyDueOn;

it.each([
  ['the audit’s own calendar says it', { mendBy: '2027-02-09', added: [2027] }, '2027-02-09'],
  ['it lies beyond that calendar', { mendBy: null }, ''],
  ['an older report judged with the shipped calendar', { added: [] }, '2025-01-26'],
  ['an older report had further years, which are not known here', { added: [2025] }, ''],
])('the day to mend by: %s', (_, calendar, expected) => {
  expect(dueOf(calendar)).toBe(expected);
});
