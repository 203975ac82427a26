import { ledgerColumns, shownLedgerColumns } from '../words/labels/ledger-columns.ts';
import { encodeCsv } from '../write/encode.ts';
import { listFormerRows, listLedgerRows } from './ledger-rows.ts';
import type { Reporter } from './reporter.ts';

/** The 问题清单 as one table, what is settled below what is not. Lines end as RFC 4180 has it. */
export const csv: Reporter = {
  description: { zh: '问题清单（CSV 表格）', en: 'the findings as one table' },
  extension: 'csv',
  byteOrderMark: true,
  render(report, { language }) {
    // A number counts what is open; what is settled has none.
    const former = listFormerRows(report, language).map(({ cells }) => ({ cells: { ...cells, number: '' } }));
    const listed = [...listLedgerRows(report, language), ...former];
    const columns = shownLedgerColumns(listed);
    const head = columns.map((column) => encodeCsv(ledgerColumns[column][language]));
    const rows = listed.map((row) => columns.map((column) => encodeCsv(row.cells[column])));
    return [head, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('');
  },
};
