import { type Command, Option } from 'commander';
import type { GapReport } from '../../model/report.ts';
import { formatNames } from '../../report/format-names.ts';
import { describeGate } from '../../report/heading.ts';
import { type Detail, details, type RunWords } from '../../report/reporter.ts';
import { collectProblems, type Problem } from '../../words/problems/problem.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { type AgenciesOptions, checkAllAgencies, refuseMixture } from '../check-agencies.ts';
import { addExamples, type Finish } from '../command.ts';
import { ENTRIES, type EntriesOutput, startEntries, takeEntriesFormat } from '../entries-output.ts';
import { exitCodeOf, reportFailLevels } from '../exit-code.ts';
import { parseFormats, refuseOverwriting, writeReports } from '../formats.ts';
import { readLetterTemplate, renderLetters } from '../letters.ts';
import { machineOf } from '../machine.ts';
import {
  collect,
  type LimitOptions,
  parseChannels,
  parseColumns,
  parseCount,
  parseDay,
  parsePeriod,
  parseReadLimits,
  refuseWithout,
  throwProblems,
  today,
} from '../parse-options.ts';
import { printCalendarWarnings } from '../print-problems.ts';
import { profileAtHand } from '../profile-at-hand.ts';
import { startProgress } from '../progress.ts';
import { type Session, write } from '../session.ts';
import { addChannelOption, addReadOptions, addSelectionOptions, selectionOf } from '../shared-options.ts';
import {
  allOptions,
  type CarriedOptions,
  carry,
  mappingOptions,
  readingOptions,
  shellOf,
} from '../suggest.ts';
import { cliLabels, commandTexts, optionTexts } from '../words/cli.ts';
import { reportOptionTexts } from '../words/report-command.ts';

interface CheckOptions extends LimitOptions, AgenciesOptions {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly maxGaps?: string;
  readonly detail?: Detail;
  readonly columns?: readonly string[];
}

async function annotate(
  report: GapReport,
  [file]: readonly string[],
  target: string | undefined,
  { language, host }: Session,
): Promise<void> {
  if (target === undefined || file === undefined) return;
  const { writeAnnotated } = await import('../../index.ts');
  const unmarked = await writeAnnotated(report, file, target, language);
  await write(host.stderr, `${cliLabels.wrote[language](target)}\n`);
  if (unmarked !== undefined) await write(host.stderr, `${unmarked}\n`);
}

/** Whether a report passes the gate of its profile, and what keeps it from passing. */
async function tellGate(report: GapReport, { language, host }: Session): Promise<void> {
  for (const line of describeGate(report, language)) await write(host.stderr, `${encodeTerminal(line)}\n`);
}

/** How this run was called, for the commands that its report suggests. */
function runWords(lists: readonly string[], options: CarriedOptions, session: Session): RunWords {
  const one = typeof options.catalog === 'object' && options.catalog.length === 1;
  return {
    lists,
    options: {
      check: carry(options, allOptions),
      map: carry(options, mappingOptions),
      inspect: carry(options, readingOptions),
      explain: one ? carry(options, ['catalog']) : [],
    },
    shell: shellOf(session),
  };
}

