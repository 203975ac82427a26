import type { GapReport } from '../model/report.ts';
import { encodeHtml } from './encode/html.ts';
import { keyOf } from './group-findings.ts';
import { drawCalendar } from './html/calendar.ts';
import { drawClosing, drawUndetermined } from './html/closing.ts';
import { drawFindings } from './html/findings-table.ts';
import { drawHeatMap } from './html/heat-map.ts';
import { drawItems } from './html/items.ts';
import { hashSource, htmlWord, type Page, word } from './html/page.ts';
import { script } from './html/script.ts';
import { style } from './html/style.ts';
import { drawSummary } from './html/summary.ts';
import { drawTimeline } from './html/timeline.ts';
import type { RenderOptions, Reporter } from './reporter.ts';

/** Nothing is fetched, nothing is sent, and no text of a list can run: only these two inline texts are allowed. */
const policy = [
  "default-src 'none'",
  `style-src ${hashSource(style)}`,
  `script-src ${hashSource(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function drawContents(page: Page, sections: readonly string[]): string {
  const entries = [
    ['outcomes', htmlWord(page, 'outcomes')],
    ['heat-map', htmlWord(page, 'heatMap')],
    ['findings', word(page, 'ledger')],
    ['timeline', htmlWord(page, 'timeline')],
    ['undetermined', word(page, 'undetermined')],
    ['calendar', htmlWord(page, 'calendar')],
    ['items', htmlWord(page, 'perItem')],
    ['reading', word(page, 'lists')],
    ['not-checked', word(page, 'notChecked')],
    ['method', word(page, 'method')],
  ] as const;
  const links = entries
    .filter(([id]) => sections.some((section) => section.includes(`<h2 id="${id}"`)))
    .map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`);
  return `<nav aria-label="${htmlWord(page, 'contents')}"><ul>${links.join('')}</ul></nav>`;
}

function render(report: GapReport, { language }: RenderOptions): string {
  const anchors = new Map(
    report.items.map((item, index) => [keyOf(item.catalog, item.code), `item-${index + 1}`]),
  );
  const page: Page = { report, language, anchorOf: (catalog, code) => anchors.get(keyOf(catalog, code)) };
  const title = encodeHtml(
    `${report.agency} ${language === 'zh' ? '政务公开差距报告' : 'Disclosure gap report'}`,
  );
  const sections = [
    drawSummary(page),
    drawHeatMap(page),
    drawFindings(page),
    drawTimeline(page),
    drawUndetermined(page),
    drawCalendar(page),
    drawItems(page),
    drawClosing(page),
  ];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${htmlWord(page, 'skip')}</a>
<header><h1>${title}</h1></header>
${drawContents(page, sections)}
<main id="main" tabindex="-1">
${sections.filter((section) => section !== '').join('\n')}
</main>
<footer>${encodeHtml(`${report.tool.name} ${report.tool.version} · ${report.asOf} · ${report.catalog.id} ${report.catalog.version}`)}</footer>
<script>${script}</script>
</body>
</html>
`;
}

/** One file that explains itself, opens anywhere and asks the network for nothing. */
export const html: Reporter = {
  description: { zh: '网页报告（单个文件，可打印）', en: 'a web page in one file, fit for print' },
  extension: 'html',
  render,
};
