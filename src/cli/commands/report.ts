import { type Command, Option } from 'commander';
import type { GapReport } from '../../model/report.ts';
import { formatNames } from '../../report/format-names.ts';
import { type Detail, details } from '../../report/reporter.ts';
import { problem } from '../../words/problems/index.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodeOf, exitCodes, type ReportFailLevel, reportFailLevels } from '../exit-code.ts';
import { parseFormats, refuseOverwriting, writeReports } from '../formats.ts';
import { type LettersOptions, readLetterTemplate, renderLetters } from '../letters.ts';
import { collect, parseCount, refuseWith, throwProblems } from '../parse-options.ts';
import { printProblems } from '../print-problems.ts';
import type { Session } from '../session.ts';
import {
  addSelectionOptions,
  type SelectionOptions,
  selectionNames,
  selectionOf,
} from '../shared-options.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';
import { reportOptionTexts } from '../words/report-command.ts';

/** The one document of a command that takes one; several are a trend or a baseline, and the problem says so. */
export function onlyOne<Document>(documents: readonly Document[]): Document {
  const [first, ...others] = documents;
  if (first === undefined || others.length > 0)
    throw new InputError([problem('report/not-one', { file: 'report' }, { count: documents.length })]);
  return first;
}

interface ReportOptions extends SelectionOptions, LettersOptions {
  readonly format?: readonly string[];
  readonly baseline?: readonly string[];
  readonly ledger?: string;
  readonly trend?: boolean;
  readonly merge?: boolean;
  readonly failOn: ReportFailLevel;
  readonly maxGaps?: string;
  readonly detail?: Detail;
}

async function showTrend(
  patterns: readonly string[],
  options: ReportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findReports, trendOf, trendReporters } = await import('../../index.ts');
  const formats = parseFormats(options.format ?? [], trendReporters);
  const reports = await findReports(patterns);
  await refuseOverwriting(
    formats,
    reports.map(({ file }) => file),
  );
  await writeReports(trendOf(reports), formats, session);
  finish(exitCodes.clean);
}

async function showMerged(
  patterns: readonly string[],
  options: ReportOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findScoreboards, mergeSaved, scoreboardReporters } = await import('../../index.ts');
  const formats = parseFormats(options.format ?? [], scoreboardReporters);
  const shards = await findScoreboards(patterns);
  await refuseOverwriting(
    formats,
    shards.map(({ file }) => file),
  );
  await writeReports(mergeSaved(shards), formats, session);
  finish(exitCodes.clean);
}

/** A trend and a merged board are of several reports: what is said of one has no meaning there. */
function refuseMixture(options: ReportOptions, isStated: (option: string) => boolean): readonly Problem[] {
  const one = [
    ['--baseline', options.baseline !== undefined],
    ['--ledger', options.ledger !== undefined],
    ['--letters', options.letters !== undefined],
    ['--letter-template', options.letterTemplate !== undefined],
    ['--fail-on', isStated('failOn')],
    ['--max-gaps', options.maxGaps !== undefined],
    ...selectionNames.map((name) => [`--${name}`, options[name] !== undefined] as const),
  ] as const;
  if (options.trend === true) return refuseWith('--trend', [['--merge', options.merge === true], ...one]);
  return options.merge === true ? refuseWith('--merge', one) : [];
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
  const { compareWith, findReports, narrowReport, reporters } = await import('../../index.ts');
  const problems: Problem[] = [];
  const maxGaps = parseCount('--max-gaps', options.maxGaps, 0, problems) ?? 0;
  const formats = await collectProblems(problems, () => parseFormats(options.format ?? [], reporters));
  const saved = await collectProblems(problems, () => findReports(patterns));
  const letter = await readLetterTemplate(options, formats, problems);
  const baselines = await collectProblems(problems, () => findReports(options.baseline ?? []));
  throwProblems(problems);
  if (formats === undefined || saved === undefined || baselines === undefined)
    throw new Error('a problem is missing');
  const one = onlyOne(saved);
  const inputs = [one.file, options.ledger, ...baselines.map(({ file }) => file)];
  await refuseOverwriting(formats, inputs);
  // What the ledger says of a gap that is not shown is no news of it.
  const whole = await withLedger(compareWith(one.report, baselines), options.ledger, session);
  const shown = narrowReport(whole, selectionOf(options) ?? {});
  const letters = await renderLetters(shown, options, letter, inputs, session);
  await writeReports(shown, formats, { ...session, detail: options.detail, letter }, letters);
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
    .addOption(new Option('--detail <amount>', saved('detail')).choices(details))
    .option('--ledger <file>', saved('ledger'))
    .option('--letters <folder>', saved('letters'))
    .option('--letter-template <file>', saved('letterTemplate'))
    .option('--trend', saved('trend'))
    .option('--merge', saved('merge'))
    .addOption(new Option('--fail-on <level>', text('failOn')).choices(reportFailLevels).default('never'))
    .option('--max-gaps <count>', text('maxGaps'));
  addSelectionOptions(command, session).action((files: readonly string[], options: ReportOptions) => {
    throwProblems(refuseMixture(options, (option) => command.getOptionValueSource(option) === 'cli'));
    return report(files, options, session, finish);
  });
  addExamples(command, session, [
    'report gaps.json --format html=gaps.html --format xlsx=ledger.xlsx',
    'report 2025-06.json --baseline 2025-03.json --baseline 2024-12.json',
    'report gaps.json --ledger 整改台账.xlsx --format xlsx=新台账.xlsx',
    'report reports/*.json --trend --format html=trend.html',
    'report 分片/*.json --merge --format html=记分表.html',
  ]);
}