async function check(
  patterns: readonly string[],
  options: CheckOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const {
    audit,
    compareWith,
    findReports,
    guardBy,
    maskReport,
    narrowReport,
    openAudit,
    reporters,
    requireAudit,
  } = await import('../check-library.ts');
  const problems: Problem[] = [...refuseMixture(patterns, options)];
  if (options.failOn === 'new' && (options.baseline ?? []).length === 0)
    problems.push(...refuseWithout('--baseline', [['--fail-on new', true]]));
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const limits = parseReadLimits(options, problems);
  const columns = parseColumns(options.columns, problems);
  const channels = parseChannels(options.channel, problems);
  const selection = selectionOf(options);
  const maxGaps = parseCount('--max-gaps', options.maxGaps, 0, problems) ?? 0;
  const statedPeriod = parsePeriod(options.from, options.to, asOf, problems);
  const { agencies } = options;
  if (agencies !== undefined) {
    throwProblems(problems);
    const read = { limits, columns, asOf, period: statedPeriod, maxGaps };
    finish(await checkAllAgencies({ ...options, agencies }, read, session));
    return;
  }
  const machine = machineOf(session);
  const wanted = await collectProblems(problems, () => takeEntriesFormat(options.format ?? []));
  // The table of entries alone asks for no report on the screen.
  const isAlone = wanted?.file !== undefined && wanted.reports.length === 0;
  const formats = isAlone
    ? []
    : await collectProblems(problems, () => parseFormats(wanted?.reports ?? [], reporters));
  const letter = await readLetterTemplate(options, formats, problems);
  const baselines = await collectProblems(problems, () => findReports(options.baseline ?? [], machine));
  const profile = await collectProblems(problems, () => profileAtHand(options.profile, patterns, session));
  const progress = startProgress(session, options.quiet === true);
  let entries: EntriesOutput | undefined;
  try {
    const opened = await openAudit(
      {
        lists: patterns,
        catalogs: options.catalog,
        profile,
        declarations: options.declarations,
        calendars: options.calendar,
        mapping: options.mapping,
      },
      {
        asOf,
        period: statedPeriod,
        subject: options.subject,
        selection,
        limits,
        columns,
        channels,
        includeHidden: options.includeHidden,
        onProgress: progress.show,
      },
      machine,
    );
    const request = requireAudit(opened, problems);
    await printCalendarWarnings(opened.problems, session);
    if (formats === undefined || baselines === undefined) throw new Error('a problem is missing');
    const { lists } = opened;
    if (options.annotate !== undefined)
      (await import('../../index.ts')).assertAnnotatable(lists, options.annotate);
    await refuseOverwriting(
      [...formats, { file: wanted?.file }, { file: options.annotate, option: '--annotate' }],
      [...opened.inputs, ...baselines.map(({ file }) => file)],
    );
    if (wanted?.file !== undefined) entries = await startEntries(wanted.file, session, asOf);
    const guard = options.allowOddLists === true ? {} : { guard: guardBy(baselines.at(-1)?.report) };
    const audited = await audit(
      { ...request, ...guard },
      entries && { passing: entries.take, wants: () => false, take() {} },
    );
    progress.end();
    const report = narrowReport(compareWith(audited, baselines), selection ?? {});
    // A list that cannot be annotated is refused before any report is written.
    await annotate(report, lists, options.annotate, session);
    await entries?.finish();
    const masked = maskReport(report);
    const letters = await renderLetters(masked, options, letter, opened.inputs, session);
    const run = maskReport(runWords(patterns, { ...options, profile: profile ?? options.profile }, session));
    await writeReports(masked, formats, { ...session, detail: options.detail, letter, run }, letters);
    await tellGate(report, session);
    finish(exitCodeOf(report, options.failOn, maxGaps));
  } finally {
    entries?.abandon();
    progress.end();
  }
}

export function addCheckCommand(program: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof optionTexts) => optionTexts[name][session.language];
  const command = program
    .command('check')
    .description(commandTexts.check[session.language])
    .argument('[list...]', text('lists'))
    .addOption(new Option('-c, --catalog <id|file>', text('catalog')).argParser(collect))
    .option('-p, --profile <file>', text('profile'))
    .option('--no-profile', text('noProfile'))
    .option('--declarations <file>', text('declarations'))
    .option('--from <day>', text('from'))
    .option('--to <day>', text('to'))
    .option('--as-of <day>', text('asOf'))
    .option('-m, --mapping <file>', text('mapping'))
    .addOption(new Option('--calendar <file>', text('calendar')).argParser(collect))
    .addOption(
      new Option(
        '-f, --format <format[=file]>',
        `${text('format')}${formatNames.join(', ')}, ${ENTRIES}=FILE`,
      ).argParser(collect),
    )
    .addOption(new Option('--detail <amount>', reportOptionTexts.detail[session.language]).choices(details))
    .addOption(new Option('--fail-on <level>', text('failOn')).choices(reportFailLevels))
    .option('--max-gaps <count>', text('maxGaps'))
    .addOption(
      new Option('--baseline <file>', reportOptionTexts.baseline[session.language]).argParser(collect),
    )
    .option('--annotate <file>', reportOptionTexts.annotate[session.language])
    .option('--letters <folder>', reportOptionTexts.letters[session.language])
    .option('--letter-template <file>', reportOptionTexts.letterTemplate[session.language])
    .option('--agencies <file>', reportOptionTexts.agencies[session.language])
    .option('--scoring <file>', reportOptionTexts.scoring[session.language])
    .option('--shard <I/N>', reportOptionTexts.shard[session.language])
    .option('--ledgers <folder>', reportOptionTexts.ledgers[session.language])
    .option('--reports <folder>', reportOptionTexts.reports[session.language])
    .option('--allow-odd-lists', text('allowOddLists'))
    .option('--subject <name>', text('subject'))
    .addOption(new Option('--columns <heading=field>', text('columns')).argParser(collect));
  addReadOptions(addChannelOption(addSelectionOptions(command, session), session), session)
    .option('-q, --quiet', text('quiet'))
    .action((lists: readonly string[], options: CheckOptions) => {
      if (lists.length === 0 && options.agencies === undefined)
        command.error("error: missing required argument 'list'", { code: 'commander.missingArgument' });
      return check(lists, options, session, finish);
    });
  addExamples(command, session, [
    'check 公开清单.xlsx',
    'check 清单/*.csv -p profile.yaml --from 2024-01-01 --to 2024-12-31',
    'check list.csv -f html=gaps.html -f xlsx=ledger.xlsx -f json=gaps.json',
    'check 公开清单.xlsx -f docx=整改通知.docx --letters 通知/',
    'check --agencies 单位名册.yaml -f html=记分表.html --ledgers 台账/',
    'check - --format json --fail-on never < list.csv',
  ]);
}
