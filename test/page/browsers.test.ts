import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/build/build-page.ts';
import { scenarios } from '../audit-scenario.ts';
import { chromiumPath } from '../report/browser.ts';
import { readDocument } from '../report/read-document.ts';
import { launchChromium } from './browsers/chromium.ts';
import { firefoxPath, launchFirefox } from './browsers/firefox.ts';
import { isShown, type LaunchedBrowser, state, type Tab, textOf, until } from './browsers/tab.ts';
import { allMade, check, checkAllByCommand, checkByCommand, giveFiles, handedOut } from './open-mulu.ts';
import { inputsOf } from './scenario-inputs.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const example = new URL('example/', fixtures);
const fixture = (name: string) => fileURLToPath(new URL(name, fixtures));

/** Texts, numbers and widths of a workbook: what an officer sees of it. */
async function cellsOf(bytes: Buffer | undefined): Promise<unknown> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes ?? Buffer.alloc(0)).buffer);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    merged: sheet.model.merges,
    columns: sheet.columns?.map(({ width }) => width),
    rows: sheet.getSheetValues(),
  }));
}

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-page-'));
  file = join(folder, 'mulu.html');
  await buildPage(file);
});
afterAll(() => rm(folder, { recursive: true }));

const browsers = [
  { name: 'Chromium', path: chromiumPath, launch: launchChromium },
  { name: 'Firefox', path: firefoxPath, launch: launchFirefox },
] as const;

for (const { name, path, launch } of browsers) {
  if (path === undefined)
    it(`left out: no ${name} here, the page is not opened in it`, () => expect(path).toBeUndefined());
  else describe(`the page in ${name}`, () => describePage(() => launch(path)));
}

