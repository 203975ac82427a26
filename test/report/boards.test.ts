/** The scoreboard of several agencies and the course of several reports, in every format. */
import exceljs from 'exceljs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAgencies, dayOfIso, defaultReadLimits, findAgencies } from '../../src/index.ts';
import type { Scoreboard } from '../../src/model/scoreboard.ts';
import type { Trend } from '../../src/model/trend.ts';
import { drawTrend } from '../../src/report/compare/trend.ts';
import { scoreboardReporters, trendReporters } from '../../src/report/index.ts';
import { chromiumPath, listAccessibilityFaults, openPage } from './browser.ts';
import { gap, reportOf, saved } from './compare/reports.ts';
import { endless, formulas, nasty } from './nasty-report.ts';
import { readWorkbook } from './read-workbook.ts';
import { scriptOf, withoutStyle } from './style-of.ts';

const folder = new URL('../../fixtures/reports/', import.meta.url).pathname;
const languages = ['zh', 'en'] as const;
const options = (language: 'zh' | 'en') => ({ language, color: false, width: 80 });

async function checkFixture(): Promise<Scoreboard> {
  const found = await findAgencies({
    file: 'fixtures/agencies/agencies.yaml',
    catalogs: [],
    calendars: [],
    baselines: [],
    asOf: dayOfIso('2025-01-20') ?? 0,
  });
  const board = await checkAgencies(found, {
    limits: defaultReadLimits,
    columns: {},
    includeHidden: false,
    take: async () => {},
  });
  return { ...board, tool: { name: 'mulu', version: '0.0.0' } };
}

const board = await checkFixture();
const trend = drawTrend(
  [
    reportOf('2024-12-02', [gap('old'), gap('blinks')]),
    reportOf('2025-01-02', [gap('old')]),
    reportOf('2025-02-04', [gap('old'), gap('blinks'), gap('fresh')]),
  ].map(saved),
  '0.0.0',
);

/** Every text of a document as hostile as it can be; what gives it its shape stays. */
function spoil<Document>(document: Document): Document {
  const texts = [nasty, endless, ...formulas];
  const kept = new Set([
    'rule',
    'severity',
    'asOf',
    'sha256',
    'catalogs',
    'part',
    'measure',
    'vetoes',
    'tool',
    'id',
  ]);
  let turn = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (kept.has(key) && typeof value !== 'object') return value;
    if (typeof value === 'string') return `${texts[turn++ % texts.length]}${value}`;
    if (Array.isArray(value)) return value.map((part) => walk(part, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]));
  };
  return walk(document, '') as Document;
}

/** Every way of writing both documents: what it is called, what it writes, and the same with hostile texts. */
const written = [
  ...Object.entries(scoreboardReporters).map(([format, reporter]) => ({
    name: `scoreboard.${format}`,
    extension: reporter.extension,
    render: (language: 'zh' | 'en', isHostile = false) =>
      reporter.render(isHostile ? spoil<Scoreboard>(board) : board, options(language)),
  })),
  ...Object.entries(trendReporters).map(([format, reporter]) => ({
    name: `trend.${format}`,
    extension: reporter.extension,
    render: (language: 'zh' | 'en', isHostile = false) =>
      reporter.render(isHostile ? spoil<Trend>(trend) : trend, options(language)),
  })),
];

async function textOf(content: string | Uint8Array): Promise<string> {
  return typeof content === 'string' ? content : await readWorkbook(content);
}

