import { expect, it } from 'vitest';
import type { GapReport } from '../../src/model/report.ts';
import { listLedgerRows } from '../../src/report/ledger-rows.ts';
import { sampleReport } from './sample-report.ts';

/** A calendar that says nothing but its years. */
const { firstYear, lastYear } = sampleReport.calendar;
const bare = { firstYear, lastYear, added: [] };

const dueOf = (calendar: Partial<GapReport['calendar']>) =>
  listLedgerRows(
    {
      ...sampleReport,
      ledger: { file: 'none.xlsx', notes: [], formerRows: [] },
      calendar: { ...bare, ...calendar },
    },
    'zh',
  )[0]?.cells.remedyDueOn;

it.each([
  ['the audit’s own calendar says it', { mendBy: '2027-02-09', added: [2027] }, '2027-02-09'],
  ['it lies beyond that calendar', { mendBy: null }, ''],
  ['an older report does not say, and a reporter knows no calendar', { added: [] }, ''],
])('the day to mend by: %s', (_, calendar, expected) => {
  expect(dueOf(calendar)).toBe(expected);
});
