import type { OutcomeCounts } from '../../model/report.ts';
import { countOf, outcomeNames, outcomeOrder } from '../../words/labels/outcomes.ts';
import { encodeHtml } from '../../write/encode/html.ts';
import { htmlWord, type Page, word, wrapTable } from './page.ts';

const SHADES = 4;

/** Shade by share of the row: red for gaps, blue for the others; none for zero. */
function shadeOf(outcome: (typeof outcomeOrder)[number], counts: OutcomeCounts): string {
  const count = countOf(counts, outcome);
  if (count === 0 || counts.total === 0) return '';
  const shade = Math.max(1, Math.ceil((count / counts.total) * SHADES));
  return ` ${outcome === 'gap' ? 'h' : 'n'}${Math.min(SHADES, shade)}`;
}

/** Category × outcome: the figure stands in each cell, the shade only helps the eye. */
export function drawHeatMap(page: Page): string {
  const { report, language } = page;
  const heads = outcomeOrder.map(
    (outcome) => `<th scope="col" class="n">${outcomeNames[outcome][language]}</th>`,
  );
  const rows = report.summary.byCategory.map(
    ({ code, name, items }) =>
      `<tr><th scope="row">${encodeHtml(`${code} ${name}`)}</th>${outcomeOrder
        .map((outcome) => `<td class="n${shadeOf(outcome, items)}">${countOf(items, outcome)}</td>`)
        .join('')}<td class="n">${items.total}</td></tr>`,
  );
  const title = htmlWord(page, 'heatMap');
  const table = `<table data-sortable><thead><tr><th scope="col">${word(page, 'category')}</th>${heads.join('')}<th scope="col" class="n">${word(page, 'total')}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<h2 id="heat-map">${title}</h2>${wrapTable(page, title, table)}`;
}
