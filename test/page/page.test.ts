import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/build/build-page.ts';
import { pageWords } from '../../src/page/words.ts';
import { expectationOf, listsOf } from '../audit-scenario.ts';
import { chromiumPath, listAccessibilityFaults } from '../report/browser.ts';
import { checkByCommand, checkInPage, download, openMulu } from './open-mulu.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const example = new URL('example/', fixtures);
const fixture = (name: string) => fileURLToPath(new URL(name, fixtures));

/** Texts, numbers and widths of a workbook: what an officer sees of it. */
async function cellsOf(bytes: Buffer): Promise<unknown> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
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

describe('the file of the page', () => {
  it('is one file that a USB stick carries and a mail takes', () => {
    expect(readFileSync(file).length).toBeLessThan(2 * 1024 ** 2);
  });

  it('names nothing to be fetched', () => {
    const markup = readFileSync(file, 'utf8').replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gu, '');
    expect(markup).toContain("default-src 'none'");
    expect(markup).not.toMatch(/unsafe|https?:/u);
    expect(markup).not.toMatch(/\s(?:src|href)="(?!data:,")/u);
  });

  it('says every word of its markup in both languages', () => {
    const named = [...readFileSync(file, 'utf8').matchAll(/data-word="(\w+)"/gu)].map(([, word]) => word);
    expect(named.filter((word) => word !== undefined && !(word in pageWords))).toEqual([]);
  });
});

