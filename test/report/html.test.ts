import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
