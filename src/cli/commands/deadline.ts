import type { Command } from 'commander';
import { commandTexts, optionTexts } from '../../labels/cli.ts';
import { deadlineLabels } from '../../labels/deadline.ts';
import { describeLimit } from '../../labels/limit.ts';
import { limitRemarks } from '../../labels/limit-words.ts';
import { describeWorking } from '../../labels/working.ts';
import type { Span, TimeLimit } from '../../model/time-limit.ts';
import { problem } from '../../problems/index.ts';
import { InputError, type Problem } from '../../problems/problem.ts';
import { exitCodes } from '../exit-code.ts';
import { type Session, write } from '../host.ts';
import { parseDay, throwProblems } from '../parse-options.ts';
import { addExamples, type Finish } from '../program.ts';

interface DeadlineOptions {
  readonly calendar?: readonly string[];
  readonly json?: boolean;
}

/** The span that a limit counts from a day, if it counts at all. */
function spanOf(limit: TimeLimit): Span | undefined {
  if (
    limit.kind === 'within' ||
    limit.kind === 'follows' ||
    limit.kind === 'display' ||
    limit.kind === 'take-down'
  )
    return limit.span;
  return undefined;
}

const purposeOf = ({ kind }: TimeLimit) => (kind === 'display' || kind === 'take-down' ? kind : 'publish');

async function deadline(
  date: string,
  phrase: string,
  options: DeadlineOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { countedDays, findSettings, isoOfDay, partsOfDay, readLimit } = await import('../../index.ts');
  const { language, host } = session;
  const problems: Problem[] = [];
  const from = parseDay(deadlineLabels.date[language], date, problems);
  const read = readLimit(phrase);
  if (!read.ok) {
    const facts = {
      printed: phrase,
      at: read.at,
      rest: read.rest,
      nearest: read.nearest,
    };
    problems.push(problem('limit/unreadable', { file: deadlineLabels.limit[language] }, facts));
  }
  throwProblems(problems);
  if (from === undefined || !read.ok) return;

  const { calendar } = await findSettings({
    calendars: options.calendar ?? [],
  });
  const outcomes = read.reading.limits.map((limit) => {
    const span = spanOf(limit);
    const working = span === undefined ? undefined : countedDays(from, span, calendar);
    return { limit, span, working };
  });
  const uncovered = outcomes.find(({ span, working }) => span !== undefined && working === undefined);
  if (uncovered !== undefined) {
    const facts = {
      year: partsOfDay(from).year,
      firstYear: calendar.firstYear,
      lastYear: calendar.lastYear,
    };
    throw new InputError([problem('calendar/not-covered', { file: deadlineLabels.date[language] }, facts)]);
  }
  if (options.json === true) {
    const json = {
      date: isoOfDay(from),
      reading: read.reading,
      due: outcomes.map(({ working }) => working ?? null),
    };
    await write(host.stdout, `${JSON.stringify(json, undefined, 2)}\n`);
  } else {
    const lines = outcomes.flatMap(({ limit, working }) => [
      `${deadlineLabels.reading[language]}${describeLimit(limit, language)}`,
      working === undefined
        ? deadlineLabels.noDueDay[language]
        : describeWorking(working, language, purposeOf(limit)),
    ]);
    for (const remark of read.reading.remarks) {
      lines.push(deadlineLabels.remark[language](limitRemarks[remark][language]));
    }
    if (read.reading.ignored.length > 0)
      lines.push(deadlineLabels.ignored[language](read.reading.ignored.join('、')));
    await write(host.stdout, `${lines.join('\n')}\n`);
  }
  finish(exitCodes.clean);
}

export function addDeadlineCommand(program: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = program
    .command('deadline')
    .description(commandTexts.deadline[language])
    .argument('<date>', optionTexts.date[language])
    .argument('<limit>', optionTexts.limit[language])
    .option('--calendar <file...>', optionTexts.calendar[language])
    .option('--json', optionTexts.json[language])
    .action((date: string, limit: string, options: DeadlineOptions) =>
      deadline(date, limit, options, session, finish),
    );
  addExamples(command, session, [
    'deadline 2024-09-25 20个工作日内',
    'deadline 2025-01-24 自信息形成或者变更之日起7个工作日内予以公开',
    'deadline 2024-01-31 收到后1个月内',
  ]);
}
