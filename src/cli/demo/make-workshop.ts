import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Catalog } from '../../model/catalog.ts';
import type { GapReport } from '../../model/report.ts';
import { hostWithFiles } from '../../tasks/open/host.ts';
import { checkYear, parseFaults } from '../../tasks/workshop/asked-faults.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { usageProblem } from '../../words/problems/usage.ts';
import { compareWithKey } from '../../workshop/answer-key.ts';
import { isLesson, type LessonId, lessonIds } from '../../workshop/lessons.ts';
import type { Wishes } from '../../workshop/setting.ts';
import { type StatedWishes, seedOfPaper, settleWishes } from '../../workshop/settle-wishes.ts';
import { encodeTerminal } from '../../write/encode.ts';
import type { Finish } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import type { Content } from '../formats.ts';
import { machineOf } from '../machine.ts';
import { parseCount, throwProblems } from '../parse-options.ts';
import { type Session, write } from '../session.ts';
import { demoWords } from '../words/demo.ts';
import { initWords } from '../words/init.ts';
import { renderLessonPage } from './lesson-page.ts';
import {
  folders,
  keyFile,
  lessonFile,
  type MadePaper,
  makePaperFiles,
  type PaperPlace,
  paperFiles,
  writeKey,
} from './workshop-files.ts';

/** The lessons of `--lesson NAME|all`; one paper without a lesson when it is not given. */
function parseLessons(text: string | undefined, problems: Problem[]): readonly (LessonId | undefined)[] {
  if (text === undefined) return [undefined];
  if (text === 'all') return lessonIds;
  if (isLesson(text)) return [text];
  const facts = { text, known: [...lessonIds, 'all'].join(', '), nearest: nearest(text, [...lessonIds]) };
  problems.push(problem('demo/unknown-lesson', { file: '--lesson' }, facts));
  return [];
}

export interface DemoOptions extends StatedWishes {
  readonly seed?: string;
  readonly faults?: string;
  readonly lesson?: string;
  readonly participants?: string;
  readonly answers?: boolean;
}

async function refuseTaken(folder: string, files: readonly string[]): Promise<void> {
  const { exists } = await import('../../index.ts');
  const taken: string[] = [];
  for (const file of files) if (await exists(file)) taken.push(file);
  const [file] = taken;
  if (file === undefined) return;
  const facts = { folder, count: taken.length, file };
  throwProblems([
    taken.length === 1
      ? usageProblem('file/exists', { file }, { file })
      : problem('demo/folder-taken', { file: folder }, facts),
  ]);
}

/** The audit that `mulu check` would run on the files, before they are written: they are all written at once. */
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

/** A catalog is looked up once, however many papers play it. */
function catalogFinder() {
  const found = new Map<string, Promise<Catalog>>();
  return (name: string): Promise<Catalog> => {
    const known =
      found.get(name) ??
      import('../../index.ts').then(async ({ findCatalog }) => (await findCatalog(name)).catalog);
    found.set(name, known);
    return known;
  };
}

interface Told {
  missed: number;
  unplanted: number;
}

/** One paper with its report, held against its key. */
async function finishPaper(
  paper: MadePaper,
  told: Told,
  session: Session,
  isTold: boolean,
): Promise<readonly Content[]> {
  const { reporters } = await import('../../index.ts');
  const { language, width, color, host } = session;
  const report = await auditPaper(paper, session);
  const { missed, unplanted } = compareWithKey(report.findings, paper.findings, 'row');
  told.missed += missed.length;
  told.unplanted += unplanted.length;
  if (isTold) await write(host.stdout, await reporters.terminal.render(report, { language, width, color }));
  const html = await reporters.html.render(report, { language, width, color: false });
  const roles = ['exercise', 'workbook', 'csv', 'profile', 'key'] as const;
  return [
    ...roles.map((role) => ({ file: paper.files[role], content: paper.contents[role] })),
    { file: paper.files.report, content: html },
  ];
}

/** Writes the workshop: papers to hand out, and the trainer's folder with their answers, each audited and held against its key. */
export async function makeWorkshop(
  folder: string,
  options: DemoOptions,
  session: Session,
  finish: Finish,
): Promise<void> {
  const { writeTogether } = await import('../../index.ts');
  const { language, host } = session;
  const problems: Problem[] = [];
  const seed = parseCount('--seed', options.seed, 0, problems) ?? 1;
  const count = parseCount('--participants', options.participants, 1, problems) ?? 1;
  const faults = options.faults === undefined ? undefined : parseFaults(options.faults, '--faults', problems);
  const taught = parseLessons(options.lesson, problems);
  throwProblems(problems);
  const places = taught.flatMap((lesson) =>
    Array.from({ length: count }, (_, index): PaperPlace => {
      return { number: index + 1, ...(lesson === undefined ? {} : { lesson }) };
    }),
  );
  const pages = taught.flatMap((lesson) =>
    lesson === undefined ? [] : [{ lesson, file: lessonFile(folder, lesson) }],
  );
  await refuseTaken(folder, [
    keyFile(folder),
    ...pages.map(({ file }) => file),
    ...places.flatMap((place) => Object.values(paperFiles(folder, place))),
  ]);

  const findOnce = catalogFinder();
  const made: MadePaper[] = [];
  const files: Content[] = [];
  const told = { missed: 0, unplanted: 0 };
  for (const place of places) {
    const settled = settleWishes(place.lesson, options, faults);
    const catalog = await findOnce(settled.catalog);
    const { profile } = paperFiles(folder, place);
    const wishes: Wishes = {
      ...settled.wishes,
      seed: seedOfPaper(seed, place.number),
      catalogName: nameCatalog(settled.catalog, catalog, profile),
    };
    const paper = await makePaperFiles(folder, place, { catalog, wishes }, language);
    throwProblems(checkYear(paper.year, { catalog: '--catalog', faults: '--faults' }));
    files.push(...(await finishPaper(paper, told, session, options.answers === true)));
    made.push(paper);
  }
  for (const { lesson, file } of pages) files.push({ file, content: renderLessonPage(lesson, language) });
  files.push({ file: keyFile(folder), content: writeKey(made.map(({ paper }) => paper)) });
  await writeTogether(files);

  const isAgreed = told.missed === 0 && told.unplanted === 0;
  const planted = made.reduce((sum, { findings }) => sum + findings.length, 0);
  const facts = { papers: made.length, planted, folder, ...told };
  const inFolder = (name: string) => ({ ...facts, folder: encodeTerminal(join(folder, name)) });
  const [first] = made;
  const again =
    first === undefined
      ? ''
      : `mulu check ${first.files.workbook} --profile ${first.files.profile} --as-of ${first.year.setting.asOf}`;
  const said = [
    demoWords.made[language](facts),
    demoWords[isAgreed ? 'agreed' : 'disagreed'][language](facts),
    demoWords.handOut[language](inFolder(folders.participants)),
    demoWords.keep[language](inFolder(folders.trainer)),
    initWords.next[language],
    `  $ ${encodeTerminal(again)}`,
  ];
  await write(host.stderr, `${said.join('\n')}\n`);
  finish(isAgreed ? exitCodes.clean : exitCodes.defect);
}
