import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { present } from '../../src/model/present.ts';
import { html } from '../../src/report/html.ts';
import { chromiumPath, listAccessibilityFaults, openPage } from './browser.ts';
import { buildLargeReport } from './large-report.ts';
import { endless, formulas, nasty, spoilReport } from './nasty-report.ts';
import { sampleReport } from './sample-report.ts';

const zh = { language: 'zh', color: false, width: 80 } as const;
const draw = (report = sampleReport, language: 'zh' | 'en' = 'zh') =>
  String(html.render(report, { ...zh, language }));

describe('the HTML report', () => {
  it('asks the network for nothing', () => {
    const text = draw();
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/\s(src|href)="(?!#)/);
    expect(text).not.toMatch(/@import|url\(/);
    expect(text).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });

  it('keeps what a catalog says of itself in Chinese out of an English report', () => {
    const [catalog] = sampleReport.catalogs;
    const note = '本目录的名称系重建，请先核对。';
    const catalogs = [{ ...present(catalog), provenanceNote: note }];
    expect(draw({ ...sampleReport, catalogs })).toContain(note);
    expect(draw({ ...sampleReport, catalogs }, 'en')).not.toContain(note);
  });

  it('is under 1 MB for 146 items and 500 findings', () => {
    expect(Buffer.byteLength(draw(buildLargeReport(146, 500)))).toBeLessThan(1_000_000);
  });
});

if (chromiumPath === undefined) {
  it('left out: no Chromium here, the page is not opened or tested with axe', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else describeInBrowser(chromiumPath);

function describeInBrowser(executablePath: string): void {
  describe('the HTML report in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());

    const open = (text: string, colorScheme: 'light' | 'dark' = 'light') =>
      openPage(browser, text, colorScheme);

    it.each([
      ['zh', 'light'],
      ['zh', 'dark'],
      ['en', 'light'],
    ] as const)('has no accessibility fault in %s, %s', async (language, scheme) => {
      const { page } = await open(draw(sampleReport, language), scheme);
      expect(await listAccessibilityFaults(page)).toEqual([]);
      await page.close();
    });

    it('runs its own script under its policy, and nothing of a list', async () => {
      const { page, faults } = await open(draw(spoilReport([nasty, endless, ...formulas])));
      expect(faults).toEqual([]);
      expect(await page.isVisible('#search')).toBe(true);
      await page.close();
    });

    it('filters the table', async () => {
      const { page } = await open(draw());
      await page.selectOption('#type', '超期公开');
      expect(await page.locator('#findings-table tbody tr:visible').count()).toBe(1);
      await page.selectOption('#type', '');
      await page.fill('#search', '饮用水');
      await expect.poll(() => page.textContent('#count')).toBe('1 / 1');
      await page.close();
    });

    it('sorts by a column, the empty last, and says so', async () => {
      const { page } = await open(draw());
      const late = async () => {
        const cells = await page.locator('#findings-table tbody td:nth-child(5)').allTextContents();
        return cells.filter((text) => text !== '').map(Number);
      };
      const head = '#findings-table th:nth-child(5)';
      await page.click(`${head} button`);
      const rising = await late();
      expect(rising.length).toBeGreaterThan(1);
      expect(rising).toEqual([...rising].sort((left, right) => left - right));
      expect(await page.getAttribute(head, 'aria-sort')).toBe('ascending');
      await page.click(`${head} button`);
      expect(await late()).toEqual([...rising].reverse());
      const last = await page.locator('#findings-table tbody tr:last-child td:nth-child(5)').textContent();
      expect(last).toBe('');
      await page.click('#timeline + .scroll th:nth-child(2) button');
      const due = await page.locator('#timeline + .scroll td:nth-child(2)').allTextContents();
      expect(due).toEqual([...due].sort());
      await page.close();
    });

    it('keeps the head of the table in sight', async () => {
      const { page } = await open(draw(buildLargeReport(146, 150)));
      await page.locator('#findings-table tbody tr').nth(100).scrollIntoViewIfNeeded();
      const box = await page.locator('#findings-table thead th').first().boundingBox();
      expect(Math.round(box?.y ?? -1)).toBe(0);
      await page.close();
    });

    it.each(['zh', 'en'] as const)('shows findings as cards on a phone, in %s', async (language) => {
      const { page } = await openPage(browser, draw(sampleReport, language), 'light', 360);
      const width = await page.evaluate("document.getElementById('findings-table').scrollWidth");
      expect(width).toBeLessThanOrEqual(360);
      const label = await page.evaluate(
        "getComputedStyle(document.querySelector('#findings-table td:nth-child(6)'), '::before').content",
      );
      expect(label).toBe(language === 'zh' ? '"责任单位："' : '"Responsible: "');
      await page.close();
    });

    it('prints a county’s year without its items on a few pages, and with them where that is asked for', async () => {
      const { page } = await open(draw(buildLargeReport(146, 60)));
      const pages = async () =>
        (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/gu)?.length ??
        0;
      const few = await pages();
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(12);
      await page.check('#print-items');
      expect(await pages()).toBeGreaterThan(20);
      await page.close();
    });

    it('shows the first 200 of many findings and more on demand', async () => {
      const { page, faults } = await open(draw(buildLargeReport(146, 650)));
      expect(await page.locator('#findings-table tbody tr:visible').count()).toBe(200);
      await page.click('#more');
      expect(await page.locator('#findings-table tbody tr:visible').count()).toBe(400);
      await page.click('#more');
      await page.click('#more');
      expect(await page.locator('#findings-table tbody tr:visible').count()).toBe(650);
      expect(await page.textContent('#findings-table')).toContain('第 653 行');
      expect(faults).toEqual([]);
      await page.close();
    });
  });
}
