import { type Command, Option } from 'commander';
import { collectProblems, type Problem } from '../../words/problems/problem.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import {
  collect,
  type LimitOptions,
  parseChannels,
  parseColumns,
  parseDay,
  parsePeriod,
  parseReadLimits,
  today,
} from '../parse-options.ts';
import { printCalendarWarnings } from '../print-problems.ts';
import { profileAtHand, type StatedProfile } from '../profile-at-hand.ts';
import { startProgress } from '../progress.ts';
import { type Session, write } from '../session.ts';
import { addChannelOption, addReadOptions } from '../shared-options.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';
import { renderStatistics } from './render-statistics.ts';

interface StatsOptions extends LimitOptions {
  readonly catalog?: readonly string[];
  readonly profile?: StatedProfile;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly mapping?: string;
  readonly calendar?: readonly string[];
  readonly claims?: string;
  readonly channel?: readonly string[];
  readonly columns?: readonly string[];
  readonly includeHidden?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

async function stats(
  patterns: readonly string[],
  options: StatsOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { computeStatistics, findClaims, openAudit, requireAudit } = await import('../../index.ts');
  const problems: Problem[] = [];
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const limits = parseReadLimits(options, problems);
  const channels = parseChannels(options.channel, problems);
  const columns = parseColumns(options.columns, problems);
  const statedPeriod = parsePeriod(options.from, options.to, asOf, problems);
  const { claims: file } = options;
  const claims = file === undefined ? undefined : await collectProblems(problems, () => findClaims(file));
  // A report's figures are those of its own period.
  const period = statedPeriod ?? parsePeriod(claims?.period.from, claims?.period.to, asOf, problems);
  const profile = await collectProblems(problems, () => profileAtHand(options.profile, patterns, session));
  const progress = startProgress(session, options.quiet === true);
  try {
    const opened = await openAudit(
      {
        lists: patterns,
        catalogs: options.catalog,
        profile,
        calendars: options.calendar,
        mapping: options.mapping,
      },
      {
        asOf,
        period,
        limits,
        columns,
        channels,
        includeHidden: options.includeHidden,
        onProgress: progress.show,
      },
      machineOf(session),
    );
    const request = requireAudit(opened, problems);
    await printCalendarWarnings(opened.problems, session);
    const statistics = await computeStatistics({ ...request, ...(claims === undefined ? {} : { claims }) });
    progress.end();
    const text =
      options.json === true
        ? `${JSON.stringify(statistics, undefined, 2)}\n`
        : renderStatistics(statistics, session);
    await write(session.host.stdout, text);
    finish((statistics.reconciliation?.differs ?? 0) > 0 ? exitCodes.gap : exitCodes.clean);
  } finally {
    progress.end();
  }
}

export function addStatsCommand(program: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof optionTexts) => optionTexts[name][session.language];
  const command = program
    .command('stats')
    .description(commandTexts.stats[session.language])
    .argument('<list...>', text('lists'))
    .addOption(new Option('-c, --catalog <id|file>', text('catalog')).argParser(collect))
    .option('-p, --profile <file>', text('profile'))
    .option('--no-profile', text('noProfile'))
    .option('--from <day>', text('from'))
    .option('--to <day>', text('to'))
    .option('--as-of <day>', text('asOf'))
    .option('-m, --mapping <file>', text('mapping'))
    .addOption(new Option('--calendar <file>', text('calendar')).argParser(collect))
    .option('--claims <file>', text('claims'))
    .addOption(new Option('--columns <heading=field>', text('columns')).argParser(collect));
  addReadOptions(addChannelOption(command, session), session)
    .option('-q, --quiet', text('quiet'))
    .option('--json', text('json'))
    .action((lists: readonly string[], options: StatsOptions) => stats(lists, options, session, finish));
  addExamples(command, session, [
    'stats 公开清单.xlsx',
    'stats 清单/*.csv --from 2024-01-01 --to 2024-12-31 --profile profile.yaml',
    'stats list.csv --claims claims.yaml --as-of 2025-01-20 --json',
  ]);
}
