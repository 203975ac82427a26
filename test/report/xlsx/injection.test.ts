import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import { compileMatcher } from '../../../src/match/compile-matcher.ts';
import { startReview } from '../../../src/match/review.ts';
import { renderReviewWorkbook } from '../../../src/report/xlsx/review-workbook.ts';
import { xlsx } from '../../../src/report/xlsx.ts';
import { requirements } from '../../tasks/map/questions.ts';
import { formulas, nasty, spoilReport } from '../nasty-report.ts';

/** Every cell that is a formula, a link, or a text that becomes a formula when someone edits it. */
async function dangerousCells(bytes: Uint8Array | string): Promise<readonly string[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(Buffer.from(bytes)).buffer);
  const found: string[] = [];
  let texts = 0;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === exceljs.ValueType.String) texts += 1;
        const isActive = cell.type === exceljs.ValueType.Formula || cell.type === exceljs.ValueType.Hyperlink;
        // A cell of the text format stays a text, whatever is typed in it.
        const becomesOne = /^\s*[=+\-@＝＋－＠]/u.test(cell.text) && cell.numFmt !== '@';
        if (isActive || becomesOne) found.push(`${sheet.name} ${cell.address} ${cell.text}`);
      });
    });
  }
  expect(texts).toBeGreaterThan(20);
  return found;
}

it('makes no formula of a list’s text in the ledger', async () => {
  const report = spoilReport([nasty, ...formulas]);
  expect(
    await dangerousCells(await xlsx.render(report, { language: 'zh', color: false, width: 80 })),
  ).toEqual([]);
});

it('makes none in the review workbook', async () => {
  const matcher = compileMatcher(requirements);
  const review = startReview(matcher);
  for (const [index, text] of [nasty, ...formulas].entries()) {
    const entry = { title: text, columnPath: text, file: text, sheet: text, row: index + 2 };
    review.take(entry, { kind: 'none', reason: 'unrecognised', clues: [], suggestions: [] });
  }
  const options = { language: 'zh', agency: '=1+1', writtenOn: '2025-01-01' } as const;
  const asked = { requirements, entries: 9, ...review.finish() };
  expect(await dangerousCells(await renderReviewWorkbook(asked, options))).toEqual([]);
});
