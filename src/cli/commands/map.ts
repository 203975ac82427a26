import { type Command, Option } from 'commander';
import { isoOfDay } from '../../model/plain-date.ts';
import type { Decision } from '../../model/review.ts';
import type { AuditRequest } from '../../tasks/audit.ts';
import type { Questions } from '../../tasks/map/review-lists.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { addExamples, type Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import {
  collect,
  type LimitOptions,
  parseColumns,
  parseDay,
  parsePeriod,
  parseReadLimits,
  throwProblems,
  today,
} from '../parse-options.ts';
import { profileAtHand, type StatedProfile } from '../profile-at-hand.ts';
import { startProgress } from '../progress.ts';
import { type Session, write } from '../session.ts';
import { addReadOptions } from '../shared-options.ts';
import { carry, readingOptions, suggestCommand } from '../suggest.ts';
import { cliLabels, commandTexts, optionTexts } from '../words/cli.ts';
import { mapWords } from '../words/map-words.ts';
import { openDecisions, saveDecisions, saveDeclarations } from './save-decisions.ts';

export interface MapOptions extends LimitOptions {
  readonly output?: string;
  readonly apply?: string;
  readonly interactive?: boolean;
  readonly by?: string;
  readonly mapping?: string;
  readonly declarations?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly catalog?: readonly string[];
  /** As it was stated or found; false: none is wanted. */
  readonly profile?: StatedProfile;
  readonly columns?: readonly string[];
  readonly includeHidden?: boolean;
  readonly quiet?: boolean;
}

/** Answers that the first summary line counts. */
const FIRST_ANSWERS = 10;

/** What is asked, in the numbers of the report that `mulu check` would give. */
function summarise(questions: Questions, session: Session): string {
  const { language } = session;
  const { groups, entries, left, decided, elements, cells } = questions;
  const doubtful = groups.reduce((sum, group) => sum + group.entries, left);
  const lines: string[] = [];
  if (doubtful === 0) lines.push(mapWords.nothingToAsk[language]({ entries }));
  else {
    const first = groups.slice(0, FIRST_ANSWERS);
    const settled = first.reduce((sum, group) => sum + group.entries, 0);
    const facts = { groups: groups.length, doubtful, entries, first: first.length, settled };
    lines.push(mapWords.asked[language](facts));
  }
  if (decided > 0) lines.push(mapWords.decided[language]({ decided, unmatched: doubtful + decided }));
  if (left > 0) lines.push(mapWords.left[language]({ left }));
  if (elements.length > 0 || cells.length > 0)
    lines.push(mapWords.open[language]({ elements: elements.length, cells: cells.length }));
  return lines.map((line) => `${line}\n`).join('');
}

/** What both ways share: the lists that the arguments mean, if any, with catalogs, profile and decisions. */
async function settle(
  patterns: readonly string[],
  options: MapOptions,
  session: Session,
  onProgress?: (file: string, entries: number) => void,
): Promise<AuditRequest> {
  const { openAudit, requireAudit } = await import('../../index.ts');
  const problems: Problem[] = [];
  const limits = parseReadLimits(options, problems);
  const columns = parseColumns(options.columns, problems);
  const machine = machineOf(session);
  const { mapping, declarations, catalog, profile, includeHidden } = options;
  const asOf = parseDay('--as-of', options.asOf, problems) ?? today();
  const period = parsePeriod(options.from, options.to, asOf, problems);
  // Decisions are added to a file that need not be there yet.
  const known = mapping !== undefined && (await machine.exists(mapping)) ? mapping : undefined;
  const declared =
    declarations !== undefined && (await machine.exists(declarations)) ? declarations : undefined;
  const opened = await openAudit(
    {
      lists: patterns,
      catalogs: catalog,
      profile: profile === false ? undefined : profile,
      mapping: known,
      declarations: declared,
    },
    { asOf, period, limits, columns, includeHidden, onProgress },
    machine,
  );
  return requireAudit(opened, problems);
}

/** What to type when the workbook is filled in, and then to check again: with every option of this run. */
function suggestNext(
  patterns: readonly string[],
  options: MapOptions,
  output: string,
  session: Session,
): string {
  const { mapping = 'mapping.yaml', declarations = 'declarations.yaml' } = options;
  const of = carry(options, ['catalog', 'profile']);
  const apply = ['map', '--apply', output, '-m', mapping, '--declarations', declarations, ...of];
  const run = carry(options, ['catalog', 'from', 'to', 'asOf', ...readingOptions]);
  const check = ['check', ...patterns, ...run, '-m', mapping, '--declarations', declarations];
  const facts = { apply: suggestCommand(apply, session), check: suggestCommand(check, session) };
  return `${mapWords.next[session.language](facts)}\n`;
}