if (chromiumPath === undefined) {
  it('left out: no Chromium here, the page is not opened', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else describeInBrowser(chromiumPath);

function describeInBrowser(executablePath: string): void {
  describe('the page in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());

    it.each(['publication-list.csv', 'publication-list.xlsx'])(
      'makes of %s what the command line makes of it, and asks the network for nothing',
      async (list) => {
        const formats = ['json', 'csv', 'html', 'xlsx'];
        const words = [list, '-p', 'profile.yaml', '--as-of', '2025-01-20'];
        const expected = await checkByCommand(example, words, formats);
        const { page, faults, requests } = await openMulu(browser, file);
        await checkInPage(page, [fixture(`example/${list}`), fixture('example/profile.yaml')], {
          asOf: '2025-01-20',
        });
        for (const format of ['json', 'csv', 'html']) {
          const { name, bytes } = await download(page, format);
          expect(name).toMatch(new RegExp(`^青麓县卫生健康局.+\\.${format}$`, 'u'));
          expect(bytes.equals(expected.get(format) ?? Buffer.alloc(0)), format).toBe(true);
        }
        const ledger = await download(page, 'xlsx');
        expect(await cellsOf(ledger.bytes)).toEqual(await cellsOf(expected.get('xlsx') ?? Buffer.alloc(0)));
        expect({ faults, requests }).toEqual({ faults: [], requests: [] });
        await page.close();
      },
    );

    it.each([
      'county-edition',
      'tightened-by-the-county',
      'mapping-that-meets-nothing',
      'platforms-compared',
      'work-points-of-a-province',
      'identity-number-in-the-remark',
    ])('judges the scenario %s as the command line does', async (name) => {
      const at = new URL(`scenarios/${name}/`, fixtures);
      const there = ['catalog.yaml', 'national.yaml', 'profile.yaml', 'mapping.yaml'].filter((one) =>
        existsSync(new URL(one, at)),
      );
      const lists = listsOf(name).map((list) => list.slice(list.lastIndexOf('/') + 1));
      const asOf = expectationOf(name)[0]?.replace('# as-of ', '') ?? '';
      const words = [...lists, '-p', 'profile.yaml', '--as-of', asOf];
      const mapped = there.includes('mapping.yaml') ? ['-m', 'mapping.yaml'] : [];
      const stated = there.includes('catalog.yaml') ? { asOf, catalog: 'catalog.yaml' } : { asOf };
      const chosen = 'catalog' in stated ? ['-c', 'catalog.yaml'] : [];
      const expected = await checkByCommand(at, [...words, ...mapped, ...chosen], ['json']);
      const { page, requests } = await openMulu(browser, file);
      await checkInPage(
        page,
        [...lists, ...there].map((one) => fileURLToPath(new URL(one, at))),
        stated,
      );
      expect((await download(page, 'json')).bytes.toString()).toBe(expected.get('json')?.toString());
      expect(requests).toEqual([]);
      await page.close();
    });

    it.each([
      'csv/iconv-gb18030.csv',
      'csv/pandas-utf-16be.csv',
      'xls/libreoffice.xls',
      'xlsb/sheetjs.xlsb',
      'ods/libreoffice.ods',
      'html/libreoffice.html',
    ])('reads %s as the command line does', async (list) => {
      const at = new URL(`lists/${list.replace(/[^/]+$/u, '')}`, fixtures);
      const words = [list.replace(/^.+\//u, ''), '-c', 'health-2019', '--as-of', '2025-01-20'];
      const expected = await checkByCommand(at, words, ['json']);
      const { page } = await openMulu(browser, file);
      await page.setInputFiles('#files', [fixture(`lists/${list}`)]);
      await page.waitForSelector('#choices:not([hidden])');
      await page.fill('#agency', '');
      await checkInPage(page, [fixture(`lists/${list}`)], { asOf: '2025-01-20', catalog: 'health-2019' });
      expect((await download(page, 'json')).bytes.toString()).toBe(expected.get('json')?.toString());
      await page.close();
    });

    it.each(['zh-CN', 'en-US'])('has no accessibility fault in %s, empty or full', async (locale) => {
      const { page, faults } = await openMulu(browser, file, locale);
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(await page.getAttribute('html', 'lang')).toBe(locale === 'zh-CN' ? 'zh-CN' : 'en');
      await checkInPage(page, [fixture('example/publication-list.xlsx')], { asOf: '2025-01-20' });
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    });

    it('is driven by the keyboard alone, and keeps links of the report inside it', async () => {
      const { page } = await openMulu(browser, file);
      await page.bringToFront();
      const focused = () => page.evaluate('document.activeElement.id');
      // Where the first Tab goes is the browser's affair; within a round of the page the button must come.
      for (let tabs = 0; tabs < 6 && (await focused()) !== 'choose'; tabs += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe('choose');
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await chooser.setFiles([fixture('example/publication-list.csv'), fixture('example/profile.yaml')]);
      await page.waitForSelector('#choices:not([hidden])');
      await page.focus('#agency');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#report:not([hidden])');
      expect(await page.evaluate('document.activeElement.id')).toBe('report');
      const frame = page.frameLocator('#frame');
      await frame.locator('nav a').first().click();
      expect(await frame.locator('h1').textContent()).toContain('青麓县卫生健康局');
      expect(page.url()).not.toContain('#');
      await page.close();
    });

    it('tells what is wrong with a file, where, and what would be right', async () => {
      const { page } = await openMulu(browser, file);
      const spoiled = join(folder, 'profile.yaml');
      await writeFile(spoiled, 'agency: 青麓县卫生健康局\ncatalog: [health-2019]\n');
      await page.setInputFiles('#files', [fixture('example/publication-list.csv'), spoiled]);
      await page.waitForSelector('#problems:not([hidden])');
      const told = await page.textContent('#problem-list');
      expect(told).toContain('profile.yaml:2:1');
      expect(told).toContain('schema/unknown-key');
      expect(told).toContain('catalogs');
      expect(await page.evaluate('document.activeElement.id')).toBe('problems');
      await page.click('#given li:nth-child(2) button');
      await page.waitForSelector('#choices:not([hidden])');
      expect(await page.isVisible('#problems')).toBe(false);
      await page.close();
    });

    it('stops when it is told to', async () => {
      const { page } = await openMulu(browser, file);
      await page.setInputFiles('#files', [fixture('example/publication-list.csv')]);
      await page.waitForSelector('#choices:not([hidden])');
      await page.evaluate(
        "document.getElementById('check').click(); document.getElementById('cancel').click()",
      );
      expect(await page.textContent('#status')).toBe(pageWords.stopped.zh);
      await page.waitForTimeout(3000);
      expect(await page.isVisible('#report')).toBe(false);
      await page.close();
    });

    it('sends lists of more than 50 MB to the command line', async () => {
      const { page } = await openMulu(browser, file);
      const large = join(folder, '大清单.csv');
      await writeFile(large, '');
      await truncate(large, 51 * 1024 ** 2);
      await page.setInputFiles('#files', []);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#choose')]);
      await chooser.setFiles(large);
      await page.waitForFunction("document.getElementById('status').textContent.includes('mulu check')");
      expect(await page.locator('#given li').count()).toBe(0);
      await page.close();
    });
  });
}
