import { type Command, Option } from 'commander';
import type { Calendar } from '../../model/calendar.ts';
import type { LimitDue, Moment } from '../../model/limit-due.ts';
import type { LimitReading } from '../../model/limit-reading.ts';
import { problem } from '../../words/problems/index.ts';
import { collectProblems, InputError, type Problem } from '../../words/problems/problem.ts';
import { addExamples, type Finish } from '../command.ts';
import { type Deadline, deadlineReporters } from '../deadline/reporters.ts';
import { exitCodes } from '../exit-code.ts';
import { parseFormats, writeReports } from '../formats.ts';
import { collect, parseDay, throwProblems } from '../parse-options.ts';
import { printCalendarWarnings } from '../print-problems.ts';
import { type Session, write } from '../session.ts';
import { commandTexts, optionTexts } from '../words/cli.ts';
import { deadlineLabels } from '../words/deadline.ts';

/** Counts each part of a limit from a date, day by day. */
export async function workOut(from: Moment, reading: LimitReading, calendar: Calendar): Promise<Deadline> {
  const { dayByDay, dueOfLimit, isoOfDay } = await import('../../index.ts');
  // 10日内上报: what falls due on that day is no publication.
  const isOther = reading.remarks.includes('not-a-publication-duty');
  const outcomes = reading.limits.map((limit) => {
    const due: LimitDue = isOther ? { kind: 'none' } : dueOfLimit(limit, from, calendar);
    const working = 'working' in due ? due.working : undefined;
    return { limit, due, working, counting: working && dayByDay(working, calendar) };
  });
  return {
    date: isoOfDay(from.day),
    reading,
    outcomes,
    isOther,
    isTimeIdle: !isOther && from.minute !== undefined && outcomes.every(({ due }) => due.kind !== 'moment'),
  };
}

interface DeadlineOptions {
  readonly calendar?: readonly string[];
  readonly json?: boolean;
  readonly format?: readonly string[];
}

const TIME = /^(\S+)[ T](\d{1,2}):(\d{2})$/u;

/** `2024-09-25`, `2024-09-25 15:30`; anything else is added to `problems`. */
function parseMoment(option: string, text: string, problems: Problem[]) {
  const [, date, hour, minute] = TIME.exec(text) ?? [];
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) {
    const day = parseDay(option, text, problems);
    return day === undefined ? undefined : { day };
  }
  const day = parseDay(option, date, problems);
  return day === undefined ? undefined : { day, minute: Number(hour) * 60 + Number(minute) };
}

async function deadline(
  date: string,
  phrase: string,
  options: DeadlineOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findSettings, partsOfDay, readLimit } = await import('../../index.ts');
  const { language, host } = session;
  const problems: Problem[] = [];
  const formats = await collectProblems(problems, () =>
    parseFormats(options.format ?? [], deadlineReporters),
  );
  const from = parseMoment(deadlineLabels.date[language], date, problems);
  const read = readLimit(phrase);
  if (!read.ok) {
    const { at, rest, nearest } = read;
    const facts = { printed: phrase, at, rest, nearest };
    problems.push(problem('limit/unreadable', { file: deadlineLabels.limit[language] }, facts));
  }
  throwProblems(problems);
  if (from === undefined || !read.ok || formats === undefined) return;

  const { calendar, warnings } = await findSettings({ calendars: options.calendar ?? [] });
  await printCalendarWarnings(warnings, session);
  const counted = await workOut(from, read.reading, calendar);
  if (counted.outcomes.some(({ due }) => due.kind === 'not-covered')) {
    const { firstYear, lastYear } = calendar;
    const facts = { year: partsOfDay(from.day).year, firstYear, lastYear };
    throw new InputError([problem('calendar/not-covered', { file: deadlineLabels.date[language] }, facts)]);
  }
  if (options.json === true) {
    const { date: day, reading, outcomes } = counted;
    const due = outcomes.map((one) => ({ ...one.due, ...one.counting }));
    await write(host.stdout, `${JSON.stringify({ date: day, reading, due }, undefined, 2)}\n`);
  } else await writeReports(counted, formats, session);
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
    .addOption(new Option('-f, --format <format[=file]>', deadlineLabels.format[language]).argParser(collect))
    .action((date: string, limit: string, options: DeadlineOptions) =>
      deadline(date, limit, options, session, finish),
    );
  addExamples(command, session, [
    'deadline 2024-09-25 20个工作日内',
    'deadline 2025-01-24 自信息形成或者变更之日起7个工作日内予以公开',
    'deadline 2024-09-25 7个工作日内 --format html=国庆.html',
    'deadline 2024-01-31 收到后1个月内',
    'deadline "2024-09-25 15:30" 24小时内',
    'deadline 2024-09-25 每月5日前，遇节假日顺延',
  ]);
}
