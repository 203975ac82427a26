/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The page: drop lists, see what they were read as, choose what to check against, read the report, settle, take it all home. */
import type { Bilingual, Language } from '../model/language.ts';
import type { Problem } from '../words/problems/problem.ts';
import { createChoosing } from './choice.ts';
import { byId, createViews, redraw } from './dom.ts';
import { drawInspection, drawNaming } from './draw-inspection.ts';
import { drawDownload, drawProblems, drawReport, hideReport } from './draw-report.ts';
import { createGivenFiles, listenForFiles, MOST_MEGABYTES } from './given-files.ts';
import { createImportedTables } from './imported-tables.ts';
import { createLessons, isSavedPaper } from './lessons.ts';
import { lessonPageWords } from './lessons-words.ts';
import type { Answer, Corrections, Inspected, Job } from './messages.ts';
import { isOldBrowser } from './old-browser.ts';
import { createJobRunner } from './run-jobs.ts';
import { createSettling } from './settle.ts';
import { settleWords } from './settle-words.ts';
import { pageSentences, pageWords } from './words.ts';

/** Beyond this the page is slow; the command line is not. */
const MOST_ENTRIES = 100_000;
/** Answers that follow one another quickly are judged together. */
const ANSWERING_MILLISECONDS = 300;

const section = (id: string) => byId(id, HTMLElement);

let language: Language = 'zh';
let inspected: Inspected | undefined;
/** Whether a report was asked for, of what is in the page now. */
let isChecked = false;
let judgedIn: Language | undefined;
let corrections: Corrections = {};
let answering: number | undefined;
const given = createGivenFiles(() => void refresh());
const tables = createImportedTables();
/** Lists that turned out to be catalog tables: the officer may say otherwise, and is not contradicted. */
const takenForTables = new Set<File>();

/** What was dropped, with the catalogs that were made of it. */
const allFiles = () => [...given.all(), ...tables.catalogs(given.all())];
const choosing = createChoosing(allFiles);
const settling = createSettling(() => {
  clearTimeout(answering);
  answering = window.setTimeout(() => judge('again'), ANSWERING_MILLISECONDS);
});

const runner = createJobRunner(byId('worker', HTMLScriptElement).text, () => language);
const lessons = createLessons(runner, () => language);
const views = createViews(drawView);

function stop(): void {
  clearTimeout(answering);
  runner.stop();
}

function start(job: Job, hear: (answer: Answer) => void): void {
  clearTimeout(answering);
  const refuse = (problems: readonly Problem[]) => drawProblems(problems, language);
  runner.start(job, { saying: pageWords.reading[language], hear, refuse });
}

function correct(heading: string, field: string | undefined): void {
  const { [heading]: _, ...others } = corrections;
  corrections = field === undefined ? others : { ...others, [heading]: field };
  refresh();
}

function drawInspected(): void {
  if (inspected === undefined) return;
  const { inspections, problems } = inspected;
  const to = { corrections, correct };
  const drawn = inspections.map((one, index) => drawInspection(one, `list-${index}`, to, language));
  redraw(section('inspections'), [...drawn, drawNaming(to, language)]);
  drawProblems([...tables.problems(given.all()), ...problems], language);
  choosing.draw(inspected, language);
  section('seen').hidden = false;
  section('choices').hidden = inspections.length === 0;
  const entries = inspections.reduce((sum, { list }) => sum + list.entries, 0);
  if (entries > MOST_ENTRIES) runner.say(pageSentences.tooMany[language]({ entries, most: MOST_ENTRIES }));
}

/** A list that is a catalog table is taken as one, once; true where there was any. */
function takeTables({ problems }: Inspected): boolean {
  const found = given
    .all()
    .filter(
      ({ file, role }) =>
        role === 'list' &&
        !takenForTables.has(file) &&
        problems.some(({ code, place }) => code === 'list/catalog-table' && place.file === file.name),
    );
  for (const { file } of found) {
    takenForTables.add(file);
    given.setRole(file.name, 'table');
  }
  return found.length > 0;
}

function importTable(table: File): void {
  start({ kind: 'import', table, language }, (answer) => {
    if (answer.kind === 'imported') tables.keep(table, answer, answer.problems);
    else if (answer.kind === 'refused') tables.keep(table, undefined, answer.problems);
    else return;
    refresh();
  });
}

