import type { GapReport } from '../model/report.ts';
import { comparisonWords } from '../words/labels/comparison.ts';
import { outlookWords } from '../words/labels/outlook.ts';
import { encodeHtml } from '../write/encode.ts';
import { largeFormats } from './format-names.ts';
import { keyOf } from './group-findings.ts';
import { drawCalendar } from './html/calendar.ts';
import { drawClosing, drawUndetermined } from './html/closing.ts';
import { drawComparison } from './html/comparison.ts';
import { drawDocument } from './html/document.ts';
import { drawFindings } from './html/findings-table.ts';
import { drawItems } from './html/items.ts';
import { drawForecast, drawPriorities } from './html/outlook.ts';
import { htmlWord, type Page, word } from './html/page.ts';
import { script } from './html/script.ts';
import { drawHeatMap, drawSummary } from './html/summary.ts';
import { drawTimeline } from './html/timeline.ts';
import type { RenderOptions, Reporter } from './reporter.ts';

function drawContents(page: Page, sections: readonly string[]): string {
  const entries = [
    ['outcomes', htmlWord(page, 'outcomes')],
    ['priorities', encodeHtml(outlookWords.priorities[page.language])],
    ['comparison', encodeHtml(comparisonWords.comparison[page.language])],
    ['heat-map', htmlWord(page, 'heatMap')],
    ['findings', word(page, 'ledger')],
    ['timeline', htmlWord(page, 'timeline')],
    ['undetermined', word(page, 'undetermined')],
    ['forecast', encodeHtml(outlookWords.forecast[page.language])],
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
  const title = `${report.agency} ${language === 'zh' ? '政务公开差距报告' : 'Disclosure gap report'}`;
  const sections = [
    drawSummary(page),
    drawPriorities(page),
    drawComparison(page),
    drawHeatMap(page),
    drawFindings(page),
    drawTimeline(page),
    drawUndetermined(page),
    drawForecast(page),
    drawCalendar(page),
    drawItems(page),
    drawClosing(page),
  ];
  return drawDocument({
    title,
    language,
    navigation: drawContents(page, sections),
    main: sections,
    footer: `${report.tool.name} ${report.tool.version} · ${report.asOf} · ${report.catalog.id} ${report.catalog.version}`,
    script,
  });
}

/** One file that explains itself, opens anywhere and asks the network for nothing. */
export const html: Reporter = { ...largeFormats.html, render };
