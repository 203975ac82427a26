import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/build/build-page.ts';
import { present } from '../../src/model/present.ts';
import { lessonTexts } from '../../src/workshop/lesson-texts.ts';
import type { Paper, PaperAnswer, WorkshopKey } from '../../src/workshop/paper.ts';
import { runCli } from '../cli/run-cli.ts';
import { chromiumPath } from '../report/browser.ts';
import { readBookTexts } from '../workshop/read-book-texts.ts';
import { launchChromium } from './browsers/chromium.ts';
import { firefoxPath, launchFirefox } from './browsers/firefox.ts';
import {
  isShown,
  type LaunchedBrowser,
  state,
  type Tab,
  type TabOptions,
  textOf,
  until,
} from './browsers/tab.ts';

const SEED = 7;
const LESSON = 'missing';

let folder: string;
let page: string;
let papers: readonly Paper[];
const inClass = (...names: readonly string[]) => join(folder, 'class', ...names);
const paperOf = (number: number): Paper => present(papers.find((one) => one.number === number));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-lessons-'));
  page = join(folder, 'mulu.html');
  await buildPage(page);
  const words = ['--lesson', LESSON, '--participants', '3', '--seed', String(SEED), '--lang', 'zh'];
  await runCli(['demo', inClass(), ...words]);
  const key: WorkshopKey = JSON.parse(await readFile(inClass('trainer', 'key.json'), 'utf8'));
  papers = key.papers;
});
afterAll(() => rm(folder, { recursive: true }));

const idle = (tab: Tab) => until(tab, `!${isShown('#running')}`);

/** Goes to the lessons and waits until they can be chosen. */
async function enterLessons(tab: Tab): Promise<void> {
  await tab.click('#to-lessons');
  await until(tab, "document.getElementById('lesson-catalog').options.length > 1");
  await idle(tab);
}

async function openPaper(tab: Tab, number: number, mode: 'practice' | 'examination' = 'practice') {
  const stated = { lesson: LESSON, number: String(number), seed: String(SEED), mode };
  for (const [field, value] of Object.entries(stated)) await state(tab, `#${field}`, value);
  await tab.click('#open-paper');
  await until(tab, `document.getElementById('paper-title').textContent.includes('${paperOf(number).code}')`);
  await idle(tab);
}

/** The row of the list, or the element that is owed, in the page. */
async function placeOf(tab: Tab, { number, item, elementName }: PaperAnswer): Promise<string> {
  if (number !== undefined) return `#row-${number}`;
  const isIt = `cells[0].textContent === '${item}' && cells[2].textContent === '${elementName}'`;
  const rows = "[...document.querySelectorAll('#paper-tables tr[id^=owed]')]";
  return `#${await tab.run(`${rows}.find(({ cells }) => ${isIt}).id`)}`;
}

async function answer(tab: Tab, right: PaperAnswer): Promise<void> {
  const place = await placeOf(tab, right);
  await state(tab, `${place} select`, right.fault);
  if (right.due !== undefined) await state(tab, `${place} [type=date]`, right.due);
  if (right.workingDaysLate !== undefined)
    await state(tab, `${place} [type=number]`, String(right.workingDaysLate));
}

/** Hands in as one who presses the button; the file that the browser saves, and where it was put. */
async function handIn(tab: Tab, button = '#hand-in-paper'): Promise<{ name: string; file: string }> {
  const { name, bytes } = await tab.download(button);
  const file = join(folder, name);
  await writeFile(file, bytes);
  await idle(tab);
  return { name, file };
}

/** Number, name and score of each line of marks, and how often answers were looked at. */
const marksIn = (stdout: string) =>
  stdout
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/u))
    .filter(([lesson]) => lesson === lessonTexts[LESSON].title.zh)
    .map(([, number, name, score, ...others]) => [number, name, score, others.at(-1)]);

/** A row of the list in which nothing is wrong. */
const rightRow = ({ answers, rows }: Paper): number =>
  present(
    Array.from({ length: rows }, (_, index) => index + 1).find((number) =>
      answers.every((one) => one.number !== number),
    ),
  );

const browsers = [
  { name: 'Chromium', path: chromiumPath, launch: launchChromium },
  { name: 'Firefox', path: firefoxPath, launch: launchFirefox },
] as const;

for (const { name, path, launch } of browsers) {
  if (path === undefined)
    it(`left out: no ${name} here, no lesson is run in it`, () => expect(path).toBeUndefined());
  else describe(`lessons of the page in ${name}`, () => describeLessons(() => launch(path)));
}