function hideResults(): void {
  isChecked = false;
  hideReport();
  settling.hide();
}

/** Reads the lists anew: what was found before is no longer true. */
function refresh(): void {
  stop();
  hideResults();
  const files = given.all();
  given.draw(language);
  tables.draw(files, language);
  section('choices').hidden = true;
  const table = tables.next(files);
  if (table !== undefined) {
    importTable(table);
    return;
  }
  drawProblems(tables.problems(files), language);
  if (!files.some(({ role }) => role === 'list')) {
    inspected = undefined;
    section('seen').hidden = true;
    runner.say(files.length === 0 ? '' : pageWords.noLists[language]);
    return;
  }
  start({ kind: 'inspect', files, corrections }, (answer) => {
    section('seen').hidden = answer.kind !== 'inspected';
    if (answer.kind !== 'inspected') return;
    if (takeTables(answer)) {
      refresh();
      return;
    }
    inspected = answer;
    drawInspected();
  });
}

async function take(files: readonly File[]): Promise<void> {
  const tooLarge = await given.add(files);
  refresh();
  const told = tooLarge.map(({ name }) =>
    pageSentences.tooLarge[language]({ file: name, most: MOST_MEGABYTES }),
  );
  if (told.length > 0) runner.say(told.join(' '));
}

/** Makes the report: the first time, or again with what was answered since. */
function judge(turn: 'first' | 'again'): void {
  // What is above moves under no finger while one answers.
  if (turn === 'first') drawProblems([], language);
  const choice = choosing.stated();
  const answers = settling.answers();
  const job = { kind: 'audit', files: allFiles(), corrections, choice, answers, language } as const;
  start(job, (answer) => {
    if (answer.kind === 'audited') {
      isChecked = true;
      judgedIn = language;
      drawProblems(answer.problems, language);
      drawReport(answer, language);
      if (turn === 'first') section('report').focus();
    } else if (answer.kind === 'asked') {
      if (turn === 'first') settling.ask(answer.questions, choice.asOf, language);
      else settling.update(answer.questions, language);
    } else if (answer.kind === 'made') drawDownload(answer.made, language);
    else if (answer.kind === 'finished')
      for (const made of tables.made(given.all())) drawDownload(made, language);
  });
}

/** As the page was opened. */
function restart(): void {
  given.clear();
  tables.forget();
  corrections = {};
  choosing.clear();
  refresh();
  byId('choose', HTMLButtonElement).focus();
}

const spoken: Readonly<Record<string, Bilingual>> = {
  ...pageWords,
  ...settleWords,
  ...lessonPageWords,
};

/** Says everything in this language; a report that is shown is made anew. */
function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  document.title = pageWords.title[chosen];
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = spoken[element.dataset.word ?? '']?.[chosen] ?? '';
  given.draw(chosen);
  drawInspected();
  settling.draw(chosen);
  drawView();
}

/** What is in sight is said in the language of the page; the other thing is when it comes into sight. */
function drawView(): void {
  if (views.isInSight('lessons')) lessons.draw(language);
  else if (isChecked && judgedIn !== language) judge('again');
}

/** A paper of a lesson is taken where the lessons are, wherever it was dropped. */
function takeDropped(files: readonly File[]): void {
  if (views.isInSight('checking') && !isSavedPaper(files)) void take(files);
  else {
    views.turnTo('lessons');
    lessons.take(files);
  }
}

function listen(): void {
  listenForFiles(takeDropped);
  byId('restart', HTMLButtonElement).addEventListener('click', restart);
  byId('choice', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    hideResults();
    judge('first');
  });
  byId('cancel', HTMLButtonElement).addEventListener('click', () => {
    stop();
    runner.say(pageWords.stopped[language]);
  });
  const languages = byId('language', HTMLSelectElement);
  languages.addEventListener('change', () => speak(languages.value === 'en' ? 'en' : 'zh'));
}

// What is there until now is for browsers that do not come this far.
if ('DecompressionStream' in window && 'hasOwn' in Object) {
  section('old').hidden = !isOldBrowser(navigator.userAgent);
  section('app').hidden = false;
  listen();
  const chosen: Language = /^zh\b/iu.test(navigator.language) || !navigator.language ? 'zh' : 'en';
  byId('language', HTMLSelectElement).value = chosen;
  speak(chosen);
}
