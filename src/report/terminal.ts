import { Chalk } from 'chalk';
import type { GapReport } from '../model/report.ts';
import { largeFormats } from './format-names.ts';
import type { RenderOptions, Reporter, RunWords } from './reporter.ts';
import { writeCategoryTable } from './terminal/category-table.ts';
import { writeClosing, writeNext } from './terminal/closing.ts';
import { writeComparison, writeComparisonCounts } from './terminal/comparison.ts';
import { writeGaps } from './terminal/gaps.ts';
import { writeForecast, writePriorities } from './terminal/outlook.ts';
import type { Paper } from './terminal/paper.ts';
import { writeRemarks } from './terminal/remarks.ts';
import { writeOpenCounts, writeUndetermined } from './terminal/undetermined.ts';
import { writeBasis, writeFigures, writeHeadline, writeSources } from './terminal/verdict.ts';

/** Narrower than this a Chinese line cannot carry a label and its text. */
const NARROWEST = 40;
/** Wider lines are hard to read. */
const WIDEST = 120;

/** One screen: verdict, what to mend first, categories, what is open, what to do; the verdict once more where the eye rests. */
function writeScreen(report: GapReport, paper: Paper, run: RunWords | undefined): readonly string[][] {
  return [
    [...writeHeadline(report, paper), ...writeFigures(report, paper), ...writeBasis(report, paper)],
    writePriorities(report, paper),
    writeComparisonCounts(report, paper),
    writeCategoryTable(report, paper),
    writeOpenCounts(report, paper),
    writeNext(report, paper, 'summary', run),
    writeHeadline(report, paper),
  ];
}

/** Everything that the report holds, the verdict first and last. */
function writeAll(report: GapReport, paper: Paper, run: RunWords | undefined): readonly string[][] {
  return [
    [...writeHeadline(report, paper), ...writeFigures(report, paper), ...writeSources(report, paper)],
    writePriorities(report, paper),
    writeComparison(report, paper),
    writeGaps(report, paper),
    writeUndetermined(report, paper),
    writeRemarks(report, paper),
    writeForecast(report, paper),
    writeCategoryTable(report, paper),
    writeClosing(report, paper),
    writeNext(report, paper, 'all', run),
    writeHeadline(report, paper),
  ];
}

function render(report: GapReport, options: RenderOptions): string {
  const paper: Paper = {
    language: options.language,
    width: Math.min(WIDEST, Math.max(NARROWEST, options.width)),
    paint: new Chalk({ level: options.color ? 1 : 0 }),
  };
  const sections =
    options.detail === 'all' ? writeAll(report, paper, options.run) : writeScreen(report, paper, options.run);
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The report that one reads at the prompt. */
export const terminal: Reporter = { ...largeFormats.terminal, render };
