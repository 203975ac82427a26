import { type Command, Option } from 'commander';
import { readStandardInput } from '../../host/standard-input.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { Decision, Review } from '../../model/review.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { encodeTerminal } from '../../write/encode/terminal.ts';
import { exitCodes } from '../exit-code.ts';
import {
  collect,
  type LimitOptions,
  parseColumns,
  parseReadLimits,
  throwProblems,
  today,
} from '../parse-options.ts';
import { addExamples, type Finish } from '../program.ts';
import { startProgress } from '../progress.ts';
import { addReadOptions } from '../read-options.ts';
import { type Session, write } from '../session.ts';
import { cliLabels, commandTexts, optionTexts } from '../words/cli.ts';
import { mapWords } from '../words/map-words.ts';
import { openDecisions, saveDecisions } from './save-decisions.ts';

export interface MapOptions extends LimitOptions {
  readonly output?: string;
  readonly apply?: string;
  readonly interactive?: boolean;
  readonly by?: string;
  readonly mapping?: string;
  readonly catalog?: readonly string[];
  readonly profile?: string;
  readonly columns?: readonly string[];
  readonly includeHidden?: boolean;
  readonly quiet?: boolean;
}

/** Answers that the first summary line counts. */
const FIRST_ANSWERS = 10;

function summarise({ groups, entries, left }: Review, session: Session): string {
  const { language } = session;
  const doubtful = groups.reduce((sum, group) => sum + group.entries, left);
  if (doubtful === 0) return `${mapWords.nothingToAsk[language]({ entries })}\n`;
  const first = groups.slice(0, FIRST_ANSWERS);
  const settled = first.reduce((sum, group) => sum + group.entries, 0);
  const facts = { groups: groups.length, doubtful, entries, first: first.length, settled };
  const more = left === 0 ? '' : `${mapWords.left[language]({ left })}\n`;
  return `${mapWords.asked[language](facts)}\n${more}`;
}

/** The settings that both ways share. */
async function settle(options: MapOptions) {
  const { findCatalog, findSettings, readMapping } = await import('../../index.ts');
  const problems: Problem[] = [];
  const limits = parseReadLimits(options, problems);
  const columns = parseColumns(options.columns, problems);
  throwProblems(problems);
  const { profile } = await findSettings({ profile: options.profile, calendars: [] });
  const named = options.catalog ?? profile.catalogs;
  const found = await Promise.all((named.length === 0 ? ['health-2019'] : named).map(findCatalog));
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  return { profile, columns, limits, mapping, catalogs: found.map(({ catalog }) => catalog) };
}

async function askLists(patterns: readonly string[], options: MapOptions, session: Session): Promise<void> {
  const { findLists, openSources, renderReviewWorkbook, reviewLists, writeWhole } = await import(
    '../../index.ts'
  );
  const { profile, columns, limits, mapping, catalogs } = await settle(options);
  const files = await findLists(patterns);
  const progress = startProgress(session, options.quiet === true);
  let review: Review;
  try {
    review = await reviewLists({
      catalogs,
      profile,
      mapping,
      lists: {
        sources: () => openSources(files, () => readStandardInput(session.host.stdin)),
        limits,
        columns: { ...profile.columns, ...columns },
        expectedColumns: Object.keys(columns),
        includeHidden: options.includeHidden === true,
        onProgress: progress.show,
      },
    });
  } finally {
    progress.end();
  }
  const { language, host } = session;
  await write(host.stderr, summarise(review, session));
  if (review.groups.length === 0) return;
  const writtenOn = isoOfDay(today());
  if (options.interactive === true) {
    const { askReview } = await import('./ask-review.ts');
    const target = await openDecisions(review.requirements, options);
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
    await renderReviewWorkbook(review, { language, agency: profile.agency, writtenOn }),
  );
  await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(output))}\n`);
  await write(host.stderr, `${mapWords.next[language]({ file: encodeTerminal(output) })}\n`);
}

async function applyReview(file: string, options: MapOptions, session: Session): Promise<void> {
  const { openSources, readReview, requirementsOf } = await import('../../index.ts');
  const { profile, limits, catalogs } = await settle(options);
  const requirements = requirementsOf(catalogs, profile);
  const defaults = { decidedBy: options.by, decidedOn: isoOfDay(today()) };
  const decisions: Decision[] = [];
  let blank = 0;
  for await (const source of openSources([file], () => readStandardInput(session.host.stdin))) {
    const read = await readReview(source, requirements, defaults, limits);
    throwProblems(read.problems);
    decisions.push(...read.decisions);
    blank += read.blank;
  }
  const target = await openDecisions(requirements, options);
  await saveDecisions(decisions, blank, requirements, target, session);
}

async function map(
  patterns: readonly string[],
  options: MapOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
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
    .addOption(new Option('-c, --catalog <id|file>', text('catalog')).argParser(collect))
    .option('-p, --profile <file>', text('profile'))
    .addOption(new Option('--columns <heading=field>', text('columns')).argParser(collect));
  addReadOptions(command, session)
    .option('-q, --quiet', text('quiet'))
    .action((lists: readonly string[], options: MapOptions) => map(lists, options, session, finish));
  addExamples(command, session, [
    'map 公开清单.xlsx -o 核定表.xlsx',
    'map --apply 核定表.xlsx -o mapping.yaml',
    'map 公开清单.xlsx --mapping mapping.yaml --interactive --by 张某',
  ]);
}
