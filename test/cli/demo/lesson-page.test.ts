import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderLessonPage } from '../../../src/cli/demo/lesson-page.ts';
import { renderResultsHtml } from '../../../src/cli/demo/results.ts';
import { makeAgencyYear } from '../../../src/workshop/agency-year.ts';
import { sumUpClass } from '../../../src/workshop/grade/class-result.ts';
import { markPaper } from '../../../src/workshop/grade/mark-paper.ts';
import { makePaper } from '../../../src/workshop/paper.ts';
import { chromiumPath, listAccessibilityFaults, openPage } from '../../report/browser.ts';
import { catalogOf } from '../../workshop/audit-year.ts';
import { runCli } from '../run-cli.ts';

/** A class of one who found nothing and accused a right row. */
async function drawResults(language: 'zh' | 'en'): Promise<string> {
  const { catalog } = await catalogOf('huaihua-2018');
  const paper = makePaper(makeAgencyYear(catalog, { seed: 1, difficulty: 'medium' }), 1);
  const place = { file: '<one>.xlsx', sheet: '一季度', row: 3 };
  const answers = [{ place, number: 999, text: '<b>迟</b>', meant: ['late' as const] }];
  const filled = { file: '<one>.xlsx', number: 1, code: paper.code, name: '张三 & 李四', answers };
  return renderResultsHtml(sumUpClass([markPaper(paper, filled)]), language);
}

const pages = [
  ['a lesson', (language: 'zh' | 'en') => renderLessonPage('make-up-day', language)],
  ['marks', drawResults],
  [
    'the handbook',
    async (language: 'zh' | 'en') =>
      (await runCli(['explain', '--all', 'html', '-c', 'huaihua-2018', '--lang', language])).stdout,
  ],
  [
    'a deadline',
    async (language: 'zh' | 'en') =>
      (await runCli(['deadline', '2024-09-26', '7个工作日内', '-f', 'html', '--lang', language])).stdout,
  ],
] as const;

it('text of a paper is text on the page', async () => {
  const page = await drawResults('zh');
  expect(page).toContain('&lt;b&gt;迟&lt;/b&gt;');
  expect(page).not.toContain('<b>');
});

describe.runIf(chromiumPath !== undefined)('pages of the workshop in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  it.each(pages)('%s opens without a fault and reads well in both schemes', async (_name, draw) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page, faults } = await openPage(browser, await draw(scheme === 'light' ? 'zh' : 'en'), scheme);
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    }
  });
});
