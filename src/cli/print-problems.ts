import { Chalk } from 'chalk';
import { formatPlace } from '../model/location.ts';
import type { Problem } from '../words/problems/problem.ts';
import { encodeTerminal } from '../write/encode.ts';
import { type Session, write } from './session.ts';
import { cliLabels } from './words/cli.ts';

/** Most problems shown in full; the rest are counted. */
const SHOWN = 200;

/** All problems to standard error, in the order of their places: where, what is wrong, what would be right. */
export async function printProblems(problems: readonly Problem[], session: Session): Promise<void> {
  const { language } = session;
  const chalk = new Chalk({ level: session.colorOnStderr ? 1 : 0 });
  const gap = language === 'zh' ? '' : ' ';
  const lines: string[] = [];
  for (const problem of problems.slice(0, SHOWN)) {
    const mark =
      problem.severity === 'error'
        ? chalk.red(cliLabels.error[language])
        : chalk.yellow(cliLabels.warning[language]);
    lines.push(
      `${chalk.bold(encodeTerminal(formatPlace(problem.place)))}: ${mark}${gap}${encodeTerminal(problem.message[language])} ${chalk.dim(`[${problem.code}]`)}`,
    );
    const fix = problem.fix?.[language];
    if (fix !== undefined && fix !== '') lines.push(`  ${cliLabels.fix[language]}${encodeTerminal(fix)}`);
  }
  if (problems.length > SHOWN) lines.push(cliLabels.moreProblems[language](problems.length - SHOWN));
  await write(session.host.stderr, `${lines.join('\n')}\n`);
}

/** What a calendar file turns round: every count depends on it. What is odd about a profile is in the report, and `validate` reports it. */
export async function printCalendarWarnings(problems: readonly Problem[], session: Session): Promise<void> {
  const warnings = problems.filter(
    ({ severity, code }) => severity === 'warning' && code.startsWith('calendar/'),
  );
  if (warnings.length > 0) await printProblems(warnings, session);
}
