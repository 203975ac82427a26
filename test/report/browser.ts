import { existsSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** Where a real Chromium is, if there is one. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(
  existsSync,
);

/** Opens a page and collects what it complains about: errors of the console, exceptions, dialogs. */
export async function openPage(
  browser: Browser,
  text: string,
  colorScheme: 'light' | 'dark' = 'light',
  width = 1200,
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setContent(text);
  return { page, faults };
}

/** What axe finds against WCAG 2.2 AA and its best practices. */
export async function listAccessibilityFaults(page: Page): Promise<unknown> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  await page.evaluate(axe.source);
  return page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map((one) => [one.id, ...one.nodes.map((node) => node.html)].join(' ')))",
  );
}
