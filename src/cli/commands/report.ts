import { type Command, Option } from 'commander';
import { commandTexts, optionTexts } from '../../labels/cli.ts';
import { reportOptionTexts } from '../../labels/report-command.ts';
import type { GapReport } from '../../model/report.ts';
import type { Problem } from '../../problems/problem.ts';
import { formatNames } from '../../reporters/format-names.ts';
import { exitCodeOf, exitCodes, type FailLevel, failLevels } from '../exit-code.ts';
import { parseFormats, writeReports } from '../formats.ts';
import type { Session } from '../host.ts';
import { collect, parseCount, throwProblems } from '../parse-options.ts';
import { printProblems } from '../print-problems.ts';
import { addExamples, type Finish } from '../program.ts';
import { onlyOne } from '../saved-report-options.ts';

interface ReportOptions {
  readonly format?: readonly string[];
  readonly baseline?: readonly string[];
  readonly ledger?: string;
  readonly trend?: boolean;
  readonly merge?: boolean;
  readonly failOn: FailLevel;
  readonly maxGaps?: string;
}

async function showTrend(
  patterns: readonly string[],
  options: ReportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findReports, trendOf, trendReporters } = await import('../../index.ts');
  const formats = parseFormats(options.format ?? [], trendReporters);
  await writeReports(trendOf(await findReports(patterns)), formats, session);
  finish(exitCodes.clean);
}

async function showMerged(
  patterns: readonly string[],
  options: ReportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { mergeSaved, scoreboardReporters } = await import('../../index.ts');
  const formats = parseFormats(options.format ?? [], scoreboardReporters);
  await writeReports(await mergeSaved(patterns), formats, session);
  finish(exitCodes.clean);
}

async function withLedger(
  compared: GapReport,
  ledger: string | undefined,
  session: Session,
): Promise<GapReport> {
  if (ledger === undefined) return compared;
  const { addLedger } = await import('../../index.ts');
  const carried = await addLedger(compared, ledger);
  if (carried.problems.length > 0) await printProblems(carried.problems, session);
  return carried.report;
}

async function report(
  patterns: readonly string[],
  options: ReportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  if (options.trend === true) return showTrend(patterns, options, session, finish);
  if (options.merge === true) return showMerged(patterns, options, session, finish);
  const { compareWith, findReports, reporters } = await import('../../index.ts');
  const problems: Problem[] = [];
  const maxGaps = parseCount('--max-gaps', options.maxGaps, 0, problems) ?? 0;
  throwProblems(problems);
  const formats = parseFormats(options.format ?? [], reporters);
  const one = onlyOne(await findReports(patterns));
  const compared = compareWith(one.report, await findReports(options.baseline ?? []));
  const shown = await withLedger(compared, options.ledger, session);
  await writeReports(shown, formats, session);
  finish(exitCodeOf(shown, options.failOn, maxGaps));
}

export function addReportCommand(program: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof optionTexts) => optionTexts[name][session.language];
  const saved = (name: keyof typeof reportOptionTexts) => reportOptionTexts[name][session.language];
  const command = program
    .command('report')
    .description(commandTexts.report[session.language])
    .argument('<file...>', saved('savedReports'))
    .addOption(
      new Option('-f, --format <format[=file]>', text('format') + formatNames.join(', ')).argParser(collect),
    )
    .addOption(new Option('--baseline <file>', saved('baseline')).argParser(collect))
    .option('--ledger <file>', saved('ledger'))
    .option('--trend', saved('trend'))
    .option('--merge', saved('merge'))
    .addOption(new Option('--fail-on <level>', text('failOn')).choices(failLevels).default('never'))
    .option('--max-gaps <count>', text('maxGaps'))
    .action((files: readonly string[], options: ReportOptions) => report(files, options, session, finish));
  addExamples(command, session, [
    'report gaps.json --format html=gaps.html --format xlsx=ledger.xlsx',
    'report 2025-06.json --baseline 2025-03.json --baseline 2024-12.json',
    'report gaps.json --ledger 整改台账.xlsx --format xlsx=新台账.xlsx',
    'report reports/*.json --trend --format html=trend.html',
  ]);
}