async function askLists(patterns: readonly string[], options: MapOptions, session: Session): Promise<void> {
  const { renderReviewWorkbook, reviewLists, writeWhole } = await import('../../index.ts');
  const progress = startProgress(session, options.quiet === true);
  let request: AuditRequest;
  let review: Questions;
  try {
    request = await settle(patterns, options, session, progress.show);
    review = await reviewLists(request);
  } finally {
    progress.end();
  }
  const { language, host } = session;
  await write(host.stderr, summarise(review, session));
  const isNothingAsked = review.groups.length + review.elements.length + review.cells.length === 0;
  if (isNothingAsked) return;
  const writtenOn = isoOfDay(today());
  if (options.interactive === true) {
    const { askReview } = await import('./ask-review.ts');
    const target = await openDecisions(review.requirements, options, session);
    const saving = {
      file: target.file,
      save: async (decisions: readonly Decision[]) => void (await target.save(decisions)),
    };
    const decider = { decidedBy: options.by, decidedOn: writtenOn };
    const decisions = await askReview(review, decider, saving, session);
    const blank = review.groups.length - decisions.length;
    await saveDecisions(decisions, blank, review.requirements, target, session);
    return;
  }
  const output = options.output ?? 'review.xlsx';
  await writeWhole(
    output,
    await renderReviewWorkbook(review, { language, agency: request.profile.agency, writtenOn }),
  );
  await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(output))}\n`);
  await write(host.stderr, suggestNext(patterns, options, output, session));
}

async function applyReview(file: string, options: MapOptions, session: Session): Promise<void> {
  const { openSources, readAnswers, readReview, requirementsOf } = await import('../../index.ts');
  const { catalogs, profile, lists } = await settle([], options, session);
  const requirements = requirementsOf(
    catalogs.map(({ catalog }) => catalog),
    profile,
  );
  const defaults = { decidedBy: options.by, decidedOn: isoOfDay(today()) };
  const decisions: Decision[] = [];
  let blank = 0;
  let hasEntries = false;
  for await (const source of openSources([file], machineOf(session))) {
    const read = await readReview(source, requirements, defaults, lists.limits);
    const given = await readAnswers(source, requirements, defaults, lists.limits);
    // A ledger asks nothing about entries.
    const ofEntries = read.problems.filter(({ code }) => code !== 'review/no-table' || !given.hasTable);
    hasEntries = ofEntries.length === read.problems.length;
    throwProblems([...ofEntries, ...given.problems]);
    decisions.push(...read.decisions);
    blank += read.blank;
    await saveDeclarations(given, requirements, options.declarations, session);
  }
  if (!hasEntries) return;
  const target = await openDecisions(requirements, options, session);
  await saveDecisions(decisions, blank, requirements, target, session);
}

async function map(
  patterns: readonly string[],
  typed: MapOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const profile = (await profileAtHand(typed.profile, patterns, session)) ?? typed.profile;
  const options = profile === undefined ? typed : { ...typed, profile };
  if (options.apply !== undefined) await applyReview(options.apply, options, session);
  else if (patterns.length > 0) await askLists(patterns, options, session);
  else throw new InputError([problem('review/no-list', { file: 'map' }, {})]);
  finish(exitCodes.clean);
}

export function addMapCommand(program: Command, session: Session, finish: Finish): void {
  const text = (name: keyof typeof optionTexts) => optionTexts[name][session.language];
  const command = program
    .command('map')
    .description(commandTexts.map[session.language])
    .argument('[list...]', text('lists'))
    .option('-o, --output <file>', text('reviewOutput'))
    .addOption(new Option('--apply <file>', text('apply')).conflicts('interactive'))
    .option('--interactive', text('interactive'))
    .option('--by <name>', text('decidedBy'))
    .option('-m, --mapping <file>', text('mapping'))
    .option('--declarations <file>', text('declarations'))
    .option('--from <day>', text('from'))
    .option('--to <day>', text('to'))
    .option('--as-of <day>', text('asOf'))
    .addOption(new Option('-c, --catalog <id|file>', text('catalog')).argParser(collect))
    .option('-p, --profile <file>', text('profile'))
    .option('--no-profile', text('noProfile'))
    .addOption(new Option('--columns <heading=field>', text('columns')).argParser(collect));
  addReadOptions(command, session)
    .option('-q, --quiet', text('quiet'))
    .action((lists: readonly string[], options: MapOptions) => map(lists, options, session, finish));
  addExamples(command, session, [
    'map 公开清单.xlsx -o 核定表.xlsx',
    'map --apply 核定表.xlsx -o mapping.yaml --declarations declarations.yaml',
    'map 公开清单.xlsx --mapping mapping.yaml --interactive --by 张某',
  ]);
}