describe.each(written)('$name', ({ name, extension, render }) => {
  it.each(languages)('is unchanged in %s', async (language) => {
    const content = await render(language);
    const ending = typeof content === 'string' ? extension : `${extension}.txt`;
    await expect(withoutStyle(await textOf(content))).toMatchFileSnapshot(
      `${folder}${name}.${language}.${ending}`,
    );
  });

  it('has the script of every page, or none', async () => {
    const script = scriptOf(await textOf(await render('zh')));
    if (script !== '') await expect(script).toMatchFileSnapshot(`${folder}script.js.txt`);
  });

  it('is the same bytes for the same document', async () => {
    expect(await render('zh')).toEqual(await render('zh'));
  });

  it.each(languages)('holds no control character of a hostile text in %s', async (language) => {
    const text = await textOf(await render(language, true));
    expect(text).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u,
    );
    if (name.endsWith('html')) expect(text).not.toContain('<script>alert');
    if (name.endsWith('terminal')) expect(text).not.toMatch(/^::|\[31m(?<!␛\[31m)/mu);
  });
});

describe('both languages stay apart', () => {
  /** Words of the tables, which no list and no catalog of the fixture has. */
  it('has no Chinese word of its own in the English board', () => {
    const text = String(scoreboardReporters.terminal.render(board, options('en')));
    expect(text).not.toMatch(/名次|得分|等次|问题|满分|默认|权重|公开覆盖|不合格/u);
  });

  it('has no English word in the Chinese board but names of options and identifiers', () => {
    const text = String(scoreboardReporters.html.render(board, options('zh')));
    const visible = text
      .replace(/^[\s\S]*<main[^>]*>/u, '')
      .replace(/<script>[\s\S]*<\/script>/u, '')
      .replace(/<[^>]*>/gu, ' ');
    expect([...new Set(visible.match(/[A-Za-z]{3,}/gu))].sort()).toEqual([
      ...['control', 'county', 'disease', 'mulu', 'scoring', 'yunling'],
    ]);
  });
});

describe('what is not proved on a board', () => {
  /** The board with one category of each agency as it is given: gaps, undetermined ones, all. */
  const boardOfCells = (gap: number, undetermined: number, total: number): Scoreboard => ({
    ...board,
    scores: board.scores.map((score) => ({
      ...score,
      items: { ...score.items, gap, undetermined, total },
      byCategory: score.byCategory.map((group) => ({
        ...group,
        items: { ...group.items, gap, undetermined, total },
      })),
    })),
  });
  const draw = (one: Scoreboard, more = {}) =>
    String(scoreboardReporters.html.render(one, { ...options('zh'), ...more }));

  it.each([
    ['undetermined alone has its own shade', 0, 49, 50, '<td class="n u4">0 +49? / 50</td>'],
    ['a gap goes before it', 1, 49, 50, '<td class="n h1">1 +49? / 50</td>'],
    ['nothing has none', 0, 0, 50, '<td class="n">0 / 50</td>'],
  ])('%s', (_, gaps, undetermined, total, cell) => {
    expect(draw(boardOfCells(gaps, undetermined, total))).toContain(cell);
  });

  it('stands beside the score and on the terminal', () => {
    const one = boardOfCells(0, 49, 50);
    expect(draw(one)).toContain('另有 147 个事项无法判定，不计入得分');
    expect(String(scoreboardReporters.terminal.render(one, options('zh')))).toContain('49?');
  });

  it('is shaded in the workbook as on the page', async () => {
    const workbook = new exceljs.Workbook();
    const bytes = await scoreboardReporters.xlsx.render(boardOfCells(0, 49, 50), options('zh'));
    await workbook.xlsx.load(new Uint8Array(Buffer.from(bytes)).buffer);
    const cell = workbook.worksheets[1]?.getCell(3, 2);
    expect([cell?.value, cell?.fill]).toMatchObject(['49?', { fgColor: { argb: 'FFB9B9E3' } }]);
  });

  it('leads to the ledger of each agency where there is one, and names the gate where a profile has one', () => {
    const first = board.scores[0]?.index ?? 0;
    const ledgers = new Map([[first, '台账/001 <x>.xlsx']]);
    expect(draw(board, { ledgers })).toContain('<a href="%E5%8F%B0%E8%B4%A6/001%20%3Cx%3E.xlsx">');
    expect(draw(board)).not.toContain('过关');
    const gate = { passed: false, failures: [] };
    const gated = { ...board, scores: board.scores.map((score) => ({ ...score, gate })) };
    expect(draw(gated)).toMatch(/>过关<\/th>[\s\S]*<td[^>]*>否<\/td>/u);
  });
});

if (chromiumPath === undefined) {
  it('left out: no Chromium here, the pages are not opened or tested with axe', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else describeInBrowser(chromiumPath);

function describeInBrowser(executablePath: string): void {
  const pages = written.filter(({ name }) => name.endsWith('html'));

  describe.each(pages)('$name in a browser', ({ render }) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());

    it.each([
      ['zh', 'light'],
      ['zh', 'dark'],
      ['en', 'light'],
    ] as const)('has no accessibility fault in %s, %s', async (language, scheme) => {
      const { page, faults } = await openPage(browser, String(await render(language)), scheme);
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    });

    it('runs nothing of a hostile text and asks the network for nothing', async () => {
      const text = String(await render('zh', true));
      expect(text).not.toMatch(/\s(?:src|href)="(?!#)|@import|url\(/u);
      const { page, faults } = await openPage(browser, text);
      expect(faults).toEqual([]);
      await page.close();
    });

    it('does not scroll sideways on a narrow screen', async () => {
      const { page } = await openPage(browser, String(await render('en')), 'light', 400);
      const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overhang)).toBe(0);
      await page.close();
    });
  });
}