function describeLessons(launch: () => Promise<LaunchedBrowser>): void {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const enter = async (language: TabOptions['language']) => {
    const tab = await browser.open(page, { language });
    // Firefox uses the language that it was installed in.
    await state(tab, '#language', language === 'zh-CN' ? 'zh' : 'en');
    await enterLessons(tab);
    return tab;
  };

  it('three participants hand in, and are marked by the command line as the page told them', async () => {
    const first = await enter('zh-CN');
    await openPaper(first, 1);
    const { file: blank } = await handIn(first, '#save-draft');
    const origin = (text: string) => text.includes(`[${LESSON} / ${SEED}`);
    const made = (await readBookTexts(blank)).filter((text) => !origin(text));
    expect(made).toEqual(await readBookTexts(inClass('participants', LESSON, 'paper-01.xlsx')));
    for (const right of paperOf(1).answers) await answer(first, right);
    await state(first, '#participant', '张三');
    const one = await handIn(first);
    expect(one.name).toBe(`${LESSON}-01-张三.xlsx`);
    await until(first, isShown('#marks'));
    expect(await textOf(first, '#marks-said')).toMatch(/^100分/u);
    expect(await first.run("document.querySelectorAll('.told:not(.right)').length")).toBe(0);
    expect({ faults: first.faults, requests: first.requests }).toEqual({ faults: [], requests: [] });
    await first.close();

    const second = await enter('en-US');
    await openPaper(second, 2);
    const [skipped, ...others] = paperOf(2).answers;
    for (const right of others) await answer(second, right);
    await state(second, `#row-${rightRow(paperOf(2))} select`, 'duplicate');
    await second.click('#check-answers');
    await until(second, isShown('#marks'));
    expect(await textOf(second, '#marks-said')).toContain('1 fault has not been found yet');
    expect(await textOf(second, `#row-${rightRow(paperOf(2))} + .of-told`)).toContain('A false accusation');
    // What was missed is not given away before the paper is handed in.
    const missed = await placeOf(second, present(skipped));
    expect(await second.run(`document.querySelector('${missed} + .of-told')`)).toBeNull();
    await state(second, '#participant', 'Li Si');
    const two = await handIn(second);
    await until(second, `document.querySelector('${missed} + .of-told')`);
    const said = String(await textOf(second, '#marks-said'));
    await second.close();

    const draft = await enter('zh-CN');
    await openPaper(draft, 3);
    const [early, ...late] = paperOf(3).answers;
    await answer(draft, present(early));
    await state(draft, '#participant', '王五');
    const saved = await handIn(draft, '#save-draft');
    await draft.close();
    // Where lists are dropped a paper is known by its name.
    const third = await browser.open(page);
    await state(third, '#language', 'zh');
    await third.put('#files', [saved.file]);
    await until(third, "document.getElementById('answered').textContent.includes('已填1处')");
    await idle(third);
    expect(await third.run("document.getElementById('participant').value")).toBe('王五');
    for (const right of late) await answer(third, right);
    const three = await handIn(third);
    await until(third, isShown('#marks'));
    expect(await textOf(third, '#marks-said')).toMatch(/^100分/u);
    await third.close();

    const graded = await runCli([
      'demo',
      inClass(),
      '--lang',
      'zh',
      '--grade',
      one.file,
      two.file,
      three.file,
    ]);
    const score = present(/^\d+/u.exec(said))[0];
    expect(marksIn(graded.stdout)).toEqual([
      ['1', '张三', '100', '0'],
      ['2', 'Li Si', score, '1'],
      ['3', '王五', '100', '0'],
    ]);
    expect(Number(score)).toBeLessThan(100);
  });

  it('an examination shows no answers, and the file says that it was one', async () => {
    const tab = await enter('zh-CN');
    await openPaper(tab, 1, 'examination');
    expect(await tab.run(isShown('#check-answers'))).toBe(false);
    const { file } = await handIn(tab);
    await until(tab, "document.getElementById('status').textContent.includes('请交给讲师')");
    expect(await tab.run(isShown('#marks'))).toBe(false);
    expect(await readBookTexts(file)).toContainEqual(expect.stringContaining('在页面中填写（测验）'));
    await tab.close();
  });

  it('takes a catalog of the trainer, and says where one has no room for a lesson', async () => {
    const tab = await enter('zh-CN');
    const catalog = fileURLToPath(new URL('../../catalogs/zhongshan-2017.yaml', import.meta.url));
    const own = join(folder, '本县目录.yaml');
    await writeFile(own, await readFile(catalog));
    await tab.put('#paper-file', [own]);
    await until(tab, "document.getElementById('lesson-catalog').value === '本县目录.yaml'");
    for (const [field, value] of Object.entries({ lesson: 'documents', number: '1', seed: '5' }))
      await state(tab, `#${field}`, value);
    await tab.click('#open-paper');
    await until(tab, isShown('#hand-in'));
    const byItself = await textOf(tab, '#paper-title');
    await state(tab, '#lesson-catalog', '');
    await tab.run("document.getElementById('paper-title').textContent = ''");
    await tab.click('#open-paper');
    await until(tab, "document.getElementById('paper-title').textContent");
    expect(await textOf(tab, '#paper-title')).toBe(byItself);
    await state(tab, '#lesson-catalog', 'health-2019');
    await tab.click('#open-paper');
    await until(
      tab,
      "document.getElementById('lesson-problem-list').textContent.includes('demo/no-room-for-fault')",
    );
    await tab.close();
  });

  it('takes a paper that was handed out, and says what is wrong with another one or with what is none', async () => {
    const tab = await enter('zh-CN');
    const told = "document.getElementById('lesson-problem-list').textContent";
    const cases = [
      [inClass('participants', LESSON, 'paper-02.xlsx'), 'demo/other-seed'],
      [inClass('trainer', LESSON, 'paper-02', 'publication-list.csv'), 'demo/not-a-paper'],
    ];
    for (const [file = '', code] of cases) {
      await tab.put('#paper-file', [file]);
      await until(tab, `${told}.includes('${code}')`);
      expect(await tab.run("document.querySelectorAll('#lesson-problem-list li').length")).toBe(1);
      expect(await tab.run('document.activeElement.id')).toBe('lesson-problems');
    }
    await state(tab, '#seed', String(SEED));
    await tab.put('#paper-file', [inClass('participants', LESSON, 'paper-02.xlsx')]);
    await until(tab, `document.getElementById('paper-title').textContent.includes('${paperOf(2).code}')`);
    expect(await tab.run("document.getElementById('number').value")).toBe('2');
    expect(await tab.run(isShown('#lesson-problems'))).toBe(false);
    await tab.close();
  });
}
