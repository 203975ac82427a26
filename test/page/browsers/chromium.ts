import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { LaunchedBrowser, TabOptions } from './tab.ts';

/** Chromium, driven by its own protocol. */
export async function launchChromium(executablePath: string): Promise<LaunchedBrowser> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    async open(file, { language, width = 1200, height = 900 }: TabOptions = { language: 'zh-CN' }) {
      const page = await browser.newPage({ locale: language, viewport: { width, height } });
      page.setDefaultTimeout(60_000);
      const faults: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        if (!/^(?:file|blob|data):/u.test(request.url())) requests.push(request.url());
      });
      await page.goto(pathToFileURL(file).href);
      return {
        browser: 'Chromium',
        run: (expression) => page.evaluate(expression),
        put: (selector, files) => page.setInputFiles(selector, [...files]),
        // From within: on a busy machine what is above a button still grows, and moves it from under the pointer. Firefox points.
        click: (selector) =>
          page.locator(selector).evaluate((element) => {
            if (element instanceof HTMLElement) element.click();
          }),
        press: (key) => page.keyboard.press(key),
        picture: async (path) => void (await page.screenshot({ path, fullPage: true })),
        async download(selector) {
          // By the keyboard: on a busy machine the report above still grows, and moves the button from under the pointer.
          await page.focus(selector);
          const [handed] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
          return { name: handed.suggestedFilename(), bytes: await readFile(await handed.path()) };
        },
        faults,
        requests,
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
