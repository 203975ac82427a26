import { dayOfIso } from '../model/plain-date.ts';
import type { GapReport } from '../model/report.ts';
import { reportWords } from '../words/labels/report-words.ts';
import { createBook } from '../write/book/book.ts';
import { largeFormats } from './format-names.ts';
import { groupBy } from './group-by.ts';
import { joinFormerRows, joinLedgerRows } from './ledger/join-rows.ts';
import { listFormerRows, listLedgerRows } from './ledger-rows.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { addComparison } from './xlsx/comparison-sheet.ts';
import { addUndetermined, addUnmatched } from './xlsx/doubt-sheets.ts';
import { addLedger } from './xlsx/ledger-sheet.ts';
import { addMethod } from './xlsx/method-sheet.ts';
import { addOverview } from './xlsx/overview-sheet.ts';
import { addStatisticsSheets } from './xlsx/statistics-sheets.ts';

/** Responsible bodies that get a sheet of their own; the rest are found with the filter of the ledger. */
const OWNER_SHEETS = 60;

/** Who gets a sheet of their own: nobody where one answers for all, and not the agency, whose rows are the ledger's. */
function listSections({ agency }: GapReport, rows: readonly { readonly owner: string }[]): readonly string[] {
  const owners = [...new Set(rows.map(({ owner }) => owner))];
  return owners.length < 2 ? [] : owners.filter((owner) => owner !== agency);
}

async function render(report: GapReport, { language }: RenderOptions): Promise<Uint8Array> {
  const book = createBook({
    title: `${report.agency} ${reportWords.reportTitle[language]}`,
    creator: report.tool.name,
    day: dayOfIso(report.asOf) ?? 0,
  });
  const rows = listLedgerRows(report, language);
  const title = `${report.agency} ${language === 'zh' ? '政务公开整改台账' : 'rectification ledger'}`;
  const dated = language === 'zh' ? `${title}（截至 ${report.asOf}）` : `${title} (as of ${report.asOf})`;
  const joined = joinLedgerRows(rows, language);
  addOverview(book, report, rows, joined, language);
  const former = joinFormerRows(listFormerRows(report, language), language);
  addLedger(book, reportWords.ledger[language], dated, joined, former, language);
  const owners = listSections(report, [...joined, ...former]);
  const owned = groupBy(joined, (row) => row.owner);
  const ownedBefore = groupBy(former, (row) => row.owner);
  for (const owner of owners.slice(0, OWNER_SHEETS)) {
    const own = [owned.get(owner) ?? [], ownedBefore.get(owner) ?? []] as const;
    addLedger(book, owner, `${dated} ${owner}`, ...own, language);
  }
  addComparison(book, report, language);
  addStatisticsSheets(book, report, language);
  addUndetermined(book, report, language);
  addUnmatched(book, report, language);
  addMethod(book, report, language);
  return book.bytes();
}

/** The 整改台账 that an officer sends on. */
export const xlsx: Reporter = { ...largeFormats.xlsx, render };
