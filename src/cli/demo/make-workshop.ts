import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Catalog } from '../../model/catalog.ts';
import type { GapReport } from '../../model/report.ts';
import { hostWithFiles } from '../../tasks/open/host-with-files.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { usageProblem } from '../../words/problems/usage.ts';
import { compareWithKey } from '../../workshop/compare-with-key.ts';
import type { Difficulty, Wishes } from '../../workshop/setting.ts';
import { encodeTerminal } from '../../write/encode/terminal.ts';
import type { Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { machineOf } from '../machine.ts';
import { parseCount, throwProblems } from '../parse-options.ts';
import { type Session, write } from '../session.ts';
import { demoWords } from '../words/demo.ts';
import { initWords } from '../words/init.ts';
import { parseFaults } from './parse-wishes.ts';
import { folders, keyFile, type MadePaper, makePaperFiles, paperFiles, writeKey } from './workshop-files.ts';

export interface DemoOptions {
  readonly seed?: string;
  readonly catalog: string;
  readonly agency?: string;
  readonly faults?: string;
  readonly difficulty: Difficulty;
  readonly participants?: string;
  readonly answers?: boolean;
}

async function refuseTaken(files: readonly string[]): Promise<void> {
  const { exists } = await import('../../index.ts');
  const taken: Problem[] = [];
  for (const file of files)
    if (await exists(file)) taken.push(usageProblem('file/exists', { file }, { file }));
  throwProblems(taken);
}

/** The audit that `mulu check` would run on the files, before they are written: they come to stand all at once. */
async function auditPaper({ year, files, contents }: MadePaper, session: Session): Promise<GapReport> {
  const { audit, dayOfIso, openAudit, requireAudit } = await import('../../index.ts');
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const made = new Map([
    [files.workbook, bytes(contents.workbook)],
    [files.profile, bytes(contents.profile)],
  ]);
  const asOf = dayOfIso(year.setting.asOf);
  if (asOf === undefined) throw new Error(`no day: ${year.setting.asOf}`);
  const host = hostWithFiles(made, machineOf(session));
  const { workbook, profile } = files;
  return audit(requireAudit(await openAudit({ lists: [workbook], profile }, { asOf }, host)));
}

/** How the profile in a trainer's folder names the catalog: a file by the way to it. */
function nameCatalog(name: string, catalog: Catalog, profile: string): string {
  const isFile = /[\\/.]/u.test(name) || name !== catalog.id;
  if (!isFile || isAbsolute(name)) return name;
  return relative(dirname(resolve(profile)), resolve(name)).replaceAll('\\', '/');
}

function checkWishes({ year }: MadePaper): readonly Problem[] {
  const { catalog, inPlay } = year.setting;
  if (inPlay.length === 0)
    return [problem('demo/nothing-to-play', { file: '--catalog' }, { catalog: catalog.id })];
  if (year.setting.wishes.faults === undefined) return [];
  return [...year.unplanted].map(([fault, left]) =>
    problem('demo/no-room-for-fault', { file: '--faults' }, { fault, left, catalog: catalog.id }),
  );
}

/** Writes the workshop: papers to hand out, and the trainer's folder with their answers, each audited and held against its key. */
export async function makeWorkshop(
  folder: string,
  options: DemoOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { findCatalog, reporters, writeTogether } = await import('../../index.ts');
  const { language, width, color, host } = session;
  const problems: Problem[] = [];
  const seed = parseCount('--seed', options.seed, 0, problems) ?? 1;
  const count = parseCount('--participants', options.participants, 1, problems) ?? 1;
  const faults = parseFaults(options.faults, problems);
  throwProblems(problems);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await refuseTaken([
    keyFile(folder),
    ...numbers.flatMap((number) => Object.values(paperFiles(folder, number))),
  ]);

  const { catalog } = await findCatalog(options.catalog);
  const made: MadePaper[] = [];
  const files: { file: string; content: string | Uint8Array }[] = [];
  const told = { missed: 0, unplanted: 0 };
  for (const number of numbers) {
    const { profile } = paperFiles(folder, number);
    const wishes: Wishes = {
      seed: seed + number - 1,
      difficulty: options.difficulty,
      catalogName: nameCatalog(options.catalog, catalog, profile),
      ...(options.agency === undefined ? {} : { agency: options.agency }),
      ...(faults === undefined ? {} : { faults }),
    };
    const paper = await makePaperFiles(folder, number, [catalog, wishes], language);
    throwProblems(checkWishes(paper));
    const report = await auditPaper(paper, session);
    const { missed, unplanted } = compareWithKey(report.findings, paper.findings, 'row');
    told.missed += missed.length;
    told.unplanted += unplanted.length;
    for (const role of ['exercise', 'workbook', 'csv', 'profile', 'key'] as const)
      files.push({ file: paper.files[role], content: paper.contents[role] });
    const html = await reporters.html.render(report, { language, width, color: false });
    files.push({ file: paper.files.report, content: html });
    if (options.answers === true)
      await write(host.stdout, await reporters.terminal.render(report, { language, width, color }));
    made.push(paper);
  }
  files.push({ file: keyFile(folder), content: writeKey(made.map(({ paper }) => paper)) });
  await writeTogether(files);

  const isAgreed = told.missed === 0 && told.unplanted === 0;
  const facts = {
    papers: count,
    planted: made.reduce((sum, { findings }) => sum + findings.length, 0),
    ...told,
  };
  const inFolder = (name: string) => ({ ...facts, folder: encodeTerminal(join(folder, name)) });
  const first = paperFiles(folder, 1);
  const asOf = made[0]?.year.setting.asOf ?? '';
  const said = [
    demoWords.made[language]({ ...facts, folder }),
    demoWords[isAgreed ? 'agreed' : 'disagreed'][language]({ ...facts, folder }),
    demoWords.handOut[language](inFolder(folders.participants)),
    demoWords.keep[language](inFolder(folders.trainer)),
    initWords.next[language],
    `  $ ${encodeTerminal(`mulu check ${first.workbook} --profile ${first.profile} --as-of ${asOf}`)}`,
  ];
  await write(host.stderr, `${said.join('\n')}\n`);
  finish(isAgreed ? exitCodes.clean : exitCodes.defect);
}