function describePage(launch: () => Promise<LaunchedBrowser>): void {
  let browser: LaunchedBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch();
    tab = await browser.open(file);
  });
  afterAll(() => browser.close());
  // What a test before left there says nothing about this one.
  beforeEach(() => tab.run("document.getElementById('restart').click()"));

  it('judges every scenario as the command line does', { timeout: 900_000 }, async () => {
    const inputs = scenarios.map(inputsOf);
    const expected = await checkAllByCommand(inputs.map(({ run }) => run));
    const differing: string[] = [];
    for (const [index, { name, files, stated }] of inputs.entries()) {
      await giveFiles(tab, files);
      await check(tab, stated);
      if ((await handedOut(tab, 'json')) !== expected[index]) differing.push(name);
      await tab.click('#restart');
    }
    expect(differing).toEqual([]);
    expect({ faults: tab.faults, requests: tab.requests }).toEqual({ faults: [], requests: [] });
  });

  it.each(['publication-list.csv', 'publication-list.xlsx'])(
    'makes of %s what the command line makes of it, and asks the network for nothing',
    async (list) => {
      const asOf = '2025-01-20';
      const isWorkbook = list.endsWith('.xlsx');
      const formats = ['json', 'csv', 'html', 'docx', 'xlsx', ...(isWorkbook ? ['annotated'] : [])];
      const expected = await checkByCommand(example, [list, '-p', 'profile.yaml', '--as-of', asOf], formats);
      await giveFiles(tab, [fixture(`example/${list}`), fixture('example/profile.yaml')]);
      await check(tab, { asOf });
      await allMade(tab);
      for (const format of ['json', 'csv', 'html']) {
        const { name, bytes } = await tab.download(`[data-format=${format}]`);
        expect(name).toMatch(/^青麓县卫生健康局/u);
        expect(bytes.equals(expected.get(format) ?? Buffer.alloc(0)), format).toBe(true);
      }
      for (const format of isWorkbook ? ['xlsx', 'annotated'] : ['xlsx']) {
        const { bytes } = await tab.download(`[data-format=${format}]`);
        expect(await cellsOf(bytes), format).toEqual(await cellsOf(expected.get(format)));
      }
      const { bytes: letters } = await tab.download('[data-format=docx]');
      expect(await readDocument(letters)).toBe(await readDocument(expected.get('docx') ?? Buffer.alloc(0)));
      const { bytes } = await tab.download('[data-format=profile]');
      expect(bytes.equals(await readFile(new URL('profile.yaml', example)))).toBe(true);
      expect({ faults: tab.faults, requests: tab.requests }).toEqual({ faults: [], requests: [] });
    },
  );

  it('reads lists of all kinds as the command line does', async () => {
    const lists = [
      'csv/iconv-gb18030.csv',
      'csv/pandas-utf-16be.csv',
      'xls/libreoffice.xls',
      'xlsb/sheetjs.xlsb',
      'ods/libreoffice.ods',
      'html/libreoffice.html',
    ];
    const runs = lists.map((list) => ({
      folder: fixture(`lists/${list.replace(/[^/]+$/u, '')}`),
      words: [list.replace(/^.+\//u, ''), '-c', 'health-2019', '--as-of', '2025-01-20'],
    }));
    const expected = await checkAllByCommand(runs);
    for (const [index, list] of lists.entries()) {
      await giveFiles(tab, [fixture(`lists/${list}`)]);
      await check(tab, { asOf: '2025-01-20', catalog: 'health-2019', agency: '' });
      expect(await handedOut(tab, 'json'), list).toBe(expected[index]);
      await tab.click('#restart');
    }
  });

  it('reads a column as it is told to, and gives the profile that says so', async () => {
    const rows =
      '标题,上网时间戳,文号\n公共场所卫生许可办事指南,2024-03-01,\n护士执业注册办事指南,2024-03-02,\n';
    await writeFile(join(folder, 'list.csv'), rows);
    await giveFiles(tab, [join(folder, 'list.csv')]);
    await tab.run("document.querySelector('[aria-label*=上网时间戳]').focus()");
    await state(tab, '[aria-label*=上网时间戳]', 'publishedOn');
    await until(tab, "document.getElementById('list-0-0-1')?.value === 'publishedOn'");
    await until(tab, "document.getElementById('running').hidden");
    expect(await textOf(tab, '#inspections')).toContain('有发布日期 2 条');
    expect(await tab.run('document.activeElement.id')).toBe('list-0-0-1');
    await check(tab, { asOf: '2025-01-20', agency: '青麓县卫生健康局' });
    const profile = await handedOut(tab, 'profile');
    expect(profile).toContain('上网时间戳: "publishedOn"');
    await writeFile(join(folder, 'profile.yaml'), profile);
    const words = ['list.csv', '-p', 'profile.yaml', '--as-of', '2025-01-20'];
    const expected = await checkByCommand(folder, words, ['json']);
    expect(await handedOut(tab, 'json')).toBe(expected.get('json')?.toString());
  });

  it('reads a list in which no heading is known, once it is told one', async () => {
    await writeFile(
      join(folder, 'odd.csv'),
      '材料,上网,文号\n公共场所卫生许可办事指南,2024-03-01,青卫〔2024〕1号\n',
    );
    await tab.put('#files', [join(folder, 'odd.csv')]);
    await until(tab, "document.getElementById('problem-list').textContent.includes('list/no-header')");
    for (const [heading, field] of [
      ['材料', 'title'],
      ['上网', 'publishedOn'],
    ]) {
      await until(tab, "document.getElementById('running').hidden");
      await state(tab, '#naming-heading', heading ?? '');
      await state(tab, '#naming-field', field ?? '');
      await tab.run("document.getElementById('naming-add').click()");
    }
    await until(tab, "document.getElementById('inspections').textContent.includes('有发布日期 1 条')");
    expect(await tab.run(isShown('#choices'))).toBe(true);
  });

  it('imports an official table that is dropped with the list', async () => {
    await giveFiles(tab, [fixture('example/publication-list.csv'), fixture('tables/two-limits.docx')]);
    const imported = String(await textOf(tab, '#imported'));
    expect(imported).toContain('two-limits.yaml');
    expect(await tab.run("document.getElementById('catalog').value")).toBe('two-limits.yaml');
    await check(tab, { asOf: '2025-01-20', agency: '青麓县卫生健康局' });
    await allMade(tab);
    for (const what of ['catalog', 'profile'])
      await writeFile(
        join(folder, what === 'catalog' ? 'two-limits.yaml' : 'profile.yaml'),
        await handedOut(tab, what),
      );
    const words = [fixture('example/publication-list.csv'), '-p', 'profile.yaml', '--as-of', '2025-01-20'];
    const { summary } = JSON.parse(String((await checkByCommand(folder, words, ['json'])).get('json')));
    expect(JSON.parse(await handedOut(tab, 'json')).summary).toEqual(summary);
  });

  it('compares with the result of last time', async () => {
    const files = ['publication-list.csv', 'profile.yaml'].map((one) => fixture(`example/${one}`));
    await giveFiles(tab, files);
    await check(tab, { asOf: '2024-12-20' });
    await writeFile(join(folder, 'last.json'), await handedOut(tab, 'json'));
    await giveFiles(tab, [join(folder, 'last.json')]);
    await check(tab, { asOf: '2025-01-20' });
    const words = ['publication-list.csv', '-p', 'profile.yaml', '--as-of', '2025-01-20'];
    const expected = await checkByCommand(
      example,
      [...words, '--baseline', join(folder, 'last.json')],
      ['json'],
    );
    const { comparison, findings } = JSON.parse(await handedOut(tab, 'json'));
    const byCommand = JSON.parse(String(expected.get('json')));
    expect(comparison.counts).toEqual(byCommand.comparison.counts);
    expect(comparison.counts.persisting).toBeGreaterThan(0);
    expect(findings).toEqual(byCommand.findings);
  });

  it('asks for the limits that the office goes by, and judges by them', async () => {
    const scenario = (name: string) => fixture(`scenarios/numbers-given-by-the-profile/${name}`);
    const profile = join(folder, 'profile.yaml');
    const whole = await readFile(scenario('profile.yaml'), 'utf8');
    await writeFile(profile, whole.slice(0, whole.indexOf('limits:')));
    await giveFiles(tab, [scenario('list.csv'), scenario('catalog.yaml'), profile]);
    await check(tab, { asOf: '2025-01-20' });
    await allMade(tab);
    const findings = async () =>
      JSON.parse(await handedOut(tab, 'json'))
        .findings.filter(({ severity }: { severity: string }) => severity === 'error')
        .map(({ rule, item }: { rule: string; item: { code: string } }) => `${rule} ${item.code}`);
    expect(await findings()).toEqual([]);
    await state(tab, '#person', '办公室张某');
    await state(tab, '[id="limit prompt"]', '自信息形成之日起3个工作日内');
    await state(tab, '[id="limit regular"]', '按季度公开');
    await state(tab, '[id="limit item 0103"]', '自信息形成之日起10日内');
    await until(tab, "document.getElementById('settle-tally').textContent.includes('现在 0 项')");
    await allMade(tab);
    expect(await findings()).toEqual([
      'late-publication 0101',
      'missed-period 0102',
      'late-publication 0103',
    ]);
    expect(await handedOut(tab, 'profile')).toContain('prompt: "自信息形成之日起3个工作日内"');
  });

  it('settles what is open, and gives the files with which the command line says the same', async () => {
    const list = join(folder, 'publication-list.csv');
    const printed = await readFile(fixture('example/publication-list.csv'), 'latin1');
    // One date that nobody can read.
    await writeFile(list, printed.replace(/2024-\d\d-\d\d/u, '2024-13-45'), 'latin1');
    await giveFiles(tab, [list, fixture('example/profile.yaml')]);
    await check(tab, { asOf: '2025-01-20' });
    await allMade(tab);
    const before = JSON.parse(await handedOut(tab, 'json')).summary.elements.undetermined;
    await state(tab, '#person', '办公室张某');
    await tab.run("document.querySelectorAll('#questions details').forEach((one) => { one.open = true; })");
    // Pressed in the page: a pointer may come where the report's frame was a moment ago.
    await tab.run("document.querySelector('#questions details button').click()");
    const answer = (name: string) => `[id="answer health-2019 ${name}"]`;
    await state(tab, '[id^="answer cell "]', '2024-03-05');
    await state(tab, answer('0602 result'), 'withheld');
    await state(tab, `li:has(${answer('0602 result')}) .fields select`, 'enforcement-file');
    await state(tab, `li:has(${answer('0602 result')}) .fields label:nth-child(2) input`, '执法案卷');
    expect(await textOf(tab, `li:has(${answer('0602 result')}) .state`)).toBe('还没有填全');
    await state(tab, `li:has(${answer('0602 result')}) .fields label:nth-child(3) input`, '局长办公会');
    await state(tab, answer('0603 result'), 'handed-over');
    await state(tab, `li:has(${answer('0603 result')}) .fields input`, '县市场监督管理局');
    const missing =
      "[...document.querySelectorAll('.question select')].find((one) => [...one.options].some(({ value }) => value === 'seen'))";
    await tab.run(`${missing}.id = 'seen-question'`);
    await state(tab, '#seen-question', 'seen');
    await state(tab, 'li:has(#seen-question) .fields input', 'http://www.qinglu.example/zwgk/1.html');
    await tab.run(`(() => {
      const choice = document.querySelector('[id="open entries"] li select');
      choice.selectedIndex = 1;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until(
      tab,
      "document.querySelectorAll('.state').length && [...document.querySelectorAll('.state')].filter((one) => one.textContent.startsWith('✓')).length >= 8",
    );
    await allMade(tab);
    const report = await handedOut(tab, 'json');
    expect(JSON.parse(report).summary.elements.undetermined).toBeLessThanOrEqual(before - 5);
    expect(JSON.parse(report).summary.attested).toBe(1);
    const settings = ['profile', 'declarations', 'mapping'];
    for (const what of settings)
      await writeFile(join(folder, `settled-${what}.yaml`), await handedOut(tab, what));
    expect(await readFile(join(folder, 'settled-declarations.yaml'), 'utf8')).toContain('corrections:');
    const options = settings.flatMap((what) => [`--${what}`, `settled-${what}.yaml`]);
    const words = ['publication-list.csv', ...options, '--as-of', '2025-01-20'];
    expect(report).toBe((await checkByCommand(folder, words, ['json'])).get('json')?.toString());
    await state(tab, '#language', 'en');
    await until(tab, "document.getElementById('settle-tally').textContent.includes('undetermined')");
    await allMade(tab);
    expect(JSON.parse(await handedOut(tab, 'json'))).toEqual(JSON.parse(report));
    await state(tab, '#language', 'zh');
  });
}
