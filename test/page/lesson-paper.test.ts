import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/build/build-page.ts';
import { present } from '../../src/model/present.ts';
import type { WorkshopKey } from '../../src/workshop/paper.ts';
import { runCli } from '../cli/run-cli.ts';
import { chromiumPath } from '../report/browser.ts';

/** What a sheet of A4 leaves between its margins, in CSS pixels. */
const PAPER_WIDTH = 718;

describe.skipIf(chromiumPath === undefined)('a paper of the page', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;

  const idle = () => page.waitForFunction("document.getElementById('running').hidden");

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mulu-paper-'));
    await buildPage(join(folder, 'mulu.html'));
    browser = await chromium.launch({ executablePath: present(chromiumPath), args: ['--no-sandbox'] });
    // What the tests ask of the page is script from outside.
    const context = await browser.newContext({
      bypassCSP: true,
      locale: 'zh-CN',
      viewport: { width: 1100, height: 800 },
    });
    page = await context.newPage();
    await page.goto(`file://${join(folder, 'mulu.html')}`);
    await page.click('#to-lessons');
    await page.waitForFunction("document.getElementById('lesson-catalog').options.length > 1");
    await idle();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it('is the one that mulu demo makes with the same difficulty, agency and faults', async () => {
    const agency = '云岭县卫生健康局';
    const argv = ['demo', join(folder, 'class'), '--lesson', 'not-owed', '--seed', '3', '--agency', agency];
    await runCli([...argv, '--difficulty', 'medium', '--faults', '超期公开=2,duplicate=1']);
    const text = await readFile(join(folder, 'class', 'trainer', 'key.json'), 'utf8');
    const key: WorkshopKey = JSON.parse(text);

    await page.selectOption('#lesson', 'not-owed');
    await page.fill('#seed', '3');
    await page.click('#besides summary');
    await page.selectOption('#difficulty', 'medium');
    await page.fill('#lesson-agency', agency);
    await page.fill('#faults', '超期公开=2');
    await page.selectOption('#add-fault', '重复记录');
    expect(await page.inputValue('#faults')).toBe('超期公开=2, 重复记录=1');
    await page.click('#open-paper');
    await page.waitForSelector('#hand-in:not([hidden])');
    await idle();
    expect(await page.textContent('#paper-title')).toContain(present(key.papers[0]).code);

    await page.fill('#faults', '超期=2');
    await page.click('#open-paper');
    await page.waitForSelector('#lesson-problems:not([hidden])');
    expect(await page.textContent('#lesson-problem-list')).toContain('demo/unknown-fault');
    await page.fill('#faults', '');
  }, 120_000);

  it('fits a sheet of paper, with blanks where nothing was answered', async () => {
    await page.selectOption('#lesson', 'documents');
    await page.click('#open-paper');
    await page.waitForFunction("document.getElementById('lesson-title').textContent.includes('第七课')");
    await idle();
    await page.selectOption('#row-1 select', 'late');
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    for (const id of ['lesson-choosing', 'hand-in']) expect(await page.isVisible(`#${id}`)).toBe(false);
    for (const id of ['lesson-text', 'paper']) expect(await page.isVisible(`#${id}`)).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PAPER_WIDTH);
    const sizeOf = (field: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${field}')).fontSize`);
    expect(await sizeOf('#row-1 select')).not.toBe('0px');
    expect(await sizeOf('#row-2 select')).toBe('0px');
    expect(await page.isVisible('#row-2 [type=date]')).toBe(true);
    // All columns of an answer are on the sheet.
    const right = await page.evaluate(
      "document.querySelector('#row-2 .asked').getBoundingClientRect().right",
    );
    expect(right).toBeLessThanOrEqual(PAPER_WIDTH);
  }, 120_000);
});
