import { reportWords } from '../labels/report-words.ts';
import { dayOfIso } from '../model/plain-date.ts';
import type { GapReport } from '../model/report.ts';
import { plainText } from './encode/plain.ts';
import { groupBy } from './group-by.ts';
import { listFormerRows, listLedgerRows } from './ledger-rows.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { addComparison } from './xlsx/comparison-sheet.ts';
import { addUndetermined, addUnmatched } from './xlsx/doubt-sheets.ts';
import { addLedger } from './xlsx/ledger-sheet.ts';
import { addMethod } from './xlsx/method-sheet.ts';
import { normaliseZip } from './xlsx/normalise-zip.ts';
import { addOverview } from './xlsx/overview-sheet.ts';
import { addStatisticsSheets } from './xlsx/statistics-sheets.ts';

/** Responsible bodies that get a sheet of their own; the rest are found with the filter of the ledger. */
const OWNER_SHEETS = 60;
const MILLISECONDS_A_DAY = 86_400_000;

async function render(report: GapReport, { language }: RenderOptions): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const day = new Date((dayOfIso(report.asOf) ?? 0) * MILLISECONDS_A_DAY);
  workbook.creator = report.tool.name;
  workbook.lastModifiedBy = report.tool.name;
  workbook.created = day;
  workbook.modified = day;
  workbook.title = plainText(`${report.agency} ${reportWords.reportTitle[language]}`);
  const rows = listLedgerRows(report, language);
  const title = `${report.agency} ${language === 'zh' ? '政务公开整改台账' : 'rectification ledger'}`;
  const dated = language === 'zh' ? `${title}（截至 ${report.asOf}）` : `${title} (as of ${report.asOf})`;
  addOverview(workbook, report, rows, language);
  const former = listFormerRows(report, language);
  addLedger(workbook, reportWords.ledger[language], dated, rows, former, language);
  const owners = [...new Set([...rows, ...former].map(({ owner }) => owner))];
  const owned = groupBy(rows, (row) => row.owner);
  const ownedBefore = groupBy(former, (row) => row.owner);
  for (const owner of owners.slice(0, OWNER_SHEETS)) {
    const own = [owned.get(owner) ?? [], ownedBefore.get(owner) ?? []] as const;
    addLedger(workbook, owner, `${dated} ${owner}`, ...own, language);
  }
  addComparison(workbook, report, language);
  addStatisticsSheets(workbook, report, language);
  addUndetermined(workbook, report, language);
  addUnmatched(workbook, report, language);
  addMethod(workbook, report, language);
  return normaliseZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The 整改台账 that an officer sends on. */
export const xlsx: Reporter = {
  description: { zh: '整改台账（Excel 工作簿）', en: 'rectification ledger, an Excel workbook' },
  extension: 'xlsx',
  render,
};
