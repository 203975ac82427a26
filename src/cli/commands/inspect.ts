import { type Command, Option } from 'commander';
import type { Problem } from '../../words/problems/problem.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import {
  collect,
  type LimitOptions,
  parseColumns,
  parseReadLimits,
  throwProblems,
} from '../parse-options.ts';
import { profileAtHand, type StatedProfile } from '../profile-at-hand.ts';
import { type Session, write } from '../session.ts';
import { addReadOptions } from '../shared-options.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';
import { renderInspection } from './render-inspection.ts';

interface InspectOptions extends LimitOptions {
  readonly profile?: StatedProfile;
  readonly columns?: readonly string[];
  readonly includeHidden?: boolean;
  readonly json?: boolean;
}

async function inspect(
  patterns: readonly string[],
  options: InspectOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findLists, findSettings, inspectLists, openSources } = await import('../../index.ts');
  const problems: Problem[] = [];
  const limits = parseReadLimits(options, problems);
  const columns = parseColumns(options.columns, problems);
  throwProblems(problems);
  const { profile } = await findSettings({
    profile: await profileAtHand(options.profile, patterns, session),
    calendars: [],
  });
  const files = await findLists(patterns);
  const { inspections, problems: unreadable } = await inspectLists({
    sources: () => openSources(files, machineOf(session)),
    limits,
    columns: { ...profile.columns, ...columns },
    includeHidden: options.includeHidden === true,
  });
  const text =
    options.json === true
      ? `${JSON.stringify(inspections, undefined, 2)}\n`
      : inspections.map((inspection) => renderInspection(inspection, session)).join('\n');
  if (inspections.length > 0) await write(session.host.stdout, text);
  // What could be read is shown all the same: it may show what is wrong with the rest.
  throwProblems(unreadable);
  finish(exitCodes.clean);
}

export function addInspectCommand(program: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof optionTexts) => optionTexts[name][session.language];
  const command = program
    .command('inspect')
    .description(commandTexts.inspect[session.language])
    .argument('<list...>', text('lists'))
    .option('-p, --profile <file>', text('profile'))
    .option('--no-profile', text('noProfile'))
    .addOption(new Option('--columns <heading=field>', text('columns')).argParser(collect));
  addReadOptions(command, session)
    .option('--json', text('json'))
    .action((lists: readonly string[], options: InspectOptions) => inspect(lists, options, session, finish));
  addExamples(command, session, [
    'inspect 公开清单.xlsx',
    'inspect export.csv --json',
    'inspect 台账.xlsx --columns 材料=title --columns 密级=ignore',
  ]);
}
