/**
 * `npm run pictures`: the pictures of the READMEs, taken in Chromium of the built page and of the HTML report, with the shipped example.
 * Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../report/browser.ts';

type Language = 'zh' | 'en';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = (name: string) => join(root, 'fixtures/example', name);
const target = join(root, 'docs/pictures');
const desktop = { width: 1120, height: 760 };
const slow = { timeout: 120_000 };

/** The page after the shipped list was put in and checked, scrolled to a part of the way. */
async function walk(page: Page, language: Language, part: string): Promise<void> {
  await page.goto(pathToFileURL(join(root, 'dist/mulu.html')).href);
  await page.selectOption('#language', language);
  await page.setInputFiles('#files', [example('publication-list.xlsx'), example('profile.yaml')]);
  await page.locator('#choices').waitFor({ state: 'visible', ...slow });
  await page.fill('#as-of', '2025-01-20');
  await page.click('#check');
  await page.locator('#take').waitFor({ state: 'visible', ...slow });
  await page.locator('#running').waitFor({ state: 'hidden', ...slow });
  await page.locator('#settle').waitFor({ state: 'visible', ...slow });
  await page.locator(part).evaluate((element) => element.scrollIntoView());
}

/** The HTML report of the shipped example, as the built program writes it. */
async function openReport(page: Page, language: Language): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const file = join(folder, 'report.html');
  const options = ['-p', example('profile.yaml'), '--as-of', '2025-01-20', '--lang', language, '-q'];
  const argv = ['check', example('publication-list.xlsx'), ...options, '-f', `html=${file}`];
  const { stderr, error } = spawnSync(process.execPath, [join(root, 'bin/mulu.js'), ...argv], {
    encoding: 'utf8',
  });
  if (error !== undefined) throw new Error(stderr, { cause: error });
  await page.goto(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
}

async function take(
  browser: Browser,
  name: string,
  viewport: typeof desktop,
  open: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme: 'light' });
  await open(page);
  await page.screenshot({ path: join(target, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

if (chromiumPath === undefined) throw new Error('no Chromium here');
mkdirSync(target, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  for (const language of ['zh', 'en'] as const) {
    await take(browser, `page-${language}`, desktop, (page) => walk(page, language, '#report'));
    await take(browser, `settle-${language}`, desktop, (page) => walk(page, language, '#settle'));
    await take(browser, `report-${language}`, desktop, (page) => openReport(page, language));
  }
} finally {
  await browser.close();
}
