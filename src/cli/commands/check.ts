import { type Command, Option } from 'commander';
import { commandTexts, optionTexts } from '../../labels/cli.ts';
import { reportOptionTexts } from '../../labels/report-command.ts';
import type { Problem } from '../../problems/problem.ts';
import { formatNames } from '../../reporters/format-names.ts';
import { exitCodeOf, type FailLevel, failLevels } from '../exit-code.ts';
import { parseFormats, refuseOverwriting, writeReports } from '../formats.ts';
import type { Session } from '../host.ts';
import {
  collect,
  type LimitOptions,
  parseColumns,
  parseCount,
  parseDay,
  parsePeriod,
  parseReadLimits,
  throwProblems,
  today,
} from '../parse-options.ts';
import { addExamples, type Finish } from '../program.ts';
import { startProgress } from '../progress.ts';
import { readStandardInput } from '../standard-input.ts';

interface CheckOptions extends LimitOptions {
  readonly catalog?: readonly string[];
  readonly profile?: string;
  readonly exemptions?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly mapping?: string;
  readonly calendar?: readonly string[];
  readonly format?: readonly string[];
  readonly failOn: FailLevel;
  readonly maxGaps?: string;
  readonly baseline?: readonly string[];
  readonly subject?: string;
  readonly columns?: readonly string[];
  readonly includeHidden?: boolean;
  readonly quiet?: boolean;
}

async function check(
  patterns: readonly string[],
  options: CheckOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { audit, compareWith, findCatalog, findLists, findReports, findSettings, openSources, reporters } =
    await import('../../index.ts');
  const problems: Problem[] = [];
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const limits = parseReadLimits(options, problems);
  const columns = parseColumns(options.columns, problems);
  const maxGaps = parseCount('--max-gaps', options.maxGaps, 0, problems) ?? 0;
  const statedPeriod = parsePeriod(options.from, options.to, asOf, problems);
  throwProblems(problems);
  const formats = parseFormats(options.format ?? [], reporters);
  const baselines = await findReports(options.baseline ?? []);

  const { profile, calendar, mapping } = await findSettings({
    profile: options.profile,
    exemptions: options.exemptions,
    calendars: options.calendar ?? [],
    mapping: options.mapping,
  });
  const named = options.catalog ?? profile.catalogs;
  const catalogs = await Promise.all((named.length === 0 ? ['health-2019'] : named).map(findCatalog));
  const period = statedPeriod ?? parsePeriod(profile.period?.from, profile.period?.to, asOf, problems);
  throwProblems(problems);

  const progress = startProgress(session, options.quiet === true);
  try {
    const files = await findLists(patterns);
    const { profile: profileFile, exemptions, mapping: mappingFile } = options;
    refuseOverwriting(formats, [...files, profileFile, exemptions, mappingFile, ...(options.baseline ?? [])]);
    const audited = await audit({
      catalogs,
      profile,
      calendar,
      asOf,
      ...(period === undefined ? {} : { period }),
      ...(mapping === undefined ? {} : { mapping }),
      ...(options.subject === undefined ? {} : { subject: options.subject }),
      lists: {
        sources: () => openSources(files, () => readStandardInput(session.host.stdin)),
        limits,
        columns: { ...profile.columns, ...columns },
        expectedColumns: Object.keys(columns),
        includeHidden: options.includeHidden === true,
        onProgress: progress.show,
      },
    });
    progress.end();
    const report = compareWith(audited, baselines);
    await writeReports(report, formats, session);
    finish(exitCodeOf(report, options.failOn, maxGaps));
  } finally {
    progress.end();
  }
}

export function addCheckCommand(program: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof optionTexts) => optionTexts[name][session.language];
  const command = program
    .command('check')
    .description(commandTexts.check[session.language])
    .argument('<list...>', text('lists'))
    .addOption(new Option('-c, --catalog <id|file>', text('catalog')).argParser(collect))
    .option('-p, --profile <file>', text('profile'))
    .option('--exemptions <file>', text('exemptions'))
    .option('--from <day>', text('from'))
    .option('--to <day>', text('to'))
    .option('--as-of <day>', text('asOf'))
    .option('-m, --mapping <file>', text('mapping'))
    .addOption(new Option('--calendar <file>', text('calendar')).argParser(collect))
    .addOption(
      new Option('-f, --format <format[=file]>', text('format') + formatNames.join(', ')).argParser(collect),
    )
    .addOption(new Option('--fail-on <level>', text('failOn')).choices(failLevels).default('error'))
    .option('--max-gaps <count>', text('maxGaps'))
    .addOption(
      new Option('--baseline <file>', reportOptionTexts.baseline[session.language]).argParser(collect),
    )
    .option('--subject <name>', text('subject'))
    .addOption(new Option('--columns <heading=field>', text('columns')).argParser(collect))
    .option('--include-hidden', text('includeHidden'))
    .option('--max-inflated <size>', text('maxInflated'))
    .option('--max-cell <size>', text('maxCell'))
    .option('--max-columns <count>', text('maxColumns'))
    .option('--max-rows <count>', text('maxRows'))
    .option('-q, --quiet', text('quiet'))
    .action((lists: readonly string[], options: CheckOptions) => check(lists, options, session, finish));
  addExamples(command, session, [
    'check 公开清单.xlsx',
    'check 清单/*.csv -p profile.yaml --from 2024-01-01 --to 2024-12-31',
    'check list.csv -f html=gaps.html -f xlsx=ledger.xlsx -f json=gaps.json',
    'check - --format json --fail-on never < list.csv',
  ]);
}
