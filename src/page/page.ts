/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The page: drop lists, see what they were read as, choose what to check against, take the report home. */
import { DEFAULT_CATALOG } from '../model/default-catalog.ts';
import type { Language } from '../model/language.ts';
import { byId, make } from './dom.ts';
import { drawInspection } from './draw-inspection.ts';
import { drawProblems } from './draw-problems.ts';
import { drawReport, hideReport } from './draw-report.ts';
import { createGivenFiles, MOST_MEGABYTES } from './given-files.ts';
import type { Answer, Audited, Inspected, Job } from './messages.ts';
import { type RunningJob, startJob } from './start-job.ts';
import { type PageWord, pageSentences, pageWords } from './words.ts';

/** Beyond this the page is slow; the command line is not. */
const MOST_ENTRIES = 100_000;

const packedWorker = byId('worker', HTMLScriptElement).text;
const input = (id: string) => byId(id, HTMLInputElement);
const section = (id: string) => byId(id, HTMLElement);
const catalogs = byId('catalog', HTMLSelectElement);

let language: Language = 'zh';
let running: RunningJob | undefined;
let inspected: Inspected | undefined;
let audited: Audited | undefined;
let isAgencyTyped = false;
const given = createGivenFiles(() => void refresh());

const todayInChina = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

function say(text: string): void {
  section('status').textContent = text;
}

function stop(): void {
  running?.stop();
  running = undefined;
  section('running').hidden = true;
}

function start(job: Job, done: (answer: Answer) => void): void {
  stop();
  section('running').hidden = false;
  running = startJob(packedWorker, job, (answer) => {
    if (answer.kind === 'progress') {
      say(pageSentences.progress[language](answer));
      return;
    }
    stop();
    say('');
    if (answer.kind === 'refused') drawProblems(answer.problems, language);
    else if (answer.kind === 'broken')
      section('status').replaceChildren(pageWords.broken[language], make('pre', {}, answer.text));
    else done(answer);
  });
}

/** The profile's catalogs first where there is a profile, then what was dropped, then what is shipped. */
function drawCatalogs(offered: Inspected['catalogs']): void {
  const files = given.all();
  const dropped = files.filter(({ role }) => role === 'catalog').map(({ file }) => file.name);
  const hasProfile = files.some(({ role }) => role === 'profile');
  const before = catalogs.value;
  const options = [
    ...(hasProfile ? [make('option', { value: '' }, pageWords.byProfile[language])] : []),
    ...dropped.map((name) => make('option', { value: name }, name)),
    ...offered.map(({ id, title }) => make('option', { value: id }, `${title} (${id})`)),
  ];
  const values = options.map(({ value }) => value);
  catalogs.replaceChildren(...options);
  const preferred = hasProfile ? '' : (dropped[0] ?? DEFAULT_CATALOG);
  catalogs.value = before !== '' && values.includes(before) && !hasProfile ? before : preferred;
}

function drawInspected(): void {
  section('seen').hidden = inspected === undefined;
  section('choices').hidden = inspected === undefined || inspected.inspections.length === 0;
  if (inspected === undefined) return;
  const { inspections, problems } = inspected;
  section('inspections').replaceChildren(...inspections.map((one) => drawInspection(one, language)));
  drawProblems(problems, language);
  drawCatalogs(inspected.catalogs);
  if (!isAgencyTyped) input('agency').value = inspected.agency;
  const entries = inspections.reduce((sum, { list }) => sum + list.entries, 0);
  if (entries > MOST_ENTRIES) say(pageSentences.tooMany[language]({ entries, most: MOST_ENTRIES }));
}

/** Reads the lists anew: what was found before is no longer true. */
function refresh(): void {
  stop();
  hideReport();
  drawProblems([], language);
  inspected = undefined;
  audited = undefined;
  given.draw(language);
  drawInspected();
  const files = given.all();
  if (!files.some(({ role }) => role === 'list')) {
    say(files.length === 0 ? '' : pageWords.noLists[language]);
    return;
  }
  say(pageWords.reading[language]);
  start({ kind: 'inspect', files }, (answer) => {
    if (answer.kind !== 'inspected') return;
    inspected = answer;
    drawInspected();
  });
}

async function take(files: Iterable<File>): Promise<void> {
  const tooLarge = await given.add(files);
  refresh();
  const told = tooLarge.map(({ name }) =>
    pageSentences.tooLarge[language]({ file: name, most: MOST_MEGABYTES }),
  );
  if (told.length > 0) say(told.join(' '));
}

function check(): void {
  hideReport();
  drawProblems([], language);
  const choice = {
    catalog: catalogs.value,
    agency: input('agency').value.trim(),
    from: input('from').value,
    to: input('to').value,
    asOf: input('as-of').value,
  };
  say(pageWords.reading[language]);
  start({ kind: 'audit', files: given.all(), choice, language }, (answer) => {
    if (answer.kind !== 'audited') return;
    audited = answer;
    drawProblems(answer.problems, language);
    drawReport(answer, language);
  });
}

const isWord = (key: string): key is PageWord => Object.hasOwn(pageWords, key);

/** Says everything in this language; a report that is shown is made anew. */
function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  document.title = pageWords.title[chosen];
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const key = element.dataset.word ?? '';
    if (isWord(key)) element.textContent = pageWords[key][chosen];
  }
  given.draw(chosen);
  drawInspected();
  if (audited !== undefined) check();
}

function listen(): void {
  const files = input('files');
  byId('choose', HTMLButtonElement).addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    void take([...(files.files ?? [])]);
    files.value = '';
  });
  const drop = section('drop');
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  document.addEventListener('dragleave', () => drop.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  input('agency').addEventListener('input', () => {
    isAgencyTyped = true;
  });
  byId('choice', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  byId('cancel', HTMLButtonElement).addEventListener('click', () => {
    stop();
    say(pageWords.stopped[language]);
  });
  const languages = byId('language', HTMLSelectElement);
  languages.addEventListener('change', () => speak(languages.value === 'en' ? 'en' : 'zh'));
}

// What stands there until now is for browsers that do not come this far.
if ('DecompressionStream' in window && 'hasOwn' in Object) {
  section('old').hidden = true;
  section('app').hidden = false;
  input('as-of').value = todayInChina();
  listen();
  const chosen: Language = /^zh\b/iu.test(navigator.language) || !navigator.language ? 'zh' : 'en';
  byId('language', HTMLSelectElement).value = chosen;
  speak(chosen);
}
