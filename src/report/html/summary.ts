import type { OutcomeCounts } from '../../model/report.ts';
import { provenanceNames, unverifiedStatuses } from '../../words/labels/catalog-words.ts';
import { countOf, outcomeNames, outcomeOrder } from '../../words/labels/outcomes.ts';
import { sentences } from '../../words/labels/sentences.ts';
import { encodeHtml } from '../../write/encode.ts';
import { countVerified, describeConservation, describeCoverage, describeTimeliness } from '../figures.ts';
import {
  describeCatalog,
  describeGate,
  describeInputs,
  describePeriod,
  describeVerdict,
  isOfAnotherPeriod,
  provenanceNotes,
} from '../heading.ts';
import { describeDisclosures } from '../report-lines.ts';
import { htmlWord, type Page, word, wrapTable } from './page.ts';

const BAR_WIDTH = 1000;

/** The share of each outcome as one bar; the same is in words or figures beside it. */
function drawBar(counts: OutcomeCounts): string {
  let seen = 0;
  const place = (count: number) => (counts.total === 0 ? 0 : Math.round((count / counts.total) * BAR_WIDTH));
  const parts = outcomeOrder.flatMap((outcome) => {
    const count = countOf(counts, outcome);
    if (count === 0) return [];
    const [from, to] = [place(seen), place(seen + count)];
    seen += count;
    return [`<rect class="${outcome}" x="${from}" width="${to - from}" height="20"/>`];
  });
  return `<svg class="bar" viewBox="0 0 ${BAR_WIDTH} 20" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

/** The outcomes as a bar with its legend, and the figures as the conservation law. */
function drawOutcomes(page: Page): string {
  const counts = page.report.summary.items;
  const legend = outcomeOrder
    .filter((outcome) => countOf(counts, outcome) > 0)
    .map(
      (outcome) =>
        `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${outcome}" width="1" height="1"/></svg>${outcomeNames[outcome][page.language]}</li>`,
    );
  return `<h2 id="outcomes">${htmlWord(page, 'outcomes')}</h2>
${drawBar(counts)}
<ul class="legend">${legend.join('')}</ul>
<p class="soft">${word(page, 'conservation')}${page.language === 'zh' ? '：' : ': '}${describeConservation(counts, page.language)}</p>`;
}

function describeProvenance(page: Page): string {
  const { report, language } = page;
  const others = unverifiedStatuses
    .map((status) => ({
      name: provenanceNames[status][language],
      count: report.catalogs.reduce((sum, catalog) => sum + catalog.provenance[status], 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`);
  const listed = others.join(language === 'zh' ? '，' : ', ');
  return [sentences.provenance[language](countVerified(report)), listed, ...provenanceNotes(report, language)]
    .filter((text) => text !== '')
    .map(encodeHtml)
    .join('<br>');
}

/** Agency and verdict first, then the figures with what they rest on. */
export function drawSummary(page: Page): string {
  const { report, language } = page;
  const disclosures = describeDisclosures(report, language);
  const facts = [
    ['coverage', encodeHtml(describeCoverage(report, language))],
    ['timeliness', encodeHtml(describeTimeliness(report, language))],
    ...(disclosures === undefined ? [] : [['byDisclosure', encodeHtml(disclosures)] as const]),
    [
      'catalog',
      report.catalogs.map((catalog) => encodeHtml(describeCatalog(catalog, language))).join('<br>'),
    ],
    ['provenance', describeProvenance(page)],
    ['period', encodeHtml(describePeriod(report, language))],
    ['lists', encodeHtml(describeInputs(report, language))],
  ] as const;
  const gate = describeGate(report, language).map(
    (text) => `<p class="o-${report.gate?.passed === true ? 'met' : 'gap'}">${encodeHtml(text)}</p>`,
  );
  const good = report.summary.items.gap === 0 && !isOfAnotherPeriod(report) ? ' good' : '';
  return `<p class="verdict${good}">${encodeHtml(describeVerdict(report, language))}</p>${gate.join('')}
<dl class="facts">${facts.map(([key, text]) => `<dt>${word(page, key)}</dt><dd>${text}</dd>`).join('')}</dl>
${drawOutcomes(page)}`;
}

const SHADES = 4;

/** Shade by share of the row: red for gaps, blue for the others; none for zero. */
function shadeOf(outcome: (typeof outcomeOrder)[number], counts: OutcomeCounts): string {
  const count = countOf(counts, outcome);
  if (count === 0 || counts.total === 0) return '';
  const shade = Math.max(1, Math.ceil((count / counts.total) * SHADES));
  return ` ${outcome === 'gap' ? 'h' : 'n'}${Math.min(SHADES, shade)}`;
}

/** Category × outcome: the figure is in each cell, the shade only helps the eye. */
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
