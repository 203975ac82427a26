import { join } from 'node:path';
import type { Command } from 'commander';
import type { GapReport } from '../../model/report.ts';
import { hostWithFiles } from '../../tasks/open/host-with-files.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { usageProblem } from '../../words/problems/usage.ts';
import { type AgencyYear, makeAgencyYear } from '../../workshop/agency-year.ts';
import { answerKey, writeAnswerKey } from '../../workshop/answer-key.ts';
import { compareWithKey } from '../../workshop/compare-with-key.ts';
import { writeListCsv } from '../../workshop/list-table.ts';
import { writeProfile } from '../../workshop/profile-text.ts';
import { encodeTerminal } from '../../write/encode/terminal.ts';
import { addExamples, type Finish } from '../command.ts';
import { renderExerciseWorkbook, renderListWorkbook } from '../demo/workbooks.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import { parseCount, throwProblems } from '../parse-options.ts';
import { type Session, write } from '../session.ts';
import { cliLabels, commandTexts } from '../words/cli.ts';
import { demoOptions, demoWords } from '../words/demo.ts';
import { initWords } from '../words/init.ts';

interface DemoOptions {
  readonly seed?: string;
}

/** The catalog that the words of the workshop are written for. */
const CATALOG = 'health-2019';

/** Files of the workshop by name. */
const names = {
  workbook: 'publication-list.xlsx',
  csv: 'publication-list.csv',
  profile: 'profile.yaml',
  exercise: 'exercise.xlsx',
  key: 'expected-findings.tsv',
  report: 'gaps.html',
} as const;

async function refuseTaken(folder: string): Promise<void> {
  const { exists } = await import('../../index.ts');
  const taken: Problem[] = [];
  for (const name of Object.values(names)) {
    const file = join(folder, name);
    if (await exists(file)) taken.push(usageProblem('file/exists', { file }, { file }));
  }
  throwProblems(taken);
}

/** The audit that `mulu check` would run on the files, before they are written: they come to stand all at once. */
async function auditWorkbook(
  year: AgencyYear,
  folder: string,
  workbook: Uint8Array,
  session: Session,
): Promise<GapReport> {
  const { audit, dayOfIso, openAudit, requireAudit } = await import('../../index.ts');
  const { setting } = year;
  const [list, profile] = [join(folder, names.workbook), join(folder, names.profile)];
  const made = new Map([
    [list, workbook],
    [profile, new TextEncoder().encode(writeProfile(setting))],
  ]);
  const asOf = dayOfIso(setting.asOf);
  if (asOf === undefined) throw new Error(`no day: ${setting.asOf}`);
  const host = hostWithFiles(made, machineOf(session));
  return audit(requireAudit(await openAudit({ lists: [list], profile }, { asOf }, host)));
}

/** Writes an invented agency's year with planted faults, audits it, and holds the findings against the answer key. */
async function demo(folder: string, options: DemoOptions, session: Session, finish: Finish): Promise<void> {
  const { findCatalog, reporters, writeTogether } = await import('../../index.ts');
  const { language, width, color, host } = session;
  const problems: Problem[] = [];
  const seed = parseCount('--seed', options.seed, 0, problems) ?? 1;
  throwProblems(problems);
  await refuseTaken(folder);

  const { catalog } = await findCatalog(CATALOG);
  const year = makeAgencyYear(catalog, seed);
  const workbook = await renderListWorkbook(year);
  const report = await auditWorkbook(year, folder, workbook, session);
  const contents = {
    workbook,
    csv: writeListCsv(year),
    profile: writeProfile(year.setting),
    exercise: await renderExerciseWorkbook(year, language),
    key: writeAnswerKey(year),
    report: await reporters.html.render(report, { language, width, color: false }),
  } as const satisfies Record<keyof typeof names, string | Uint8Array>;
  const roles = ['workbook', 'csv', 'profile', 'exercise', 'key', 'report'] as const;
  const files = roles.map((role) => ({ file: join(folder, names[role]), content: contents[role] }));
  await writeTogether(files);

  await write(host.stdout, await reporters.terminal.render(report, { language, width, color }));
  for (const { file } of files)
    await write(host.stderr, `${cliLabels.wrote[language](encodeTerminal(file))}\n`);
  const key = answerKey(year);
  const { missed, unplanted } = compareWithKey(report.findings, key, 'row');
  const facts = {
    agency: year.setting.agency,
    planted: key.length,
    missed: missed.length,
    unplanted: unplanted.length,
  };
  const isAgreed = missed.length === 0 && unplanted.length === 0;
  const [list, profile] = [join(folder, names.workbook), join(folder, names.profile)];
  const again = `mulu check ${list} --profile ${profile} --as-of ${year.setting.asOf}`;
  const said = [
    demoWords.planted[language](facts),
    demoWords[isAgreed ? 'agreed' : 'disagreed'][language](facts),
    initWords.next[language],
    `  $ ${encodeTerminal(again)}`,
  ];
  await write(host.stderr, `${said.join('\n')}\n`);
  finish(isAgreed ? exitCodes.clean : exitCodes.defect);
}

/** `mulu demo`. */
export function addDemoCommand(program: Command, session: Session, finish: Finish): void {
  const { language } = session;
  const command = program
    .command('demo')
    .description(commandTexts.demo[language])
    .argument('[folder]', demoOptions.folder[language], 'mulu-demo')
    .option('--seed <seed>', demoOptions.seed[language])
    .action((folder: string, options: DemoOptions) => demo(folder, options, session, finish));
  addExamples(command, session, ['demo', 'demo 培训 --seed 7']);
}
