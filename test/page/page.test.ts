import { readFileSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Browser, chromium, type FileChooser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/build/build-page.ts';
import { lessonPageWords } from '../../src/page/lessons-words.ts';
import { settleWords } from '../../src/page/settle-words.ts';
import { pageWords } from '../../src/page/words.ts';
import { chromiumPath, listAccessibilityFaults } from '../report/browser.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const fixture = (name: string) => fileURLToPath(new URL(name, fixtures));

/** The page from the disk, with what it complains about. */
async function openMulu(
  browser: Browser,
  locale = 'zh-CN',
  more: { readonly userAgent?: string; readonly width?: number } = {},
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const { width = 1200, ...options } = more;
  const page = await browser.newPage({ locale, viewport: { width, height: 900 }, ...options });
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  return { page, faults };
}

async function checkInPage(page: Page, files: readonly string[], asOf: string): Promise<void> {
  await page.setInputFiles('#files', [...files]);
  await page.waitForSelector('#choices:not([hidden])');
  await page.fill('#as-of', asOf);
  await page.click('#check');
  await page.waitForSelector('#report:not([hidden])');
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
    const words = { ...pageWords, ...settleWords, ...lessonPageWords };
    expect(named.filter((word = '') => !(word in words))).toEqual([]);
  });
});

it('has one word for each name', () => {
  const names = [pageWords, settleWords, lessonPageWords].flatMap((words) => Object.keys(words));
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
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

    it.each(['zh-CN', 'en-US'])('has no accessibility fault in %s, empty or full', async (locale) => {
      const { page, faults } = await openMulu(browser, locale);
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(await page.getAttribute('html', 'lang')).toBe(locale === 'zh-CN' ? 'zh-CN' : 'en');
      await checkInPage(page, [fixture('example/publication-list.xlsx')], '2025-01-20');
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    });

    it.each([
      ['zh-CN', 1280],
      ['en-US', 390],
    ])('runs a lesson by the keyboard, accessible in %s, %d wide', async (locale, width) => {
      const { page, faults } = await openMulu(browser, locale, { width });
      await page.bringToFront();
      await page.focus('#to-lessons');
      await page.keyboard.press('Enter');
      await page.focus('#number');
      await page.keyboard.type('2');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#hand-in:not([hidden])');
      expect(await page.evaluate('document.activeElement.id')).toBe('lesson-text');
      expect(await listAccessibilityFaults(page)).toEqual([]);
      await page.focus('#row-1 select');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.type')).toBe('date');
      await page.focus('#check-answers');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#marks:not([hidden])');
      expect(await page.evaluate('document.activeElement.id')).toBe('marks');
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(faults).toEqual([]);
      await page.close();
    });

    it('is driven by the keyboard alone, and keeps links of the report inside it', async () => {
      const { page } = await openMulu(browser);
      await page.bringToFront();
      const focused = () => page.evaluate('document.activeElement.id');
      // Where the first Tab goes is the browser's affair; within a round of the page the button must come.
      await expect
        .poll(
          async () => {
            if ((await focused()) !== 'choose') await page.keyboard.press('Tab');
            return focused();
          },
          { timeout: 20_000 },
        )
        .toBe('choose');
      let chooser: FileChooser | undefined;
      page.on('filechooser', (opened) => {
        chooser = opened;
      });
      // A browser on a loaded machine now and then swallows a key before it asks for files.
      await expect
        .poll(
          async () => {
            if (chooser === undefined) await page.keyboard.press('Enter');
            return chooser;
          },
          { timeout: 60_000, interval: 2_000 },
        )
        .toBeDefined();
      await chooser?.setFiles([fixture('example/publication-list.csv'), fixture('example/profile.yaml')]);
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
      const { page } = await openMulu(browser);
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

    it.each([
      ['Chrome/100.0.0.0 Safari/537.36', true],
      ['Chrome/109.0.0.0 Safari/537.36', false],
    ])('says so when the browser is older than it is made for: %s', async (engine, isTold) => {
      const userAgent = `Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) ${engine}`;
      const { page } = await openMulu(browser, 'zh-CN', { userAgent });
      expect(await page.isVisible('#old')).toBe(isTold);
      expect(await page.isVisible('#choose')).toBe(true);
      await page.close();
    });

    it('checks a list in Chromium 109, whose arrays cannot do all that later ones can', async () => {
      const old = 'delete Array.prototype.toReversed; delete Array.prototype.toSorted;';
      const aged = join(folder, 'aged.html');
      const age = (packed: string) =>
        gzipSync(old + gunzipSync(Buffer.from(packed, 'base64')).toString()).toString('base64');
      const markup = readFileSync(file, 'utf8').replace(
        /(?<=<script id="worker" type="text\/plain">)[^<]+/u,
        age,
      );
      await writeFile(aged, markup);
      const page = await browser.newPage();
      await page.addInitScript(old);
      await page.goto(pathToFileURL(aged).href);
      await checkInPage(page, [fixture('example/publication-list.xlsx')], '2025-01-20');
      expect(await page.textContent('#verdict')).toContain('青麓县卫生健康局');
      await page.close();
    });

    it('opens the report in a window of its own, where it can be printed', async () => {
      const { page } = await openMulu(browser);
      await checkInPage(page, [fixture('example/publication-list.csv')], '2025-01-20');
      const [opened] = await Promise.all([page.context().waitForEvent('page'), page.click('#alone a')]);
      await opened.waitForLoadState();
      expect(await opened.textContent('h1')).toContain('政务公开差距报告');
      await page.context().close();
    });

    it('stops when it is told to', async () => {
      const { page } = await openMulu(browser);
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
      const { page } = await openMulu(browser);
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
