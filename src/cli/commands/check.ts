import { type Command, Option } from 'commander';
import { cliLabels, commandTexts, optionTexts } from '../../labels/cli.ts';
import { reportOptionTexts } from '../../labels/report-command.ts';
import type { GapReport } from '../../model/report.ts';
import { InputError, type Problem } from '../../problems/problem.ts';
import { formatNames } from '../../reporters/format-names.ts';
import { checkAllAgencies } from '../check-agencies.ts';
import { exitCodeOf, type FailLevel, failLevels } from '../exit-code.ts';
import { parseFormats, refuseOverwriting, writeReports } from '../formats.ts';
import { type Session, write } from '../host.ts';
import {
  attempt,
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
import { addReadOptions } from '../read-options.ts';
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
  readonly annotate?: string;
  readonly agencies?: string;
  readonly scoring?: string;
  readonly shard?: string;
  readonly ledgers?: string;
  readonly subject?: string;
  readonly columns?: readonly string[];
  readonly includeHidden?: boolean;
  readonly quiet?: boolean;
}

async function annotate(
  report: GapReport,
  [file]: readonly string[],
  target: string | undefined,
  { language, host }: Session,
): Promise<void> {
  if (target === undefined || file === undefined) return;
  const { writeAnnotated } = await import('../../index.ts');
  await writeAnnotated(report, file, target, language);
  await write(host.stderr, `${cliLabels.wrote[language](target)}\n`);
}

async function check(
  patterns: readonly string[],
  options: CheckOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const {
    assertAnnotatable,
    audit,
    compareWith,
    findCatalog,
    findLists,
    findReports,
    findSettings,
    openSources,
    reporters,
  } = await import('../../index.ts');
  const problems: Problem[] = [];
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const limits = parseReadLimits(options, problems);
  const columns = parseColumns(options.columns, problems);
  const maxGaps = parseCount('--max-gaps', options.maxGaps, 0, problems) ?? 0;
  const statedPeriod = parsePeriod(options.from, options.to, asOf, problems);
  if (options.agencies !== undefined) {
    throwProblems(problems);
    const { agencies, catalog = ['health-2019'], calendar: calendars = [] } = options;
    const request = { catalogs: catalog, calendars, asOf, period: statedPeriod, limits };
    finish(await checkAllAgencies({ ...options, agencies, maxGaps }, request, session));
    return;
  }
  const formats = await attempt(problems, () => parseFormats(options.format ?? [], reporters));
  const baselines = await attempt(problems, () => findReports(options.baseline ?? []));
  const files = await attempt(problems, () => findLists(patterns));
  const settings = await attempt(problems, () =>
    findSettings({
      profile: options.profile,
      exemptions: options.exemptions,
      calendars: options.calendar ?? [],
      mapping: options.mapping,
    }),
  );
  const named = options.catalog ?? settings?.profile.catalogs ?? [];
  const catalogs = await attempt(problems, () =>
    Promise.all((named.length === 0 ? ['health-2019'] : named).map(findCatalog)),
  );
  if (!formats || !baselines || !files || !settings || !catalogs) throw new InputError(problems);
  const { profile, calendar, mapping } = settings;
  const period = statedPeriod ?? parsePeriod(profile.period?.from, profile.period?.to, asOf, problems);
  throwProblems(problems);

  const progress = startProgress(session, options.quiet === true);
  try {
    if (options.annotate !== undefined) assertAnnotatable(files, options.annotate);
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
    await annotate(report, files, options.annotate, session);
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
    .argument('[list...]', text('lists'))
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
    .option('--annotate <file>', reportOptionTexts.annotate[session.language])
    .option('--agencies <file>', reportOptionTexts.agencies[session.language])
    .option('--scoring <file>', reportOptionTexts.scoring[session.language])
    .option('--shard <I/N>', reportOptionTexts.shard[session.language])
    .option('--ledgers <folder>', reportOptionTexts.ledgers[session.language])
    .option('--subject <name>', text('subject'))
    .addOption(new Option('--columns <heading=field>', text('columns')).argParser(collect));
  addReadOptions(command, session)
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
    'check - --format json --fail-on never < list.csv',
  ]);
}
